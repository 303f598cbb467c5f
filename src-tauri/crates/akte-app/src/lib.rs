//! The use cases, one list of commands, their requests and answers.

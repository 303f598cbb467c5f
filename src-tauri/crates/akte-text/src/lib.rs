//! Every sentence for people: Fluent files, German and English.

//! The index catalog of Grundschutz++: its facts without its texts.

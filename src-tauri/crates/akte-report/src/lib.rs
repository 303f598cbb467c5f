//! Report models to PDF bytes with printpdf: pure and reproducible.

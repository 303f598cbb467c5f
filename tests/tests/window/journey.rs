//! One journey through the window on the demo Akte.

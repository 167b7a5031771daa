//! No licence.

//~ 1 spdx-line

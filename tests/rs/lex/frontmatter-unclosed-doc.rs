---
a
//! x
fn main() {}

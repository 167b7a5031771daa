---
a
#![x]
fn main() {}

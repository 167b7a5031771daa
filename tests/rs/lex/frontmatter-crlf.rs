---cargo
a
---
fn main() {}

// x
---
a
---
fn main() {}

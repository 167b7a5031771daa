-----
a
---
b
-----
fn main() {}

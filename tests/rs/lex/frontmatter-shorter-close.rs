-----
a
---
fn main() {}

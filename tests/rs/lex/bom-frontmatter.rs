---
x
---
fn main() {}

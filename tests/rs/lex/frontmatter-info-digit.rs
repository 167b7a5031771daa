---1x
[a]
---
fn main() {}

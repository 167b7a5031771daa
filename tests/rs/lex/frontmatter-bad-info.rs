---cargo,x
[a]
---
fn main() {}

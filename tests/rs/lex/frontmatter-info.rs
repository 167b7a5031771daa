---cargo.toml-x
[a]
---
fn main() {}

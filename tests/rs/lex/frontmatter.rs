---
cargo
---
fn main() {}

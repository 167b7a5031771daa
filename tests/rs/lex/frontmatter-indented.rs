  ---
a
---
fn main() {}

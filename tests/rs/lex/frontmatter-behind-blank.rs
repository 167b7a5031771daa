

---
a
---
fn main() {}

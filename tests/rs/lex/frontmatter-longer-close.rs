---
a
----
fn main() {}

---
a
   ---
fn main() {}

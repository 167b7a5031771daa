---
a--- ---
 x --- y
fn main() {}

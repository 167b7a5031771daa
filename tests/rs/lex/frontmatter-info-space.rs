---  cargo  
[a]
---  
fn main() {}

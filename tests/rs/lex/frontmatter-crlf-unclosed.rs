---cargo
a
use std::io;
fn main() {}

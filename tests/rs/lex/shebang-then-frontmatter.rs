#!/usr/bin/env krabx
---cargo
[dependencies]
---
fn main() {}

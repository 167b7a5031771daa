#!/usr/bin/env rust
fn main() {}

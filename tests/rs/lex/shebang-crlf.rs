#!/usr/bin/env krabx
fn main() {}

#!/usr/bin/env krabx é
fn main() {}

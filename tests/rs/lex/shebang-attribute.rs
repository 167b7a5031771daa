#![allow(x)]
#!/usr/bin/env krabx

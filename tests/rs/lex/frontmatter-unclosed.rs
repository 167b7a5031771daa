---
a
b c

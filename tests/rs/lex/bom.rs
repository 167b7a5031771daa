fn main() {}
﻿
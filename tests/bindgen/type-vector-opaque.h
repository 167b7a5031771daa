// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Nothing is known of __bf16 but its size, so that the vector is one blob of its own alignment.
typedef __bf16 bf8 __attribute__((vector_size(16)));
typedef float f4 __attribute__((vector_size(16)));
struct s { char a; bf8 b; f4 c; };

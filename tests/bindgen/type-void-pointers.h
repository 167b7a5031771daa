// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef void *handle;
typedef const void *chandle;
typedef void nothing;
handle f(chandle a, nothing *b, void **c);

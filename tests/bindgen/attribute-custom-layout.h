// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-attribute-custom-union '.*=#[cfg_attr(all(unix,feature="x"),derive(Eq,))]' --with-attribute-custom-struct 's=#[allow( dead_code,non_snake_case, )]'
// Attributes are laid out as rustfmt does.
struct s { int a; };
union u { int a; float b; };

// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -std=c23
struct bools {
	bool a;
};
bool f(bool b);
constexpr int K = 12;
constexpr unsigned char KC = 200;
typeof(nullptr) nothing(void);
typeof(K) g(typeof_unqual(K) a);
auto inferred = 3;
[[nodiscard]] int nd(void);
[[noreturn]] void nr(void);
[[deprecated("old")]] int dep(void);

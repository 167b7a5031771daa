/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The alignment of integers, floats and pointers in rustc, which takes them from the data layout of
 * its targets (`rustc --print target-spec-json`, "data-layout"). An integer that is not listed
 * there is aligned as the Rust compiler's defaults say: i64 to 4 bytes, f64 to 8, i128 as i64.
 *
 * Most targets align everything to its size. The table has the others, by the triple that clang
 * was given.
 */
#include "pass/rust-layout.h"

#include <string.h>

struct exception {
	const char *arch;	/* how the triple begins; the first line that fits counts */
	const char *system;	/* what else is in it, or NULL */
	struct rust_scalars s;
};

#define NATURAL(i128, pointer) { { 1, 2, 4, 8, i128 }, i128, 4, 8, pointer }
#define HALF(i128, f64, pointer) { { 1, 2, 4, 4, i128 }, i128, 4, f64, pointer }

/* A pointer of 0: as aligned as it is wide. */
static const struct exception exceptions[] = {
	{ "i386", "windows", NATURAL(16, 0) }, { "i386", "win32", NATURAL(16, 0) },
	{ "i486", "windows", NATURAL(16, 0) }, { "i486", "win32", NATURAL(16, 0) },
	{ "i586", "windows", NATURAL(16, 0) }, { "i586", "win32", NATURAL(16, 0) },
	{ "i686", "windows", NATURAL(16, 0) }, { "i686", "win32", NATURAL(16, 0) },
	{ "i386", "uefi", NATURAL(16, 0) }, { "i686", "uefi", NATURAL(16, 0) },
	{ "i386", "cygwin", NATURAL(16, 0) }, { "i686", "cygwin", NATURAL(16, 0) },
	{ "i386", "mingw32", NATURAL(16, 0) }, { "i686", "mingw32", NATURAL(16, 0) },
	{ "i386", NULL, HALF(16, 4, 0) }, { "i486", NULL, HALF(16, 4, 0) },
	{ "i586", NULL, HALF(16, 4, 0) }, { "i686", NULL, HALF(16, 4, 0) },
	{ "armv7s-", NULL, HALF(4, 4, 0) },
	{ "csky", NULL, HALF(4, 4, 0) },
	{ "m68k", NULL, { { 1, 2, 2, 4, 4 }, 4, 4, 8, 2 } },
	{ "msp430", NULL, { { 1, 2, 2, 2, 2 }, 2, 2, 2, 2 } },
	{ "avr", NULL, { { 1, 1, 1, 1, 1 }, 1, 1, 1, 1 } },
	{ "powerpc64-ibm-aix", NULL, { { 1, 2, 4, 8, 16 }, 16, 4, 4, 8 } },
	/* i128 is aligned as i64 where the data layout does not mention it. */
	{ "arm64_32", NULL, NATURAL(16, 0) },
	{ "arm64", NULL, NATURAL(16, 0) }, { "aarch64", NULL, NATURAL(16, 0) },
	{ "arm", NULL, NATURAL(8, 0) }, { "thumb", NULL, NATURAL(8, 0) },
	{ "hexagon", NULL, NATURAL(8, 0) },
	{ "loongarch32", NULL, NATURAL(8, 0) },
	{ "mips64", NULL, NATURAL(16, 0) }, { "mipsisa64", NULL, NATURAL(16, 0) },
	{ "mips", NULL, NATURAL(8, 0) },
	{ "powerpc64", NULL, NATURAL(16, 0) }, { "ppc64", NULL, NATURAL(16, 0) },
	{ "powerpc", NULL, NATURAL(8, 0) }, { "ppc", NULL, NATURAL(8, 0) },
	{ "riscv32", NULL, NATURAL(8, 0) },
	{ "s390x", NULL, NATURAL(8, 0) }, { "systemz", NULL, NATURAL(8, 0) },
	{ "amdgcn", NULL, NATURAL(8, 0) },
};

static const struct rust_scalars natural = NATURAL(16, 0);

/*
 * rustc aligned 128-bit integers less than C does until it followed LLVM: on x86 until 1.77, on
 * several other targets until LLVM 20, which came with 1.87.
 */
static bool had_less_aligned_i128(const char *triple, const struct rust_target *target)
{
	static const char *const always[] = { "aarch64", "arm64", "riscv64", "loongarch64" };
	bool x86 = g_str_has_prefix(triple, "x86_64") ||
		   (*triple == 'i' && g_str_has_prefix(triple + 2, "86"));

	for (size_t i = 0; i < G_N_ELEMENTS(always); i++) {
		if (g_str_has_prefix(triple, always[i]))
			return false;
	}
	return !rust_target_at_least(target, x86 ? 77 : 87);
}

struct rust_scalars rust_scalars_of(const struct target_info *info,
				    const struct rust_target *target)
{
	const char *triple = info->triple ? info->triple : "";
	struct rust_scalars s = natural;

	for (size_t i = 0; i < G_N_ELEMENTS(exceptions); i++) {
		const struct exception *e = &exceptions[i];

		if (g_str_has_prefix(triple, e->arch) &&
		    (!e->system || strstr(triple, e->system))) {
			s = e->s;
			break;
		}
	}
	if (!s.pointer)
		s.pointer = info->pointer_size;
	if (had_less_aligned_i128(triple, target))
		s.old_i128 = s.ints[3];
	return s;
}

uint32_t rust_scalars_int(const struct rust_scalars *s, uint64_t size)
{
	switch (size) {
	case 1: return s->ints[0];
	case 2: return s->ints[1];
	case 4: return s->ints[2];
	case 8: return s->ints[3];
	case 16: return s->ints[4];
	}
	BUG("no integer of %" G_GUINT64_FORMAT " bytes", size);
	return 1;
}

/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/libdw.h"

#include <dlfcn.h>
#include <string.h>

#include "base/distro.h"
#include "verify/dwarf.h"

struct libdw libdw;

static const struct {
	const char *name;
	size_t member;
} functions[] = {
#define LIBDW_ENTRY(function) { #function, offsetof(struct libdw, function) },
	LIBDW_FUNCTIONS(LIBDW_ENTRY)
#undef LIBDW_ENTRY
};

static void set_missing(GError **error, const char *why)
{
	static const char *const packages[DISTRO_COUNT] = {
		[DISTRO_OTHER] = "install libdw of elfutils",
		[DISTRO_DEBIAN] = "libdw1",
		[DISTRO_FEDORA] = "elfutils-libs",
		[DISTRO_SUSE] = "libdw1",
		[DISTRO_ARCH] = "libelf",
		[DISTRO_ALPINE] = "libelf",
		[DISTRO_GENTOO] = "dev-libs/elfutils",
	};
	g_autofree char *install = distro_install(distro_detect(NULL), packages, 0);

	g_set_error(error, DWARF_ERROR, DWARF_ERROR_SUPPORT,
		    "DWARF is read with libdw, which cannot be loaded: %s\nhint: %s", why, install);
}

bool libdw_load(GError **error)
{
	void *handle = dlopen("libdw.so.1", RTLD_NOW | RTLD_LOCAL);

	if (!handle) {
		set_missing(error, dlerror());
		return false;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(functions); i++) {
		void *symbol = dlsym(handle, functions[i].name);

		if (!symbol) {
			set_missing(error, dlerror());
			dlclose(handle);
			return false;
		}
		/* ISO C has no conversion from an object's pointer to a function's; POSIX has. */
		memcpy((char *)&libdw + functions[i].member, &symbol, sizeof(symbol));
	}
	return true;
}

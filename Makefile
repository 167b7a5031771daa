# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The front door: each target installs what it needs (scripts/setup), then calls Meson
# or one script. Nothing is built here.
#
#	make                  build/krab and build/bindgen
#	make check            every test; last line: N passed, N failed, N skipped
#	make check T=name     only the tests of that name (meson test's patterns)
#	make demo             a Linux kernel with Rust, built with krab and run
#	make bench            krab measured against its peers
#	make prove            100,000 random declarations, Rust against C compilers, then all
#	                      records of the kernel's bindings for five architectures; an hour
#	make prove N=2000     N random declarations a target, without the kernel;
#	                      SEED= and TARGETS=i686,s390x,... repeat and narrow
#	make matrix           the documented targets on every architecture: hours; the table in
#	                      README.md; CELLS='um x86_64:boot,rustdoc' only these
#	make prove-rs         every Rust file there is, read by krab, rustc's lexer, syn and rustdoc
#	make accept T=name    rewrite the expectation of tests/bindgen/name.h
#	make style            shellcheck, clang-format, the include order
#	make install          into $(DESTDIR)$(PREFIX)
#	make uninstall        what `make install` with the same two put there
#	make deb              build/deb/krab_*.deb, a Debian package
#	make deb-check        that package in a fresh Debian, down to a kernel's rust/ (root only)
#	make clean            removes the build folders, the unpacked kernel included
#
# SAN=1 uses a build folder of its own, under AddressSanitizer and UBSan.
# The demo takes ARCH=um|x86_64|loongarch, KERNEL=path/to/another/tree, PARAMS=none for an empty
# rust/bindgen_parameters, BINDINGS=1 for krab bindings, PATCH=1 for a tree that uses it by itself,
# and KUNIT=1 for x86_64 with the KUnit tests of the documentation, too.

PREFIX ?= /usr/local
SETUP := scripts/setup
# Only the command line decides: a kernel developer's shell may well export this one.
ARCH := um

ifeq ($(SAN),1)
B := build-san
MESON_FLAGS := -Db_sanitize=address,undefined -Db_lundef=false -Doptimization=1
else
B := build
MESON_FLAGS :=
endif

BINDGEN := $(CURDIR)/$(B)/bindgen

all: $(B)/build.ninja
	@$(SETUP) build
	@ninja -C $(B)

# Meson remembers its options and re-runs itself when a meson.build changes, so this
# happens once for each build folder. --prefix is given at install time.
$(B)/build.ninja:
	@$(SETUP) build
	meson setup $(MESON_FLAGS) $(B)

check: $(B)/build.ninja
	@$(SETUP) check
	@scripts/check $(B) $(T)

demo: all
	@$(SETUP) demo $(ARCH)
	@BINDGEN="$(BINDGEN)" KRAB_LINUX="$(CURDIR)/$(B)/linux" scripts/demo $(ARCH) $(KERNEL)

bench: all
	@$(SETUP) bench
	@tests/bench/run
	@for part in available analyzer check doctest bindings; do \
		KRAB_BUILD="$(CURDIR)/$(B)" tests/bench/$$part || exit; done
	@KRAB_BUILD="$(CURDIR)/$(B)" tests/linux/incremental

prove: all
	@$(SETUP) check
	@KRAB_BUILD="$(CURDIR)/$(B)" KRAB_BINDGEN="$(BINDGEN)" tests/prove/run $(N) \
		$(if $(SEED),--seed $(SEED)) $(if $(TARGETS),--targets "$(TARGETS)")
ifeq ($(N)$(TARGETS),)
	@$(SETUP) demo x86_64
	@KRAB_BINDGEN="$(BINDGEN)" KRAB_LINUX="$(CURDIR)/$(B)/linux" scripts/kernel-layouts
endif

matrix: all
	@$(SETUP) matrix
	@KRAB_BUILD="$(CURDIR)/$(B)" scripts/matrix $(CELLS)

prove-rs: all
	@$(SETUP) check
	@KRAB_BUILD="$(CURDIR)/$(B)" tests/rs/run --all $(if $(SEED),--seed $(SEED))

accept: all
	@$(SETUP) check
	@test -n "$(T)" || { echo "usage: make accept T=name" >&2; exit 2; }
	@tests/bindgen/run --accept $(T)

style:
	@$(SETUP) style
	@scripts/check-style

install: all
	@scripts/install $(B) "$(PREFIX)" "$(DESTDIR)"

uninstall:
	@scripts/install --remove $(B) "$(PREFIX)" "$(DESTDIR)"

deb:
	@$(SETUP) deb
	@scripts/deb

deb-check:
	@$(SETUP) deb
	@scripts/deb-test

clean:
	rm -rf build build-san

.PHONY: all check demo bench prove prove-rs matrix accept style install uninstall deb deb-check clean

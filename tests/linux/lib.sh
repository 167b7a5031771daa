# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# What scripts/demo and tests/linux/run share: finding the tools, unpacking the
# distribution's Linux, calling its make, and proving what came out. Sourced, bash only.
#
# A function that fails says why on stderr and returns non-zero. None of them writes into
# the kernel's source folder, but for linux_unpack, which creates it.
#
# Set by the caller:
#   root       the top folder of krab's source
#   BINDGEN    the program to generate bindings with; default $root/build/bindgen
# Set by linux_tools:
#   LLVM_BIN   the folder of clang, ld.lld and llvm-*
#   RUSTC      a compiler that has the source of its standard library
#   RUST_WHY   why this one, in words
# Set by the caller before kmake and after:
#   KERNEL     the kernel's source folder
#   ARCH       as the kernel spells it
#   OUT        the kernel's build folder, outside KERNEL
# Set by the caller before bindings_are_krabs:
#   krab       the program

linux_package=linux-source-6.12
linux_tarball=/usr/src/$linux_package.tar.xz
# What `make help` would call the top folder of the tarball.
linux_topdir=$linux_package
jobs=${JOBS:-$(nproc)}

warn()
{
	echo "$*" >&2
}

# The LLVM that Debian 12 has for new kernels; LLVM_BIN overrides.
find_llvm()
{
	: "${LLVM_BIN:=/usr/lib/llvm-19/bin}"
	local tool
	for tool in clang ld.lld llvm-ar llvm-nm llvm-objcopy llvm-strip llvm-readelf; do
		[ -x "$LLVM_BIN/$tool" ] || {
			warn "no $LLVM_BIN/$tool: run scripts/setup demo, or set LLVM_BIN"
			return 1
		}
	done
}

# A tree needs the source of `core`: the first compiler that has it is taken, RUSTC
# first, then PATH's (often rustup's, often without that source), then Debian's.
find_rust()
{
	local candidate sysroot tried=
	for candidate in "${RUSTC-}" "$(command -v rustc)" /usr/bin/rustc; do
		[ -n "$candidate" ] || continue
		candidate=$(command -v "$candidate") || continue
		sysroot=$("$candidate" --print sysroot 2>/dev/null) || continue
		if [ -e "$sysroot/lib/rustlib/src/rust/library/core/src/lib.rs" ]; then
			RUSTC=$candidate
			RUST_WHY=$("$candidate" --version | cut -d' ' -f1,2)
			[ -z "$tried" ] ||
				RUST_WHY="$RUST_WHY; no library source with$tried"
			return 0
		fi
		[ "$tried" = " $candidate" ] || tried="$tried $candidate"
	done
	warn "no rustc with the source of its library${tried:+ (tried:$tried)}:" \
		"run scripts/setup demo"
	return 1
}

linux_tools()
{
	find_llvm && find_rust || return
	: "${BINDGEN:=$root/build/bindgen}"
	BINDGEN=$(command -v "$BINDGEN") || {
		warn "no bindgen at ${BINDGEN:-$root/build/bindgen}: run make first"
		return 1
	}
	RUST_BIN=${RUSTC%/*}
}

# What kmake starts: make, or what stands for it.
kmake_program=(make)

# The tree's own make, as a user would call it, for ARCH, in OUT. What an outer make or
# the caller's shell exports must not leak into it.
kmake()
{
	env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u MAKEOVERRIDES -u KBUILD_OUTPUT \
		-u CROSS_COMPILE -u RUSTFLAGS -u KRUSTFLAGS -u KCFLAGS -u KCONFIG_CONFIG \
		LC_ALL=C PYTHONDONTWRITEBYTECODE=1 PATH="$LLVM_BIN:$PATH" \
		"${kmake_program[@]}" -C "$KERNEL" O="$OUT" ARCH="$ARCH" LLVM=1 BINDGEN="$BINDGEN" \
		RUSTC="$RUSTC" RUSTDOC="$RUST_BIN/rustdoc" RUSTFMT="$RUST_BIN/rustfmt" \
		CLIPPY_DRIVER="$RUST_BIN/clippy-driver" -j"$jobs" "$@"
}

# linux_unpack folder: the distribution's source into folder/$linux_topdir, and KERNEL set
# to that. A whole earlier unpacking of the same tarball is used again.
linux_unpack()
{
	local folder=$1 stamp=$1/unpacked identity
	identity=$(stat -c '%n %s %Y' "$linux_tarball") || {
		warn "no $linux_tarball: run scripts/setup demo"
		return 1
	}
	KERNEL=$folder/$linux_topdir
	mkdir -p "$folder" || return
	(
		# The demo and the tests may come here at once.
		flock 9
		[ "$(cat "$stamp" 2>/dev/null)" != "$identity" ] || exit 0
		rm -rf "$KERNEL" "$stamp"
		XZ_OPT=-T0 tar --extract --same-permissions --no-same-owner \
			--file "$linux_tarball" --directory "$folder" &&
			echo "$identity" >"$stamp"
	) 9>"$folder/lock"
}

# linux_without_parameters source copy: the tree once more, with no workaround: hard links to all
# of it, as nothing writes into a source, but for rust/bindgen_parameters, which is empty.
linux_without_parameters()
{
	local source=$1 copy=$2
	rm -rf "$copy"
	mkdir -p "${copy%/*}" || return
	cp -al "$source" "$copy" 2>/dev/null || {
		# Another file system, perhaps.
		rm -rf "$copy"
		cp -a "$source" "$copy" || return
	}
	rm -f "$copy/rust/bindgen_parameters" &&
		: >"$copy/rust/bindgen_parameters" &&
		touch -r "$source/rust/bindgen_parameters" "$copy/rust/bindgen_parameters"
}

# linux_with_bindings source copy: the tree once more, with contrib/linux/bindings.patch: hard links
# to what the patch leaves alone.
linux_with_bindings()
{
	local source=$1 copy=$2
	rm -rf "$copy"
	mkdir -p "${copy%/*}" || return
	cp -al "$source" "$copy" 2>/dev/null || {
		rm -rf "$copy"
		cp -a "$source" "$copy" || return
	}
	# It writes new files in the place of old ones, and never into these.
	patch --silent --strip=1 --directory="$copy" <"$root/contrib/linux/bindings.patch" &&
		cp "$root/contrib/linux/helpers.map" "$copy/rust/" &&
		rm -r "$copy/rust/helpers" "$copy/rust/bindgen_parameters" &&
		! grep -q RUST_CONST_HELPER "$copy/rust/bindings/bindings_helper.h"
}

# linux_configure fragment: the smallest configuration that has the fragment's options.
# Kconfig drops an option whose needs are not met without a word: that is for us to see.
linux_configure()
{
	local fragment=$1 line status=0
	kmake KCONFIG_ALLCONFIG="$fragment" allnoconfig || return
	while read -r line; do
		[[ $line == *CONFIG_* ]] || continue	# a comment or nothing
		grep -qxF "$line" "$OUT/.config" || {
			echo "not in the resulting configuration: $line"
			status=1
		}
	done <"$fragment"
	# The tree says best why Rust is not available.
	[ $status = 0 ] || kmake rustavailable
	return $status
}

# linux_compare folder: proves that what linux_unpack put there is still what the package
# holds: the tarball against the package's checksum, then each file, its mode, time stamp
# and contents against the tarball, and that no file came in addition.
linux_compare()
{
	local folder=$1 found
	found=$(dpkg --verify "$linux_package" 2>&1) || : "${found:=dpkg --verify failed}"
	[ -z "$found" ] || {
		warn "$linux_tarball is not the package's: $found"
		return 1
	}
	found=$(linux_differences "$folder") || return
	[ -z "$found" ] || {
		warn "$folder/$linux_topdir differs from $linux_tarball:"
		warn "$(head -n 20 <<<"$found")"
		# The next run starts from a fresh copy.
		rm -f "$folder/unpacked"
		return 1
	}
}

# One pass over the tarball: tar prints each member's name and, apart, what differs. The
# owner is whoever unpacked it.
linux_differences()
{
	local folder=$1 listing=$1/compared
	(cd "$folder" && XZ_OPT=-T0 LC_ALL=C tar --compare --verbose \
		--file "$linux_tarball") >"$listing" 2>&1
	[ -s "$listing" ] || {
		warn "tar compared nothing"
		return 1
	}
	grep -E ' differs?$|^tar: ' "$listing" | grep -vE ': (Uid|Gid) differs$'
	LC_ALL=C comm -13 \
		<(grep -vE ' differs?$|^tar: ' "$listing" | sed 's,/$,,' | LC_ALL=C sort) \
		<(cd "$folder" && find "$linux_topdir" | LC_ALL=C sort) |
		sed 's/$/: not in the tarball/'
	rm -f "$listing"
}

# tree_state folder: one line per file, to tell whether a tree that is in no package was
# written to. Version control's own files may change at any time.
tree_state()
{
	find "$1" -name .git -prune -o -printf '%p %y %m %s %T@ %l\n' | LC_ALL=C sort
}

# The files of OUT that are made from C headers, relative to OUT.
bindings_files()
{
	(cd "$OUT" && find rust -path rust/test -prune -o \
		-type f -name '*_generated.rs' ! -name 'doctests_*' -print | LC_ALL=C sort)
}

# kbuild makes bindings again when a header or an option changes, not when bindgen does.
drop_stale_bindings()
{
	local file
	[ -d "$OUT/rust" ] || return 0
	for file in $(bindings_files); do
		[ "$OUT/$file" -nt "$BINDGEN" ] || rm -f "$OUT/$file"
	done
}

# recorded_command file: the shell command that kbuild ran to make it, as kbuild saved it.
recorded_command()
{
	# shellcheck disable=SC2016 # make's escapes, not the shell's
	sed -n '1s/^savedcmd_[^ ]* := //p' "$OUT/${1%/*}/.${1##*/}.cmd" |
		sed 's/\$(pound)/#/g; s/\$\$/$/g'
}

# bindings_are_ours file: proves that BINDGEN made that file of OUT: kbuild's record
# names it, and the recorded command, run again into a scratch folder, gives the same
# bytes. (The first line of the file is bindgen's, for who looks for it, and proves
# nothing.)
bindings_are_ours()
{
	local file=$1 command scratch again status=0
	command=$(recorded_command "$file")
	[ "${command%% *}" = "$BINDGEN" ] || {
		warn "$file: kbuild's record does not name $BINDGEN but '${command%% *}'"
		return 1
	}
	scratch=$(mktemp -d "$OUT/bindings.XXXXXX") || return
	# The output is named as the argument of -o and once more by the sed after it.
	# The name stays, as the crate that takes it in knows it by that.
	again=$scratch/${file##*/}
	command=${command//" $file"/" $again"}
	command=${command//-Wp,-MMD,*([^ ])/-Wp,-MMD,"$scratch/again.d"}
	(cd "$OUT" && PATH="$LLVM_BIN:$PATH" LC_ALL=C CC=clang sh -c "$command") \
		>"$scratch/log" 2>&1 || status=$?
	if [ $status != 0 ]; then
		warn "$file: the recorded command fails when run again: $(tail -n 5 "$scratch/log")"
	elif ! cmp -s "$again" "$OUT/$file"; then
		warn "$file: the recorded command gives another text when run again"
		status=1
	fi
	rm -rf "$scratch"
	return $status
}

# bindings_are_krabs: proves that one run of $krab bindings made all bindings of OUT and the
# helpers: kbuild's record names it, and the recorded command, run again into a scratch folder,
# gives the same bytes.
bindings_are_krabs()
{
	local command file scratch status=0 files=()
	command=$(recorded_command rust/bindings/bindings_generated.rs)
	# shellcheck disable=SC2154 # of the caller
	[[ $command == *"$krab bindings "* ]] || {
		warn "kbuild's record does not name $krab bindings but '${command:0:200}'"
		return 1
	}
	read -ra files < <(grep -oE -- '(-o|--helpers-c|--helpers-rust) [^ ]+' <<<"$command" |
		cut -d' ' -f2 | tr '\n' ' ')
	scratch=$(mktemp -d "$OUT/bindings.XXXXXX") || return
	for file in "${files[@]}"; do
		mkdir -p "$scratch/${file%/*}"
	done
	command=$(sed -E "s#(-o|--helpers-c|--helpers-rust|--depfile) (rust/)#\\1 $scratch/\\2#g" \
		<<<"$command")
	(cd "$OUT" && PATH="$LLVM_BIN:$PATH" LC_ALL=C sh -c "$command") >"$scratch/log" 2>&1 ||
		status=$?
	[ $status = 0 ] || warn "the recorded command fails when run again: $(tail -n 5 "$scratch/log")"
	for file in "${files[@]}"; do
		cmp "$scratch/$file" "$OUT/$file" || status=1
		echo "$file: $(wc -l <"$OUT/$file") lines, by $krab bindings"
	done
	rm -rf "$scratch"
	[ ${#files[@]} = 4 ] && return $status
}

# krab's bindgen says in its version who it is; the name alone it shares with bindgen-cli.
bindgen_is_krab()
{
	local version
	version=$("$BINDGEN" --version 2>&1)
	case $version in
	'bindgen '*'(krab '*')'*) return 0 ;;
	esac
	warn "$BINDGEN is not krab's: it calls itself '$version'"
	return 1
}
shopt -s extglob

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab make: which variables make gets, and that everything else is make's own affair. Most tests
# have a make that only prints its arguments; those about make itself have the real one.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source-path=SCRIPTDIR source=toolchain.sh
. "$(dirname "$0")/toolchain.sh"

# tree FOLDER: what krab takes for a kernel's source.
tree()
{
	mkdir -p "$1/scripts"
	: >"$1/scripts/Kbuild.include"
	cat >"$1/Makefile"
}

rust "$scratch/full" 1.85.1 src
rust "$scratch/bare" 1.95.0
rust "$scratch/other" 1.90.0 src
# shellcheck disable=SC2086 # words
llvm "$scratch/plain" "" 16.0.6 $tools
# shellcheck disable=SC2086 # words
llvm "$scratch/suffixed" -20 20.1.0 $tools
# shellcheck disable=SC2086 # words
llvm "$scratch/suffixed" -17 17.0.6 $tools
mkdir "$scratch/base"
for tool in sh cat echo env dirname; do
	ln -s "$(command -v $tool)" "$scratch/base/$tool"
done
program "$scratch/print/make" <<'END'
for word; do
	printf '<%s>' "$word"
done
echo
echo "LIBCLANG_PATH=$LIBCLANG_PATH PATH=$PATH"
exit ${EXIT:-0}
END
tree "$scratch/tree" </dev/null
cd "$scratch" || exit 1

both=$scratch/print:$scratch/full/bin:$scratch/plain:$scratch/base
only_suffixed=$scratch/print:$scratch/full/bin:$scratch/suffixed:$scratch/base

# make_in PATH [NAME=VALUE]... [--] [ARGUMENT]...: krab make there; $words are what make got.
make_in()
{
	local path=$1 settings=()
	shift
	while [[ ${1:-} == [A-Z]*=* ]]; do
		settings+=("$1")
		shift
	done
	run env -i HOME="$scratch" PATH="$path" "${settings[@]}" "$KRAB" make "$@"
	words=$(sed -n 1p <<<"$out" | sed "s:$scratch/::g; s:<BINDGEN=[^>]*>:<BINDGEN>:")
}
rustwords='<RUSTC=full/bin/rustc><HOSTRUSTC=full/bin/rustc><RUSTDOC=full/bin/rustdoc>'
rustwords+='<RUSTFMT=full/bin/rustfmt><CLIPPY_DRIVER=full/bin/clippy-driver>'
rustwords+='<RUST_LIB_SRC=full/lib/rustlib/src/rust/library>'

# --- what make gets ---

make_in "$both" -C tree
tap_is "all variables, then the user's words" "$status $words" \
	"0 <BINDGEN>$rustwords<LLVM=1><-C><tree>"
tap_ok "libclang in the environment, PATH as it was" \
	grep -qx "LIBCLANG_PATH=/.*libclang.* PATH=$both" <<<"$out"
tap_is "one line says so" "$(wc -l <<<"$err") $(cut -d= -f1 <<<"$err")" "1 krab: BINDGEN"
# shellcheck disable=SC2016 # make's
make_in "$both" -C tree -j4 'KCFLAGS=-O2 -g "x"' "a b" '$(x)' "it's" -k all
tap_is "words with spaces, quotes and dollars arrive as they are" "${words#*LLVM=1>}" \
	"<-C><tree><-j4><KCFLAGS=-O2 -g \"x\"><a b><\$(x)><it's><-k><all>"
make_in "$both" -C tree ''
tap_is "so does an empty word" "${words#*LLVM=1>}" "<-C><tree><>"
make_in "$both" -- -v -C tree
tap_is "what follows -- is make's" "${words#*LLVM=1>}" "<-v><-C><tree>"
make_in "$both" -C tree -- -x V=1
tap_is "make has its own --" "${words#*LLVM=1>}" "<-C><tree><--><-x><V=1>"

# --- what the user says ---

make_in "$both" -C tree RUSTC="$scratch/other/bin/rustc"
companions=${rustwords#*>}
tap_is "RUSTC given: that one, and its own companions" "$words" \
	"<BINDGEN>${companions//=full/=other}<LLVM=1><-C><tree><RUSTC=other/bin/rustc>"
make_in "$both" -C tree BINDGEN=mine HOSTRUSTC=host RUSTDOC= RUSTFMT=n CLIPPY_DRIVER=c RUST_LIB_SRC=s
tap_is "no variable that is given is set" "$words" \
	"<RUSTC=full/bin/rustc><LLVM=1><-C><tree><BINDGEN><HOSTRUSTC=host><RUSTDOC=><RUSTFMT=n>\
<CLIPPY_DRIVER=c><RUST_LIB_SRC=s>"
make_in "$both" RUSTC="$scratch/other/bin/rustc" -C tree
tap_ok "RUSTC of the environment counts, too" grep -qF '<RUSTC=other/bin/rustc>' <<<"$words"
for given in LLVM= LLVM=-20 CC=gcc CC:=gcc; do
	make_in "$both" -C tree "$given"
	tap_is "$given: no LLVM of krab's" "${words#*library>}" "<-C><tree><$given>"
done
tap_ok "and the line says why" grep -q 'no LLVM= (CC=gcc is given)$' <<<"$err"
make_in "$both" LLVM=1 -C tree
tap_is "LLVM in the environment is left to make" "${words#*library>}" "<-C><tree>"
make_in "$both" MAKEFLAGS="k -j2 -- LLVM=-20 RUSTC=x\\ y" -C tree
tap_is "what an outer make was given is given" \
	"$(grep -c LLVM <<<"$words") $(grep -c '<RUSTC' <<<"$words")" "0 0"
make_in "$both" -C tree LIBCLANG_PATH=/nowhere
tap_ok "LIBCLANG_PATH given on the line" grep -q "^LIBCLANG_PATH=/nowhere " <<<"$out"
tap_ok "one that does not work is said" grep -q '^warning: .*LIBCLANG_PATH' <<<"$err"
# shellcheck disable=SC2016 # make's
make_in "$both" -C tree 'RUSTC=$(HOME)/rustc'
tap_is "a value that only make can expand is left to it" "$status $(grep -c warning <<<"$err")" "0 0"

# --- LLVM=1, and versions ---

make_in "$only_suffixed" -C tree
tap_ok "without a plain clang, the newest with a suffix" grep -qF '<LLVM=-20>' <<<"$words"
make_in "$only_suffixed" -C tree LLVM=1 all
tap_is "LLVM=1, which names nothing then, is replaced" "${words#*library>}" \
	"<-C><tree><LLVM=1><all><LLVM=-20>"
tap_ok "and the line says so" grep -q "LLVM=-20 (for LLVM=1, as there is no program 'clang'" <<<"$err"
make_in "$both" -C tree LLVM=1 all
tap_is "it is not if there is one" "${words#*library>}" "<-C><tree><LLVM=1><all>"
make_in "$both:$scratch/suffixed" -C tree ARCH=loongarch
tap_ok "an architecture that needs a newer clang gets it" grep -qF '<LLVM=-20>' <<<"$words"
make_in "$both" -C tree ARCH=loongarch
tap_ok "or one that PATH does not have; or it is said that there is none" \
	grep -Eq 'LLVM=/usr/lib/llvm-|too old: the kernel demands 18' <<<"$err"
mkdir old
cp -r tree/. old
cat >old/scripts/min-tool-version.sh <<'END'
case "$1" in
llvm)
	echo 20.0.0
	;;
rustc)
	echo 1.90.0
	;;
esac
END
make_in "$both:$scratch/other/bin:$scratch/suffixed" -C old
tap_is "so does a tree that says what it demands" \
	"$(grep -o '<LLVM=[^>]*>' <<<"$words") $(grep -o '<RUSTC=[^>]*>' <<<"$words")" \
	"<LLVM=-20> <RUSTC=other/bin/rustc>"

# --- what a tree lacks ---

cp -r tree mended
mkdir -p tree/arch/um mended/arch/um
echo 'KBUILD_RUSTFLAGS += -Crelocation-model=pie' >tree/arch/um/Makefile
: >mended/arch/um/Makefile
static='<RUSTFLAGS_MODULE=-Crelocation-model=static -Ccode-model=large>'
make_in "$both" -C tree ARCH=um
tap_ok "modules in Rust for um: so that its loader can take them" grep -qF -- "$static<-C>" <<<"$words"
tap_ok "which is said" grep -q 'RUSTFLAGS_MODULE=.* (um cannot load modules' <<<"$err"
make_in "$both" ARCH=um -C tree
tap_ok "ARCH of the environment counts" grep -qF -- "$static" <<<"$words"
make_in "$both" -C tree ARCH=um RUSTFLAGS_MODULE=-g
tap_is "what the user gives stays" "${words#*library>}" "<LLVM=1><-C><tree><ARCH=um><RUSTFLAGS_MODULE=-g>"
for words in "-C tree" "-C tree ARCH=x86_64" "-C mended ARCH=um"; do
	read -ra args <<<"$words"
	make_in "$both" "${args[@]}"
	tap_is "others need nothing: ${args[*]}" "$(grep -c RUSTFLAGS_MODULE <<<"$words")" 0
done

cp -r mended documented
mkdir documented/rust
printf '%s = \\\n\t%s\n' cmd_rustdoc_test_kernel 'x >doctests_kernel_generated_kunit.c' \
	>documented/rust/Makefile
make_in "$both" -C documented
# shellcheck disable=SC2016 # make's
tap_ok "the tests of documentation are made by krab" grep -qF "<cmd_rustdoc_test_kernel=$(
	readlink -f "$KRAB") doctest -q --format=kunit -C \$(objtree) --touch " <<<"$out"
tap_ok "which is said, too" grep -q 'KUnit tests of documentation by krab doctest' <<<"$err"
make_in "$both" -C documented cmd_rustdoc_test_kernel=false
tap_is "unless the user has a way" "$(grep -o '<cmd_rustdoc_test_kernel=[^>]*>' <<<"$out")" \
	"<cmd_rustdoc_test_kernel=false>"
make_in "$both" -C mended
tap_is "other trees have none" "$(grep -c rustdoc_test <<<"$out")" 0

# --- the folder ---

# configured FOLDER LINE...
configured()
{
	mkdir -p "$1"
	printf '%s\n' "${@:2}" >"$1/.config"
}
configured gcc CONFIG_X=y CONFIG_CC_IS_GCC=y CONFIG_GCC_VERSION=120200
make_in "$both" -C tree O="$scratch/gcc"
tap_is "a folder configured for GCC stays so" "${words#*library>}" "<-C><tree><O=gcc>"
tap_ok "and that is said" grep -q "'.*/gcc/.config' is configured for GCC" <<<"$err"
make_in "$both" -C tree O=../gcc
tap_ok "O= is relative to the tree" grep -q "is configured for GCC" <<<"$err"
make_in "$both" KBUILD_OUTPUT="$scratch/gcc" -C tree
tap_ok "KBUILD_OUTPUT names it, too" grep -q "is configured for GCC" <<<"$err"
mv gcc/.config gcc/other
make_in "$both" -C tree O="$scratch/gcc" KCONFIG_CONFIG=other
tap_ok "KCONFIG_CONFIG names another file" grep -q "is configured for GCC" <<<"$err"
mv gcc/other gcc/.config
mkdir deep
for words in "-C deep -C ../tree" "-C deep --directory=../tree" "-skC tree" "-j -C tree" \
	"-j 3 -Ctree" "--direc tree" "-f x -C tree" "-ftree -C tree" "-W tree -C tree" \
	"--jobs 4 --directory tree" "--eval=all: -C tree" "-Otarget -C tree" "-O -C tree"; do
	read -ra args <<<"$words"
	make_in "$both" -- "${args[@]}" O="$scratch/gcc"
	tap_is "$words: the same tree" "$(grep -c LLVM= <<<"$words")" 0
done
configured twenty CONFIG_CC_IS_CLANG=y CONFIG_CLANG_VERSION=200100
make_in "$both:$scratch/suffixed" -C tree O="$scratch/twenty"
tap_ok "a folder configured for clang 20 gets that" grep -qF '<LLVM=-20>' <<<"$words"
tap_ok "and the line says why" grep -q "LLVM=-20 (20.1.0: '.*/twenty/.config' is configured for it)" \
	<<<"$err"
configured ninety CONFIG_CC_IS_CLANG=y CONFIG_CLANG_VERSION=900000
make_in "$both" -C tree O="$scratch/ninety"
tap_ok "if that is gone, the line says so" \
	grep -q "LLVM=1 (.*is configured for clang 90, which is not here)" <<<"$err"
configured half CONFIG_LOCALVERSION=
for folder in half none; do
	make_in "$both" -C tree O="$scratch/$folder"
	tap_is "a folder without a compiler in its configuration: $folder" "$status ${words#*library>}" \
		"0 <LLVM=1><-C><tree><O=$folder>"
done
mkdir -p folder/.config rubbish
head -c 100000 /dev/urandom >rubbish/.config
make_in "$both" -C tree O="$scratch/folder"
tap_is "a configuration that is a folder" "$status $(tail -n 1 <<<"$err")" \
	"0 warning: '$scratch/folder/.config' is not a file"
make_in "$both" -C tree O="$scratch/rubbish"
tap_is "a configuration that is rubbish" "$status ${words#*library>}" "0 <LLVM=1><-C><tree><O=rubbish>"
mkfifo pipe
mkdir fifo && mv pipe fifo/.config
make_in "$both" -C tree O="$scratch/fifo"
tap_is "a configuration that is a pipe is not waited for" "$status" 0
if [ "$(id -u)" = 0 ]; then
	tap_skip "a configuration that cannot be read" "root can read all"
else
	configured secret CONFIG_CC_IS_GCC=y
	chmod 0 secret/.config
	make_in "$both" -C tree O="$scratch/secret"
	tap_ok "a configuration that cannot be read" grep -q '^warning: .*Permission denied' <<<"$err"
fi
configured build CONFIG_CC_IS_GCC=y
ln -s ../tree build/source
make_in "$both" -C build
tap_ok "make in the build folder itself" grep -q "is configured for GCC" <<<"$err"
configured headers CONFIG_CC_IS_GCC=y
echo "include $scratch/tree/Makefile" >headers/Makefile
make_in "$both" -C headers M="$scratch/module"
tap_ok "a folder of headers for modules" grep -q "is configured for GCC" <<<"$err"
mkdir module
make_in "$both" -C module
tap_is "a folder that is no kernel's: its compiler is not krab's to choose" \
	"$status $(grep -c LLVM <<<"$words") $(grep -o "no LLVM=.*" <<<"$err")" \
	"0 0 no LLVM= ('$scratch/module' is no kernel's folder, so its Makefile chooses)"

# --- what krab says ---

make_in "$both" -v -C tree
tap_ok "-v: all that was looked at" grep -q '^looked at: RUSTC: ' <<<"$err"
tap_ok "-v: the whole command" grep -q "^runs: 'make' 'BINDGEN=" <<<"$err"
make_in "$both" KRAB_VERBOSE=1 -C tree
tap_ok "KRAB_VERBOSE=1 is -v" grep -q '^looked at: ' <<<"$err"
for quiet in -q --quiet -s --silent -ks; do
	make_in "$both" "$quiet" -C tree
	tap_is "$quiet: nothing is said" "$status $err" "0 "
done
make_in "$scratch/print:$scratch/bare/bin:$scratch/full/bin:$scratch/plain:$scratch/base" -C tree
tap_ok "a rustc without sources ahead: the complete one" grep -qF '<RUSTC=full/bin/rustc>' <<<"$words"
tap_ok "and that is said" grep -q "passed over: .*/bare/bin/rustc (1.95.0, without the standard" <<<"$err"
make_in "$scratch/print:$scratch/base" EXIT=3 RUSTC=none LLVM=-99 -C tree help
tap_is "without a toolchain make runs all the same" "$status $words" "3 <BINDGEN><-C><tree><help>"
tap_ok "with a warning" grep -q "^warning: RUSTC is set to 'none', which does not work" <<<"$err"
mkdir "a b"
cp "$(readlink -f "$KRAB")" "a b/krab"
ln -s krab "a b/bindgen"
run env PATH="$both" "$scratch/a b/krab" make -C tree
tap_is "a path that no Makefile can take is not given" "$status $(grep -c BINDGEN= <<<"$out")" "0 0"
tap_ok "and that is said" grep -q "^warning: BINDGEN: .* cannot take the path '.*/a b/bindgen'" <<<"$err"
make_in "$both" BINDGEN="krab bindgen" -C tree
tap_ok "several words that the user set are meant" grep -qF '<BINDGEN' <<<"$words"

# --- make itself ---

for code in 1 2 77; do
	make_in "$both" EXIT=$code -C tree
	tap_is "make's exit status is krab's: $code" "$status" $code
done
make_in "$scratch/full/bin:$scratch/plain:$scratch/base" -C tree
tap_is "without make" "$status $(tail -n 1 <<<"$err")" \
	"2 error: cannot run make: No such file or directory; install GNU make"

real=$(dirname "$(command -v make)")
real=$scratch/full/bin:$scratch/plain:$real:/usr/bin:/bin
make_in "$real" -C "$scratch/nowhere" all
tap_is "a tree that is not there: make says so" "$status $(tail -n 1 <<<"$err")" \
	"2 make: *** $scratch/nowhere: No such file or directory.  Stop."
make_in "$real" -C "$scratch/Makefile" all
tap_is "nor is a file" "$status" 2
odd="$scratch/ein Bäum'chen"
tree "$odd" <<'END'
RUSTC = rustc
all:
	@echo '$(RUSTC) $(LLVM)' >result
	@echo made
fail:
	exit 7
die:
	kill -KILL $$PPID
END
make_in "$real" -C "$odd"
tap_is "a tree with spaces and letters" "$status $(sed -n '/made/p' <<<"$out")" "0 made"
tap_ok "whose Makefile's own RUSTC is overridden" grep -qx "$scratch/full/bin/rustc 1" "$odd/result"
make_in "$real" -C "$odd" fail
tap_is "a failing recipe" "$status" 2
{ make_in "$real" -C "$odd" die; } 2>/dev/null	# where the shell says "Killed"
tap_is "a signal that ends make ends krab" "$status" 137

# The jobserver of an outer make is handed on.
tree outer <<'END'
all:
	+@$(KRAB) make -q -C $(ODD) inner
END
cat >"$odd/Makefile" <<'END'
inner: a b
	@echo "flags: $(MAKEFLAGS)"
a b:
	@:
END
run env -i HOME="$scratch" PATH="$real" make -s -C outer -j3 KRAB="$KRAB" ODD="'$scratch/ein Bäum'\''chen'"
tap_ok "an outer make's jobserver is used" grep -q 'jobserver' <<<"$out"
tap_is "and not complained about" "$(grep -c 'jobserver unavailable' <<<"$err")" 0

run "$KRAB" make --help
tap_ok "--help" grep -q '^usage: krab make ' <<<"$out"
# A rustc that is slow to answer is waited for, and that is said, but not with -q.
rust "$scratch/slow" 1.90.0 src
sed -i '2i /bin/sleep 2' "$scratch/slow/bin/rustc"
slow=$scratch/print:$scratch/slow/bin:$scratch/plain:$scratch/base
run env -i HOME="$scratch" PATH="$slow" "$KRAB" make -C tree all
tap_ok "who is waited for" grep -q "^krab make: waiting for .*slow/bin/rustc" <<<"$err_all"
run env -i HOME="$scratch" PATH="$slow" "$KRAB" make -q -C tree all
tap_is "not with -q" "$(grep -c 'waiting for' <<<"$err_all")" 0
tap_end

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# KRAB_VERIFY=1 krab make: after a build that succeeded the layouts are proven, and only then; and
# what a make that krab waits for does with signals.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

# What a kernel's build leaves, as far as it matters: records, and bindings of a struct that the
# flags of the C side make as long as the Makefile says.
tree="$scratch/a tree"
bindings=rust/bindings/bindings_generated.rs
mkdir -p "$tree"/scripts "$tree"/rust/bindings "$tree"/rust/helpers "$tree"/include
: >"$tree/scripts/Kbuild.include"
cat >"$tree/include/kernel.h" <<'END'
#ifdef FOR_C
struct s { int a; FIELD b; };
#else
struct s { int a; int b; };
#endif
END
echo '#include <kernel.h>' >"$tree/rust/bindings/bindings_helper.h"
cat >"$tree/Makefile" <<END
FIELD = int
all bindings:
	\$(BINDGEN) rust/bindings/bindings_helper.h --use-core --no-debug '.*' -o $bindings -- \
		-Iinclude
	@printf 'savedcmd_%s := %s\n\nsource_x := y\n' $bindings "bindgen rust/bindings/bindings_helper.h \\
		--use-core --no-debug '.*' -o $bindings -- -Iinclude" >rust/bindings/.bindings_generated.rs.cmd
	@printf 'savedcmd_%s := %s\n\nsource_x := y\n' rust/helpers/helpers.o "gcc -Iinclude -DFOR_C \\
		-DFIELD=\$(FIELD) -c -o rust/helpers/helpers.o x.c" >rust/helpers/.helpers.o.cmd
allnoconfig rustfmt help: ; @echo made
bad: bindings
	exit 7
die: bindings
	kill -TERM \$\$PPID; sleep 5
clean: ; rm -f $bindings rust/*/.*.cmd
wait: ; @echo waiting >waiting; exec sleep 100
END
cd "$scratch" || exit 1

# shellcheck disable=SC2120 # sometimes none
make_tree()
{
	run env -u MAKEFLAGS KRAB_VERIFY="${verify-1}" "$KRAB" make -q -C "a tree" LLVM=1 "$@"
	out=$(grep -v '^make' <<<"$out")
}
proven="$bindings: 1 record, 2 fields, 0 bitfields"

make_tree allnoconfig
tap_is "after a configuration nothing is proven" "$status $out" "0 made"
make_tree all
tap_is "a build is followed by the proof" "$status $(grep -c "^$proven.*proven (gcc)" <<<"$out")" "0 1"
make_tree
tap_is "so is one without a target" "$status $(grep -c "^$proven" <<<"$out")" "0 1"
make_tree FIELD=long
tap_is "what differs is an error" "$status" 1
tap_ok "which is named" grep -q "error: field 'b' of struct s" <<<"$err"
verify=0 make_tree FIELD=long
tap_is "KRAB_VERIFY=0 is off" "$status $(grep -c error <<<"$err")" "0 0"
verify='' make_tree FIELD=long
tap_is "so is an empty one" "$status $(grep -c error <<<"$err")" "0 0"
make_tree bad FIELD=long
tap_is "a build that fails is not proven, and make's status stays" \
	"$status $(grep -c 'error: field' <<<"$err")" "2 0"
for words in rustfmt help "help allnoconfig" "-n all" "--dry-run" "-q all"; do
	read -ra args <<<"$words"
	make_tree "${args[@]}"
	tap_is "nothing is proven after $words" "$(grep -c "proven" <<<"$out$err")" 0
done
make_tree clean
tap_is "nor after clean" "$status $(grep -c proven <<<"$out$err")" "0 0"
make_tree bad help
make_tree clean
rm -f "$tree"/rust/*/.*.cmd
mkdir -p "$scratch/empty/scripts"
: >"$scratch/empty/scripts/Kbuild.include"
echo 'all:' >"$scratch/empty/Makefile"
run env KRAB_VERIFY=1 "$KRAB" make -q -C empty LLVM=1
tap_is "a build without bindings is one" "$status $(grep -c '^note: KRAB_VERIFY: ' <<<"$err")" "0 1"
make_tree O=elsewhere all
tap_is "O= is where it looks" "$status $(grep -o '^note: KRAB_VERIFY: .*elsewhere has no record' \
	<<<"$err")" "0 note: KRAB_VERIFY: $tree/elsewhere has no record"
run env PATH=/nonexistent KRAB_VERIFY=1 "$KRAB" make -q -C empty LLVM=1
tap_is "without make" "$status $(tail -n 1 <<<"$err")" \
	"2 error: cannot run make: No such file or directory; install GNU make"

# --- signals ---

{ make_tree die; } 2>/dev/null
tap_is "a signal that ends make ends krab" "$status" 143

# start [COMMAND]...: krab make in the background, until make is at work; its number in $pid.
start()
{
	rm -f "$tree/waiting"
	KRAB_VERIFY=1 "$@" "$KRAB" make -q -C "a tree" LLVM=1 wait >/dev/null 2>&1 &
	pid=$!
	for _ in {1..100}; do
		[ ! -e "$tree/waiting" ] || return 0
		sleep 0.1
	done
}

# ended NAME STATUS [STATUS]: the exit status of that; and nothing that it started is left.
ended()
{
	local code=0
	wait "$pid" 2>/dev/null || code=$?
	[ "$code" != "${3:-}" ] || code=$2
	tap_is "$1" "$code $(pgrep -cf "^make .*-C a tree .*wait\$")" "$2 0"
}

start env
kill -TERM "$pid"
ended "SIGTERM for krab is for make" 143
# As a terminal does it: all of the group at once. If make sees the end of its job first, it is 2.
set -m
for signal in INT HUP; do
	start env --default-signal=$signal
	kill -$signal -- "-$pid"
	ended "SIG$signal of the terminal" $((128 + $(kill -l $signal))) 2
done
set +m
start env --ignore-signal=HUP
kill -HUP "$pid"
sleep 0.3
tap_ok "what was ignored stays ignored" kill -0 "$pid"
kill -TERM "$pid"
ended "until something else comes" 143
tap_end

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab available and krab env among tools that hang, crash, babble or are none.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source=available.sh
. "$(dirname "$0")/available.sh"

# each NAME PATTERN: as rustc, as bindgen and as CC, the program $scratch/odd. The first two are an
# error with PATTERN, and nothing may crash or hang.
each()
{
	available RUSTC="$scratch/odd" -- --time-limit=1
	tap_ok "$1 as rustc" grep -qE "^error: .*$2" <<<"$err"
	tap_is "$1 as rustc: the status" "$status" 1
	available BINDGEN="$scratch/odd" -- --time-limit=1
	tap_ok "$1 as bindgen" grep -qE "^error: .*$2" <<<"$err"
	available CC="$scratch/odd" -- --time-limit=1
	tap_is "$1 as CC is no error" "$status" 0
}

# alive PID: runs, and is not only waiting for a parent to notice its end.
alive()
{
	grep -q '^State:[[:space:]]*[^ZX[:space:]]' "/proc/$1/status" 2>/dev/null
}

program "$scratch/odd" <<<"echo \$\$ >>$scratch/pids; sleep 1000 & echo \$! >>$scratch/pids; wait"
each "a tool that hangs" "did not end within 1 seconds and was stopped"
left=0
while read -r pid; do
	! alive "$pid" || left=$((left + 1))
done <"$scratch/pids"
tap_is "nothing of it is left running" "$left" 0
tap_ok "the wait is shown" grep -q "^krab available: waiting for " <<<"$(
	env -i PATH="$bin" HOME="$scratch" RUSTC="$scratch/odd" BINDGEN="$good/bindgen" \
		CC="$good/clang" "$KRAB" available --time-limit=2 2>&1 >/dev/null)"
start=$SECONDS
run env -i PATH="$bin" HOME="$scratch" RUSTC="$scratch/odd" "$KRAB" env --time-limit=1
tap_ok "krab env does not hang either" test $((SECONDS - start)) -lt 20
tap_ok "and says so" grep -q "^error: RUSTC is set .* did not end within 1 seconds" <<<"$err"

program "$scratch/odd" <<<"trap '' TERM INT HUP; while :; do sleep 1; done"
each "a tool that ignores signals" "did not end within 1 seconds"
program "$scratch/odd" <<<"kill -11 \$\$"
each "a tool that crashes" "ended by signal 11"
program "$scratch/odd" <<<"echo 'some words'"
each "a tool that prints rubbish" "does not say '"
program "$scratch/odd" <<<"head -c 100000 /dev/urandom"
each "a tool that prints bytes" "does not say '"
program "$scratch/odd" <<<"exit 0"
each "a tool that says nothing" "does not say '"
program "$scratch/odd" <<<"echo broken >&2; exit 3"
each "a tool that fails" "ended with code 3: broken"
printf '#!/no/such/interpreter\n' >"$scratch/odd"
each "a script without its interpreter" "cannot be started: No such file"
printf '\177ELF\1\2\3' >"$scratch/odd"
each "a program for no machine" ""
: >"$scratch/odd"
each "an empty file" "does not say '"
chmod -x "$scratch/odd"
each "a file that is not executable" "cannot be started: Permission denied"
rm "$scratch/odd"
mkdir "$scratch/odd"
each "a folder" "cannot be started: Permission denied"
rmdir "$scratch/odd"
each "nothing at all" "no such program"
ln -s odd "$scratch/odd"
each "a link to itself" "no such program"
rm "$scratch/odd"

# 100 MB: the right words first, so the verdict is a good one, and memory stays small.
program "$scratch/odd" <<END
case \$* in
*sysroot) echo '$good' ;;
*) echo 'rustc 1.90.0'; yes 'and so on, and on' | head -c 100000000 ;;
esac
END
available RUSTC="$scratch/odd"
tap_is "100 MB after the version" "$status" 0
if [ -x /usr/bin/time ]; then
	memory=$(env -i PATH="$bin" HOME="$scratch" RUSTC="$scratch/odd" BINDGEN="$good/bindgen" \
		CC="$good/clang" LIBCLANG_PATH=/nowhere /usr/bin/time -f %M "$KRAB" available -q \
		2>&1 | tail -n 1)
	tap_ok "do not fill the memory ($memory KiB)" test "$memory" -lt 80000
else
	tap_skip "do not fill the memory" "no /usr/bin/time"
fi
program "$scratch/odd" <<<"yes 'rustc 9.9.9'"
available RUSTC="$scratch/odd" -- --time-limit=60
tap_ok "a tool that prints without end" grep -q "^error: .*printed more than 256 MiB and was stopped" \
	<<<"$err"

# A tool that ends but leaves a child behind that holds its output.
program "$scratch/odd" <<END
case \$* in
*sysroot) echo '$good' ;;
*) sleep 100 & echo 'rustc 1.90.0' ;;
esac
END
start=$SECONDS
available RUSTC="$scratch/odd"
tap_is "a child left behind is not waited for" "$status $((SECONDS - start < 15))" "0 1"

# An interrupt takes the tools along.
program "$scratch/odd" <<<"echo \$\$ >$scratch/pid; sleep 1000"
env -i PATH="$bin" HOME="$scratch" RUSTC="$scratch/odd" BINDGEN="$good/bindgen" CC="$good/clang" \
	"$KRAB" available >/dev/null 2>&1 &
krab=$!
for _ in $(seq 100); do
	[ ! -s "$scratch/pid" ] || break
	sleep 0.1
done
kill -TERM $krab
wait $krab 2>/dev/null
# A busy machine takes a while to end it.
for _ in $(seq 50); do
	alive "$(cat "$scratch/pid")" || break
	sleep 0.1
done
tap_ok "an interrupt takes the tools along" test -z "$(! alive "$(cat "$scratch/pid")" || echo left)"

# The environment.
available RUSTC= BINDGEN= CC= LLVM= RUST_LIB_SRC= PATH="$good:$bin"
tap_is "empty variables are as not set" "$(grep -c ' is set, but empty: taken as not set' \
	<<<"$err")" 4
available RUST_LIB_SRC=/nowhere
tap_ok "RUST_LIB_SRC is wrong" grep -q "^error: RUST_LIB_SRC is set to '/nowhere', where" <<<"$err"
available KRUSTFLAGS="--sysroot=/nowhere --bad"
tap_is "KRUSTFLAGS are passed on" "$status" 0
available RUSTDOC=/nowhere
tap_ok "RUSTDOC is wrong" grep -q "^warning: RUSTDOC is set to '/nowhere', which is no program" \
	<<<"$err"
available PATH=
tap_is "an empty PATH" "$status" 0
run env -i RUSTC="$good/rustc" BINDGEN="$good/bindgen" CC="$good/clang" LIBCLANG_PATH=/nowhere \
	"$KRAB" available -q
tap_is "no PATH and no HOME" "$status" 0

# The command line.
available -- --nonsense
tap_is "an unknown option" "$status $err" \
	"2 error: unknown option '--nonsense'
try 'krab available --help'"
available -- --time-limit=0
tap_is "no time" "$status $err" \
	"2 error: --time-limit is a number of seconds from 1 on, not '0'"
available -- --distribution=windows
tap_ok "an unknown distribution" grep -q "^error: unknown distribution 'windows'; known are: debian," \
	<<<"$err"
tap_is "is an error of use" "$status" 2
available -- -C
tap_is "-C without a folder" "$status" 2
tap_end

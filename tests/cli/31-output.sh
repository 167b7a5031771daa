#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The output file is the old one or the whole new one, whatever happens, and nothing else is
# ever left beside it.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset BINDGEN_EXTRA_CLANG_ARGS TARGET
mkdir "$scratch/work" && cd "$scratch/work" || exit 1
echo 'struct s { int a; };' >x.h
"$BINDGEN" x.h >../expected 2>/dev/null || exit 1
echo "the old one" >../old

# left: what lies in the folder but should not.
left()
{
	find . -mindepth 1 ! -name x.h ! -name big.h ! -name out.rs | sort
}

# refuses NAME PATTERN OUTPUT: exit code 1, the message, nothing new.
refuses()
{
	run "$BINDGEN" x.h -o "$3"
	tap_is "$1: exit code" "$status" 1
	tap_ok "$1: message" grep -q "^error: .*$2" <<<"$err"
}

run "$BINDGEN" x.h -o out.rs
tap_is "a new file" "$status $(cmp out.rs ../expected && left)" "0 "
tap_is "nothing is said" "$out$err" ""
mode=$(stat -c %a out.rs)
tap_is "its mode is the umask's" "$mode" "$(umask 0; printf %o $((0666 & ~8#$mode ^ 0666)))"
run "$BINDGEN" x.h
tap_ok "without -o it goes to stdout" cmp ../.out ../expected

touch -d '2001-02-03 04:05:06' out.rs
before=$(stat -c '%y %i' out.rs)
run "$BINDGEN" x.h -o out.rs
tap_is "an unchanged output keeps its time stamp" "$(stat -c '%y %i' out.rs)" "$before"
echo "more" >>out.rs
run "$BINDGEN" x.h -o out.rs
tap_ok "a changed one is written" cmp out.rs ../expected

chmod 640 out.rs
echo 'int y;' >x.h
run "$BINDGEN" x.h -o out.rs
tap_is "a file that is replaced keeps its mode" "$(stat -c %a out.rs)" 640
rm out.rs
"$BINDGEN" x.h >../expected

mkdir folder
refuses "a folder" "'folder'" folder
refuses "a path that ends in a slash" "'new/'" new/
refuses "a folder that does not exist" "'nowhere/out.rs': No such file" nowhere/out.rs
refuses "a folder that is a file" "'x.h/out.rs': Not a directory" x.h/out.rs
refuses "an empty name" "''" ""
tap_is "the folder is empty" "$(ls -A folder)" ""
rmdir folder
if [ -w /dev/full ]; then
	refuses "a full disk" "'/dev/full': No space left" /dev/full
	"$BINDGEN" x.h >/dev/full 2>../.err
	tap_is "a full stdout: exit code" "$?" 1
	tap_ok "a full stdout: message" grep -q '^error: .*No space left' ../.err
else
	tap_skip "a full disk" "no /dev/full"
fi
run sh -c '"$1" x.h >&-' sh "$BINDGEN"
tap_is "a closed stdout" "$status" 1
run sh -c '"$1" x.h -o out.rs >&-' sh "$BINDGEN"
tap_is "does not matter with -o" "$status $(cmp out.rs ../expected)" "0 "
# The shell itself may hold SIGPIPE back; either way the result must say that it is none.
awk 'BEGIN { for (i = 0; i < 5000; i++) printf "struct t%d { int a; };\n", i }' >big.h
(set -o pipefail; "$BINDGEN" big.h 2>/dev/null | head -c 10 >/dev/null)
tap_ok "a pipe that nobody reads to its end" test $? != 0
run "$BINDGEN" x.h -o /dev/stdout
tap_ok "/dev/stdout" cmp ../.out ../expected
rm big.h
run "$BINDGEN" x.h -o /dev/null
mknod null c 1 3 2>/dev/null && run "$BINDGEN" x.h -o null
if [ -c null ]; then
	tap_is "a device is written, not replaced" "$status $(stat -c %F null)" \
		"0 character special file"
else
	tap_skip "a device is written, not replaced" "only root can make one"
fi
rm -f null

cp ../old target.rs
mkdir sub && ln -s ../target.rs sub/link.rs
run "$BINDGEN" x.h -o sub/link.rs
tap_is "a symbolic link stays one" "$(readlink sub/link.rs)" ../target.rs
tap_ok "and its target is the output" cmp target.rs ../expected
rm target.rs
run "$BINDGEN" x.h -o sub/link.rs
tap_ok "even if that does not exist yet" cmp target.rs ../expected
ln -s self.rs sub/self.rs
refuses "a link to itself" "Too many levels" sub/self.rs
cp ../old target.rs
ln target.rs sub/hard.rs
run "$BINDGEN" x.h -o target.rs
tap_ok "another hard link keeps the old text: nothing is written in place" cmp sub/hard.rs ../old
rm -r sub target.rs

mkfifo fifo
(cat fifo >../read) &
reader=$!
run timeout 20 "$BINDGEN" x.h -o fifo
wait "$reader"
tap_is "a pipe with a name is written, not replaced" "$status $(cmp ../read ../expected)$(
	stat -c %F fifo)" "0 fifo"
rm fifo

if [ "$(id -u)" = 0 ]; then
	# Root is refused nothing but what capabilities allow: a user without any is tried.
	as_user=(setpriv --reuid 65534 --regid 65534 --clear-groups)
	chmod 755 "$scratch" "$scratch/work"
	"${as_user[@]}" "$BINDGEN" --version >/dev/null 2>&1 || as_user=(false)
else
	as_user=(env)
fi
if [ "${as_user[0]}" != false ]; then
	mkdir locked && cp ../old locked/out.rs && chmod 666 locked/out.rs && chmod 555 locked
	run "${as_user[@]}" "$BINDGEN" x.h -o locked/out.rs
	tap_is "a folder that may not be written: exit code" "$status" 1
	tap_ok "a folder that may not be written: message" \
		grep -q "^error: .*'locked/out.rs': Permission denied" <<<"$err"
	run "${as_user[@]}" "$BINDGEN" x.h -o locked/new.rs
	tap_is "nothing new is made there" "$status $(ls -A locked)" "1 out.rs"
	tap_ok "and the old file is intact" cmp locked/out.rs ../old
	chmod 755 locked
	mkdir -m 777 open && cp ../old open/out.rs && chmod 444 open/out.rs
	run "${as_user[@]}" "$BINDGEN" x.h -o open/out.rs
	tap_is "a file that may not be written" "$status $(cmp open/out.rs ../old)$(ls -A open)" \
		"1 out.rs"
	rm -rf locked open
else
	tap_skip "a folder that may not be written" "no program to leave root with"
fi

awk 'BEGIN { for (i = 0; i < 5000; i++) printf "struct t%d { int a; };\n", i }' >big.h
# A limit on the size of files stops the write in the middle.
cp ../old out.rs
run bash -c 'ulimit -f 16; trap "" XFSZ; exec "$0" big.h -o out.rs' "$BINDGEN"
tap_is "a write that fails half way" "$status $(cmp out.rs ../old)$(left)" "1 "
cp ../old out.rs
run bash -c 'ulimit -f 16; exec "$0" big.h -o out.rs' "$BINDGEN"
tap_is "the same with its signal" "$(cmp out.rs ../old)$(left)" ""
tap_ok "fails, too" test "$status" != 0

# --- several outputs: none is left behind by a run that fails ----------------------------

echo 'static inline int f(void) { return 1; }' >f.h
run "$BINDGEN" f.h --experimental --wrap-static-fns --wrap-static-fns-path x.h/w -o new.rs
tap_is "wrappers that cannot be written" "$status $(test -e new.rs; echo $?)" "1 1"
run "$BINDGEN" x.h --depfile x.h/d -o new.rs
tap_is "a dependency file that cannot be written" "$status $(test -e new.rs; echo $?)" \
	"1 1"
rm -f f.h out.rs

# --- signals ------------------------------------------

awk 'BEGIN { for (i = 0; i < 20000; i++)
	printf "struct t%d { int a; struct t%d *p; char b[%d]; };\n", i, i, i % 50 + 1 }' >big.h
"$BINDGEN" big.h >../expected
# The time that one run takes, in milliseconds, so that the signals come at all stages of it.
start=$(date +%s%N)
"$BINDGEN" big.h -o out.rs
ms=$(((($(date +%s%N) - start) / 1000000) + 1))
rm out.rs

# killed SIGNAL: 30 runs; counts what is found afterwards.
killed()
{
	local i old=0 new=0 torn=0 pid
	for ((i = 0; i < 30; i++)); do
		cp ../old out.rs
		"$BINDGEN" big.h -o out.rs >/dev/null 2>&1 &
		pid=$!
		sleep "$(awk -v i=$i -v ms="$ms" 'BEGIN { printf "%.3f", ms * (i + 1) / 28 / 1000 }')"
		kill -s "$1" "$pid" 2>/dev/null
		wait "$pid" 2>/dev/null
		if cmp -s out.rs ../old; then
			old=$((old + 1))
		elif cmp -s out.rs ../expected; then
			new=$((new + 1))
		else
			torn=$((torn + 1))
		fi
	done
	echo "# SIG$1: $old old, $new new"
	tap_is "SIG$1 at 30 moments: the output is old or new" "$torn" 0
	if [ "$1" = KILL ]; then
		# Between link and rename a name exists for a moment that no program can cover.
		tap_ok "SIG$1: no more than one file is left" test "$(left | wc -l)" -le 1
	else
		tap_is "SIG$1: nothing is left" "$(left)" ""
	fi
	left | xargs -r rm -f
}
set +m
killed TERM
killed HUP
killed KILL
# A shell starts what runs in the background with SIGINT ignored; env undoes that.
if env --default-signal=INT true 2>/dev/null; then
	plain=$BINDGEN
	BINDGEN="$scratch/with-int"
	printf '#!/bin/sh\nexec env --default-signal=INT "%s" "$@"\n' "$plain" >"$BINDGEN"
	chmod +x "$BINDGEN"
	killed INT
	BINDGEN=$plain
else
	tap_skip "SIGINT at 30 moments" "this env cannot restore signals"
fi

# Two at once: one of the two wins, whole.
for ((i = 0; i < 10; i++)); do
	cp ../old out.rs
	"$BINDGEN" big.h -o out.rs &
	"$BINDGEN" big.h -o out.rs &
	wait
	cmp -s out.rs ../expected || echo torn
done >../torn
tap_is "two runs at once" "$(cat ../torn)$(left)" ""

tap_end

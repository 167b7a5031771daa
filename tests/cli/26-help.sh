#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# What a newcomer meets: the help of each command in all its ways, what is said of a wrong command
# line, colour on terminals only, and what is shown while one waits.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

cd "$scratch" || exit 1
unset NO_COLOR
commands=$("$KRAB" help | sed -nE 's/^  ([a-z]+)  .*/\1/p')

# The helper of a terminal: runs $@ on a pseudo terminal of 80 columns, prints what it wrote there,
# and ends with its status.
cat >terminal.py <<'END'
import fcntl, os, pty, struct, sys, termios
pid, fd = pty.fork()
if pid == 0:
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    sys.stdout.buffer.write(data)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
END
on_terminal()
{
	TERM=xterm python3 "$scratch/terminal.py" "$@" </dev/null
}

# --- help ---

for command in $commands; do
	run "$KRAB" help "$command"
	help=$out
	tap_is "help $command: succeeds, says nothing else" "$status $err" "0 "
	tap_is "help $command: '$command --help' is the same" "$("$KRAB" "$command" --help)" "$help"
	tap_is "help $command: '$command -h' is the same" "$("$KRAB" "$command" -h)" "$help"
	tap_ok "help $command: there is a usage line" grep -q "^usage: krab $command" <<<"$help"
	tap_ok "help $command: there is an example" grep -A1 '^Examples:$' <<<"$help"
	tap_is "help $command: no line is wider than a terminal" "$(grep -nE '^.{81}' <<<"$help")" ""
	tap_is "help $command: options are indented, as the manual page keeps only such lines" \
		"$(grep -nE '^-.*  ' <<<"$help")" ""
	summary=$("$KRAB" help | sed -n "s/^  $command  *//p")
	tap_ok "help $command: the summary is lower case, without full stop, short" \
		grep -qxE "[^A-Z].{0,62}[^.]" <<<"$summary"
done

run "$KRAB"
tap_is "without a command" "$status $out" "2 "
tap_is "without a command: all commands are told" "$err" "$("$KRAB" --help)"
tap_is "without a command: no line is wider than a terminal" "$(grep -nE '^.{81}' <<<"$err")" ""
run "$KRAB" verfiy
tap_is "a command with a slip" "$status $out $err" "2  error: unknown command 'verfiy'
hint: did you mean 'krab verify'?
try 'krab help'"
run "$KRAB" --verison
tap_is "an option instead of a command" "$status $out $err" "2  error: unknown option '--verison'; the command comes first
try 'krab help'"
run "$KRAB" help nonsense
tap_is "help of nothing that there is" "$status" 2
run "$KRAB" help env verify
tap_is "help of two commands" "$status" 2

# --- a wrong command line ---

# All but make, whose words are make's, and help.
for command in $commands; do
	case $command in
	make | help) continue ;;
	esac
	run "$KRAB" "$command" --no-such-option
	tap_is "$command: an unknown option is wrong usage" "$status $out" "2 "
	tap_ok "$command: it is named" grep -q "^error: .*--no-such-option" <<<"$err"
	[ "$command" = version ] ||
		tap_is "$command: and what helps, on a line of its own" "${err##*$'\n'}" \
			"try 'krab $command --help'"
done
run "$KRAB" version more
tap_is "version takes nothing" "$status" 2
run "$KRAB" verify no-such.h
tap_is "verify: no header" "$status $err" "1 error: header 'no-such.h' does not exist"
run "$KRAB" verify --version
tap_is "verify --version is krab's" "$status $out" "0 $("$KRAB" --version)"

# --- colour ---

if ! command -v python3 >/dev/null; then
	tap_skip "colour" "no python3"
	tap_end
	exit
fi
red=$'\033[1;31merror:\033[0m '
tap_is "on a terminal an error is red" "$(on_terminal "$KRAB" bindgen --no-such-option | head -n 1)" \
	"${red}unknown option '--no-such-option'"$'\r'
for command in $commands; do
	case $command in
	make | help) continue ;;
	esac
	tap_ok "$command: so it is in every command" grep -qF "$red" \
		<(on_terminal "$KRAB" "$command" --no-such-option | head -n 1)
done
tap_is "with NO_COLOR it is not" \
	"$(NO_COLOR=1 on_terminal "$KRAB" bindgen --no-such-option | head -n 1)" \
	"error: unknown option '--no-such-option'"$'\r'
tap_is "with an empty NO_COLOR it is" \
	"$(NO_COLOR='' on_terminal "$KRAB" version x | grep -c $'\033')" 1
tap_is "on a dumb terminal it is not" \
	"$(on_terminal env TERM=dumb "$KRAB" version x | grep -c $'\033')" 0
tap_is "in a pipe it is not" "$("$KRAB" version x 2>&1 | grep -c $'\033')" 0
echo 'struct a { int x; };' >a.h
echo '// of another bindgen' >other.rs
tap_ok "the place of a message is bold on a terminal" \
	grep -qF $'\033[1mother.rs: \033[1;31merror:\033[0m these are not' \
	<(on_terminal "$KRAB" verify a.h -o other.rs)
tap_ok "and plain in a pipe" grep -q '^other.rs: error: these are not' \
	<("$KRAB" verify a.h -o other.rs 2>&1)

# --- progress ---

# A compiler that takes its time.
cat >slow-cc <<'END'
#!/bin/sh
[ "$1" = --version ] || sleep 2
exec cc "$@"
END
chmod +x slow-cc
run "$KRAB" verify --cc ./slow-cc a.h
stage="krab verify: asking ./slow-cc about $scratch/a.h"
# On a busy machine other stages are there too.
tap_is "a log has the stage that takes long" "$status $(grep -xF "$stage" <<<"$err_all")" "0 $stage"
tap_ok "and how long it took" grep -qE '^: [0-9.]+ s$' <<<"${err_all#*"$stage"*"$stage"}"
run "$KRAB" verify -q --cc ./slow-cc a.h
tap_is "-q says nothing when all is well" "$status $out$err_all" "0 "
run "$KRAB" verify -v a.h
tap_ok "-v says what took how long" grep -qE '^krab verify: reading a\.h: [0-9.]+ s$' <<<"$err_all"
for command in make verify check doctest analyzer bindings; do
	tap_ok "$command: there is -q" grep -q -e '^  -q, --quiet' <("$KRAB" help "$command")
done
screen=$(on_terminal "$KRAB" verify --cc ./slow-cc a.h)
tap_ok "a terminal has one line, written over" grep -qF $'\rkrab verify: asking ./slow-cc' <<<"$screen"
tap_ok "which is gone at the end" grep -qE $'\r\033\\[K[^\r]*proven' <<<"$screen"
run "$KRAB" verify a.h
# On a busy machine even this may not be.
tap_is "what is quick is silent" "$status $(grep -E ': 0\.[0-9]+ s$' <<<"$err_all")$err" "0 "

tap_end

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab check: options, formats, configuration, and input that nobody ought to write.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$scratch" || exit 1

spdx='// SPDX-License-Identifier: GPL-2.0'
# file PATH [LINE]...: a Rust file with these lines behind the first two.
file()
{
	local path=$1
	shift
	mkdir -p "$(dirname "$path")"
	printf '%s\n' "$spdx" '' "$@" >"$path"
}
# found [ARG]...: status, then "path:line rule" of each finding.
found()
{
	run "$KRAB" check -q --format checkpatch "$@"
	echo "$status" "$(sed -E 's/^([^:]*:[0-9]+): .*\[(.*)\]$/\1 \2/' <<<"$out" | tr '\n' ' ' |
		sed 's/ $//')$err"
}

# --- what is printed --------------------------------------------------------------------------

file one.rs '// no capital.' 'fn f() {}' '    let ä = unsafe { x };'
run "$KRAB" check -W no-unsafe-impl-without-comment one.rs
tap_is "text has the line and a caret" "$status $out" "1 one.rs:3:4: warning: the comment does not \
begin with a capital [comment-capital]
// no capital.
   ^
note: write 'N', or put it in backticks if it is code
one.rs:5:14: warning: unsafe block without a \`// SAFETY:\` comment [unsafe-without-comment]
    let ä = unsafe { x };
            ^~~~~~
note: write '// SAFETY: why it is sound.' before it"
tap_is "the sum is on the standard error" "$err" "0 errors, 2 warnings in 1 file"
run "$KRAB" check -q --format json one.rs
tap_is "JSON" "$(python3 -c '
import json, sys
for f in json.load(sys.stdin)["findings"]:
    print(f["rule"], f["path"], f["line"], f["column"], f["endColumn"], f.get("fixes"))
' <<<"$out")" "comment-capital one.rs 3 4 5 [{'from': 40, 'to': 41, 'text': 'N'}]
unsafe-without-comment one.rs 5 14 20 None"
"$KRAB" check --format sarif one.rs "$here"/check/*-fires.rs "$here"/check/tree >log.json
tap_ok "SARIF is as the standard has it" "$here/check/sarif" <log.json
said=$("$here/check/sarif" --standard <log.json)
case $? in
77) tap_skip "SARIF is as the standard's own schema has it" "$said" ;;
0)
	tap_ok "SARIF is as the standard's own schema has it" true
	sed 's/"startLine": *[0-9]*/"startLine": 0/' log.json >bad.json
	"$here/check/sarif" --standard <bad.json >/dev/null
	tap_is "that schema refuses another" $? 1
	;;
*) tap_is "SARIF is as the standard's own schema has it" "$said" "" ;;
esac
tap_is "SARIF counts columns in characters" "$(python3 -c '
import json
r = [r for r in json.load(open("log.json"))["runs"][0]["results"]
     if r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "one.rs"]
print(r[1]["locations"][0]["physicalLocation"]["region"]["startColumn"])')" 13
tap_is "as checkpatch" "$("$KRAB" check --format=checkpatch one.rs | head -1)" \
	"one.rs:3: WARNING: the comment does not begin with a capital [comment-capital]"
file clean.rs 'fn f() {}'
tap_is "nothing found is 0" "$(found clean.rs)" "0 "

# --- which rules ------------------------------------------------------------------------------

tap_is "-W no-RULE" "$(found -W no-comment-capital one.rs)" "1 one.rs:5 unsafe-without-comment"
tap_is "-W no-FAMILY" "$(found -Wno-safety -W no-comments one.rs)" "0 "
run "$KRAB" check --format checkpatch -W error=safety one.rs
tap_is "-W error=FAMILY" "$(grep -c ERROR <<<"$out")" 1
run "$KRAB" check --format checkpatch -W error one.rs
tap_is "-W error" "$(grep -c ERROR <<<"$out")" 2
run "$KRAB" check -W no-such-thing one.rs
tap_is "a rule that is none is a usage error" "$status" 2
for rule in $("$KRAB" check --list | sed -n 's/^  \([a-z0-9-]*\) .*/\1/p'); do
	"$KRAB" check --explain "$rule" | grep -q '^Where it is said: ' || echo "$rule"
done >unexplained
tap_is "every rule is explained" "$(cat unexplained)" ""
run "$KRAB" check --explain doc-periods
tap_is "a rule that is spelt wrongly" "$status $(head -1 <<<"$err")" \
	"2 error: there is no rule 'doc-periods'; is it 'doc-period'?"
for args in --nonsense --format=xml '-C /nowhere' '--fix --diff HEAD' --diff '--baseline /nowhere one.rs'; do
	# shellcheck disable=SC2086 # words
	run "$KRAB" check $args
	tap_is "'$args' is status 2" "$status" 2
done

# --- krab.ini and baselines -------------------------------------------------------------------

mkdir ini && file ini/sub/a.rs '// no capital' 'fn f() {}' && cp ini/sub/a.rs ini/b.rs
printf '[check]\nrules = no-comment-period, error=comments\nexclude = b*\n' >ini/krab.ini
(cd ini/sub && run "$KRAB" check -q --format checkpatch && echo "$out") >out
tap_is "krab.ini of the folder above" "$(cat out)" "a.rs:3: ERROR: the comment does not begin with \
a capital [comment-capital]"
(cd ini && found) >out
tap_is "krab.ini excludes" "$(cat out)" "1 sub/a.rs:3 comment-capital"
echo 'ruels = x' >>ini/krab.ini
(cd ini && run "$KRAB" check && echo "$status $err") >out
tap_is "a key that krab.ini has not" "$(cut -d';' -f1 out)" \
	"2 error: $scratch/ini/krab.ini: [check] has no key 'ruels'"
echo '[rules]' >>ini/krab.ini
(cd ini && run "$KRAB" check && echo "$status $err") >out
tap_is "a section that it has not" "$(cut -d';' -f1 out)" \
	"2 error: $scratch/ini/krab.ini: there is no section [rules]"

run "$KRAB" check --write-baseline known one.rs
tap_is "a baseline is written" "$status $(grep -vc '^#' known)" "0 2"
tap_is "what it has is not told" "$(found --baseline known one.rs)" "0 "
sed -i '2a fn g() {}' one.rs
tap_is "lines may move" "$(found --baseline known one.rs)" "0 "
echo '// no capital.' >>one.rs
tap_is "one more of the same is told" "$(found --baseline known one.rs)" "1 one.rs:7 comment-capital"
echo 'no baseline' >bad
run "$KRAB" check --baseline bad one.rs
tap_is "a baseline that is none" "$status $err" \
	"2 error: $scratch/bad:1: this is no line of a baseline; --write-baseline makes one"

# --- fixes ------------------------------------------------------------------------------------

file fix.rs '//no capital' 'fn f() {' '    // safety: it is foo::bar() there' '    unsafe { x }' '}'
cp fix.rs other.rs && ln -s other.rs link.rs && chmod 640 other.rs
run "$KRAB" check -q --fix fix.rs
tap_is "--fix goes on until nothing is left" "$status $out $(tail -n +3 fix.rs)" "0  // No capital.
fn f() {
    // SAFETY: It is \`foo::bar()\` there.
    unsafe { x }
}"
run "$KRAB" check --fix link.rs
tap_is "what a link names is mended, and keeps its mode" \
	"$(cmp fix.rs other.rs && stat -c %a other.rs && stat -c %F link.rs)" "640
symbolic link"
before=$(stat -c %y%i fix.rs)
"$KRAB" check -q --fix fix.rs
tap_is "a file with nothing to mend is not touched" "$(stat -c %y%i fix.rs)" "$before"

# --- bad input --------------------------------------------------------------------------------

mkdir bad.d && cp clean.rs bad.d/z.rs && file bad.d/y.rs '// no capital.'
printf '%s\n\nconst A: &str = "\377";\n// no capital.\n' "$spdx" >bad.d/utf8.rs
file bad.d/string.rs 'const A: &str = "no end;'
file bad.d/raw.rs 'const A: &str = r##"no end"#;'
file bad.d/comment.rs '/* no /* end */'
file bad.d/char.rs "const A: char = '"
file bad.d/brackets.rs 'fn f() { g((; }' '// no capital.'
file bad.d/module.rs 'mod nowhere;'
tap_is "each bad file is a finding, all others are checked" "$(found bad.d)" "1 \
bad.d/brackets.rs:3 unbalanced bad.d/brackets.rs:3 unbalanced bad.d/brackets.rs:4 comment-capital \
bad.d/char.rs:3 bad-token bad.d/comment.rs:3 bad-token bad.d/module.rs:3 missing-module \
bad.d/raw.rs:3 bad-token bad.d/string.rs:3 bad-token \
bad.d/utf8.rs:3 not-utf8 bad.d/utf8.rs:4 comment-capital bad.d/y.rs:3 comment-capital"
: >empty.rs
tap_is "an empty file" "$(found empty.rs)" "0 "
printf 'fn f() {\0}\n' >nul.rs
tap_is "a NUL" "$(found -W no-spdx-line nul.rs)" "1 nul.rs:1 bad-token"

run "$KRAB" check -q --format checkpatch nowhere one.rs
tap_is "a path that is not there" "$status $(head -1 <<<"$out")" \
	"1 nowhere:1: ERROR: No such file or directory [unreadable]"
mkdir links && cp one.rs links/a.rs && ln -s . links/self && ln -s ../links links/up &&
	ln -s loop.rs links/loop.rs && ln -s a.rs links/b.rs
tap_is "cycles of links" "$(found -W no-safety links)" "1 links/a.rs:4 comment-capital \
links/a.rs:7 comment-capital links/loop.rs:1 unreadable"
if [ "$(id -u)" = 0 ]; then
	tap_skip "unreadable folders and files" "root reads everything"
else
	mkdir closed && cp one.rs closed/ && chmod 0 closed && cp one.rs secret.rs && chmod 0 secret.rs
	tap_is "unreadable folders and files" "$(found -W no-safety closed secret.rs clean.rs)" \
		"1 closed:1 unreadable secret.rs:1 unreadable"
	chmod 700 closed
fi
python3 - "$spdx" <<'PY'
import sys
head = sys.argv[1] + '\n\n'
def write(name, text):
    with open(name, 'w') as f:
        f.write(head + text)
write('long1.rs', 'const A: &[u8] = &[' + '1, ' * 3500000 + '];\n')
write('long2.rs', '// Long ' + 'x' * 10000000 + '.\n')
write('long3.rs', '/// ' + '[`a`] ' * 1700000 + '.\nfn f() {}\n')
write('long4.rs', 'fn f() { ' + 'unsafe { x }; ' * 700000 + '}\n')
for name, a, b in (('deep1.rs', '(', ')'), ('deep2.rs', '{', '}'), ('deep3.rs', 'mod m {', '}'),
                   ('deep4.rs', 'unsafe {', '}'), ('deep5.rs', 'm!(', ')')):
    write(name, 'fn f() {' + a * 100000 + b * 100000 + '}\n')
write('deep6.rs', '/// ' + '> ' * 100000 + 'x\nfn f() {}\n')
write('deep7.rs', '/// ' + '[' * 100000 + '\nfn f() {}\n')
write('deep8.rs', '/*' * 100000 + '*/' * 100000 + '\n')
PY
for f in long?.rs deep?.rs; do
	timeout 300 "$KRAB" check -q "$f" >out 2>err
	tap_is "$f is survived" "$(($? < 2)) $(cat err)" "1 "
	tap_is "$f does not flood the terminal" "$(awk 'length > 2000' out | wc -l)" 0
done
echo 'fn f() {}' >"$scratch/progress.rs"
run "$KRAB" check -v "$scratch/progress.rs"
tap_ok "-v tells what took how long" grep -q "^krab check: checking files: [0-9.]* s" <<<"$err_all"
run "$KRAB" check -q "$scratch/progress.rs"
tap_is "-q does not" "$(grep -c 'checking files' <<<"$err_all")" 0
tap_end

#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab check --diff: what a change adds, from git and from patches, good and bad.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
cd "$scratch" || exit 1

export HOME=$scratch GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com \
	GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
if ! command -v git >/dev/null; then
	tap_skip "krab check --diff" "no git"
	tap_end
fi

# found INPUT [ARG]...: status and "path:line rule" of each finding; INPUT is the patch.
found()
{
	local input=$1
	shift
	"$KRAB" check -q --format checkpatch "$@" <"$input" >"$scratch/out" 2>"$scratch/err"
	echo "$?" "$(sed -E 's/^([^:]*:[0-9]+): .*\[(.*)\]$/\1 \2/' "$scratch/out" | tr '\n' ' ' |
		sed 's/ $//')$(cat "$scratch/err")"
}

mkdir -p repo/sub && cd repo && git init -q . || exit 1
printf '%s\n' '// SPDX-License-Identifier: GPL-2.0' '' '// old and bad.' 'fn f(p: *mut u8) {' \
	'    // SAFETY: It is valid.' '    unsafe { *p = 0 };' '}' '' 'fn g() {}' >a.rs
cp a.rs sub/b.rs && cp a.rs gone.rs && echo text >c.txt
git add . && git commit -qm one

tap_is "no change, no finding" "$(found /dev/null --diff HEAD)" "0 "
sed -i -e '/SAFETY/d' -e '$a // new and bad.\nfn h() {}' a.rs
printf '// new\n' >>sub/b.rs && echo '// no.' >>c.txt && git rm -q gone.rs
printf '%s\n' '// no capital.' 'fn f() {}' >new.rs && git add -N new.rs
want="1 a.rs:5 unsafe-without-comment a.rs:9 comment-capital new.rs:1 spdx-line \
new.rs:1 comment-capital sub/b.rs:10 comment-capital sub/b.rs:10 comment-period"
tap_is "new lines, and what a removed line leaves behind" "$(found /dev/null --diff HEAD)" "$want"
tap_is "only below a path" "$(found /dev/null --diff HEAD sub)" \
	"1 sub/b.rs:10 comment-capital sub/b.rs:10 comment-period"
tap_is "from a folder within" "$(cd sub && found /dev/null --diff HEAD)" \
	"1 b.rs:10 comment-capital b.rs:10 comment-period"
git diff HEAD >../patch
git diff -U0 HEAD >../patch0
git diff --no-prefix HEAD >../patch-bare
git add . && git commit -qm two && git format-patch -q -1 --stdout >../mail
for p in patch patch0 patch-bare mail; do
	tap_is "$p, applied" "$(found ../$p --diff -)" "$want"
done
git checkout -q HEAD~1
for p in patch patch0 mail; do
	tap_is "$p, not applied" "$(found ../$p --diff -)" "$want"
done
tap_is "nothing was changed" "$(git status --porcelain)" ""
echo 'fn other() {}' >a.rs
tap_is "a patch for another file" "$(found ../patch --diff - | cut -d' ' -f1-3)" \
	"1 a.rs:1 unreadable"
git checkout -q . && cd .. || exit 1

# --- patches that are none --------------------------------------------------------------------

bad()
{
	printf '%s\n' "${@:2}" >bad
	tap_is "$1" "$(found bad --diff - | cut -d';' -f1)" "$want"
}
want="1 error: there is no change in what was read from the standard input"
bad "no patch at all" "hello"
want="1 <stdin>:4: error: the patch ends within a hunk, 1 of 3 lines read"
bad "cut off" '--- a/x.rs' '+++ b/x.rs' '@@ -1,3 +1,3 @@' ' a'
want="1 <stdin>:3: error: this hunk header cannot be read"
bad "a header with no number" '--- a/x.rs' '+++ b/x.rs' '@@ -a +1 @@' ' a'
want="1 <stdin>:4: error: the hunk of line 3 is cut off or not that long"
bad "a hunk with something else in it" '--- a/x.rs' '+++ b/x.rs' '@@ -1,2 +1,2 @@' '*a' ' b'
want="1 <stdin>:2: error: the path 'b/../x.rs' is outside of the tree"
bad "a path that leads outside" '--- /dev/null' '+++ b/../x.rs' '@@ -0,0 +1 @@' '+a'
want="1 <stdin>:1: error: this is the combined diff of a merge"
bad "a merge" 'diff --cc x.rs' '--- a/x.rs' '+++ b/x.rs' '@@@ -1,1 -1,1 +1,1 @@@' '  a'
want="1 x.rs:1 spdx-line x.rs:1 comment-capital<stdin>:8: error: this hunk is not behind the one before it"
bad "what was read before is checked" '--- /dev/null' '+++ b/x.rs' '@@ -0,0 +1 @@' '+// no.' \
	'--- a/y.rs' '+++ b/y.rs' '@@ -5,0 +5,0 @@' '@@ -1,0 +1,0 @@'
tap_is "an empty standard input is an empty change" "$(found /dev/null --diff -)" "0 "
tap_is "a revision that is none" "$(cd repo && found /dev/null --diff nonsense | head -c 17)" \
	"2 error: git diff"
tap_is "a revision that is an option" "$(cd repo && found /dev/null --diff=--output=x | head -1)" \
	"2 error: '--output=x' is no revision"
tap_is "no git repository" "$(GIT_CEILING_DIRECTORIES=$scratch found /dev/null --diff HEAD |
	cut -c1)" "2"
tap_end

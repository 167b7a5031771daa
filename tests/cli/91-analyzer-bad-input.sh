#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab analyzer on what no build leaves behind: it says what is wrong and where, and describes the
# rest.
# shellcheck disable=SC2016 # make expands these
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source-path=SCRIPTDIR source=analyzer-tree.sh
. "$(dirname "$0")/analyzer-tree.sh"

make_source "$scratch/src"
tree=$scratch/build
file=$tree/rust-project.json

# begin: an intact build folder
begin()
{
	rm -rf "$tree"
	make_build "$tree" "$scratch/src"
}
# analyze [WORD]...: never longer than it takes to notice
analyze()
{
	run timeout 20 "$KRAB" analyzer -C "$tree" "$@"
}
# names: the crates that were described
names()
{
	python3 -c 'import json, sys
print(" ".join(sorted(c["display_name"] for c in json.load(open(sys.argv[1]))["crates"])))' "${1:-$file}"
}
begin
analyze
all=$(names)
tap_is "an intact tree" "$status $err" "0 "

# --- records ----------------------------------------------------------------------------------
for cut in 0 1 40 200 'half' 'last'; do
	begin
	record=$tree/rust/.bindings.o.cmd
	size=$(stat -c %s "$record")
	case $cut in
	half) truncate -s $((size / 2)) "$record" ;;
	last) truncate -s $((size - 1)) "$record" ;;
	*) truncate -s "$cut" "$record" ;;
	esac
	analyze
	tap_is "a record cut off at $cut: told, the rest is there, and the Makefile helps" \
		"$status $(grep -c "^$record:[0-9]*:1: error: the record of 'bindings.o' is cut off" <<<"$err") $(names)" \
		"1 1 $all"
done
begin
rm "$tree/rust/.bindings.o.cmd"
mkfifo "$tree/rust/.bindings.o.cmd"
analyze
tap_is "a pipe for a record" "$status $(grep -c 'it is not a file' <<<"$err") $(names)" "1 1 $all"
begin
rm "$tree/rust/.bindings.o.cmd"
mkdir "$tree/rust/.bindings.o.cmd"
analyze
tap_is "a folder for a record" "$status $(grep -c 'record-unreadable' <<<"$err") $(names)" "1 1 $all"
begin
rm "$tree/rust/.bindings.o.cmd"
ln -s .bindings.o.cmd "$tree/rust/.bindings.o.cmd"
analyze
tap_is "a record that links to itself" "$status $(grep -c 'record-unreadable' <<<"$err") $(names)" "1 1 $all"
begin
head -c 100000 /dev/urandom >"$tree/rust/.bindings.o.cmd"
analyze
tap_is "noise for a record" "$status $(names)" "1 $all"
begin
printf 'savedcmd_rust/bindings.o := rustc %s\n' "$(head -c 10000000 /dev/zero | tr '\0' 'x')" \
	>"$tree/rust/.bindings.o.cmd"
analyze
tap_is "a line of 10 MB" "$status $(names)" "0 $all"
begin
record rust/bindings.o "$tree/rust" "rustc 'never ends"
analyze
tap_is "a quote without end" \
	"$status $(grep -c 'warning: the recorded command has a quote without end' <<<"$err") $(names)" \
	"0 1 $all"
begin
record rust/bindings.o "$tree/rust" 'rustc $$(reboot) `reboot` --extern ffi'
analyze
tap_is "what only a shell could do is not done" "$status $(names)" "0 $all"
begin
record rust/bindings.o "$tree/rust" "rustc --crate-name --edition --extern --cfg"
analyze
tap_is "options without values" "$status $(names)" "0 $all"
begin
record rust/bindings.o "$tree/rust" "rustc --crate-name $'b\xff' --extern $'\xfe' --cfg $'\xfd\"\\\\' \
--crate-type rlib --sysroot=/dev/null $scratch/src/rust/bindings/lib.rs"
analyze
tap_is "names that are not UTF-8" "$status $(names | wc -w)" "0 $(wc -w <<<"$all")"
begin
record rust/ffi.o "$tree/rust" "rustc --extern bindings --extern ffi --crate-type rlib --crate-name ffi \
--sysroot=/dev/null $scratch/src/rust/ffi.rs"
analyze
tap_is "crates that need each other" "$status $(names)" "0 $all"

# --- folders ----------------------------------------------------------------------------------
begin
mkdir "$scratch/src/drivers/loop"
ln -s .. "$scratch/src/drivers/loop/up"
ln -s . "$scratch/src/drivers/loop/here"
ln -s self "$scratch/src/drivers/loop/self"
printf 'obj-y += up/ here/ self/ ./ ../ ../../ /etc/ here/here/\n' >"$scratch/src/drivers/loop/Makefile"
cp "$scratch/src/drivers/Makefile" "$scratch/drivers"
echo 'obj-y += loop/' >>"$scratch/src/drivers/Makefile"
analyze
tap_is "folders in circles" "$(grep -v loop/self <<<"$err") $(names)" " $all"
analyze --all
tap_is "folders in circles, all of them" "$(names | wc -w)" "$(($(wc -w <<<"$all") + 1))"
mkdir -p "$scratch/src/samples/loop"
ln -s .. "$scratch/src/samples/loop/up"
analyze
tap_is "a link is not followed where Makefiles do not" "$(names)" "$all"
rm -r "$scratch/src/drivers/loop" "$scratch/src/samples/loop"
cp "$scratch/drivers" "$scratch/src/drivers/Makefile"
if [ "$(id -u)" != 0 ]; then
	chmod 0 "$scratch/src/drivers/both"
	analyze
	tap_is "a folder that cannot be read" \
		"$status $(grep -c "cannot read '$scratch/src/drivers/both'.*folder-unreadable" <<<"$err") $(names)" \
		"1 1 ${all/both /}"
	chmod 755 "$scratch/src/drivers/both"
elif command -v setpriv >/dev/null; then
	chmod 0 "$scratch/src/drivers/both"
	chmod 777 "$scratch" "$tree"
	run setpriv --reuid 65534 --regid 65534 --clear-groups timeout 20 "$KRAB" analyzer -C "$tree" -o -
	cp "$scratch/.out" "$scratch/unreadable.json"
	tap_is "a folder that cannot be read" \
		"$status $(grep -c "cannot read '$scratch/src/drivers/both'.*folder-unreadable" <<<"$err") $(names "$scratch/unreadable.json")" \
		"1 1 ${all/both /}"
	chmod 755 "$scratch/src/drivers/both"
else
	tap_skip "a folder that cannot be read" "root reads all, and there is no setpriv"
fi

# --- Makefiles --------------------------------------------------------------------------------
makefile()
{
	cp "$scratch/src/drivers/both/Makefile" "$scratch/both"
	cat >"$scratch/src/drivers/both/Makefile"
	begin
	analyze
	cp "$scratch/both" "$scratch/src/drivers/both/Makefile"
}
makefile <<'END'
A = $(B)
B = $(A) $(B)
obj-y += $(A) both.o $(call A,$(A))
END
tap_is "variables of themselves" "$status $(names)" "0 $all"
{
	echo 'V0 := xxxxxxxxxxxxxxxx'
	echo 'W0 := xxxxxxxxxxxxxxxx'
	for i in $(seq 60); do echo "W$i := \$(W$((i - 1)))\$(W$((i - 1)))"; done
	for i in $(seq 60); do echo "V$i = \$(V$((i - 1)))\$(V$((i - 1)))"; done
	echo 'obj-y += both.o'
	echo 'obj-m += $(V60)'
} >"$scratch/bad"
makefile <"$scratch/bad"
tap_is "a value of 2^64 bytes costs its own folder only" "$status $(names)" "0 ${all/both /}"
{
	echo 'obj-y += both.o'
	head -c 200000 /dev/zero | tr '\0' '('
	echo '$('
	for _ in $(seq 20000); do printf '$(if '; done
	echo
	for _ in $(seq 20000); do printf 'ifdef X\n'; done
} >"$scratch/bad"
makefile <"$scratch/bad"
tap_is "brackets without end" "$status $(names)" "0 $all"
{
	echo 'obj-y += both.o'
	for _ in $(seq 30000); do echo 'obj-y += some_object.o'; done
} >"$scratch/bad"
makefile <"$scratch/bad"
tap_is "a list of 30,000 objects" "$status $(names)" "0 $all"
head -c 100000 /dev/urandom >"$scratch/bad"
makefile <"$scratch/bad"
tap_is "noise for a Makefile" "$status $(names)" "0 ${all/both /}"
rm "$scratch/src/drivers/both/Makefile"
mkfifo "$scratch/src/drivers/both/Makefile"
begin
analyze
tap_is "a pipe for a Makefile" "$status $(grep -c makefile-unreadable <<<"$err")" "1 1"
rm "$scratch/src/drivers/both/Makefile"
cp "$scratch/both" "$scratch/src/drivers/both/Makefile"

# --- trees ------------------------------------------------------------------------------------
mkdir "$scratch/empty"
run "$KRAB" analyzer -C "$scratch/empty"
tap_is "no tree" "$status ${err%%;*}" "1 error: '$scratch/empty' is neither a kernel's source nor \
a folder that one was built in [no-tree]"
run "$KRAB" analyzer -C "$scratch/nothing"
tap_is "no folder" "$status" 1
run "$KRAB" analyzer -C "$scratch/src"
tap_is "not configured" "$status $(grep -c 'is not configured: there is no .config; run make' <<<"$err")" "1 1"
begin
sed -i /CONFIG_RUST=/d "$tree/include/config/auto.conf"
analyze
tap_is "without Rust" "$status $(grep -c 'CONFIG_RUST is not set' <<<"$err")" "1 1"
begin
rm -r "$tree/include/generated" "$tree/rust/.core.o.cmd" "$tree/rust/.kernel.o.cmd"
RUST_LIB_SRC=$scratch/sysroot/lib/rustlib/src/rust/library analyze
tap_is "half built" "$status $(names)" "0 $all"
begin
mkdir "$tree/x" && rm "$tree/.config" && rm -r "$tree/include"
mkdir "$tree/.config"
analyze
tap_is "a folder for a configuration" "$status $(grep -c "it is not a file" <<<"$err")" "1 1"
begin
analyze -C "$scratch/empty"
tap_is "one tree of two" "$status $(names)" "1 $all"
begin
analyze -o "$scratch/no/such/folder.json"
tap_is "nowhere to write" "$status $(grep -c '^error: ' <<<"$err")" "1 1"
analyze M="$scratch/nothing"
tap_is "no module" "$status $(grep -c 'is no folder of a module' <<<"$err")" "1 1"

# --- names ------------------------------------------------------------------------------------
odd="$scratch/with blanks, \"quotes\" and ünïcode"
mkdir "$odd"
make_source "$odd/src"
mkdir "$odd/fresh"
ln -s "$odd/src" "$odd/fresh/source"
cp "$tree/.config" "$odd/fresh"
RUST_LIB_SRC="$odd/sysroot/lib/rustlib/src/rust/library" run "$KRAB" analyzer -C "$odd/fresh"
tap_is "blanks and quotes in paths" "$status $(names "$odd/fresh/rust-project.json")" "0 $all"
tap_ok "they are right" python3 - "$odd/fresh/rust-project.json" <<'END'
import json, os, sys
project = json.load(open(sys.argv[1]))
assert len(project['crates']) == 12
for crate in project['crates'] + project['sysroot_project']['crates']:
	assert os.path.isfile(crate['root_module']), crate
	assert os.path.isdir(crate.get('env', {}).get('OBJTREE', '/')), crate
END
tap_end

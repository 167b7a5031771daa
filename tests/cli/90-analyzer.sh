#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab analyzer on small trees with the shape of a kernel: what is built, what is not yet, external
# modules, several configurations, the protocol of discovery. Real trees: tests/analyzer/run.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"
# shellcheck source-path=SCRIPTDIR source=analyzer-tree.sh
. "$(dirname "$0")/analyzer-tree.sh"

# query EXPRESSION [FILE]: over p, the project; by name, its crates and the library's.
query()
{
	python3 - "$1" "${2:-$tree/rust-project.json}" <<'END'
import json, sys
p = json.load(open(sys.argv[2]))
every = p['sysroot_project']['crates'] + p['crates']
c = {crate['display_name']: crate for crate in every}
def deps(name):
	crate = c[name]
	return ' '.join(p['crates'][d['crate']]['display_name'] for d in crate['deps'])
print(eval(sys.argv[1]))
END
}

make_source "$scratch/src"
tree=$scratch/build
make_build "$tree" "$scratch/src"

# --- what was built ---------------------------------------------------------------------------
run "$KRAB" analyzer -C "$tree"
tap_is "a built tree" "$status $err$out" \
	"0 $tree/rust-project.json: written, 13 crates, 9 of them as they were built"
tap_is "its crates" "$(query "' '.join(x['display_name'] for x in p['crates'])")" \
	"compiler_builtins ffi bindings macros kernel target_maker host parts_rust pair_a pair_b alone both"
tap_is "the kernel's dependencies" "$(query "deps('kernel')")" \
	"compiler_builtins ffi macros bindings"
tap_is "the root modules" "$(query "c['kernel']['root_module'], c['both']['root_module']")" \
	"('$scratch/src/rust/kernel/lib.rs', '$scratch/src/drivers/both/both.rs')"
tap_is "core is of the library, and compiled as the kernel does" \
	"$(query "c['core']['cfg'], c['core']['edition'], p['sysroot_src'] + '/core/src/lib.rs' == c['core']['root_module']")" \
	"(['no_fp_fmt_parse'], '2024', True)"
tap_is "the library has a sysroot" "$(query "p['sysroot'] + '/lib/rustlib/src/rust/library' == p['sysroot_src']")" True
tap_is "cfg comes from rustc_cfg" \
	"$(query "'CONFIG_TEXT=\"a \\\\\"b\\\\\"\"' in c['kernel']['cfg'], 'CONFIG_RUST' in c['kernel']['cfg']")" \
	"(True, True)"
tap_is "only crates that are given it have it" "$(query "c['macros']['cfg'], c['host']['cfg']")" "([], [])"
tap_is "macros" "$(query "c['macros']['is_proc_macro'], c['macros']['proc_macro_dylib_path']")" \
	"(True, '$tree/rust/libmacros.so')"
tap_is "generated files can be included" \
	"$(query "c['bindings']['source']['include_dirs'], c['bindings']['env']['OBJTREE']")" \
	"(['$scratch/src/rust/bindings', '$tree/rust'], '$tree')"
tap_is "a generated folder elsewhere is found in the record" \
	"$(query "c['alone']['source']['include_dirs']")" \
	"['$scratch/src/drivers/alone', '$tree/drivers/generated']"
tap_is "attributes of the command line" "$(query "c['both']['crate_attrs']")" \
	"['no_std', 'feature(arbitrary_self_types,used_with_arg)']"
tap_is "a module is told so" "$(query "'MODULE' in c['both']['cfg'], 'MODULE' in c['alone']['cfg']")" \
	"(True, False)"
tap_is "RUST_MODFILE is the record's, or the crate's own" \
	"$(query "c['parts_rust']['env']['RUST_MODFILE'], c['kernel']['env']['RUST_MODFILE']")" \
	"('drivers/parts/parts', 'rust/kernel')"
tap_is "a target in a file is given by name" "$(query "c['kernel']['target'], c['core']['target'], c['host'].get('target')")" \
	"('x86_64-unknown-none', 'x86_64-unknown-none', None)"
tap_is "debug assertions" "$(query "'debug_assertions' in c['kernel']['cfg'], 'debug_assertions' in c['alone']['cfg']")" \
	"(True, False)"
tap_is "what builds it" "$(query "c['both']['build']")" \
	"{'label': 'drivers/both/both.o', 'build_file': '$scratch/src/drivers/both/Makefile', 'target_kind': 'lib'}"
tap_is "the library above core" "$(query "[x['display_name'] for x in p['sysroot_project']['crates']]")" \
	"['core', 'alloc', 'libc', 'std', 'proc_macro']"

# --- in place ---------------------------------------------------------------------------------
touch -d '2001-01-01' "$tree/rust-project.json"
run "$KRAB" analyzer -C "$tree"
tap_is "what did not change stays" "$status $out $(stat -c %Y "$tree/rust-project.json")" \
	"0 $tree/rust-project.json: unchanged, 13 crates, 9 of them as they were built $(date -d 2001-01-01 +%s)"
rm "$tree/drivers/alone/.alone.o.cmd"
run "$KRAB" analyzer -C "$tree"
tap_is "what changed is written" "$out" \
	"$tree/rust-project.json: written, 13 crates, 8 of them as they were built"
(cd "$tree" && "$KRAB" analyzer -o - >"$scratch/here.json")
tap_ok "the current folder, to standard output" cmp "$scratch/here.json" "$tree/rust-project.json"
run "$KRAB" analyzer -C "$scratch/src" O="$tree" -o "$scratch/o.json"
tap_ok "source and O= are the same" cmp "$scratch/o.json" "$tree/rust-project.json"
make_build "$tree" "$scratch/src"

# --- what was not built yet -------------------------------------------------------------------
fresh=$scratch/fresh
mkdir "$fresh"
ln -s "$scratch/src" "$fresh/source"
cp "$tree/.config" "$fresh"
export RUST_LIB_SRC=$scratch/sysroot/lib/rustlib/src/rust/library
run "$KRAB" analyzer -C "$fresh"
tap_is "a tree that is configured only" "$status $(grep -v no-library-source <<<"$err")$out" \
	"0 $fresh/rust-project.json: written, 13 crates, 0 of them as they were built"
cat >"$scratch/compare.py" <<'END'
import json, sys
built, fresh = (json.load(open(path)) for path in sys.argv[1:3])
folders = sys.argv[3:5]
for project in built, fresh:
	for crate in project['crates']:
		crate['cfg'] = sorted(crate['cfg'])
fresh = json.loads(json.dumps(fresh).replace(folders[1], folders[0]))
built = {x['display_name']: x for x in built['crates']}
fresh = {x['display_name']: x for x in fresh['crates']}
for name in sorted(built.keys() | fresh.keys()):
	if built.get(name) != fresh.get(name):
		print(name, {k: (built[name][k], fresh.get(name, {}).get(k)) for k in built[name]
			     if built[name][k] != fresh.get(name, {}).get(k)})
END
run "$KRAB" analyzer -C "$tree"
# A dependency that no Makefile shows: what include!() takes in from another folder.
tap_is "the Makefiles say what the records do" \
	"$(python3 "$scratch/compare.py" "$tree/rust-project.json" "$fresh/rust-project.json" "$tree" "$fresh" | cut -d' ' -f1-2)" \
	"alone {'source':"
unset RUST_LIB_SRC

# --- the configuration ------------------------------------------------------------------------
run "$KRAB" analyzer -C "$tree" --all -o "$scratch/all.json"
tap_is "--all has what is left out, too" "$(query "'left_out' in c, 'both' in c" "$scratch/all.json")" "(True, True)"
tap_is "which is not listed otherwise" "$(query "'left_out' in c")" False
sed -i 's/CONFIG_BOTH=m/CONFIG_BOTH=y/' "$tree/include/config/auto.conf"
rm "$tree/drivers/both/.both.o.cmd"
run "$KRAB" analyzer -C "$tree" -o "$scratch/y.json"
tap_is "built in is no module" "$(query "'MODULE' in c['both']['cfg']" "$scratch/y.json")" False
make_build "$tree" "$scratch/src"

# --- side by side -----------------------------------------------------------------------------
second=$scratch/second
make_build "$second" "$scratch/src"
echo '--cfg=CONFIG_SECOND' >>"$second/include/generated/rustc_cfg"
run "$KRAB" analyzer -C "$tree" -C "$second"
tap_is "each configuration has its file" "$status $(wc -l <<<"$out")" "0 2"
tap_is "and its own cfg" "$(query "'CONFIG_SECOND' in c['kernel']['cfg']" "$second/rust-project.json") \
$(query "'CONFIG_SECOND' in c['kernel']['cfg']")" "True False"
run "$KRAB" analyzer -C "$tree" -C "$second" -o "$scratch/joined.json"
tap_is "or both are in one" "$(query "'CONFIG_SECOND' in c['kernel (second)']['cfg'], 'CONFIG_SECOND' in c['kernel (build)']['cfg'], deps('both (second)')" "$scratch/joined.json")" \
	"(True, False, 'compiler_builtins (second) kernel (second)')"

# --- external modules -------------------------------------------------------------------------
mod="$scratch/mödul"
mkdir "$mod"
printf 'obj-m := out.o\n' >"$mod/Kbuild"
echo '//' >"$mod/out.rs"
run "$KRAB" analyzer -C "$tree" M="$mod"
tap_is "a module" "$status $out" "0 $mod/rust-project.json: written, 7 crates, 6 of them as they were built"
tap_is "its crate" "$(query "deps('out'), c['out']['root_module'], 'MODULE' in c['out']['cfg'], c['out']['env']['RUST_MODFILE']" "$mod/rust-project.json")" \
	"('compiler_builtins kernel', '$mod/out.rs', True, '$mod/out')"
# Until Linux 6.12 make runs in the kernel's build folder, and names the module's files in full.
record "$mod/out.o" "$mod" "RUST_MODFILE=$mod/out rustc --edition=2021 --cfg MODULE --cfg old \
 @./include/generated/rustc_cfg --extern kernel --crate-type rlib -L ./rust/ --crate-name out \
 --sysroot=/dev/null --emit=obj=$mod/out.o $mod/out.rs"
run "$KRAB" analyzer -C "$tree" -M "$mod"
tap_is "as it was built" "$(query "'old' in c['out']['cfg'], c['out']['root_module'], 'CONFIG_RUST' in c['out']['cfg']" "$mod/rust-project.json")" \
	"(True, '$mod/out.rs', True)"
# From 6.13 on it runs where the module is built.
mo=$scratch/mo
mkdir -p "$mo"
record out.o "$mo" "RUST_MODFILE=out rustc --edition=2021 --cfg MODULE --cfg new \
 @$tree/include/generated/rustc_cfg --extern kernel --crate-type rlib -L $tree/rust/ \
 --crate-name out --sysroot=/dev/null --out-dir . --emit=obj=out.o $mod/out.rs"
run "$KRAB" analyzer -C "$tree" M="$mod" MO="$mo"
tap_is "MO=" "$(query "'new' in c['out']['cfg'], 'old' in c['out']['cfg'], c['out']['build']['build_file']" "$mo/rust-project.json")" \
	"(True, False, '$mod/Kbuild')"

# --- the protocol of discovery ----------------------------------------------------------------
# answer KEY...: of the last line that krab printed
answer()
{
	tail -n 1 "$scratch/.out" | python3 -c '
import json, sys
message = json.loads(sys.stdin.read())
for key in sys.argv[1:]:
	message = message[key]
print(message)' "$@"
}
# The project in the last line, as a file.
found()
{
	tail -n 1 "$scratch/.out" | python3 -c '
import json, sys
json.dump(json.load(sys.stdin)["project"], sys.stdout)' >"$scratch/found.json"
}
each_is_json()
{
	python3 -c 'import json, sys
kinds = [json.loads(line)["kind"] for line in sys.stdin]
print(" ".join(kinds))' <"$scratch/.out"
}
run "$KRAB" analyzer --discover "{\"path\":\"$scratch/src/drivers/both/both.rs\"}"
tap_is "a file of a kernel" "$status $(each_is_json) $(answer buildfile)" "0 progress finished $scratch/src/Makefile"
found
tap_is "is the newest configuration's" "$(query "'CONFIG_SECOND' in c['kernel']['cfg']" "$scratch/found.json")" True
run "$KRAB" analyzer -C "$tree" --discover "{\"buildfile\":\"$scratch/src/drivers/both/Makefile\"}"
found
tap_is "or that of -C" "$status $(query "'CONFIG_SECOND' in c['kernel']['cfg']" "$scratch/found.json")" "0 False"
run "$KRAB" analyzer -C "$tree" --discover "$scratch/src/drivers/left/left_out.rs"
found
tap_is "a file that the configuration leaves out" "$status $(query "'left_out' in c" "$scratch/found.json")" "0 True"
run "$KRAB" analyzer -C "$tree" --discover "{\"path\":\"$mod/out.rs\"}"
tap_is "a file of a module" "$status $(each_is_json) $(answer buildfile)" "0 progress finished $mod/Kbuild"
run "$KRAB" analyzer --discover '{"path":"/usr/bin/nothing.rs"}'
tap_is "a file of nothing" "$status $(each_is_json) $err" "1 error "
run "$KRAB" analyzer --discover '{"path":7}'
tap_is "an argument that is none" "$status $(each_is_json) $err" "1 error "
run "$KRAB" analyzer --discover '{"path"'
tap_is "an argument that is cut off" "$status $(each_is_json) $err" "1 error "
cp -r "$tree" "$scratch/third"
truncate -s 100 "$scratch/third/rust/.ffi.o.cmd"
run "$KRAB" analyzer -C "$scratch/third" --discover "$scratch/third/rust"
tap_is "what is wrong with a record is no failure" "$status $(each_is_json) $err" "0 progress progress finished "

# --- usage ------------------------------------------------------------------------------------
run "$KRAB" analyzer --frob
tap_is "an unknown option" "$status $err" "2 error: unknown argument '--frob'
try 'krab analyzer --help'"
run "$KRAB" analyzer -C
tap_is "an option without its value" "$status ${err%%$'\n'*}" "2 error: a value must follow '-C'"
run "$KRAB" analyzer MO=x
tap_is "MO= alone" "$status" 2
run "$KRAB" analyzer --discover -o x
tap_is "--discover writes no file" "$status" 2
run "$KRAB" analyzer --help
tap_ok "help" grep -q 'discoverConfig' <<<"$out"

run "$KRAB" analyzer -q -C "$tree"
tap_is "-q" "$status $err" "0 "
run "$KRAB" analyzer --help
tap_ok "is in the help" grep -q -- "-q, --quiet" <<<"$out"
tap_end

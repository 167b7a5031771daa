#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# Assertions about bitfields: when they are there, that they hold, and that each accessor which is
# made wrong stops rustc. Every number in every accessor is changed, one at a time.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET
rustc=$(rust_tool rustc)
# shellcheck disable=SC2154 # of tap.sh
cd "$scratch" || exit 1

cat >s.h <<'EOF'
enum colour { RED, GREEN, BLUE, GREY };
enum level { LOW = 1, MIDDLE = 2, HIGH = 5 };
struct plain {
	unsigned a : 3;
	int b : 29;
	unsigned char c;
	_Bool d : 1;
	unsigned long long e : 40;
	unsigned long f : 64;
};
struct __attribute__((packed)) packed { char before; unsigned a : 5, b : 30; short c : 7; };
struct enums { enum colour c : 2; enum level l : 3; _Bool b : 1; enum colour whole; };
struct no_zero { enum level whole; unsigned a : 4, b : 9; enum level l : 3; };
struct wide { unsigned __int128 a : 100, b : 28; __int128 c : 77; };
union all { unsigned a : 4; int b : 20; unsigned long whole; };
EOF

text()
{
	local program=$1
	shift
	"$program" s.h --rustified-enum 'colour|level' "$@" 2>&1
}

# --- when ----------------------------------------------------------------------------------------

has_tests() { text "$@" | grep -q '^__bindgen_test_bitfields! {'; }
has_none() { ! text "$@" | grep -Eq 'bindgen_test_bitfields|const (unsafe )?fn (a|get|raw_get)\b'; }
krab_bindgen() { "$KRAB" bindgen "$@"; }

tap_ok "krab bindgen has them by default" has_tests krab_bindgen
tap_ok "bindgen has none by default" has_none "$BINDGEN"
tap_ok "bindgen --bitfield-tests has them" has_tests "$BINDGEN" --bitfield-tests
tap_ok "krab bindgen --no-bitfield-tests has none" has_none krab_bindgen --no-bitfield-tests
tap_is "bindgen and krab bindgen --no-bitfield-tests print the same" \
	"$(text "$BINDGEN")" "$(text krab_bindgen --no-bitfield-tests)"
tap_ok "none without layout tests" has_none krab_bindgen --no-layout-tests --bitfield-tests
tap_ok "none before Rust 1.61" has_none krab_bindgen --rust-target 1.60
tap_ok "Rust 1.61 has them" has_tests krab_bindgen --rust-target 1.61
tap_ok "none for a unit of the user's own" \
	has_none krab_bindgen --blocklist-item __BindgenBitfieldUnit
run "$BINDGEN" s.h --bitfield-tests --no-bitfield-tests
tap_is "not both" "$status" 2

setters() { text krab_bindgen --rust-target "$1" | grep -c 'pub const.* fn set_'; }
tap_is "setters are const from Rust 1.83 on" "$(setters 1.82) $(setters 1.83)" "0 39"

# --- what ----------------------------------------------------------------------------------------

[ -n "$rustc" ] || { tap_skip "rustc" "no rustc"; tap_end; exit; }

compiles() { "$rustc" --crate-type lib --edition 2021 --emit=metadata -Awarnings "$1"; }

for target in 1.61 1.68 1.76 1.82 1.83; do
	text krab_bindgen --rust-target $target --no-doc-comments >"t.rs"
	tap_ok "rustc proves all for $target" compiles t.rs
done
for flags in --use-core --sort-semantically --wrap-unsafe-ops --formatter=none \
	--with-derive-default --disable-untagged-union --default-visibility=private; do
	text krab_bindgen --rust-target 1.83 $flags >t.rs
	tap_ok "rustc proves all with $flags" compiles t.rs
done

# Every number in every accessor of every record is made one more, and one less: where the bits are,
# how many, by how much a sign or a half is shifted. rustc must notice each. The copies are modules
# of one crate, which is quicker than a crate for each.
cat >mutate.py <<'EOF'
"""mutate.py RUSTC FILE...: FILE is the output of krab bindgen for one record."""
import json, re, subprocess, sys

NUMBER = re.compile(r'\b(\d+)(?:usize|u8)(?=[,)])|(?:<<|>>) (\d+)')
METHOD = re.compile(r'    pub (?:const )?(?:unsafe )?fn (\w+).*?\n    }\n', re.S)


def is_harmless(fn, m, by, is_union):
	"""The same for whoever calls the method?"""
	if fn[1].startswith('new_') and fn[0].find('.set(', m.end()) >= 0 and is_union:
		return True	# overwritten by the fields that come later
	if by < 0 or not m[0].endswith('u8'):
		return False
	if fn[1].startswith('new_'):	# one bit more: overwritten, or of a bool, which has no more
		return '.set(' in fn[0][m.end():] or ': u8' in fn[0][m.end():]
	return 'get(' in fn[0] and bool(re.search(r'(val|low\)) <<', fn[0]))	# shifted out

def mutants(text):
	"""(description, text) of each."""
	for fn in METHOD.finditer(text):
		for m in NUMBER.finditer(fn[0]):
			group = 1 if m[1] else 2
			start, end = (fn.start() + x for x in m.span(group))
			for by in (1, -1):
				value = int(m[group]) + by
				if value < 0 or is_harmless(fn, m, by, 'pub union' in text):
					continue
				line = text.count('\n', 0, start)
				yield (f'{fn[1]}: {text.splitlines()[line].strip()}: {value}',
				       f'{text[:start]}{value}{text[end:]}')


def touched(spans):
	"""The lines that an error is about, with those where the macro is used."""
	for span in spans:
		yield span['line_start']
		if span.get('expansion'):
			yield from touched([span['expansion']['span']])


def check(rustc, path):
	"""The mutants of one file that rustc takes."""
	with open(path) as f:
		text = f.read()
	cut = text.index('\n}\n', text.index('macro_rules!')) + 3
	crate, ends, names = text[:cut], [], ['the file itself']
	for name, body in [('', text[cut:]), *mutants(text[cut:])]:
		crate += f'pub mod m{len(ends)} {{\nuse super::*;\n{body}\n}}\n'
		ends.append(crate.count('\n'))
		if name:
			names.append(name)
	with open('mutants.rs', 'w') as f:
		f.write(crate)
	r = subprocess.run([rustc, '--crate-type', 'lib', '--edition', '2021', '--emit=metadata',
			    '-Awarnings', '--error-format=json', 'mutants.rs'],
			   capture_output=True, text=True, check=False)
	found = set()
	for line in r.stderr.splitlines():
		m = json.loads(line)
		if m.get('level') == 'error' and (m.get('code') or {}).get('code') == 'E0080':
			for at in touched(m['spans']):
				if at > crate[:cut].count('\n'):
					found.add(sum(at > end for end in ends))
		elif m.get('level') == 'error' and m['spans']:
			print(m['rendered'])
	bad = [n for i, n in enumerate(names) if i and i not in found]
	if 0 in found:
		bad.append(names[0])
	print(f'# {path}: {len(names) - 1} wrong numbers, {len(bad)} not noticed')
	return bad, len(names) - 1


failed = [n for path in sys.argv[2:] for bad, count in [check(sys.argv[1], path)]
	  for n in bad or ([] if count else [f'{path}: nothing to change'])]
print('\n'.join(failed))
sys.exit(bool(failed))
EOF

for record in plain packed enums no_zero wide all; do
	text krab_bindgen --rust-target 1.83 --no-doc-comments --allowlist-type $record >$record.rs
	run python3 mutate.py "$rustc" $record.rs
	tap_is "rustc notices every number of $record that is one off" \
		"$status ${out#\#*not noticed}" "0 "
	printf '%s\n' "$out" | grep '^#'
done
tap_end

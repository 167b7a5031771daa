#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The same header gives the same bytes with every libclang: all headers of tests/bindgen, with
# their flags, through each version installed, against the reference.
#
# What an old clang cannot read, and what is different by nature, is listed below: header, the
# versions as MIN-MAX, what happens instead (`refused`: an error that matches PATTERN; `differs`:
# another output) and why. An entry that is not needed any more is a failure.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET CLANG_PATH LLVM_CONFIG_PATH

if ! command -v python3 >/dev/null; then
	tap_skip "every libclang gives the same output" "no python3 to read the tags with"
	tap_end
	exit
fi
BINDGEN=$BINDGEN ROOT=$root OUT=$scratch python3 - <<'END_OF_PYTHON'
import concurrent.futures
import glob
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ['ROOT'], 'tests', 'bindgen'))
import cases

REFERENCE = 19
EXCEPTIONS = [
	# header, from, to, what, pattern or None, why
	('arch-loongarch64', 13, 15, 'refused', 'could not parse|unknown target',
	 'LoongArch came with clang 16'),
	('enum-c23-fixed', 13, 16, 'refused', 'could not parse|invalid value',
	 'older versions do not know -std=c23'),
	('enum-c23-fixed-rust', 13, 16, 'refused', 'could not parse|invalid value',
	 'older versions do not know -std=c23'),
	('type-bool-c23', 13, 16, 'refused', 'could not parse|invalid value',
	 'older versions do not know -std=c23'),
	('type-bitint', 13, 13, 'refused', 'type-bitint.h:4:2: error: ',
	 '_BitInt came with clang 14'),
	('type-float16', 13, 14, 'refused', '_Float16 is not supported on this target',
	 '_Float16 on x86 came with clang 15'),
	('union-empty-members', 13, 16, 'refused',
	 "flexible array member 's' in a union is not allowed",
	 'later versions allow it'),
	('layout-vectors', 13, 14, 'refused', "invalid vector element type '_Bool'",
	 'vectors of _Bool came with clang 15'),
	# Older versions may also crash after that error, inside of libclang.
	('type-vector-opaque', 13, 14, 'refused',
	 '__bf16 is not supported on this target|libclang could not parse at all',
	 '__bf16 on x86 came with clang 15'),
	('bitfield-test-big-endian', 13, 15, 'differs', None,
	 'older versions align __int128 to 16 bytes on s390x, against its psABI'),
	('layout-target-m68k', 22, 99, 'differs', None,
	 'after clang 19, pointers on m68k are aligned to 2 bytes, as its ABI says'),
	('opt-builtins', 13, 99, 'differs', None, "it prints clang's own macros"),
	('type-builtin-va-list-builtins', 13, 99, 'differs', None, "it prints clang's own macros"),
]


def installed():
	found = {}
	for path in glob.glob('/usr/lib/llvm-*/lib'):
		n = int(re.search(r'llvm-(\d+)', path)[1])
		if n >= 13 and glob.glob(path + '/libclang*.so*'):
			found[n] = path
	return found


def bindings(header, path):
	env = cases.environment()
	env['LIBCLANG_PATH'] = path
	env.pop('CLANG_PATH', None)
	# A relative path keeps the tree's place out of every message.
	out = os.environ['OUT']
	r = subprocess.run([os.environ['BINDGEN'],
			    *(f.replace('@OUT@', out) for f in header.bindgen_flags),
			    os.path.relpath(header.path, cases.ROOT), '--', *header.clang_flags],
			   env=env, cwd=cases.ROOT, capture_output=True, check=False, timeout=300)
	return r.returncode, r.stdout, r.stderr.decode(errors='replace')


# What these two do is not known: they may need an exception of the version before, or not.
UNKNOWN = (17, 18)


def exception(name, version):
	for e in EXCEPTIONS:
		last = max(UNKNOWN) if e[2] + 1 in UNKNOWN else e[2]
		if e[0] == name and e[1] <= version <= last:
			return e
	return None


def first_difference(a, b):
	for n, (x, y) in enumerate(zip(a.splitlines(), b.splitlines()), 1):
		if x != y:
			return f'line {n}: {y.decode(errors="replace")!r}, with {REFERENCE} ' \
				f'{x.decode(errors="replace")!r}'
	return f'{len(b.splitlines())} lines, with {REFERENCE} {len(a.splitlines())}'


def verdict(header, version, want, got):
	"""An empty string, or what is wrong."""
	e = exception(header.name, version)
	same = want[:2] == got[:2]
	if e and same and version not in UNKNOWN:
		return f'now as with {REFERENCE}: take it out of the exceptions'
	if same or (e and e[3] == 'differs' and got[0] == want[0]):
		return ''
	if e and e[3] == 'refused':
		if got[0] == 1 and not got[1] and re.search(e[4], got[2]):
			return ''
		return f'exit code {got[0]}: {got[2][:300]}'
	if want[0] != got[0]:
		return f'exit code {got[0]}, with {REFERENCE} {want[0]}: {got[2][:300]}'
	return first_difference(want[1], got[1])


def summary(version, headers, reference, got):
	"""One line for a version: how many are the same, and what becomes of the others."""
	others = {}
	same = 0
	for h, want, g in zip(headers, reference, got):
		e = exception(h.name, version)
		if want[:2] == g[:2]:
			same += 1
		else:
			others.setdefault(e[3] if e else 'unexplained', []).append(h.name)
	text = f'libclang {version}: {same} headers the same bytes as with libclang {REFERENCE}'
	return text + ''.join(f', {len(n)} {what}' for what, n in sorted(others.items()))


def main():
	tap = cases.Tap()
	libs = installed()
	names = sorted(glob.glob(os.path.join(cases.ROOT, 'tests', 'bindgen', '*.h')))
	headers = []
	for name in names:
		try:
			headers.append(cases.Header(name))
		except cases.BadHeader as bad:
			tap.say(str(bad))
	if REFERENCE not in libs or len(libs) < 2:
		tap.result(True, 'every libclang gives the same output',
			   f'SKIP libclang {REFERENCE} and another one must be installed')
		return tap
	with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
		reference = list(pool.map(lambda h: bindings(h, libs[REFERENCE]), headers))
		again = list(pool.map(lambda h: bindings(h, libs[REFERENCE]), headers))
		tap.result([r[:2] for r in reference] == [r[:2] for r in again],
			   f'libclang {REFERENCE}: the same twice')
		for version in sorted(set(libs) - {REFERENCE}):
			path = libs[version]
			got = list(pool.map(lambda h: bindings(h, path), headers))
			bad = 0
			for h, want, g in zip(headers, reference, got):
				text = verdict(h, version, want, g)
				if text:
					bad += 1
					tap.say(f'{h.name}: {text}')
			tap.result(not bad, summary(version, headers, reference, got))
	return tap


result = main()
print(f'1..{result.n}')
sys.exit(1 if result.failed else 0)
END_OF_PYTHON

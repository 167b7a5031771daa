#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# The public bug reports of tests/bindgen/issue-*.h once more for a target of 32 bits and for one
# that is big endian: rustc proves sizes, offsets and bit positions there, too.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

unset "${!BINDGEN_EXTRA_CLANG_ARGS@}" TARGET CLANG_PATH LLVM_CONFIG_PATH

if ! command -v python3 >/dev/null; then
	tap_skip "the layouts of public bug reports on other targets" "no python3"
	tap_end
	exit
fi
BINDGEN=$BINDGEN ROOT=$root OUT=$scratch KRAB_BUILD=$build python3 - <<'END_OF_PYTHON'
import glob
import os
import subprocess
import sys

for part in ('bindgen', 'prove'):
	sys.path.insert(0, os.path.join(os.environ['ROOT'], 'tests', part))
sys.dont_write_bytecode = True
import cases
import core

OUT = os.environ['OUT']
TARGETS = ('i686-unknown-linux-gnu', 's390x-unknown-linux-gnu')


def generate(header, target):
	"""The Rust text, or None."""
	out = os.path.join(OUT, f'{header.name}.rs')
	r = subprocess.run([os.environ['BINDGEN'], header.path, *header.bindgen_flags, '--use-core',
			    '--rust-target', '1.85', '--rust-edition', '2021', '--bitfield-tests',
			    '-o', out, '--', f'--target={target}'], env=cases.environment(),
			   capture_output=True, text=True, check=False)
	return (out, '') if not r.returncode else (None, r.stderr)


def prove(modules, target, where):
	"""What rustc says of a crate of these files; empty if all is well."""
	root = os.path.join(OUT, f'{target}.rs')
	with open(root, 'w', encoding='utf-8') as f:
		f.write('#![no_std]\n#![allow(warnings)]\n')
		for n, path in enumerate(modules):
			f.write(f'#[path = "{path}"] pub mod m{n};\n')
	r = subprocess.run([cases.rustc(), '--edition=2021', '--crate-type=rlib', '--emit=metadata',
			    '--target', target, '-L', os.path.dirname(where), '--extern',
			    f'core={where}', '-o', os.path.join(OUT, 'x.rmeta'), root],
			   env=dict(os.environ, RUSTC_BOOTSTRAP='1'), capture_output=True,
			   text=True, check=False)
	return r.stderr if r.returncode else ''


def main():
	tap = cases.Tap()
	headers = []
	for path in sorted(glob.glob(os.path.join(cases.ROOT, 'tests/bindgen/issue-*.h'))):
		h = cases.Header(path)
		# Those that have a target of their own, and a set of options for an older Rust.
		if not h.clang_flags and '--rust-target' not in h.bindgen_flags:
			headers.append(h)
	if not cases.rustc() or not core.source():
		tap.skip('the layouts of public bug reports on other targets',
			 'no rustc with the source of its library')
		return tap.end()
	for target in TARGETS:
		modules, said = [], []
		for h in headers:
			out, why = generate(h, target)
			if out:
				modules.append(out)
			else:
				said.append(f'{h.name}: {why}')
		text = '\n'.join(said) or prove(modules, target, core.build(target))
		count = 0
		for path in modules:
			with open(path, encoding='utf-8') as f:
				count += f.read().count('::core::mem::')
		tap.result(not text and bool(modules), f'{target}: {count} assertions on '
			   f'{len(modules)} public bug reports')
		if text:
			tap.say(text[:3000])
	return tap.end()


sys.exit(main())
END_OF_PYTHON

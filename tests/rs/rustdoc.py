# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Documentation as krab puts it together, compared with what rustdoc says in JSON."""

import json
import os
import re
import subprocess
import tempfile

SKIP = 'no rustdoc that can print JSON'


def find():
	"""The rustdoc that belongs to the distribution's rustc, or PATH's."""
	for path in (os.environ.get('RUSTDOC'), '/usr/bin/rustdoc'):
		if path and os.access(path, os.X_OK):
			return path
	return None


def docs_of(rustdoc, path, folder):
	"""Documentation by name of the item, or None and what rustdoc said."""
	r = subprocess.run([rustdoc, '-Zunstable-options', '--output-format', 'json',
			    '--document-hidden-items', '--document-private-items', '--edition',
			    '2021', '--crate-name', 'docs', '--cap-lints', 'allow', '-o', folder,
			    path],
			   env=dict(os.environ, RUSTC_BOOTSTRAP='1'), check=False,
			   capture_output=True)
	if r.returncode:
		return None, r.stderr.decode(errors='replace')
	with open(os.path.join(folder, 'docs.json'), encoding='utf-8') as f:
		said = json.load(f)
	return {x['name']: x['docs'] for x in said['index'].values()
		if x['docs'] is not None and x['name'] and x['crate_id'] == 0}, ''


def docs_of_krab(krab, path):
	"""The same of krab; and whether each line is where krab says it is."""
	r = subprocess.run([krab, '__docs', path], check=True, capture_output=True)
	with open(path, 'rb') as f:
		source = f.read().split(b'\n')
	found = {}
	misplaced = []
	name = None
	for line in r.stdout.split(b'\n')[1:-1]:
		m = re.match(rb'(\d+):(\d+)(~?)\|(.*)', line)
		if not m:
			name = line.decode().split(' ')[-1] or 'docs'
			found[name] = []
			continue
		found[name].append(m[4].decode())
		row, col = int(m[1]) - 1, int(m[2]) - 1
		if not m[3] and not name.startswith('D') and \
				source[row][col:col + len(m[4])] != m[4]:
			misplaced.append(line.decode())
	return {n: '\n'.join(x) for n, x in found.items()}, misplaced


def compare(tap, ours, theirs, name):
	"""One test point."""
	bad = sorted(n for n in set(ours) | set(theirs) if ours.get(n) != theirs.get(n))
	tap.result(not bad and len(theirs) > 0,
		   f'{name}: {len(theirs)} items documented as by rustdoc')
	for n in bad[:5]:
		tap.say(f'{n}:\n  expected: {theirs.get(n)!r}\n  krab:     {ours.get(n)!r}')


# A run of documentation in front of an item, or inside of a module, as it is in the file.
BLOCK = re.compile(r'(?:^[ \t]*(?:///(?!/)[^\n]*|#\[doc = "(?:[^"\\]|\\.)*"\]|'
		   r'/\*\*(?![*/])(?:(?!/\*|\*/).)*?\*/)[ \t]*\n)+', re.M | re.S)
INNER = re.compile(r'(?:^[ \t]*(?://![^\n]*|#!\[doc = "(?:[^"\\]|\\.)*"\]|'
		   r'/\*!(?:(?!/\*|\*/).)*?\*/)[ \t]*\n)+', re.M | re.S)


def collect(paths, limit):
	"""A crate of structs and modules that have the documentation of real code."""
	blocks = set()
	for path in paths:
		with open(path, encoding='utf-8', errors='replace', newline='') as f:
			text = f.read()
		if '\r' in text or '\ufffd' in text:
			continue
		blocks.update((b, False) for b in BLOCK.findall(text))
		blocks.update((b, True) for b in INNER.findall(text))
	out = []
	for n, (block, inner) in enumerate(sorted(blocks)[:limit]):
		out.append(f'mod m{n} {{\n{block}}}\n' if inner else f'{block}struct s{n};\n')
	return ''.join(out)


def test(tap, krab, here, paths):
	"""Hand-made cases, and those that real code has."""
	rustdoc = find()
	path = os.path.join(here, 'doc', 'docs.rs')
	if not rustdoc:
		tap.skip('documentation', SKIP)
		return
	with tempfile.TemporaryDirectory() as folder:
		theirs, said = docs_of(rustdoc, path, folder)
		if theirs is None:
			tap.skip('documentation', SKIP)
			tap.say(said[:500])
			return
		ours, misplaced = docs_of_krab(krab, path)
		compare(tap, ours, theirs, 'hand-made documentation')
		tap.result(not misplaced, 'each line is where krab says it is')
		for line in misplaced[:5]:
			tap.say(line)
		real = os.path.join(folder, 'real.rs')
		with open(real, 'w', encoding='utf-8') as f:
			f.write('#![feature(intra_doc_pointers)]\n' + collect(paths, 20000))
		theirs, said = docs_of(rustdoc, real, folder)
		tap.result(theirs is not None, 'rustdoc reads the documentation of real code')
		if theirs is None:
			tap.say(said[:3000])
			return
		ours, misplaced = docs_of_krab(krab, real)
		compare(tap, ours, theirs, 'documentation of real code')
		tap.result(not misplaced, 'each of these lines is where krab says it is')

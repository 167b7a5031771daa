# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""What rustdoc itself finds, and how that compares with krab doctest.

rustdoc tells all about its tests with --output-format=doctest, which is unstable: only tests may
ask for it.
"""

import json
import os
import re
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.environ.get('KRAB_BUILD') or os.path.join(ROOT, 'build')
KRAB = os.environ.get('KRAB') or os.path.join(BUILD, 'krab')


class Tap:
	"""Results, as TAP."""

	def __init__(self):
		self.count = self.failed = 0

	def result(self, ok, name, said=''):
		self.count += 1
		self.failed += not ok
		print(f'{"" if ok else "not "}ok {self.count} - {name}', flush=True)
		if not ok:
			self.say(said)

	def skip(self, name, why):
		self.count += 1
		print(f'ok {self.count} - {name} # SKIP {why}', flush=True)

	@staticmethod
	def say(text):
		for line in text.splitlines():
			print(f'# {line}')

	def end(self):
		print(f'1..{self.count}')
		return 1 if self.failed else 0


def find_rustdoc():
	"""A rustdoc that has the format, as (path, version); or None and why."""
	seen = []
	for path in (os.environ.get('RUSTDOC'), '/usr/bin/rustdoc', shutil.which('rustdoc')):
		if not path or not os.access(path, os.X_OK):
			continue
		help_text = subprocess.run([path, '--help', '-v'], capture_output=True, text=True,
					   check=False, env=environment()).stdout
		version = subprocess.run([path, '--version'], capture_output=True, text=True,
					 check=False).stdout.strip()
		if re.search(r'output-format.*\n?.*doctest', help_text) or has_format(path):
			return path, version
		seen.append(version)
	why = f' (found: {seen})' if seen else ''
	return None, 'no rustdoc with --output-format=doctest' + why


def has_format(path):
	"""Is the format among those that it takes?"""
	said = subprocess.run([path, '--test', '--output-format=doctest', '-Zunstable-options',
			       '/dev/null'], capture_output=True, text=True, check=False,
			      env=environment())
	return said.stdout.startswith('{')


def environment():
	return dict(os.environ, RUSTC_BOOTSTRAP='1', LC_ALL='C')


def rustdoc_tests(rustdoc, args, cwd):
	"""The tests that rustdoc finds, or what it said instead."""
	r = subprocess.run([rustdoc, '--test', '--output-format=doctest', '-Zunstable-options',
			    *args], capture_output=True, text=True, check=False, cwd=cwd, env=environment())
	if not r.stdout.startswith('{'):
		return None, r.stderr
	return [from_rustdoc(t) for t in json.loads(r.stdout)['doctests']], r.stderr


def krab_tests(args, cwd):
	"""The tests that krab finds, with all of its list, and what it said."""
	r = subprocess.run([KRAB, 'doctest', *args], capture_output=True, text=True, check=False,
			   cwd=cwd)
	try:
		listing = json.loads(r.stdout)
	except ValueError:
		return None, None, r.stderr
	return [from_krab(t) for t in listing['doctests']], listing, r.stderr


def honour_no_crate_inject(theirs, listing):
	"""rustdoc 1.96 reads #![doc(test(no_crate_inject))] and forgets it."""
	lines = f'#[allow(unused_extern_crates)]\nextern crate r#{listing["crate"]};\n'
	for t in theirs:
		if listing['no_crate_inject'] and t['program']:
			t['program']['crate_level'] = t['program']['crate_level'].replace(lines, '')


def from_rustdoc(t):
	"""The facts of a test in one shape."""
	a, code = t['doctest_attributes'], t['doctest_code']
	ignore = a['ignore']
	return {
		'name': t['name'], 'file': t['file'], 'line': t['line'],
		'ignore': ignore['Some'] if isinstance(ignore, dict) else ignore.lower(),
		**{k: a[k] for k in ('original', 'should_panic', 'no_run', 'compile_fail',
				     'edition', 'test_harness', 'standalone_crate', 'error_codes', 'unknown')},
		'classes': a['added_css_classes'], 'code': t['original_code'],
		'program': code and {
			'crate_level': code['crate_level'], 'code': code['code'],
			'has_main': code['wrapper'] is None,
			'returns_result': bool(code['wrapper'] and
					       code['wrapper']['returns_result']),
		},
	}


def from_krab(t):
	return {**{k: t[k] for k in ('name', 'file', 'line', 'code', 'program')}, **t['attributes']}


def by_name(tests):
	found = {}
	for t in tests:
		found.setdefault(t['name'], []).append(t)
	return found


def differences(theirs, ours):
	"""What differs: tests that only they have, that only we have, and facts that differ."""
	missing, extra, other = [], [], []
	a, b = by_name(theirs), by_name(ours)
	for name in sorted({*a, *b}):
		x, y = a.get(name, []), b.get(name, [])
		# Tests of one name may come from a macro and from the source.
		used = [False] * len(y)
		for t in x:
			match = next((i for i, u in enumerate(y) if not used[i] and u == t), None)
			if match is None:
				match = next((i for i in range(len(y)) if not used[i]), None)
				if match is None:
					missing.append(t)
					continue
				other += [f'{name}: {k}: rustdoc {t[k]!r}, krab {y[match][k]!r}'
					  for k in t if t[k] != y[match][k]]
			used[match] = True
		extra += [t for i, t in enumerate(y) if not used[i]]
	return missing, extra, other


def in_macro(test, listing, folder):
	"""
	Does the test stand where krab said that it does not expand a macro? Before 2024 lines count
	from the call of a macro whose definition has the example.
	"""
	found = [m for m in listing['in_macros'] if m['position']['file'] == test['file'] and
		 m['position']['line'] <= test['line'] <= m['last_line']]
	if found:
		return True
	with open(os.path.join(folder, test['file']), encoding='utf-8') as f:
		text = f.read()
	called = {m['name'] for m in listing['in_macros'] if m['kind'] == 'definition'}
	return '2024' not in listing['edition'] and any(f'{name}!' in text for name in called)


def report(missing, extra, other):
	return '\n'.join([*(f'only rustdoc: {t["name"]}' for t in missing[:40]),
			  *(f'only krab: {t["name"]}' for t in extra[:40]), *other[:40]])

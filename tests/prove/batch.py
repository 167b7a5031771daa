# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""One batch of declarations, for one target: krab, the compilers, the comparison."""

import collections
import json
import os
import random
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), 'bindgen'))

import cases  # noqa: E402
import cside  # noqa: E402
import declare  # noqa: E402
import rustside  # noqa: E402
import rusttext  # noqa: E402

HOST = 'x86_64-unknown-linux-gnu'
ROUNDS = 18
NUMBER = re.compile(r'\bt(\d+)(?![0-9A-Za-z])')
PLACE = re.compile(r'^\S*b\.h:(\d+):\d+: (error|warning): (.*)$', re.M)


class Failure:
	"""What is wrong with one declaration."""

	def __init__(self, kind, message, warned=False):
		self.kind, self.message, self.warned = kind, message, warned

	def __repr__(self):
		return f"{self.kind}{' (warned)' if self.warned else ''}: {self.message}"


class Result:
	"""What a batch gave."""

	def __init__(self):
		self.failures = {}	# number: Failure
		self.counts = collections.Counter()
		self.refused = collections.Counter()	# messages of krab
		self.untested = set()
		self.gcc_differs = {}	# number: message

	def fail(self, number, failure):
		"""The first failure of a declaration counts."""
		self.failures.setdefault(number, failure)


class Broken(Exception):
	"""The test itself went wrong: a compiler refused what it should take."""


def start(argv, **more):
	"""Runs a program; its result."""
	return subprocess.run(argv, capture_output=True, text=True, errors='replace', check=False,
			      stdin=subprocess.DEVNULL, **more)


def numbers_of_lines(decls, text):
	"""The number of the declaration on each line of the header."""
	out, now = {}, None
	wide = declare.wide_numbers(decls)
	line = 2
	for d in decls:
		count = d.declaration().count('\n') + (2 if d.number in wide else 0)
		for i in range(count):
			out[line + i] = d.number
		line += count
	assert line == text.count('\n') + 1, (line, text.count('\n'), now)
	return out


class Batch:
	"""Declarations, flags of bindgen and a target."""

	def __init__(self, decls, flags, target, tmp, core=None, seed=0):
		self.decls, self.flags, self.target, self.tmp = decls, flags, target, tmp
		self.core, self.seed = core, seed
		self.env = cases.environment()
		self.result = Result()
		self.warned = {}
		self.spoil = None	# (old, new): a fault put into krab's text, to see it found
		self.is_host = target == HOST
		self.clang_target = target.replace('riscv64gc', 'riscv64')
		wide = declare.wide_numbers(decls)
		if target.startswith(('i686', 'armv7')):
			self.decls = [d for d in decls if d.number not in wide]

	def path(self, name):
		"""A file of this batch."""
		return os.path.join(self.tmp, name)

	def write(self, name, text):
		"""Writes one."""
		with open(self.path(name), 'w' if isinstance(text, str) else 'wb') as f:
			f.write(text)

	def drop(self, numbers):
		"""Leaves out declarations, and all that need them."""
		bad = set(numbers)
		kept = []
		for d in self.decls:
			if d.number in bad:
				continue
			if d.uses() & bad:
				bad.add(d.number)
				self.result.untested.add(d.number)
			else:
				kept.append(d)
		self.decls = kept

	def run(self):
		"""All of it; the result."""
		while self.decls and not self.attempt():
			pass
		self.count()
		return self.result

	def attempt(self):
		"""One try; False if something was left out and it must be tried again."""
		text = declare.header(self.decls)
		self.lines = numbers_of_lines(self.decls, text)
		self.write('b.h', text)
		if not self.bindgen():
			return False
		self.places = cside.places_of(self.decls)
		numbers = self.compile_c()
		if numbers is None:
			return False
		with open(self.path('b.rs'), encoding='utf-8') as f:
			text = f.read()
		if self.spoil:
			if self.spoil[0] not in text:
				raise Broken(f'no {self.spoil[0]} in krab\'s text')
			text = text.replace(*self.spoil)
			self.write('b.rs', text)
		self.text = rusttext.Text(text)
		return self.rust(numbers)

	def krab(self, header, out):
		"""Runs it on a header."""
		flags = self.flags + ([] if self.is_host else ['--use-core'])
		argv = [cases.krab(), header, *flags, '-o', out, '--',
			f'--target={self.clang_target}']
		return start(argv, cwd=self.tmp, env=self.env, timeout=300)

	def bindgen(self):
		"""Runs krab; False if it refused some."""
		r = self.krab('b.h', 'b.rs')
		bad = {}
		for line, kind, message in PLACE.findall(r.stderr):
			number = self.lines.get(int(line))
			if kind == 'error':
				bad[number] = message
			else:
				self.warned[number] = message
		if r.returncode < 0 or 'ERROR: AddressSanitizer' in r.stderr or \
				'runtime error:' in r.stderr:
			return self.crashed(r)
		if not r.returncode:
			return True
		if not bad or None in bad:
			return self.crashed(r)
		for message in bad.values():
			self.result.refused[plain(message)] += 1
		self.result.counts['refused'] += len(bad)
		self.drop(bad)
		return False

	def crashed(self, r):
		"""krab died, or failed without a reason: which declaration makes it?"""
		message = f'exit status {r.returncode}: {r.stderr[-600:]}'
		for d in self.decls:
			alone = declare.closure(self.decls, [d.number])
			self.write('one.h', declare.header(alone))
			one = self.krab('one.h', 'one.rs')
			if one.returncode and not PLACE.search(one.stderr.replace('one.h', 'b.h')):
				self.result.fail(d.number, Failure('crash', message))
				self.drop([d.number])
				return False
		raise Broken(f'krab fails on the whole only: {message}')

	def compile_c(self):
		"""The numbers that clang gives; None if some are not C for it."""
		table = cside.table(self.decls, self.places)
		text = cside.HEAD % 'b.h' + table.source()
		self.images = []
		if self.is_host:
			text += cside.exchange(self.decls, self.places)
		else:
			self.images = images(self.decls, self.places, self.flags, self.seed)
			text += ''.join(i.source() for pair in self.images for i in pair)
		self.write('b.c', text)
		clang = [self.env.get('CLANG_PATH', 'clang'), f'--target={self.clang_target}']
		answers = {}
		for name, argv in (('clang', clang), ('gcc', ['gcc'])):
			if name == 'gcc' and not self.is_host:
				continue
			r = start([*argv, '-w', '-O0', '-c', f'-DP(x)={name}_##x', '-o',
				   f'{name}.o', 'b.c'], cwd=self.tmp)
			if r.returncode:
				bad = {self.lines.get(int(m)) for m in
				       re.findall(r'b\.h:(\d+):\d+: error', r.stderr)}
				if not bad or None in bad:
					raise Broken(f'{name}: {r.stderr[:3000]}')
				self.result.counts[f'not C for {name}'] += len(bad)
				self.drop(bad)
				return None
			made = cside.Object(self.path(f'{name}.o'))
			answers[name] = made.numbers(table)
			self.bytes = {i.symbol: made.sections['.' + i.symbol]
				      for pair in self.images for i in pair}
		if self.is_host:
			self.compare_compilers(answers)
		return answers['clang']

	def compare_compilers(self, answers):
		"""Notes where gcc and clang differ."""
		for key, value in answers['clang'].items():
			other = answers['gcc'][key]
			if value != other and key != 'char':
				self.result.gcc_differs.setdefault(
					key[1],
					f"{' '.join(map(str, key))}: clang {value}, gcc {other}")

	def rust(self, numbers):
		"""Makes the Rust side and runs it; False if it must be tried again."""
		checks, self.fields = [], collections.Counter()
		bodies, rows = [], []
		pairs = collections.defaultdict(list)
		for pair in self.images:
			pairs[pair[0].decl.number].append(pair)
		for d in self.decls:
			try:
				text = rustside.size_checks(d, self.text, numbers, self.fields)
				for pair in pairs[d.number]:
					if any(p.type.signed is None for p, _ in pair[0].pairs):
						pair = with_char(pair, numbers['char'])
					text += rustside.image_checks(self.text, *pair, self.bytes,
								      self.fields)
				if self.is_host and self.places.get(d.number) and \
						self.places[d.number].values:
					with_gcc = d.number not in self.result.gcc_differs
					body, row = rustside.exchange(
						d, self.text, self.places, numbers,
						('clang', 'gcc') if with_gcc else ('clang',))
					bodies.append(body)
					rows.append((d, row))
			except rustside.Missing as e:
				self.fail(d.number, 'missing', str(e))
				continue
			checks += text
		head = '#![allow(warnings)]\n' + ('' if self.is_host else '#![no_std]\n')
		main = head + 'mod b { include!("b.rs"); }\nuse b::*;\n' + '\n'.join(checks) + '\n'
		if not self.is_host:
			main += rustside.CONST
		else:
			main += (f'#[path = "{HERE}/prelude.rs"] mod prelude;\nuse prelude::*;\n' +
				 ''.join(bodies) + 'static RECS: &[Rec] = &[\n' +
				 ''.join(r for _, r in rows) +
				 f'];\nfn main() {{ run(RECS, {ROUNDS}); }}\n')
		self.write('main.rs', main)
		if not self.rustc():
			return False
		return not self.is_host or self.exchange([d for d, _ in rows])

	def rustc(self):
		"""Compiles; False if declarations had to be left out."""
		argv = [cases.rustc(), '--edition=2021', '--error-format=json', '-Copt-level=0',
			'-Cdebug-assertions=on', '-Cdebuginfo=0', 'main.rs']
		env = dict(self.env, RUSTC_BOOTSTRAP='1')
		if self.is_host:
			argv += ['-o', 'main', '-Clink-arg=clang.o', '-Clink-arg=gcc.o']
		else:
			argv += ['--crate-type=lib', '--emit=metadata', '-Cpanic=abort', '--target',
				 self.target, '--extern', f'core={self.core}', '-L',
				 os.path.dirname(self.core), '-o', 'main.rmeta']
		r = start(argv, cwd=self.tmp, env=env, timeout=900)
		if not r.returncode:
			return True
		found = attribute(r.stderr, self.tmp)
		if not found:
			raise Broken(f'rustc {r.returncode}: {r.stderr[-3000:]}')
		for number, message in found.items():
			needs = {d.number for d in declare.closure(self.decls, [number])}
			if needs & found.keys() == {number}:
				self.fail(number, 'rustc', message)
		self.drop(self.result.failures)
		return False

	def fail(self, number, kind, message):
		"""A failure of a declaration."""
		self.result.fail(number, Failure(kind, message, number in self.warned))

	def exchange(self, decls):
		"""Runs the program; False if it died, and all was not said."""
		self.write('values.bin', values(decls, self.places, self.flags, self.seed))
		r = start(['./main', 'values.bin'], cwd=self.tmp, timeout=600)
		for number, message in re.findall(r'^MISMATCH t(\d+) (.*)$', r.stdout, re.M):
			self.fail(int(number), 'value', message)
		for number, message in re.findall(r'^COMPILERS t(\d+) (.*)$', r.stdout, re.M):
			self.result.gcc_differs.setdefault(int(number), message)
		m = re.search(r'^EXCHANGED (\d+) BAD (\d+)$', r.stdout, re.M)
		if m:
			self.result.counts['values exchanged'] += int(m[1])
			self.result.counts['values wrong'] += int(m[2])
			return True
		r = start(['./main', 'values.bin', 'loud'], cwd=self.tmp, timeout=600)
		at = re.findall(r'^AT t(\d+)$', r.stderr, re.M)
		if not at:
			raise Broken(f'main: {r.returncode} {r.stderr[-2000:]}')
		self.fail(int(at[-1]), 'died', '\n'.join(
			x for x in r.stderr.split('\n') if x and not x.startswith('AT '))[:1200])
		self.drop([int(at[-1])])
		return False

	def count(self):
		"""What was looked at."""
		if not self.decls:
			return
		c = self.result.counts
		c['declarations'] += len(self.decls)
		c['records'] += sum(isinstance(d, declare.Record) for d in self.decls)
		for p in self.places.values():
			c['fields'] += len(p.offsets)
			c['bitfields'] += sum(v.width is not None for v in p.values)
		for name in ('bitfields read', 'bitfields written'):
			c[name] += self.fields[name]


def plain(message):
	"""A message without names and numbers, for counting."""
	return re.sub(r'\d+', 'N', re.sub(r'`[^`]*`', '`…`', message))


def attribute(stderr, tmp):
	"""{number: message} of rustc's errors."""
	out, sources = {}, {}
	for line in stderr.splitlines():
		if not line.startswith('{'):
			continue
		m = json.loads(line)
		if m['level'] != 'error' or not m['spans']:
			continue
		spans = sorted(m['spans'], key=lambda s: not s['is_primary'])
		number = None
		for s in spans:
			text = ' '.join(t['text'] for t in s['text'])
			found = re.search(r'// t(\d+)$', text) or NUMBER_ANY.search(text)
			# Inside an item the text names what is used, not what uses it.
			if not found or text[0] == ' ' and '["' not in text:
				found = above(sources, os.path.join(tmp, s['file_name']),
					      s['line_start'])
			if found:
				number = int(found[1])
				break
		if number is None:
			continue
		out.setdefault(number, m['rendered'][:1200])
	return out


NUMBER_ANY = re.compile(r'\bt(\d+)(?=\b|_)')


def above(sources, path, line):
	"""The nearest top-level line above that names a declaration."""
	if path not in sources:
		try:
			with open(path, encoding='utf-8') as f:
				sources[path] = f.read().split('\n')
		except OSError:
			sources[path] = []
	for i in range(min(line, len(sources[path])) - 1, -1, -1):
		text = sources[path][i]
		if text[:1] not in (' ', '#', '', '}') or text.startswith('    ["'):
			found = NUMBER_ANY.search(text) or re.search(r'\b[gs]et(\d+)\b', text)
			if found:
				return found
	return None


def values(decls, all_places, flags, seed):
	"""The file of values that the program reads."""
	r = random.Random(f'values {seed}')
	rust_enums = 'rust' in flags
	out = []
	for d in decls:
		p = all_places[d.number]
		allowed = [enum_values(v) if rust_enums else None for v in p.values]
		for n, active in enumerate(p.rounds(r, ROUNDS)):
			active = [a and allowed[i] != [] for i, a in enumerate(active)]
			out.append(bytes(active))
			for i, v in enumerate(p.values):
				out.append((value(r, n, v, allowed[i]) & (1 << 128) - 1)
					   .to_bytes(16, 'little'))
	return b''.join(out)


def images(decls, all_places, flags, seed):
	"""Pairs of images: the same bitfields, other values."""
	r = random.Random(f'images {seed}')
	out = []
	for d in decls:
		p = all_places.get(d.number)
		if not p or all(v.width is None for v in p.values):
			continue
		for n, active in enumerate(p.rounds(r, 3 if p.unions else 1)):
			some = [v for i, v in enumerate(p.values)
				if active[i] and v.width is not None]
			allowed = {v: enum_values(v) if 'rust' in flags else None for v in some}
			some = [v for v in some if allowed[v] != []]
			one = [(v, bits(r, v, allowed[v])) for v in some]
			two = [(v, bits(r, v, allowed[v]) if allowed[v] else fit(v, ~x))
			       for v, x in one]
			if some:
				out.append((cside.Image(d, f'{n}a', one),
					    cside.Image(d, f'{n}b', two)))
	return out


def bits(r, place, allowed):
	"""A value for a bitfield that it can hold."""
	return r.choice(allowed) if allowed else fit(place, r.getrandbits(128))


def fit(place, number):
	"""The number as the bitfield would hold it; char as unsigned."""
	if place.type.kind == 'bool':
		return number & 1
	number &= (1 << place.width) - 1
	if place.type.signed and number >> place.width - 1:
		number -= 1 << place.width
	return number


def with_char(pair, is_signed):
	"""Images as they are where char is signed, if it is."""
	def seen(p, v):
		negative = p.type.signed is None and is_signed and v >> p.width - 1
		return (p, v - (1 << p.width)) if negative else (p, v)

	out = []
	for image in pair:
		new = cside.Image(image.decl, '', [seen(p, v) for p, v in image.pairs])
		new.symbol = image.symbol
		out.append(new)
	return out


def enum_values(place):
	"""The values of a Rust enum that the place can hold; None for other types."""
	t = place.type
	if t.kind != 'enum':
		return None
	if place.width is None:
		return t.decl.values
	if t.decl.signed():
		low, high = -1 << place.width - 1, (1 << place.width - 1) - 1
	else:
		low, high = 0, (1 << place.width) - 1
	return [v for v in t.decl.values if low <= v <= high]


def value(r, n, place, allowed):
	"""The value of a place in round n."""
	if allowed is not None:
		return r.choice(allowed) if allowed else 0
	width = place.width or 64
	fixed = (0, -1, 1, 1 << width - 1, (1 << width - 1) - 1)
	return fixed[n] if n < len(fixed) else r.getrandbits(128)

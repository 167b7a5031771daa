# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Random C declarations, the same for the same seed.

declarations() gives declarations that every C compiler accepts and that use, at random,
what C lets one declare: what a person would write, and what nobody would.  flags() gives
flags of bindgen to go with them.
"""

import random

SCALARS = ('char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned',
	   'long', 'unsigned long', 'long long', 'unsigned long long', '_Bool', 'float', 'double')
RARE = ('long double', '__int128', 'unsigned __int128', 'float _Complex', 'double _Complex')
BITS = {'char': 8, 'signed char': 8, 'unsigned char': 8, 'short': 16, 'unsigned short': 16,
	'int': 32, 'unsigned': 32, 'long': 64, 'unsigned long': 64, 'long long': 64,
	'unsigned long long': 64, '_Bool': 1}
WORDS = ('next', 'data', 'len', 'flags', 'type', 'name', 'self', 'match', 'fn', 'priv', 'lock',
	 'ops', 'ref', 'x', 'y', 'buf', 'pos', 'id', 'kind', 'use', 'in', 'out', 'size', 'mod')

FLAGS = (
	['--with-derive-default'], ['--with-derive-hash'], ['--with-derive-partialeq'],
	['--with-derive-partialeq', '--with-derive-eq'],
	['--with-derive-partialeq', '--with-derive-partialord'],
	['--with-derive-partialeq', '--with-derive-eq', '--with-derive-partialord',
	 '--with-derive-ord'], ['--impl-debug'], ['--impl-partialeq', '--with-derive-partialeq'],
	['--no-derive-copy'], ['--no-derive-debug'], ['--no-layout-tests'], ['--use-core'],
	['--explicit-padding'], ['--sort-semantically'], ['--merge-extern-blocks'],
	['--default-enum-style', 'rust'], ['--default-enum-style', 'bitfield'],
	['--default-enum-style', 'newtype'], ['--default-enum-style', 'moduleconsts'],
	['--default-enum-style', 'newtype_global'],
	['--default-alias-style', 'new_type'], ['--default-alias-style', 'new_type_deref'],
	['--disable-nested-struct-naming'], ['--no-prepend-enum-name'], ['--c-naming'],
	['--fit-macro-constant-types'], ['--default-macro-constant-type', 'signed'],
	['--translate-enum-integer-types'], ['--no-size_t-is-usize'], ['--generate-cstr'],
	['--use-array-pointers-in-arguments'], ['--enable-function-attribute-detection'],
	['--default-visibility', 'private'], ['--default-visibility', 'crate'],
	['--default-non-copy-union-style', 'manually_drop'], ['--no-copy', 's[0-9]*[13579]'],
	['--no-debug', 's.*'], ['--opaque-type', '.*[37]'], ['--blocklist-type', '.*5'],
	['--allowlist-type', '.*[02468]'], ['--allowlist-function', 'f.*[13579]'],
	['--no-recursive-allowlist', '--allowlist-type', '.*[02468]'],
	['--rust-target', '1.33'], ['--rust-target', '1.47'], ['--rust-target', '1.71'],
	['--rust-target', '1.77'], ['--rust-target', '1.85'], ['--wrap-unsafe-ops'],
	['--disable-untagged-union'], ['--flexarray-dst', '--rust-target', 'nightly'],
	['--enable-cxx-namespaces'], ['--dynamic-loading', 'Lib'], ['--ctypes-prefix', 'ffi'],
	['--anon-fields-prefix', 'anon'], ['--builtins'], ['--no-doc-comments'],
	['--must-use-type', '.*4'], ['--no-convert-floats'],
)


def flags(seed):
	"""None to three sets of flags that may be given together."""
	r = random.Random(f'flags {seed}')
	out, names = [], set()
	for group in r.sample(FLAGS, r.choice((0, 0, 1, 1, 2, 3))):
		if names & {w for w in group if w.startswith('--')}:
			continue
		names.update(w for w in group if w.startswith('--'))
		out += group
	return out


class Writer:
	"""Writes one header."""

	def __init__(self, seed):
		self.r = random.Random(f'header {seed}')
		self.n, self.lines = 0, []
		self.long = seed % 4 == 3
		self.records, self.enums, self.aliases = [], [], []
		# The flexible ones may not be put into arrays or before other members.
		self.flexible, self.incomplete, self.constants = set(), [], []

	def name(self, prefix):
		"""A new name; long ones show where lines are broken."""
		self.n += 1
		return f'{prefix}{self.n}' + self.tail()

	def tail(self):
		"""What makes a name long, in the headers that have long names."""
		return '_' + ('long_' * 10)[:self.r.randint(0, 50)] if self.long else ''

	def chance(self, p):
		"""True, so often."""
		return self.r.random() < p

	def words(self, count):
		"""Different member names."""
		out = []
		for n in range(count):
			w = self.r.choice(WORDS) if self.chance(.3) else f'm{n}'
			w += self.tail() if self.chance(.3) else ''
			out.append(w if w not in out else f'm{n}')
		return out

	def base(self, solid=True):
		"""A type that can be put before a declarator."""
		kind = self.r.random()
		if kind < .08:
			return self.r.choice(RARE)
		if kind < .25 and self.records:
			t = self.r.choice(self.records)
			if not (solid and t in self.flexible):
				return t
		if kind < .33 and self.enums:
			return self.r.choice(self.enums)
		if kind < .48 and self.aliases:
			return self.r.choice(self.aliases)
		return self.r.choice(SCALARS)

	def pointee(self):
		"""A type to point to."""
		if self.chance(.2):
			return 'void'
		if self.incomplete and self.chance(.3):
			return self.r.choice(self.incomplete)
		return self.base(False)

	def declarator(self, name, solid=True):
		"""A whole declaration of a name, without the semicolon."""
		kind = self.r.random()
		const = 'const ' if self.chance(.15) else ''
		if kind < .45:
			return f'{const}{self.base(solid)} {name}'
		if kind < .65:
			stars = '*' * self.r.choice((1, 1, 1, 2, 3))
			tail = self.r.choice(('', '', '', 'const ', '__restrict '))
			if stars != '*':
				tail = ''
			return f'{const}{self.pointee()} {stars}{tail}{name}'
		if kind < .8:
			dims = ''.join(f'[{self.r.choice((1, 2, 3, 7, 16, 32, 33, 40))}]'
				       for _ in range(self.r.choice((1, 1, 1, 2, 3))))
			return f'{const}{self.base()} {name}{dims}'
		if kind < .9:
			return f'{self.result()} (*{name})({self.parameters()})'
		if kind < .95:
			count = self.r.randint(1, 4)
			return f'{self.result()} (*{name}[{count}])({self.parameters()})'
		return f'{const}{self.base()} (*{name})[{self.r.randint(1, 9)}]'

	def result(self):
		"""What a function may give."""
		k = self.r.random()
		if k < .3:
			return 'void'
		return f'{self.pointee()} *' if k < .5 else self.base()

	def parameters(self):
		"""A parameter list."""
		if self.chance(.15):
			return 'void'
		count = self.r.randint(1, 5)
		out = []
		for w in self.words(count):
			out.append(self.declarator(w if self.chance(.7) else '', False))
		if self.chance(.1):
			out.append('...')
		return ', '.join(out)

	def bitfields(self, depth, names):
		"""Some bitfields in a row."""
		pad, out = '\t' * depth, []
		for w in names:
			t = self.r.choice(list(BITS))
			width = self.r.randint(1, BITS[t])
			if self.chance(.1):
				out.append(f'{pad}{t if t != "_Bool" else "int"} : '
					   f'{self.r.choice((0, min(width, 8)))};')
			packed = ' __attribute__((packed))' if self.chance(.03) else ''
			out.append(f'{pad}{t} {w} : {width}{packed};')
		return out

	def members(self, depth, union):
		"""The members of a record; tells whether the last is flexible."""
		pad, out, flexible = '\t' * depth, [], False
		names = [f'{w}' if depth == 1 else f'd{depth}_{self.name("")}{w}'
			 for w in self.words(self.r.choice((0, 1, 2, 3, 4, 5, 8)))]
		i = 0
		while i < len(names):
			k = self.r.random()
			if k < .12:
				group = names[i:i + self.r.randint(1, 4)]
				out += self.bitfields(depth, group)
				i += len(group)
				continue
			if k < .22 and depth < 4:
				out += self.nested(depth, names[i])
			elif k < .26:
				out.append(f'{pad}{self.base()} {names[i]}[0];')
			else:
				comment = aligned = ''
				if self.chance(.05):
					comment = f'{pad}/** about {names[i]} */\n'
				if self.chance(.08):
					to = self.r.choice((4, 8, 16, 64))
					aligned = f' __attribute__((aligned({to})))'
				out.append(f'{comment}{pad}{self.declarator(names[i])}{aligned};')
			i += 1
		if not union and out and depth == 1 and self.chance(.1) and not \
				out[-1].strip().startswith('}'):
			out.append(f'{pad}{self.base()} tail[];')
			flexible = any(': ' not in x and '[0]' not in x for x in out[:-1])
			if not flexible:
				out.pop()
		return out, flexible

	def nested(self, depth, name):
		"""A record or an enumeration inside another."""
		pad = '\t' * depth
		if self.chance(.15):
			e = self.name('N')
			return [f'{pad}enum {{ {e}_A, {e}_B }} {name};']
		union = self.chance(.5)
		inner, _ = self.members(depth + 1, union)
		tag = self.name('in') + ' ' if self.chance(.2) else ''
		after = name if tag or self.chance(.5) else ''
		if after and self.chance(.2):
			after = self.r.choice(('*' + after, after + '[3]', after + f', *p_{after}'))
		if not inner and not after:
			after = name
		return [f'{pad}{"union" if union else "struct"} {tag}{{', *inner, f'{pad}}} {after};']

	def record(self):
		"""A struct or union, perhaps under a typedef."""
		union = self.chance(.25)
		key, tag = ('union', self.name('u')) if union else ('struct', self.name('s'))
		known = self.chance(.7)
		if known:
			self.incomplete.append(f'{key} {tag}')
		inner, flexible = self.members(1, union)
		attributes = self.r.choice(('',) * 8 + (
			' __attribute__((packed))', ' __attribute__((aligned(16)))',
			' __attribute__((packed, aligned(4)))', ' __attribute__((aligned(64)))'))
		pack = self.r.choice((1, 2, 4)) if self.chance(.06) else 0
		head = [f'#pragma pack(push, {pack})'] if pack else []
		if self.chance(.08):
			head.append(f'/** Record {tag}.\n *\n * With more to say.\n */')
		if known:
			t = f'{key} {tag}'
			text = [f'{key} {tag} {{', *inner, f'}}{attributes};']
		else:
			t = f'{tag}_t'
			own = f'{tag} ' if self.chance(.5) else ''
			text = [f'typedef {key} {own}{{', *inner, f'}}{attributes} {t};']
		tail = ['#pragma pack(pop)'] if pack else []
		self.lines.append('\n'.join(head + text + tail))
		self.records.append(t)
		if flexible:
			self.flexible.add(t)

	def enumeration(self):
		"""An enum of any width."""
		e = self.name('e')
		values = []
		for n in range(self.r.randint(1, 6)):
			value = self.r.choice(('', '', '', ' = 1', ' = -1', ' = 0x80000000',
					       ' = 255', ' = 0x7fffffff', f' = 1 << {n}', ' = 7'))
			if n and not value and values[-1].endswith(('0x7fffffff', '0x80000000')):
				value = ' = 3'
			values.append(f'{e.upper()}_{n}{value}')
		packed = ' __attribute__((packed))' if self.chance(.1) else ''
		body = '{ ' + ', '.join(values) + f' }}{packed}'
		k = self.r.random()
		if k < .6:
			self.lines.append(f'enum {e} {body};')
			self.enums.append(f'enum {e}')
		elif k < .8:
			self.lines.append(f'typedef enum {body} {e}_t;')
			self.enums.append(f'{e}_t')
		else:
			self.lines.append(f'enum {body};')

	def alias(self):
		"""A typedef."""
		t = self.name('t')
		self.lines.append(f'typedef {self.declarator(t, True)};')
		if '[' not in self.lines[-1]:
			self.aliases.append(t)

	def function(self):
		"""A prototype, perhaps an inline definition."""
		f = self.name('f')
		k = self.r.random()
		if k < .1:
			self.lines.append(f'static inline int {f}(int a)\n{{\n\treturn a;\n}}')
			return
		attribute = self.r.choice(('',) * 6 + (
			' __attribute__((noreturn))', ' __attribute__((warn_unused_result))',
			f' __asm__("real_{f}")'))
		self.lines.append(f'{self.result()} {f}({self.parameters()}){attribute};')

	def variable(self):
		"""A variable, perhaps with a value."""
		v = self.name('v')
		if self.chance(.6):
			self.lines.append(f'extern {self.declarator(v)};')
		else:
			t = self.r.choice(('int', 'unsigned', 'long', 'char', 'double', '_Bool'))
			value = self.r.choice(('1', '0', '1 + 2', "'x'"))
			self.lines.append(f'static const {t} {v} = {value};')

	def macro(self):
		"""A macro."""
		m = self.name('M')
		old = self.r.choice(self.constants) if self.constants else '3'
		value = self.r.choice((
			'0', '1u', '-1', '0xffffffff', '0x100000000', '"text"', "'c'", '1.5', '1e9f',
			f'({old} + 1)', f'({old} | 0x10)', f'{old}', '(1 << 5)', '~0', '077',
			'1ULL',
			'((unsigned char)3)', 'sizeof(int)', '"a" "b"', '(-5 / 2)', '(-5 % 3)',
			'(1 << 31)', '2147483648', '-2147483648'))
		self.lines.append(f'#define {m} {value}')
		if '"' not in value:
			self.constants.append(m)

	def forward(self):
		"""A tag that is never, or later, defined."""
		t = f'struct {self.name("w")}'
		self.lines.append(f'{t};')
		self.incomplete.append(t)


def declarations(seed, count=30):
	"""So many declarations, as a list of texts."""
	w = Writer(seed)
	kinds = (w.record,) * 8 + (w.enumeration,) * 3 + (w.alias,) * 4 + (w.function,) * 5 + \
		(w.variable,) * 2 + (w.macro,) * 3 + (w.forward,)
	for _ in range(count):
		w.r.choice(kinds)()
	return w.lines

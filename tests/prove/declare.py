# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Random C declarations as trees: made from a seed, printed as C, made smaller.

declarations(seed, count) gives a list of Decl (Record, Enum, Alias), in C's order, each named
t<number>; what a later one contains by value stands before it.  Everything is legal for gcc
and clang; nothing here knows a size, an offset or an alignment: those are the compilers' to say.
"""

import random

# name in C: (type of ::core::ffi or of Rust, signed: None where the target decides)
INTS = {
	'char': ('::core::ffi::c_char', None), 'signed char': ('::core::ffi::c_schar', True),
	'unsigned char': ('::core::ffi::c_uchar', False), 'short': ('::core::ffi::c_short', True),
	'unsigned short': ('::core::ffi::c_ushort', False), 'int': ('::core::ffi::c_int', True),
	'unsigned': ('::core::ffi::c_uint', False), 'long': ('::core::ffi::c_long', True),
	'unsigned long': ('::core::ffi::c_ulong', False),
	'long long': ('::core::ffi::c_longlong', True),
	'unsigned long long': ('::core::ffi::c_ulonglong', False),
	'__int128': ('i128', True), 'unsigned __int128': ('u128', False),
}
# The widest bitfield that the type has on every target: long has 32 bits on some.
BITS = {'char': 8, 'signed char': 8, 'unsigned char': 8, 'short': 16, 'unsigned short': 16,
	'int': 32, 'unsigned': 32, 'long': 32, 'unsigned long': 32, 'long long': 64,
	'unsigned long long': 64, '__int128': 128, 'unsigned __int128': 128, '_Bool': 1}
OTHERS = {'_Bool': ('bool', 'bool'), 'float': ('f32', 'f32'), 'double': ('f64', 'f64'),
	  'long double': ('ld', None), 'float _Complex': ('complex', 'f32'),
	  'double _Complex': ('complex', 'f64')}


class Type:
	"""A type as a declarator needs it: `spec pre name post`, and what its values are.

	kind: int, bool, f32, f64, ld, complex, ptr, fn, enum, record, array, vector, opaque
	"""

	def __init__(self, kind, spec, pre='', post='', **more):
		self.kind, self.spec, self.pre, self.post = kind, spec, pre, post
		self.rust = more.get('rust')		# the type that Rust must have for it
		self.signed = more.get('signed')
		self.bits = more.get('bits')		# widest bitfield; None: no bitfields
		self.inner = more.get('inner')		# of array, vector
		self.count = more.get('count')
		self.decl = more.get('decl')		# Record or Enum; inline if it has no number
		self.uses = more.get('uses', ())	# numbers of declarations named here
		self.wide = more.get('wide', False)	# needs __int128
		self.in_array = more.get('in_array', True)

	def declare(self, name, indent=0):
		"""The declaration of name, without the semicolon."""
		spec = self.spec or self.decl.text(indent)
		return f'{spec} {self.pre}{name}{self.post}'

	def base(self):
		"""The type of an element."""
		return self.inner.base() if self.kind in ('array', 'vector') else self


def scalar(name):
	"""An arithmetic type by its name in C."""
	if name in INTS:
		rust, signed = INTS[name]
		return Type('int', name, rust=rust, signed=signed, bits=BITS[name],
			    wide='128' in name)
	kind, rust = OTHERS[name]
	return Type(kind, name, rust=rust, bits=1 if kind == 'bool' else None, signed=False)


def array(inner, count):
	"""inner[count]; count None: inner[]."""
	n = '' if count is None else count
	return Type('array', inner.spec, inner.pre, f'[{n}]{inner.post}', inner=inner,
		    count=count, decl=inner.decl, uses=inner.uses, wide=inner.wide)


def pointer(inner_spec, uses=()):
	"""A pointer to what inner_spec names."""
	return Type('ptr', inner_spec, '*', uses=uses)


class Member:
	"""A member of a record: named, or None; a bitfield if it has a width."""

	def __init__(self, name, ctype, width=None, attrs=()):
		self.name, self.type, self.width, self.attrs = name, ctype, width, list(attrs)

	def text(self, indent):
		"""The line(s) in C."""
		if self.width is None and not self.name:
			what = self.type.declare('', indent).rstrip()
		else:
			what = self.type.declare(self.name or '', indent)
		if self.width is not None:
			what = what.rstrip() + f' : {self.width}'
		return '\t' * indent + what + attributes(self.attrs) + ';\n'


def attributes(words):
	"""` __attribute__((…))`, or nothing."""
	return f" __attribute__(({', '.join(words)}))" if words else ''


class Decl:
	"""One declaration of the header, t<number>."""

	def __init__(self, number):
		self.number = number

	def name(self):
		"""Its name in Rust."""
		return f't{self.number}'

	def ctype(self):
		"""The type that it declares, for use in others."""
		raise NotImplementedError

	def uses(self):
		"""The numbers of the declarations that it needs."""
		return set()


class Enum(Decl):
	"""An enum; values by name suffix."""

	def __init__(self, number, values, packed=False, prefix=None):
		super().__init__(number)
		self.values, self.packed = values, packed
		self.prefix = prefix or f't{number}'
		self.wide = False

	def variants(self):
		"""[(name, value)]"""
		return [(f'{self.prefix}_V{i}', v) for i, v in enumerate(self.values)]

	def text(self, _indent=0):
		"""`enum … { … }`"""
		tag = f' t{self.number}' if self.number is not None else ''
		def literal(v):
			if v == -1 << 63:
				return '-0x7fffffffffffffffLL - 1'
			if v >= 1 << 63:
				return f'{v}ULL'
			return f'{v}LL' if abs(v) >= 1 << 31 else str(v)
		body = ', '.join(f'{n} = {literal(v)}' for n, v in self.variants())
		return f"enum{tag} {{ {body} }}{attributes(['packed'] if self.packed else [])}"

	def declaration(self):
		"""The text in the header."""
		return self.text() + ';\n'

	def bits(self):
		"""The widest bitfield that the enum surely has."""
		low, high = min(self.values), max(self.values)
		below = (-low - 1).bit_length() + 1 if low < 0 else 1
		need = max(max(high, 0).bit_length() + (low < 0), below)
		if not self.packed:
			return 32 if need <= 32 else 64
		return next(b for b in (8, 16, 32, 64) if need <= b)

	def signed(self):
		"""Has it negative values?"""
		return min(self.values) < 0

	def ctype(self):
		if self.number is None:
			return Type('enum', None, decl=self, signed=self.signed(), bits=self.bits())
		return Type('enum', f'enum t{self.number}', decl=self, signed=self.signed(),
			    bits=self.bits(), uses=(self.number,))


class Alias(Decl):
	"""A typedef, with attributes."""

	def __init__(self, number, inner, attrs):
		super().__init__(number)
		self.inner, self.attrs = inner, list(attrs)
		self.wide = inner.wide

	def declaration(self):
		"""The text in the header."""
		return (f"{'__extension__ ' if self.wide else ''}typedef "
			f"{self.inner.declare(self.name())}{attributes(self.attrs)};\n")

	def uses(self):
		return set(self.inner.uses)

	def ctype(self):
		t, vector = self.inner, any('vector_size' in a for a in self.attrs)
		if vector:
			one = 8 if t.spec in ('long long', 'double') else 4
			return Type('vector', self.name(), inner=t, uses=(self.number,),
				    count=8 // one, wide=t.wide)
		return Type(t.kind, self.name(), rust=t.rust, signed=t.signed,
			    bits=t.bits, inner=t.inner, count=t.count,
			    decl=t.decl, uses=(self.number,), wide=t.wide,
			    in_array=t.in_array and not self.attrs)


class Record(Decl):
	"""A struct or union."""

	def __init__(self, number, kw, members):
		super().__init__(number)
		self.kw, self.members = kw, members
		self.attrs = []
		self.pack = None		# of #pragma pack, outermost records only
		self.typedef = False		# typedef struct { … } t<number>;
		self.tag = None			# of nested ones

	@property
	def wide(self):
		"""Does it need __int128?"""
		return any(m.type.wide for m in self.members)

	def uses(self):
		out = set()
		for m in self.members:
			out.update(m.type.uses)
			d = m.type.base().decl
			if d is not None and d.number is None:
				out |= d.uses()
		return out

	def text(self, indent=0):
		"""`struct … { … } attributes`"""
		tag = self.tag
		if self.number is not None and not self.typedef:
			tag = self.name()
		body = ''.join(m.text(indent + 1) for m in self.members)
		return (f"{self.kw}{' ' + tag if tag else ''} {{\n{body}" + '\t' * indent + '}' +
			attributes(self.attrs))

	def declaration(self):
		"""The text in the header."""
		text = self.text() + ';\n'
		if self.typedef:
			text = f'typedef {self.text()} {self.name()};\n'
		if self.pack:
			text = f'#pragma pack(push, {self.pack})\n{text}#pragma pack(pop)\n'
		return text

	def spec(self):
		"""How C calls it."""
		return self.name() if self.typedef else f'{self.kw} {self.name()}'

	def has_flexible(self):
		"""Does it, or what it ends with, have a flexible array?"""
		for m in self.members:
			if m.type.kind == 'array' and m.type.count is None:
				return True
			d = m.type.base().decl
			if isinstance(d, Record) and d.has_flexible():
				return True
		return False

	def ctype(self):
		if self.number is None:
			return Type('record', None, decl=self, uses=tuple(self.uses()),
				    wide=self.wide, in_array=not self.has_flexible())
		return Type('record', self.spec(), decl=self, uses=(self.number,), wide=self.wide,
			    in_array=not self.has_flexible())

	def weight(self):
		"""How many members there are, all depths."""
		n = 0
		for m in self.members:
			d = m.type.base().decl
			n += d.weight() if isinstance(d, Record) else 1
		return n


class Maker:
	"""Makes declarations, one after the other."""

	def __init__(self, seed):
		self.r = random.Random(f'prove {seed}')
		self.decls = []
		self.wide = set()	# numbers of those that need __int128
		self.count = 0		# of names inside the present declaration
		self.number = 0

	def chance(self, p):
		"""True with probability p."""
		return self.r.random() < p

	def fresh(self):
		"""The next member name of the declaration."""
		self.count += 1
		return f'm{self.count}'

	def arithmetic(self):
		"""A plain arithmetic type."""
		r = self.r.random()
		if r < 0.72:
			names = [n for n in INTS if '128' not in n] + ['_Bool']
		elif r < 0.86:
			names = ['float', 'double']
		else:
			names = ['long double', '__int128', 'unsigned __int128', 'float _Complex',
				 'double _Complex']
		return scalar(self.r.choice(names))

	def some(self, kind):
		"""A declaration of that class made before, or None."""
		# Few use what needs __int128, or little is left for 32 bits.
		found = [d for d in self.decls[-60:] if isinstance(d, kind) and
			 (d.number not in self.wide or self.chance(0.03))]
		return self.r.choice(found) if found else None

	def enum_values(self):
		"""Values that make an enum of some width and sign."""
		r = self.r
		edges = r.choice(([0, 1, 2, 5], [0, 127, 128, 255], [-128, 127, -1, 3],
				  [0, 255, 256, 65535], [-32768, 32767, -129], [0, 65536, 1 << 31],
				  [(1 << 32) - 1, 0], [-(1 << 31), 5], [1 << 32, 7],
				  [(1 << 64) - 1, 0], [-(1 << 63), (1 << 63) - 1], [-1], [0], [3]))
		values = r.sample(edges, r.randint(1, len(edges)))
		if self.chance(0.2):
			values.append(values[0])
		return values

	def enum(self, number, prefix=None):
		"""An enum."""
		return Enum(number, self.enum_values(), self.chance(0.35), prefix)

	def alias(self, number):
		"""A typedef."""
		r = self.r.random()
		if r < 0.25:
			inner = scalar(self.r.choice(['char', 'short', 'int', 'unsigned',
						      'long long', 'float', 'double']))
			size = self.r.choice((8, 16, 8, 16, 8, 16, 32))
			return Alias(number, inner, [f'vector_size({size})'])
		if r < 0.6:
			inner = self.arithmetic()
			align = self.r.choice((1, 2, 4, 8, 16, 32))
			return Alias(number, inner, [f'aligned({align})'])
		if r < 0.7:
			d = self.some(Record)
			if d and not d.has_flexible():
				return Alias(number, d.ctype(),
					     [f'aligned({self.r.choice((1, 2, 4, 8, 16))})'])
		inner = self.plain()
		if self.chance(0.3) and inner.in_array:
			inner = array(inner, self.r.randint(1, 4))
		return Alias(number, inner, [])

	def plain(self):
		"""A type of a member, neither array nor inline record."""
		r = self.r.random()
		if r < 0.6:
			return self.arithmetic()
		if r < 0.72:
			d = self.some(Enum)
			return d.ctype() if d else scalar('int')
		if r < 0.84:
			d = self.some(Alias)
			return d.ctype() if d else scalar('short')
		if r < 0.92:
			d = self.some(Record)
			if d and not self.chance(0.3):
				return pointer(d.spec(), (d.number,))
			to = self.r.choice(['void', 'char', 'const int', 'unsigned long'])
			return pointer(to)
		return Type('fn', self.r.choice(['int', 'void', 'void *']), '(*',
			    self.r.choice([')(int)', ')(void)', ')(void *, unsigned long)',
					   ')(const char *, ...)']))

	def field_type(self, depth, in_union):
		"""The type of a named member that is no bitfield."""
		r = self.r.random()
		if r < 0.58:
			t = self.plain()
		elif r < 0.72:
			d = self.some(Record)
			t = d.ctype() if d and d.weight() <= 10 and not d.has_flexible() else \
				scalar('char')
		elif r < 0.80 and depth < 3:
			inner = self.record(None, depth + 1)
			if self.chance(0.5):
				inner.tag = f't{self.number}_{self.fresh()}'
			t = inner.ctype()
		elif r < 0.84:
			t = self.enum(None, f't{self.number}_{self.fresh()}').ctype()
		else:
			t = self.plain()
			if t.in_array:
				t = array(t, self.r.choice((1, 2, 3, 5, 8)))
				if self.chance(0.25):
					t = array(t, self.r.choice((1, 2, 3)))
		if t.in_array and t.kind != 'array' and self.chance(0.08):
			t = array(t, self.r.choice((0, 1, 2, 3)) if not in_union else 2)
		return t

	def field_attrs(self, p=0.12):
		"""Attributes of a member."""
		out = []
		if self.chance(p * 0.6):
			out.append('packed')
		if self.chance(p * 0.6):
			out.append(f'aligned({self.r.choice((1, 2, 4, 8, 16, 32))})')
		return out

	def bit_type(self):
		"""A type for a bitfield."""
		r = self.r.random()
		if r < 0.08:
			return scalar('_Bool')
		if r < 0.2:
			d = self.some(Enum)
			if d:
				return d.ctype()
		if r < 0.26:
			found = [d for d in self.decls[-60:] if isinstance(d, Alias) and
				 d.ctype().bits and d.number not in self.wide]
			if found:
				return self.r.choice(found).ctype()
		if r < 0.28:
			return scalar(self.r.choice(['__int128', 'unsigned __int128']))
		names = [n for n in INTS if '128' not in n]
		return scalar(self.r.choice(names + ['int', 'unsigned'] * 3))

	def bit_run(self):
		"""One to eight bitfields in a row."""
		out = []
		same = self.bit_type() if self.chance(0.4) else None
		for _ in range(self.r.randint(1, 8 if self.chance(0.3) else 3)):
			t = same or self.bit_type()
			r = self.r.random()
			if r < 0.07:
				out.append(Member(None, t, 0))
				continue
			width = self.r.choice((1, self.r.randint(1, t.bits),
					       self.r.randint(1, t.bits), t.bits,
					       self.r.randint(1, min(8, t.bits))))
			if r < 0.17:
				out.append(Member(None, t, width))
			else:
				out.append(Member(self.fresh(), t, width, self.field_attrs(0.06)))
		return out

	def record(self, number, depth=0):
		"""A struct or union."""
		r = self.r
		kw = 'union' if self.chance(0.22) else 'struct'
		rec = Record(number, kw, [])
		want = r.choice((0, 1, 1, 2, 2, 3, 3, 4, 5, 7)) if depth == 0 else r.randint(0, 3)
		while len(rec.members) < want:
			x = r.random()
			if x < 0.28:
				rec.members += self.bit_run()
			elif x < 0.37 and depth < 3:
				inner = self.record(None, depth + 1)
				if inner.has_flexible():
					continue
				rec.members.append(Member(None, inner.ctype(), None,
							  self.field_attrs(0.05)))
			else:
				t = self.field_type(depth, kw == 'union')
				rec.members.append(Member(self.fresh(), t, None,
							  self.field_attrs()))
		if depth == 0 and kw == 'struct' and self.chance(0.06) and \
				any(m.name and m.width is None for m in rec.members):
			t = self.plain()
			if t.in_array:
				rec.members.append(Member(self.fresh(), array(t, None)))
		x = r.random()
		if x < 0.16:
			rec.attrs.append('packed')
		if x < 0.04 or x > 0.9:
			rec.attrs.append(f'aligned({r.choice((1, 2, 2, 4, 4, 8, 8, 16, 32, 64))})')
		if depth == 0 and self.chance(0.1):
			rec.pack = r.choice((1, 2, 4, 8, 16))
		return rec

	def make(self, number):
		"""The next declaration."""
		self.number, self.count = number, 0
		r = self.r.random()
		if r < 0.1:
			d = self.enum(number)
		elif r < 0.2:
			d = self.alias(number)
		else:
			d = self.record(number)
			d.typedef = self.chance(0.15)
		self.decls.append(d)
		if d.wide or d.uses() & self.wide:
			self.wide.add(number)
		return d


def declarations(seed, count):
	"""count declarations."""
	m = Maker(seed)
	return [m.make(n) for n in range(count)]


def header(decls):
	"""The text of a header; what needs __int128 is left out where there is none."""
	out = ['/* prove */\n']
	wide = wide_numbers(decls)
	for d in decls:
		text = d.declaration()
		if d.number in wide:
			text = f'#ifdef __SIZEOF_INT128__\n{text}#endif\n'
		out.append(text)
	return ''.join(out)


def wide_numbers(decls):
	"""The numbers of those that need __int128, directly or not."""
	wide = set()
	for d in decls:
		if d.wide or d.uses() & wide:
			wide.add(d.number)
	return wide


def closure(decls, numbers):
	"""Those of the given numbers and all that they use, in C's order."""
	by = {d.number: d for d in decls}
	todo, have = list(numbers), set()
	while todo:
		n = todo.pop()
		if n not in have:
			have.add(n)
			todo += by[n].uses()
	return [d for d in decls if d.number in have]

# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The C side: a table of what the compiler says, images of objects, functions that write and
read every place, and the reading of an object file (ELF, either order, 32 or 64 bits)."""

import struct

import declare
import places

HEAD = '''#include "%s"
#define SECTION(x) __attribute__((section(x), used))
'''

EXCHANGE = '''
typedef unsigned __int128 V;
typedef __int128 S;
typedef const unsigned char *A;
static float F(V v) { unsigned t = v; float f; __builtin_memcpy(&f, &t, 4); return f; }
static double D(V v) { unsigned long t = v; double d; __builtin_memcpy(&d, &t, 8); return d; }
static V f(float f) { unsigned t; __builtin_memcpy(&t, &f, 4); return t; }
static V d(double f) { unsigned long t; __builtin_memcpy(&t, &f, 8); return t; }
static V l(const void *p) { V t = 0; __builtin_memcpy(&t, p, 10); return t; }
'''


class Table:
	"""Questions to a compiler, by key, and where the answers are."""

	def __init__(self):
		self.keys, self.text = {}, []

	def ask(self, key, text):
		"""One more number."""
		if key not in self.keys:
			self.keys[key] = len(self.text)
			self.text.append(text)

	def source(self):
		"""The C text."""
		return ('static const unsigned long long prove_table[] SECTION(".prove") = {\n' +
			',\n'.join(self.text) + '\n};\n')


def type_name(d):
	"""How C calls a declaration's type."""
	if isinstance(d, declare.Record):
		return d.spec()
	return f'enum {d.name()}' if isinstance(d, declare.Enum) else d.name()


def table(decls, all_places):
	"""The questions about declarations."""
	t = Table()
	t.ask('char', '(char)-1 < 0')
	for d in decls:
		n = d.number
		t.ask(('size', n), f'sizeof({type_name(d)})')
		t.ask(('align', n), f'_Alignof({type_name(d)})')
		if isinstance(d, declare.Enum):
			for name, _value in d.variants():
				t.ask(('value', n, name), name)
			t.ask(('signed', n), f'(enum {d.name()})-1 < (enum {d.name()})0')
		if not isinstance(d, declare.Record):
			continue
		for cpath, steps in all_places[n].offsets:
			t.ask(('offset', n, steps), f'__builtin_offsetof({d.spec()}, {cpath})')
			if not flexible(d, cpath):
				t.ask(('field', n, steps), f'sizeof((({d.spec()} *)0)->{cpath})')
	return t


def flexible(d, cpath):
	"""Is the member at that path a flexible array?"""
	m = d.members[-1] if d.members else None
	return bool(m and m.name == cpath and m.type.kind == 'array' and m.type.count is None)


def write_one(i, p):
	"""The statement that stores value i."""
	kind, v = p.type.kind, f'v[{i}]'
	if isinstance(p.cpath, tuple):
		return f"{p.cpath[0]}p->{p.cpath[1]} = {'F' if p.type.rust == 'f32' else 'D'}({v});"
	left = f'p->{p.cpath}'
	if kind == 'bool':
		return f'{left} = ({v} & 1) != 0;'
	if kind in ('ptr', 'fn'):
		return f'{left} = (void *)(unsigned long){v};'
	if kind in ('f32', 'f64'):
		return f"{left} = {'F' if kind == 'f32' else 'D'}({v});"
	if kind == 'ld':
		return f'{left} = (long double)(long){v};'
	return f'{left} = {v};'


def read_one(p):
	"""The expression that loads a value."""
	kind = p.type.kind
	if isinstance(p.cpath, tuple):
		return f"{'f' if p.type.rust == 'f32' else 'd'}({p.cpath[0]}p->{p.cpath[1]})"
	if kind in ('ptr', 'fn'):
		return f'(unsigned long)p->{p.cpath}'
	if kind in ('f32', 'f64'):
		return f"{'f' if kind == 'f32' else 'd'}(p->{p.cpath})"
	if kind == 'ld':
		return f'l(&p->{p.cpath})'
	return f'(V)(S)p->{p.cpath}'


def exchange(decls, all_places):
	"""The functions that write and read."""
	out = [EXCHANGE]
	for d in decls:
		if not isinstance(d, declare.Record) or not all_places[d.number].values:
			continue
		values = all_places[d.number].values
		out.append(f'void P(w{d.number})({d.spec()} *p, const V *v, A a)\n{{\n' + ''.join(
			f'\tif (a[{i}]) {write_one(i, p)}\n' for i, p in enumerate(values)) + '}\n')
		out.append(f'void P(r{d.number})(const {d.spec()} *p, V *o, A a)\n{{\n' + ''.join(
			f'\tif (a[{i}]) o[{i}] = {read_one(p)};\n'
			for i, p in enumerate(values)) + '}\n')
	return ''.join(out)


def literal(value):
	"""A constant of any width."""
	if -1 << 63 <= value < 0:
		return f'(-{-value - 1}LL - 1)'
	value &= (1 << 128) - 1
	if value >> 64:
		return f'(((unsigned __int128){value >> 64}ULL << 64) | {value & (1 << 64) - 1}ULL)'
	return f'{value}ULL'


class Image:
	"""An object of a record in which bitfields, and nothing else, are set."""

	def __init__(self, decl, n, pairs):
		self.decl, self.symbol = decl, f'image{decl.number}_{n}'
		self.pairs = pairs	# (place, value)

	def source(self):
		"""Its C text."""
		inside = ', '.join(f'.{p.cpath} = {literal(v)}' for p, v in self.pairs)
		return (f'const {self.decl.spec()} {self.symbol} SECTION(".{self.symbol}") = '
			f'{{ {inside} }};\n')


class Object:
	"""An object file: its sections by name."""

	def __init__(self, path):
		with open(path, 'rb') as f:
			data = f.read()
		e = '<' if data[5] == 1 else '>'
		wide = data[4] == 2
		if wide:
			shoff, = struct.unpack_from(e + 'Q', data, 0x28)
			size, count, names = struct.unpack_from(e + 'HHH', data, 0x3a)
		else:
			shoff, = struct.unpack_from(e + 'I', data, 0x20)
			size, count, names = struct.unpack_from(e + 'HHH', data, 0x2e)
		heads = []
		if wide:
			where = shoff
			if not count:
				count, = struct.unpack_from(e + 'Q', data, where + 0x20)
			if names == 0xffff:
				names, = struct.unpack_from(e + 'I', data, where + 0x28)
		elif not count:
			count, = struct.unpack_from(e + 'I', data, shoff + 0x14)
		for i in range(count):
			at = shoff + i * size
			name, _type = struct.unpack_from(e + 'II', data, at)
			if wide:
				off, length = struct.unpack_from(e + 'QQ', data, at + 0x18)
			else:
				off, length = struct.unpack_from(e + 'II', data, at + 0x10)
			heads.append((name, off, length))
		strings = heads[names][1]
		self.order = e
		self.sections = {}
		for name, off, length in heads:
			end = data.index(b'\0', strings + name)
			self.sections[data[strings + name:end].decode()] = data[off:off + length]

	def numbers(self, table_):
		"""{key: number} of a table."""
		raw = self.sections['.prove']
		values = struct.unpack(f'{self.order}{len(raw) // 8}Q', raw)
		return {k: values[i] for k, i in table_.keys.items()}


def places_of(decls):
	"""{number: Places} of the records."""
	return {d.number: places.of(d) for d in decls if isinstance(d, declare.Record)}

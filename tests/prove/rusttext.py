# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""What a bindgen printed: its structs with their members and methods, its aliases, constants."""

import re

ITEM = re.compile(r'^pub (struct|union|enum) (\w+)(.*)$')
IMPL = re.compile(r'^impl (\w+) \{$')
FN = re.compile(r'^    pub (?:const )?(?:unsafe )?(?:const )?(?:unsafe )?fn (\w+)(.*)$')

STORAGE = re.compile(r'\(\*this\)\.(?:r#)?(\w+)|\.add\((\d+)usize\)')


class Item:
	"""A struct or union."""

	def __init__(self, kind, name):
		self.kind, self.name = kind, name
		self.fields = {}	# name: type
		self.methods = {}	# name: [names of parameters]
		self.const_methods = set()
		self.returns = {}	# of methods: type
		self.storage = {}	# of x_ptr methods: the member they point to, or an offset


def split(text):
	"""The parts of a list, at commas outside of brackets."""
	out, depth, part = [], 0, ''
	text = text.replace('->', '\1')
	for c in text:
		if c in '<([{':
			depth += 1
		elif c in '>)]}':
			depth -= 1
		if c == ',' and depth == 0:
			out.append(part)
			part = ''
		else:
			part += c
	return [p.replace('\1', '->').strip() for p in out + [part] if p.strip()]


class Text:
	"""The parsed text."""

	def __init__(self, text):
		self.items, self.aliases = {}, {}
		self.enums, self.modules, self.tuples = set(), set(), set()	# by enum style
		lines = text.split('\n')
		i = 0
		while i < len(lines):
			i = self.line(lines, i)

	def line(self, lines, i):
		"""Reads the item at line i; gives the line behind it."""
		line = lines[i]
		if line.startswith('pub type '):
			j = i
			while not lines[j].endswith(';'):
				j += 1
			whole = ' '.join(x.strip() for x in lines[i:j + 1])
			name, _, what = whole[9:-1].partition(' = ')
			self.aliases[name.strip()] = what.strip()
			return j + 1
		m = re.match(r'^pub use self::([\w:]+) as (\w+);$', line)
		if m:
			self.aliases[m[2]] = m[1]
		if line.startswith('pub mod '):
			self.modules.add(line[8:].split(' ')[0])
		m = ITEM.match(line)
		if m and m[1] == 'enum':
			self.enums.add(m[2])
		elif m and m[3].startswith('('):
			self.tuples.add(m[2])
		if m and m[1] != 'enum' and m[3].rstrip().endswith('{') and '<' not in m[3]:
			j = i + 1
			while lines[j] != '}':
				j += 1
			item = self.items.setdefault(m[2], Item(m[1], m[2]))
			item.kind = m[1]
			self.read_fields(item, lines[i + 1:j])
			return j
		if m and m[3].strip().startswith('{}'):
			self.items.setdefault(m[2], Item(m[1], m[2]))
		m = IMPL.match(line)
		if m:
			j = i + 1
			while lines[j] != '}':
				j += 1
			item = self.items.setdefault(m[1], Item('?', m[1]))
			self.read_methods(item, lines[i + 1:j])
			return j
		return i + 1

	@staticmethod
	def read_fields(item, lines):
		"""The members of a struct."""
		for part in split(' '.join(x.strip() for x in lines
					   if not x.strip().startswith(('#[', '//')))):
			part = re.sub(r'^pub(\([^)]*\))? ', '', part)
			name, _, what = part.partition(':')
			item.fields[name.strip().removeprefix('r#')] = what.strip()

	@staticmethod
	def read_methods(item, lines):
		"""The methods of an impl."""
		for i, line in enumerate(lines):
			m = FN.match(line)
			if not m:
				continue
			j, rest = i, m[2]
			while ')' not in rest or rest.count('(') > rest.count(')'):
				j += 1
				rest += ' ' + lines[j].strip()
			depth = end = 0
			for end, c in enumerate(rest):
				depth += (c == '(') - (c == ')')
				if c == ')' and not depth:
					break
			inside = rest[rest.index('(') + 1:end]
			item.methods[m[1]] = [p.partition(':')[0].strip() for p in split(inside)]
			while '{' not in rest[end:]:
				j += 1
				rest += ' ' + lines[j].strip()
			item.returns[m[1]] = rest[end + 1:rest.index('{', end)].strip()[3:]
			if m[1].endswith('_ptr'):
				body = ' '.join(lines[j + 1:j + 6])
				where = STORAGE.search(body)
				item.storage[m[1][:-4]] = where and (where[1] or int(where[2]))
			if ' const ' in line[:line.index('fn ')]:
				item.const_methods.add(m[1])

	def resolve(self, name):
		"""Through aliases to a struct, an array, or what it is."""
		seen = set()
		while name in self.aliases and name not in seen:
			seen.add(name)
			name = self.aliases[name]
		return name

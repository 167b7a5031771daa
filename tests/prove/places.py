# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The places of a record where a value can be: how C and Rust reach each.

A place has a path in C (`a.b[1].c`, anonymous members left out) and one for Rust: a list of
steps, each a member's name or the number of an array's element.  It is active in those rounds
of values in which every union around it holds the member that it belongs to.
"""

from declare import Record


class Place:
	"""A value of scalar type inside a record, or a member without one (for its offset only)."""

	def __init__(self, cpath, steps, member, ctype, choices):
		self.cpath, self.steps = cpath, steps
		self.width = member.width
		self.type = ctype
		self.choices = choices		# ((union's path, member's index), …)

	@property
	def name(self):
		"""The name of the bitfield, or of the member."""
		return self.steps[-1]


class Places:
	"""All places of a record."""

	def __init__(self, record):
		self.values = []	# with a value of scalar type
		self.offsets = []	# (path in C, steps): members that are no bitfields
		self.unions = {}	# path: number of members that can be chosen
		self.walk(record, '', (), ())

	def walk(self, record, cpath, steps, choices):
		"""Adds those of a record."""
		anonymous = 0
		key = steps
		for index, m in enumerate(record.members):
			chosen = choices
			if record.kw == 'union':
				chosen = choices + ((key, index),)
				self.unions.setdefault(key, set())
			if m.width is not None:
				if m.name and m.width:
					self.add(cpath + m.name, steps + (m.name,), m, m.type,
						 chosen)
				continue
			if m.name:
				inner, name = cpath + m.name, m.name
				self.offsets.append((inner, steps + (name,)))
				self.reach(inner, steps + (name,), m, m.type, chosen)
			else:
				anonymous += 1
				name = f'__bindgen_anon_{anonymous}'
				self.walk(m.type.decl, cpath, steps + (name,), chosen)

	def add(self, cpath, steps, member, ctype, choices):
		"""Adds a value, and makes its member of the unions around it one to choose."""
		for key, index in choices:
			self.unions[key].add(index)
		self.values.append(Place(cpath, steps, member, ctype, choices))

	def reach(self, cpath, steps, member, ctype, choices):
		"""Goes through arrays to values and records."""
		if ctype.kind == 'array':
			if not ctype.count:
				return
			wanted = {ctype.count - 1}
			if ctype.base().kind != 'record':
				wanted.add(0)
			for i in sorted(wanted):
				self.reach(f'{cpath}[{i}]', steps + (i,), member, ctype.inner,
					   choices)
		elif ctype.kind == 'record':
			self.walk(ctype.decl, cpath + '.', steps, choices)
		elif ctype.kind == 'vector':
			for i in range(ctype.count):
				self.add(f'{cpath}[{i}]', steps + (i,), member, ctype.inner,
					 choices)
		elif ctype.kind == 'complex':
			for part, name in (('__real__ ', 're'), ('__imag__ ', 'im')):
				self.add((part, cpath), steps + (name,), member, ctype, choices)
		else:
			self.add(cpath, steps, member, ctype, choices)

	def rounds(self, r, count):
		"""count times: which places are active."""
		order = {k: sorted(v) for k, v in self.unions.items()}
		out = []
		for n in range(count):
			now = {k: v[n % len(v)] if n < len(v) else r.choice(v)
			       for k, v in order.items() if v}
			out.append([all(now.get(k) == i for k, i in p.choices)
				    for p in self.values])
		return out


def of(decl):
	"""The places of a declaration; None if it is no record."""
	return Places(decl) if isinstance(decl, Record) else None

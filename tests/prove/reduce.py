# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Makes declarations smaller while a test says that they still fail."""

import copy

import declare


def records(decls):
	"""Every record, the nested ones too."""
	for d in decls:
		if isinstance(d, declare.Record):
			yield from inside(d)


def inside(record):
	"""A record and those written inside it."""
	yield record
	for m in record.members:
		d = m.type.base().decl
		if isinstance(d, declare.Record) and d.number is None:
			yield from inside(d)


def simpler_types(t):
	"""Types to try in place of one, simplest first."""
	if t.kind == 'int' and t.spec == 'char' or t.kind == 'record' and t.decl.number is None:
		return []
	out = [declare.scalar('char')]
	if t.kind != 'int' or t.spec not in ('int', 'char'):
		out.append(declare.scalar('int'))
	if t.kind == 'array':
		out.insert(0, t.inner)
		if t.count and t.count > 1:
			out.append(declare.array(t.inner, 1))
	return out


def record_steps(n, record):
	"""Changes to record number n of a list of declarations: functions of the list."""
	def at(decls):
		return list(records(decls))[n]

	def removal(i):
		return lambda ds: at(ds).members.pop(i)

	def without(owner, i):
		return lambda ds: owner(ds).attrs.pop(i)

	for i in range(len(record.members)):
		yield removal(i)
	if record.pack:
		yield lambda ds: setattr(at(ds), 'pack', None)
	if record.typedef:
		yield lambda ds: setattr(at(ds), 'typedef', False)
	for i in range(len(record.attrs)):
		yield without(at, i)
	for i, m in enumerate(record.members):
		def member(ds, i=i):
			return at(ds).members[i]

		for k in range(len(m.attrs)):
			yield without(member, k)
		for t in simpler_types(m.type) if m.name or m.width is not None else ():
			if m.width is not None and t.kind not in ('int',):
				continue
			if m.width and m.width > (t.bits or 0):
				continue
			yield lambda ds, member=member, t=t: setattr(member(ds), 'type', t)
		if m.width and m.width > 1:
			for w in {1, m.width // 2, m.width - 1}:
				yield lambda ds, member=member, w=w: setattr(member(ds), 'width', w)
		d = m.type.decl
		if isinstance(d, declare.Record) and d.number is None and m.type.kind == 'record':
			yield lambda ds, i=i: hoist(at(ds), i)


def hoist(record, i):
	"""The members of a nested record in its place."""
	record.members[i:i + 1] = record.members[i].type.decl.members


def steps(decls):
	"""All changes."""
	for n, record in enumerate(records(decls)):
		yield from record_steps(n, record)
	for n, d in enumerate(decls):
		if isinstance(d, declare.Enum):
			for i in range(len(d.values) if len(d.values) > 1 else 0):
				yield lambda ds, n=n, i=i: ds[n].values.pop(i)
			if d.packed:
				yield lambda ds, n=n: setattr(ds[n], 'packed', False)


def relink(decls):
	"""Types of declarations used hold copies of them: make them the ones of the list."""
	by = {d.number: d for d in decls}

	def link(t):
		if t.decl is not None and t.decl.number in by:
			t.decl = by[t.decl.number]
		if t.inner is not None:
			link(t.inner)

	for record in records(decls):
		for m in record.members:
			link(m.type)
	return decls


def reduce(decls, number, fails, limit=400):
	"""The smallest declarations found for which fails(decls) is true."""
	best = relink(copy.deepcopy(declare.closure(decls, [number])))
	if not fails(best):
		return best, False
	again = True
	while again and limit > 0:
		again = False
		k = 0
		while limit > 0:
			changes = list(steps(best))
			if k >= len(changes):
				break
			trial = relink(copy.deepcopy(best))
			try:
				changes = list(steps(trial))
				changes[k](trial)
				trial = relink(declare.closure(trial, [number]))
			except (IndexError, KeyError):
				k += 1
				continue
			limit -= 1
			if fails(trial):
				best, again = trial, True
			else:
				k += 1
	return best, True

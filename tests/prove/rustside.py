# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The Rust side: assertions and accesses for what a bindgen printed."""

import declare

WRAPPERS = ('__BindgenUnionField<', '::std::mem::ManuallyDrop<', '::core::mem::ManuallyDrop<')


class Missing(Exception):
	"""The text lacks what the declaration has."""


class Access:
	"""How Rust reaches a place, from a pointer `p` or a variable."""

	def __init__(self, text, root, steps, is_mut=False, is_const=False):
		self.text, self.type, self.expr = text, root, '(*p)'
		self.is_mut, self.is_const = is_mut, is_const
		for s in steps:
			self.step(s)

	def step(self, s):
		"""One step further."""
		what = self.text.resolve(self.type)
		if isinstance(s, int):
			if not what.startswith('['):
				raise Missing(f'{what} is no array')
			self.type, self.expr = element(what), f'{self.expr}[{s}]'
			return
		if what.startswith('__BindgenComplex<'):
			self.type, self.expr = what[17:-1], f'{self.expr}.{s}'
			return
		item = self.text.items.get(what)
		if by_pointer(item, s):
			method = f"{s}_{'mut_' if self.is_mut else ''}ptr"
			before, self.type = self.address(), item.returns[method].partition(' ')[2]
			if self.is_const:	# the methods are not
				self.expr = f'{self.expr}.{item.storage[s]}'
				self.expr = f'(*({self.address()} as *{self.word()} {self.type}))'
			else:
				self.expr = f'(*{what}::{method}({before}))'
			return
		if item is None or s not in item.fields:
			raise Missing(f'no field {s} in {what}')
		self.type, self.expr = item.fields[s], f'{self.expr}.{s}'
		if unwrapped(self.type) != self.type:
			self.type = unwrapped(self.type)
			self.expr = f'(*({self.address()} as *{self.word()} {self.type}))'

	def word(self):
		"""`const` or `mut`."""
		return 'mut' if self.is_mut else 'const'

	def address(self):
		"""A raw pointer to the place."""
		return f"::core::ptr::addr_of{'_mut' if self.is_mut else ''}!({self.expr})"


def by_pointer(item, name):
	"""Is a member of C stored as bytes, with a method that gives a pointer to it?"""
	return item is not None and name not in item.fields and f'{name}_ptr' in item.methods


def element(array):
	"""T of `[T; N]`."""
	depth = 0
	for i, c in enumerate(array):
		depth += (c in '[(<') - (c in '])' or (c == '>' and array[i - 1] != '-'))
		if c == ';' and depth == 1:
			return array[1:i].strip()
	raise Missing(f'no element type in {array}')


def unwrapped(what):
	"""A type without the wrappers of unions."""
	for w in WRAPPERS:
		if what.startswith(w):
			what = what[len(w):-1].strip().rstrip(',')
	return what


def offset(text, root, steps):
	"""An expression for the offset of the place."""
	what, parts = root, []
	for s in steps:
		what = text.resolve(what)
		if isinstance(s, int):
			what = element(what)
			parts.append(f'{s} * ::core::mem::size_of::<{what}>()')
			continue
		item = text.items.get(what)
		if by_pointer(item, s):
			place = item.storage[s]
			parts.append(str(place) if isinstance(place, int) else
				     f'::core::mem::offset_of!({what}, {place})')
			what = item.returns[f'{s}_ptr'].partition(' ')[2]
			if isinstance(place, int):
				what = f'[{what}; 0]'
			continue
		if item is None or s not in item.fields:
			raise Missing(f'no field {s} in {what}')
		# All members of a union that is printed as a struct of wrappers have no size.
		parts.append(f'::core::mem::offset_of!({what}, {s})')
		what = unwrapped(item.fields[s])
	return ' + '.join(parts), what


def size_checks(d, text, numbers, counts):
	"""Assertions on size, alignment, offsets; [line]."""
	n, name, out = d.number, d.name(), []

	def check(expr, want):
		out.append(f'const _: () = assert!({expr} == {want}); // {name}')

	if isinstance(d, declare.Enum):
		return enum_checks(d, text, numbers)
	if name not in text.items and name not in text.aliases:
		raise Missing(f'no type {name}')
	check(f'::core::mem::size_of::<{name}>()', numbers['size', n])
	if isinstance(d, declare.Alias):
		return out
	if any(f.startswith('_bindgen_opaque_blob') for f in text.items[name].fields) if \
			name in text.items else False:
		raise Missing('opaque')
	check(f'::core::mem::align_of::<{name}>()', numbers['align', n])
	for key, want in numbers.items():
		if key[0] == 'offset' and key[1] == n:
			expr, what = offset(text, name, key[2])
			check(expr, want)
			counts['fields'] += 1
			if ('field', n, key[2]) in numbers:
				check(f'::core::mem::size_of::<{what}>()',
				      numbers['field', n, key[2]])
	return out


def enum_checks(d, text, numbers):
	"""Assertions on an enum: size, alignment, values."""
	n, name, out = d.number, d.name(), []
	what = f'{name}::Type' if name in text.modules else name
	for key in ('size', 'align'):
		out.append(f'const _: () = assert!(::core::mem::{key}_of::<{what}>() == '
			   f'{numbers[key, n]}); // {name}')
	for variant, _ in d.variants():
		v = numbers['value', n, variant]
		if v >> 63 and d.signed():
			v -= 1 << 64
		if name in text.tuples:
			rust = f'{name}::{variant}.0'
		elif name in text.modules or name in text.enums:
			rust = f'{name}::{variant}'
		else:
			rust = f'{name}_{variant}'
		out.append(f'const _: () = assert!({rust} as i128 == {v}); // {name}')
	return out


def typed(p):
	"""The suffix of the helpers and the type, for a place."""
	kind = p.type.kind
	if kind in ('int', 'bool', 'f32', 'f64', 'complex'):
		return '', f'::<{p.type.rust}>'
	return {'ptr': 'p', 'ld': 'l'}.get(kind, 'b'), ''


def by_method(text, d, p):
	"""Is the place a bitfield, or stored as bytes with methods like those of bitfields?"""
	if p.width is not None:
		return True
	if isinstance(p.steps[-1], int) or p.type.kind not in ('int', 'bool', 'f32', 'f64', 'enum'):
		return False
	parent = Access(text, d.name(), p.steps[:-1])
	return by_pointer(text.items.get(text.resolve(parent.type)), p.steps[-1])


def get_one(text, d, i, p):
	"""The statement that checks place i."""
	if not by_method(text, d, p):
		a = Access(text, d.name(), p.steps)
		suffix, generic = typed(p)
		want = f'*o.add({i})'
		if suffix == 'b':
			want = f'low({a.address()}, {want})'
		return f'ck({i}, "field", g{suffix}{generic}({a.address()}), {want});'
	a = Access(text, d.name(), p.steps[:-1])
	parent, name = text.resolve(a.type), p.steps[-1]
	item = text.items.get(parent)
	if item is None or name not in item.methods:
		raise Missing(f'no getter of {name} in {parent}')
	out = f'let q = {a.address()} as *const {parent}; '
	for guard, how, call in (('if aligned(q) ', 'getter', f'(*q).{name}()'),
				 ('', 'raw getter', f'{parent}::{name}_raw(q)')):
		if how == 'raw getter' and f'{name}_raw' not in item.methods:
			continue
		if typed(p)[0]:
			out += (f'{guard}{{ let x = {call}; let w = lowx(&x, *o.add({i})); '
				f'ck({i}, "{how}", tb(x), w); }}')
		else:
			out += (f'{guard}{{ ck({i}, "{how}", <{p.type.rust} as V>::to({call}), '
				f'*o.add({i})); }}')
	return out


def argument(p, i):
	"""The value for a setter or constructor."""
	if typed(p)[0]:
		return f'fb(*v.add({i}))'
	return f'<{p.type.rust} as V>::of(*v.add({i}))'


def set_one(text, d, i, p):
	"""The statement that stores place i."""
	if not by_method(text, d, p):
		a = Access(text, d.name(), p.steps, is_mut=True)
		suffix, generic = typed(p)
		value = f'*o.add({i})' if suffix == 'l' else f'*v.add({i})'
		return f's{suffix}{generic}({a.address()}, {value});'
	a = Access(text, d.name(), p.steps[:-1], is_mut=True)
	parent, name = text.resolve(a.type), p.steps[-1]
	item = text.items[parent]
	if f'set_{name}' not in item.methods:
		raise Missing(f'no setter of {name} in {parent}')
	plain = f'(*q).set_{name}({argument(p, i)});'
	out = f'let q = {a.address()} as *mut {parent}; '
	if f'set_{name}_raw' not in item.methods:
		return out + plain
	return (out + f'if mode != 1 && aligned(q) {{ {plain} }} else '
		f'{{ {parent}::set_{name}_raw(q, {argument(p, i)}); }}')


def constructors(text, d, values):
	"""Statements that store whole units, and the places that these cover: [(code, [i])]."""
	out, seen = [], {}
	for i, p in enumerate(values):
		if p.width is not None:
			seen.setdefault(p.steps[:-1], {})[p.steps[-1]] = i
	for steps, by_name in seen.items():
		a = Access(text, d.name(), steps, is_mut=True)
		parent = text.resolve(a.type)
		for method, params in text.items[parent].methods.items():
			if not method.startswith('new_bitfield_') or not params or \
					not all(x in by_name for x in params):
				continue
			unit = f'_bitfield_{method[13:]}'
			field = text.items[parent].fields.get(unit)
			if field is None:
				raise Missing(f'no {unit} in {parent}')
			args = ', '.join(argument(values[by_name[x]], by_name[x]) for x in params)
			u = Access(text, d.name(), steps + (unit,), is_mut=True)
			out.append((f'{u.address()}.write_unaligned({parent}::{method}({args}));',
				    [by_name[x] for x in params]))
	return out


def exchange(d, text, all_places, numbers, compilers):
	"""The functions for a record and its line in the table."""
	n, values = d.number, all_places[d.number].values
	get = ''.join(f'    if *a.add({i}) != 0 {{ {get_one(text, d, i, p)} }}\n'
		      for i, p in enumerate(values))
	units = constructors(text, d, values)
	covered = {i: k for k, (_, some) in enumerate(units) for i in some}
	sets = ''
	for k, (code, some) in enumerate(units):
		active = ' && '.join(f'*a.add({i}) != 0' for i in some)
		sets += f'    let u{k} = mode == 2 && {active};\n    if u{k} {{ {code} }}\n'
	for i, p in enumerate(values):
		guard = f' && !u{covered[i]}' if i in covered else ''
		sets += f'    if *a.add({i}) != 0{guard} {{ {set_one(text, d, i, p)} }}\n'
	text_ = (f'unsafe fn get{n}(p: *const u8, o: *const u128, a: *const u8) {{\n'
		 f'    let p = p as *const {d.name()};\n{get}}}\n'
		 f'unsafe fn set{n}(p: *mut u8, v: *const u128, o: *const u128, a: *const u8, '
		 f'mode: u8) {{\n    let p = p as *mut {d.name()};\n{sets}}}\n')
	for c in compilers:
		text_ += (f'extern "C" {{ fn {c}_w{n}(p: *mut u8, v: *const u128, a: *const u8); '
			  f'fn {c}_r{n}(p: *const u8, o: *mut u128, a: *const u8); }}\n')
	row = (f"    Rec {{ n: {n}, size: {numbers['size', n]}, align: {numbers['align', n]}, "
	       f'places: {len(values)}, c: &[' +
	       ', '.join(f'("{c}", {c}_w{n}, {c}_r{n})' for c in compilers) +
	       f'], get: get{n}, set: set{n} }},\n')
	return text_, row


CONST = '''
#[repr(align(64))] struct I<const N: usize>([u8; N]);
const unsafe fn bits<T>(x: &T) -> u128 {
    match size_of::<T>() {
        1 => ::core::mem::transmute_copy::<T, u8>(x) as u128,
        2 => ::core::mem::transmute_copy::<T, u16>(x) as u128,
        4 => ::core::mem::transmute_copy::<T, u32>(x) as u128,
        8 => ::core::mem::transmute_copy::<T, u64>(x) as u128,
        16 => ::core::mem::transmute_copy::<T, u128>(x),
        _ => panic!(),
    }
}
const unsafe fn of<T>(v: u128) -> T {
    match size_of::<T>() {
        1 => ::core::mem::transmute_copy(&(v as u8)),
        2 => ::core::mem::transmute_copy(&(v as u16)),
        4 => ::core::mem::transmute_copy(&(v as u32)),
        8 => ::core::mem::transmute_copy(&(v as u64)),
        16 => ::core::mem::transmute_copy(&v),
        _ => panic!(),
    }
}
const unsafe fn is<T>(x: T, v: i128) {
    let mask = if size_of::<T>() < 16 { (1u128 << (size_of::<T>() * 8)) - 1 } else { !0 };
    assert!(bits(&x) == v as u128 & mask);
    ::core::mem::forget(x);
}
const fn same(a: &[u8], b: &[u8]) {
    let mut i = 0;
    while i < a.len() {
        assert!(a[i] == b[i]);
        i += 1;
    }
}
'''


def signed128(v):
	"""The number as a constant of i128."""
	v &= (1 << 128) - 1
	if v >> 127:
		v -= 1 << 128
	return f'({v + 1}i128 - 1)' if v < 0 else f'{v}i128'


def raw_accessor(text, d, p, is_mut):
	"""(type, pointer) for the raw accessor of a bitfield; None if it is not const."""
	a = Access(text, d.name(), p.steps[:-1], is_mut, is_const=True)
	parent = text.resolve(a.type)
	item = text.items.get(parent)
	name = ('set_' if is_mut else '') + f'{p.name}_raw'
	if item is None or name not in item.methods:
		raise Missing(f'no {name} in {parent}')
	return (f'{parent}::{name}', a.address()) if name in item.const_methods else None


def image_checks(text, first, second, of_bytes, counts):
	"""Assertions on two images of a record with other values for the same bitfields."""
	d, out = first.decl, []
	one, two = (', '.join(map(str, of_bytes[i.symbol])) for i in (first, second))
	body = ''
	for p, v in first.pairs:
		found = raw_accessor(text, d, p, False)
		if found:
			body += f'is({found[0]}({found[1]}), {signed128(v)}); '
			counts['bitfields read'] += 1
	if body:
		out.append(f'const _: () = unsafe {{ let i = I([{one}]); let p = &i as *const _ as '
			   f'*const {d.name()}; {body}}}; // {d.name()}')
	body = ''
	for p, v in second.pairs:
		found = raw_accessor(text, d, p, True)
		if not found:
			return out
		body += f'{found[0]}({found[1]}, of({signed128(v)} as u128)); '
		counts['bitfields written'] += 1
	out.append(f'const _: () = unsafe {{ let mut i = I([{one}]); let p = &mut i as *mut _ as '
		   f'*mut {d.name()}; {body}same(&i.0, &[{two}]); }}; // {d.name()}')
	return out

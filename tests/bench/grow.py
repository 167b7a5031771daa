# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Headers with more declarations than anyone wrote, to see how cost grows.

multiply() takes preprocessed C text and gives it n times, each copy under other names;
generate() writes declarations of every kind from nothing.
"""

import re

# What keeps its name in every copy: the language itself, and what compilers predefine.
KEYWORDS = set('''
auto break case char const continue default do double else enum extern float for goto if
inline int long register restrict return short signed sizeof static struct switch typedef
union unsigned void volatile while _Bool _Complex _Alignas _Alignof _Atomic _Generic
_Noreturn _Static_assert _Thread_local asm typeof __asm __asm__ __attribute __attribute__
__const __const__ __extension__ __inline __inline__ __int128 __label__ __restrict
__restrict__ __signed__ __thread __typeof __typeof__ __volatile __volatile__ __alignof__
__alignof __auto_type __func__ __FUNCTION__ __PRETTY_FUNCTION__ __builtin_va_list _Float16
__float128 __imag__ __real__ defined __int128_t __uint128_t __seg_gs __seg_fs _Pragma
typeof_unqual __typeof_unqual__
'''.split())

TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|[A-Za-z_$][\w$]*|'
		   r'\.?\d(?:[eEpP][+-]|[\w.])*|\s+|.', re.S)
WORD = re.compile(r'[A-Za-z_$]')


def attribute_names(tokens):
	"""Indices of the words that name attributes, not declarations."""
	out, depth, inside, state = set(), 0, 0, False
	for i, t in enumerate(tokens):
		if t in ('__attribute__', '__attribute'):
			inside, state = depth, True
			continue
		if not state or t.isspace():
			continue
		if t == '(':
			depth += 1
		elif t == ')':
			depth -= 1
			state = depth > inside
		elif WORD.match(t):
			# Names in the arguments of format() and mode() are no names of C either.
			if depth == inside + 2 or depth == inside + 3 and re.match(
					r'_*(printf|scanf|strftime|gnu_printf|[QHSDTX]I|word|byte'
					r'|pointer|free|kfree)_*$', t):
				out.add(i)
	return out


def renamed(text, suffix):
	"""A text with a suffix on every name that it declares."""
	tokens = TOKEN.findall(text)
	keep = attribute_names(tokens)
	out = []
	for i, t in enumerate(tokens):
		if t.startswith('"'):
			# The labels and operands of assembly are named in its text.
			out.append(re.sub(r'((?:%\w*|^"%?\w?)\[)(\w+)\]', rf'\1\2{suffix}]', t))
		elif not WORD.match(t) or t in KEYWORDS or t.startswith('__builtin_') or i in keep:
			out.append(t)
		else:
			out.append(t + suffix)
	return ''.join(out)


def parts(text):
	"""Declarations, and macros that could be constants as (name, value).

	The text is what `clang -E -dD` prints, so its macros are expanded already; those
	that take arguments are of no use to it any more.
	"""
	plain, macros = [], {}
	for line in text.split('\n'):
		m = re.match(r'#define ((?!__\w+__ )\w+) (\S.*)', line)
		if m:
			macros[m[1]] = m[2]
		elif not line.startswith('#'):
			plain.append(line)
	return '\n'.join(plain), macros


def multiply(text, copies):
	"""The declarations of a preprocessed text, so many times.

	The macros follow the declarations, which they must not be expanded in again.
	"""
	plain, macros = parts(text)
	out = [plain] + [f'#define {k} {v}' for k, v in macros.items()]
	for n in range(1, copies):
		suffix = f'_c{n}'
		out.append(renamed(plain, suffix))
		out += [f'#define {k}{suffix} {renamed(v, suffix)}' for k, v in macros.items()]
	return '\n'.join(out) + '\n'


def generate(count):
	"""A header of so many declarations, of ten kinds in turn."""
	kinds = (
		'struct s{n} {{ int a; long b; struct s{n} *next; char name[16]; }};',
		'typedef struct {{ unsigned x : 3, y : 13; short z; }} t{n};',
		'union u{n} {{ int i; float f; void *p; unsigned char raw[8]; }};',
		'enum e{n} {{ E{n}_A, E{n}_B = 4, E{n}_C }};',
		'int f{n}(const char *name, unsigned long flags, void *data);',
		'#define M{n} (0x{n:x} | 1)',
		'extern const unsigned v{n};',
		'typedef int (*cb{n})(int kind, void *data);',
		'struct o{n} {{ struct {{ int a, b; }} in; union {{ int c; char d; }}; }};',
		'static inline int i{n}(int a) {{ return a * {n} + 1; }}',
	)
	return '\n'.join(kinds[n % len(kinds)].format(n=n) for n in range(count)) + '\n'

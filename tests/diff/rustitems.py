# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Rust text cut into items, as far as generated bindings need it.

tokenize() gives tokens without blanks and comments; items() gives the items of a
file in order, each under a key that says its kind and its name; compare() says how
two files differ, item by item.  Names are all that items are matched by, so an item
that moved is a difference of order, and one that was renamed is two differences.
"""

import difflib
import re

TOKEN = re.compile(r'''
    (?P<blank>\s+)
  | (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<str>(?:[bc]?r(?P<hash>\#*)".*?"(?P=hash))
        | [bc]?"(?:[^"\\]|\\.)*")
  | (?P<char>b?'(?:[^'\\\n]|\\(?:x[0-9a-fA-F]{2}|u\{[^}]*\}|.))')
  | (?P<life>'[A-Za-z_]\w*)
  | (?P<num>[0-9]\w*(?:\.[0-9]\w*(?:(?<=[eE])[+-][0-9]\w*)?)?(?:\.(?![.\w]))?)
  | (?P<ident>(?:r\#)?[^\W\d]\w*)
  | (?P<punct>->|=>|::|.)
''', re.X | re.S)

OPEN = {'{': '}', '(': ')', '[': ']'}
CLOSE = set(OPEN.values())


class Token:
	"""One token: what it says and where it lies in the text."""
	__slots__ = ('kind', 'text', 'start', 'end')

	def __init__(self, kind, text, start, end):
		self.kind, self.text, self.start, self.end = kind, text, start, end

	def __repr__(self):
		return self.text


def tokenize(text):
	"""The tokens of a text, blanks and comments dropped."""
	out = []
	for m in TOKEN.finditer(text):
		kind = m.lastgroup
		if kind == 'hash':
			kind = 'str'
		if m.group('blank') or m.group('comment'):
			continue
		# lastgroup names the innermost group that closed last; a raw string
		# closes "hash" before "str", so it needs no more than the line above.
		out.append(Token(kind, m.group(), m.start(), m.end()))
	return out


class Item:
	"""An item: key, attributes, the words of its body, and its text."""

	def __init__(self, key, attrs, words, text, index):
		self.key, self.attrs, self.words = key, attrs, words
		self.text, self.index = text, index


def skip_group(toks, i):
	"""The index after the group that opens at i."""
	depth = 0
	while i < len(toks):
		t = toks[i]
		if t.kind == 'punct':
			if t.text in OPEN:
				depth += 1
			elif t.text in CLOSE:
				depth -= 1
				if depth == 0:
					return i + 1
		i += 1
	return i


def norm(toks):
	"""Words of some tokens, commas that end a group left out."""
	out = []
	for i, t in enumerate(toks):
		if t.text == ',' and i + 1 < len(toks) and toks[i + 1].text in CLOSE:
			continue
		out.append(t.text)
	return out


def layout_name(words):
	"""What a layout test or a constant without a name is about."""
	for i, w in enumerate(words):
		if w.startswith('"') and ' of ' in w:
			name = w.strip('"').split(': ')[-1].split(' of ')[-1]
			return name.split('::')[0]
		if w in ('size_of', 'align_of') and words[i + 1:i + 3] == ['::', '<']:
			depth, out = 0, []
			for x in words[i + 2:]:
				depth += (x == '<') - (x == '>')
				if depth == 0:
					break
				out.append(x)
			return ''.join(out[1:])
	return '?'


class Splitter:
	"""Walks the tokens of one text and collects its items."""

	def __init__(self, text):
		self.text, self.toks, self.out = text, tokenize(text), []
		self.seen = {}

	def add(self, key, attrs, toks, prefix=()):
		n = self.seen[key] = self.seen.get(key, 0) + 1
		if n > 1:
			key = f'{key} #{n}'
		first = (attrs[0][0] if attrs else toks[0]).start
		line = self.text.rfind('\n', 0, first) + 1
		if self.text[line:first].strip():
			line = first
		self.out.append(Item(key, [''.join(norm(a)) for a in attrs],
				     list(prefix) + norm(toks),
				     self.text[line:toks[-1].end], len(self.out)))

	def attributes(self, i, end):
		"""Outer and inner attributes at i; gives them and the next index."""
		attrs = []
		while i < end and self.toks[i].text == '#':
			j = i + 1
			if self.toks[j].text == '!':
				j += 1
			k = skip_group(self.toks, j)
			attrs.append(self.toks[i:k])
			i = k
			if attrs[-1][1].text == '!':
				break
		return attrs, i

	def item_end(self, i, end, block):
		"""The index after the item at i; block: a brace group ends it."""
		while i < end:
			t = self.toks[i].text
			if t == ';':
				return i + 1
			if t in OPEN:
				brace = t == '{'
				i = skip_group(self.toks, i)
				if brace and block:
					return i
				continue
			i += 1
		return end

	def keyword(self, i):
		"""Kind of the item at i and the index of its keyword."""
		while True:
			t = self.toks[i].text
			n = self.toks[i + 1].text if i + 1 < len(self.toks) else ''
			if t == 'pub':
				i += 1
				if n == '(':
					i = skip_group(self.toks, i)
			elif t in ('unsafe', 'async', 'safe') or t == 'const' and \
					n in ('fn', 'unsafe', 'extern'):
				i += 1
			elif t == 'extern' and self.toks[i + 1].kind == 'str':
				if self.toks[i + 2].text == '{':
					return 'extern', i
				i += 2
			elif t == 'extern' and n == '{':
				return 'extern', i
			elif t == 'extern' and n == 'fn':
				i += 1
			else:
				return t, i

	def walk(self, i, end, path='', prefix=()):
		"""Collects the items of toks[i:end], each key starting with path."""
		toks = self.toks
		while i < end:
			start = i
			attrs, i = self.attributes(i, end)
			if i >= end or attrs and attrs[-1][1].text == '!':
				self.add(path + 'inner ' + ''.join(norm(attrs[-1])),
					 [], toks[start:i])
				continue
			head = i
			kind, i = self.keyword(i)
			name = toks[i + 1].text if i + 1 < end else ''
			if kind in ('extern', 'impl', 'mod', 'trait'):
				brace = i
				while brace < end and toks[brace].text not in '{;':
					brace = skip_group(toks, brace) \
						if toks[brace].text in '([' else brace + 1
				if brace < end and toks[brace].text == '{':
					stop = skip_group(toks, brace)
					self.block(kind, attrs, head, brace, stop, path)
					i = stop
					continue
			call = name == '!' and toks[i + 2].text == '{'	# of a macro, as an item
			block = call or kind in ('fn', 'struct', 'union', 'enum', 'macro_rules')
			i = self.item_end(i, end, block)
			if kind == 'static' and name == 'mut':
				name = toks[head + 1 + [t.text for t in toks[head:i]]
					    .index('mut')].text
			elif kind == 'const' and name == '_':
				name = '_ ' + layout_name([t.text for t in toks[head:i]])
			elif kind == 'macro_rules' and i - head > 2:
				name = toks[head + 2].text
			elif call:	# by its first argument
				name = '! ' + toks[head + 3].text
			elif kind in ('use', 'impl', 'mod') or kind not in (
					'fn', 'struct', 'union', 'enum', 'type',
					'const', 'static'):
				kind, name = kind, ''.join(norm(toks[head:i]))
			self.add(f'{path}{kind} {name}', attrs, toks[head:i], prefix)

	def block(self, kind, attrs, head, brace, stop, path):
		"""The members of an extern, impl, mod or trait block."""
		words = norm(self.toks[head:brace])
		outer = [''.join(norm(a)) for a in attrs]
		if kind == 'extern':
			# An empty block or the way members are grouped says nothing
			# to the compiler, so each member carries its block's head.
			self.walk(brace + 1, stop - 1, path + 'extern ',
				  outer + words + ['|'])
			return
		head_text = ' '.join(words)
		if kind == 'impl' and 'for' not in words:
			self.walk(brace + 1, stop - 1, f'{path}{head_text} :: ',
				  outer + ['|'] if outer else ())
		elif kind == 'mod':
			self.add(path + head_text, attrs, self.toks[head:brace])
			self.walk(brace + 1, stop - 1, f'{path}{words[-1]} :: ')
		else:
			self.add(path + head_text, attrs, self.toks[head:stop])


def items(text):
	"""The items of a Rust file, in order."""
	s = Splitter(text)
	s.walk(0, len(s.toks))
	return s.out


def longest_rise(seq):
	"""Indices of a longest rising part of a list of different numbers."""
	from bisect import bisect_left
	tails, where, back = [], [], []
	for i, v in enumerate(seq):
		k = bisect_left(tails, v)
		if k == len(tails):
			tails.append(v)
			where.append(i)
		else:
			tails[k], where[k] = v, i
		back.append(where[k - 1] if k else -1)
	out, i = set(), where[-1] if where else -1
	while i >= 0:
		out.add(i)
		i = back[i]
	return out


def word_diff(a, b, around=3):
	"""The words that differ, short: 'old… -> new…', at most one line."""
	out = []
	for op, i1, i2, j1, j2 in difflib.SequenceMatcher(None, a, b, False).get_opcodes():
		if op != 'equal':
			ctx = ' '.join(a[max(0, i1 - around):i1])
			out.append(f'{ctx} [-{" ".join(a[i1:i2])}-]{{+{" ".join(b[j1:j2])}+}}')
	return '; '.join(out)


class Difference:
	"""One difference: kind, key, a one-line detail, both texts."""

	def __init__(self, kind, key, detail='', old='', new=''):
		self.kind, self.key, self.detail = kind, key, detail
		self.old, self.new = old, new


KINDS = ('missing', 'extra', 'body', 'attr', 'order', 'format', 'doc')


def unsafe_doc(words):
	"""Words with documentation less what makes it safe: fences, escapes, `<` of addresses."""
	out = []
	for i, w in enumerate(words):
		if w.startswith('#[doc') or (i > 1 and words[i - 2:i] == ['doc', '=']):
			w = re.sub(r'(?:^|\\n|(?<="))[ \t]*(?:\\t)*(?:```+|~~~+)[^"`\\]*(?=\\n|"|$)', '', w)
			w = re.sub(r'\\[nt]|[\s\\<>]', '', w)
		out.append(w)
	return out


def compare(old, new):
	"""How two files differ, as a list of Difference; old is the oracle's.

	doc: documentation that krab made safe, and nothing else;
	missing: only in old; extra: only in new; body, attr: in both, the words
	differ; order: in another place among the common items; format: the same
	words laid out in another way.
	"""
	if old == new:
		return []
	a, b = items(old), items(new)
	ka, kb = {x.key: x for x in a}, {x.key: x for x in b}
	out = []
	for x in a:
		y = kb.get(x.key)
		if not y:
			out.append(Difference('missing', x.key, '', x.text, ''))
			continue
		if (x.words != y.words or x.attrs != y.attrs) and \
				unsafe_doc(x.words) == unsafe_doc(y.words) and \
				unsafe_doc(x.attrs) == unsafe_doc(y.attrs):
			out.append(Difference('doc', x.key, '', x.text, y.text))
			continue
		if x.words != y.words:
			out.append(Difference('body', x.key, word_diff(x.words, y.words),
					      x.text, y.text))
		if x.attrs != y.attrs:
			out.append(Difference('attr', x.key, word_diff(x.attrs, y.attrs, 0),
					      x.text, y.text))
		if x.words == y.words and x.attrs == y.attrs and x.text != y.text:
			out.append(Difference('format', x.key, '', x.text, y.text))
	out += [Difference('extra', y.key, '', '', y.text) for y in b if y.key not in ka]
	common = [y for y in b if y.key in ka]
	keep = longest_rise([ka[y.key].index for y in common])
	before = {y.key: common[i - 1].key if i else '(start)' for i, y in enumerate(common)}
	for i, y in enumerate(common):
		if i not in keep:
			out.append(Difference('order', y.key, f'now after {before[y.key]}'))
	if not out:
		out.append(Difference('format', '(between items)', 'blank lines or blocks'))
	return out

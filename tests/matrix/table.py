# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The table of what works: read from the results of the runs, written into the documents."""

import json
import os
import re

# What the documents are made of, so that a run elsewhere only changes what it ran.
RECORD = 'tests/matrix/results.json'
BEGIN, END = '<!-- matrix:begin -->', '<!-- matrix:end -->'
HEAD = '''<!-- SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause -->
# What works: target by architecture

Written by `make matrix`, from the results of real runs; not to be edited. What stands here as
`make` was called as `krab make`; see [make.md](make.md) for that, and for what each row looks at.
'''


def load(root, folder):
	"""All results, a dict by (row, column): those recorded in the source, then those of @folder."""
	found = []
	recorded = os.path.join(root, RECORD)
	if os.path.exists(recorded):
		with open(recorded, encoding='utf-8') as f:
			found += json.load(f)
	for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
		if name.endswith('.json'):
			with open(os.path.join(folder, name), encoding='utf-8') as f:
				found.append(json.load(f))
	results = {}
	for result in found:
		key = result['row'], result['column']
		if key not in results or results[key]['date'] <= result['date']:
			results[key] = result
	return results


def store(folder, result):
	os.makedirs(folder, exist_ok=True)
	path = os.path.join(folder, f"{result['row']}.{result['column']}.json")
	with open(path + '.new', 'w', encoding='utf-8') as f:
		json.dump(result, f, indent=1, sort_keys=True, ensure_ascii=False)
		f.write('\n')
	os.replace(path + '.new', path)


def cell(result, notes, link):
	"""
	'ok'; 'Rust ok', if something else fails, or 'fails', with a link to the reason; '–' with a
	link to why not; or nothing yet.
	"""
	if not result:
		return 'not run'
	if result['result'] == 'ok':
		return 'ok'
	notes.append(result)
	word = {'fails': 'fails', 'partly': 'Rust ok'}.get(result['result'], '–')
	return f"[{word}]({link}#{anchor(result)})"


def anchor(result):
	return re.sub(r'[^a-z0-9_-]', '', f"{result['row']}-{result['column']}".lower())


def grid(rows, columns, results, link, notes):
	lines = ['| | ' + ' | '.join(c.name for c in columns) + ' |',
	         '|---|' + '---|' * len(columns)]
	for name, title, _ in rows:
		cells = [cell(results.get((name, c.name)), notes, link) for c in columns]
		lines.append(f'| {title} | ' + ' | '.join(cells) + ' |')
	return '\n'.join(lines) + '\n'


def versions(results):
	"""'Linux 6.12.117, rustc 1.96.0, …', once for each set that there was."""
	seen = {}
	for result in results.values():
		seen.setdefault(result['versions'], []).append(result['date'])
	return [f"{text}; {min(dates)}" + (f" to {max(dates)}" if min(dates) != max(dates) else '')
	        for text, dates in sorted(seen.items())]


def detail_lines(rows, columns, results):
	for name, title, _ in rows:
		for column in columns:
			result = results.get((name, column.name))
			if result and result['result'] == 'ok':
				yield (f"| {title} | {column.name} | {result['detail']} | "
				       f"{result['seconds']:.0f} s |")


def page(rows, columns, results, reasons):
	notes = []
	text = [HEAD, *(f'{line}.\n' for line in versions(results)),
	        grid(rows, columns, results, '', notes)]
	if notes:
		text.append('## What does not, and why\n')
		for result in notes:
			why = reasons.get(f"{result['row']}.{result['column']}") or \
				reasons.get(result['row']) \
				if result['result'] in ('fails', 'partly') else None
			text.append(f"<a id=\"{anchor(result)}\"></a>\n"
			            f"**{result['row']}, {result['column']}**: {result['detail']}."
			            + (f' {why}' if why else '') + '\n')
	text += ['## What was seen\n',
	         '| target | architecture | | time |\n|---|---|---|---|\n' +
	         '\n'.join(detail_lines(rows, columns, results)) + '\n']
	return '\n'.join(text)


def replace_marked(path, text):
	"""What stands between the markers of a document; False if it has none."""
	with open(path, encoding='utf-8') as f:
		old = f.read()
	if BEGIN not in old or END not in old:
		return False
	before, rest = old.split(BEGIN, 1)
	new = before + BEGIN + '\n' + text + END + rest.split(END, 1)[1]
	if new != old:
		with open(path, 'w', encoding='utf-8') as f:
			f.write(new)
	return True


def write(root, rows, columns, results):
	with open(os.path.join(root, RECORD), 'w', encoding='utf-8') as f:
		json.dump([results[key] for key in sorted(results)], f, indent=1, sort_keys=True,
		          ensure_ascii=False)
		f.write('\n')
	with open(os.path.join(root, 'tests/matrix/reasons.json'), encoding='utf-8') as f:
		reasons = json.load(f)
	with open(os.path.join(root, 'docs/matrix.md'), 'w', encoding='utf-8') as f:
		f.write(page(rows, columns, results, reasons))
	return replace_marked(os.path.join(root, 'README.md'),
	                      grid(rows, columns, results, 'docs/matrix.md', []))

# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The rows and columns of the matrix, and how each cell finds out whether it works.

A row is a function that takes the run and the column. It returns what is worth knowing in a few
words, or raises Failed or Skipped.
"""

import json
import os
import re
import shutil
import subprocess

from run import Column, Failed, Partly, Skipped, last_error, stop, wait, watch

MINIMAL = 'rust_minimal: Rust minimal sample (init)'
PRINT = 'rust_print: Rust printing macros sample (init)'
LOADED = 'init: rust_print was loaded and unloaded'

COLUMNS = [
	Column('x86_64', 'x86_64', 'tests/linux/x86_64.config', 'arch/x86/boot/bzImage',
	       'console=ttyS0 panic=-1', ('qemu-system-x86_64', '-m', '256'), kunit='kunit.py'),
	Column('um', 'um', 'tests/matrix/um.config', 'linux', None, kunit='kunit.py'),
	Column('loongarch', 'loongarch', 'tests/linux/loongarch.config', 'vmlinux', None,
	       ('qemu-system-loongarch64', '-M', 'virt', '-cpu', 'la464-loongarch-cpu',
	        '-m', '1G')),
	Column('x86_64-gcc', 'x86_64', 'tests/matrix/x86_64-gcc.config', 'arch/x86/boot/bzImage',
	       'console=ttyS0 panic=-1 kunit.enable=1', ('qemu-system-x86_64', '-m', '256'),
	       cc='gcc', kunit='boot'),
	Column('arm64', 'arm64', 'tests/matrix/arm64.config', 'arch/arm64/boot/Image',
	       'console=ttyAMA0 panic=-1',
	       ('qemu-system-aarch64', '-M', 'virt', '-cpu', 'cortex-a57', '-m', '256'),
	       modules=False),
	Column('riscv', 'riscv', 'tests/matrix/riscv.config', 'arch/riscv/boot/Image',
	       'console=ttyS0 panic=-1', ('qemu-system-riscv64', '-M', 'virt', '-m', '256'),
	       modules=False),
]


# --- the tree and its configuration ---------------------------------------------------------------

def configure(run, column):
	"""The smallest configuration that has the fragment's options; each must have come through."""
	fragment = os.path.join(run.root, column.config)
	out = run.out(column)
	os.makedirs(out, exist_ok=True)
	if column.arch == 'loongarch':
		# Kbuild finds the source of the built-in device tree in the build folder, too.
		copy_if_new(os.path.join(run.root, 'tests/linux/loongarch.dts'),
		            os.path.join(out, 'arch/loongarch/boot/dts/krab-qemu.dts'))
	with open(fragment, encoding='utf-8') as f:
		wanted = [line for line in f.read().splitlines() if line.startswith('CONFIG_')]
	have = config_lines(out)
	if not all(line in have for line in wanted):
		cc = [f'CC={column.cc}'] if column.cc else []
		run.make(column, *cc, f'KCONFIG_ALLCONFIG={fragment}', 'allnoconfig')
		have = config_lines(out)
	missing = [line for line in wanted if line not in have]
	if missing:
		raise Failed(f'not in the resulting configuration: {missing[0]}')


def config_lines(out):
	try:
		with open(os.path.join(out, '.config'), encoding='utf-8') as f:
			return f.read().splitlines()
	except OSError:
		return []


def copy_if_new(source, to):
	os.makedirs(os.path.dirname(to), exist_ok=True)
	with open(source, 'rb') as f:
		text = f.read()
	if not os.path.exists(to) or open(to, 'rb').read() != text:
		with open(to, 'wb') as f:
			f.write(text)


def need_build(run, column):
	"""Other targets work on what was built; that is checked by its own row."""
	if not os.path.exists(os.path.join(run.out(column), 'rust/kernel.o')):
		build(run, column)


def scratch(run, column, name):
	folder = os.path.join(run.work, f'{column.name}.{name}')
	shutil.rmtree(folder, ignore_errors=True)
	os.makedirs(folder)
	return folder


# --- rows -----------------------------------------------------------------------------------------

def rustavailable(run, column):
	out = scratch(run, column, 'available')
	cc = [f'CC={column.cc}'] if column.cc else []
	text = run.make(column, *cc, 'rustavailable', out=out)
	shutil.rmtree(out)
	if 'Rust is available!' not in text:
		raise Failed('make does not say that Rust is available')
	return ''


def config(run, column):
	"""An option that has a prompt is in .config even if it is not set; one without, is not."""
	out = scratch(run, column, 'config')
	fragment = os.path.join(out, 'fragment')
	with open(fragment, 'w', encoding='utf-8') as f:
		f.write('CONFIG_64BIT=y\nCONFIG_EXPERT=y\nCONFIG_MMU=y\n')
	cc = [f'CC={column.cc}'] if column.cc else []
	found = []
	for without in ([], ['BINDGEN=/nonexistent/bindgen'], ['RUSTC=/nonexistent/rustc']):
		run.make(column, *cc, f'KCONFIG_ALLCONFIG={fragment}', 'allnoconfig', *without,
		         out=out)
		found.append('# CONFIG_RUST is not set' in config_lines(out))
		os.unlink(os.path.join(out, '.config'))
	shutil.rmtree(out)
	if found != [True, False, False]:
		raise Failed('CONFIG_RUST is shown: with the toolchain %s, without bindgen %s, '
		             'without rustc %s' % tuple(found))
	return 'hidden without bindgen or rustc'


def build(run, column):
	configure(run, column)
	run.make(column, limit=3600)
	out = run.out(column)
	if not os.path.exists(os.path.join(out, column.image)):
		raise Failed(f'there is no {column.image}')
	record = os.path.join(out, 'rust/bindings/.bindings_generated.rs.cmd')
	with open(record, encoding='utf-8') as f:
		if run.variables()['BINDGEN'] not in f.readline():
			raise Failed("the bindings are not krab's")
	return ''


def samples(run, column):
	need_build(run, column)
	out = run.out(column)
	run.make(column, 'samples/rust/', limit=900)
	kinds = []
	for name in 'rust_minimal', 'rust_print':
		kind = 'ko' if f'CONFIG_SAMPLE_{name.upper()}=m' in config_lines(out) else 'o'
		if not os.path.exists(os.path.join(out, f'samples/rust/{name}.{kind}')):
			raise Failed(f'samples/rust/{name}.{kind} was not made')
		kinds.append('a module' if kind == 'ko' else 'built in')
	return f'rust_minimal {kinds[0]}, rust_print {kinds[1]}'


def make_initramfs(run, column):
	out = run.out(column)
	where = os.path.join(run.work, column.name + '.boot')
	os.makedirs(where, exist_ok=True)
	target = {'loongarch': 'loongarch64', 'um': 'x86_64'}.get(column.arch, column.arch)
	run.command([run.clang(), f'--target={target}-linux-gnu', '-O2', '-ffreestanding',
	             '-std=gnu17', '-fno-stack-protector', '-fno-pie', '-nostdlib', '-static',
	             '--ld-path=' + run.clang('ld.lld'), '-o', where + '/init',
	             os.path.join(run.root, 'tests/linux/init.c')], 60)
	with open(where + '/list', 'w', encoding='utf-8') as f:
		f.write('dir /dev 0755 0 0\nnod /dev/console 0600 0 0 c 5 1\n'
		        'nod /dev/kmsg 0600 0 0 c 1 11\n'
		        f'file /init {where}/init 0755 0 0\n'
		        f'file /rust_print.ko {out}/samples/rust/rust_print.ko 0644 0 0\n')
	with open(where + '/initramfs.cpio', 'wb') as f:
		process = subprocess.Popen([out + '/usr/gen_init_cpio', where + '/list'], stdout=f)
		if wait(process, 60) != 0:
			raise Failed('gen_init_cpio fails')
	return where + '/initramfs.cpio'


def boot_command(run, column, cpio):
	image = os.path.join(run.out(column), column.image)
	if column.arch == 'um':
		return [image, 'mem=128M', 'initrd=' + cpio, 'uml_dir=' + run.work + '/uml/']
	command = [*column.qemu, '-nographic', '-no-reboot', '-nic', 'none', '-kernel', image]
	if column.console:
		command += ['-append', column.console]
	if column.arch == 'loongarch':
		# The address is the one that loongarch.dts has.
		return command + ['-device', f'loader,file={cpio},addr=0xa0000000,force-raw=on']
	return command + (['-initrd', cpio] if cpio else [])


def console_of(run, column):
	"""Runs the kernel until it has said all that it has to say; what it printed is returned."""
	need_build(run, column)
	cpio = make_initramfs(run, column) if column.loads_modules else None
	command = boot_command(run, column, cpio)
	if column.qemu and not shutil.which(command[0], path=run.env['PATH']):
		raise Skipped(f'{command[0]} is not installed')
	path = os.path.join(run.work, column.name + '.console')
	wanted = ['init: done'] if cpio else [MINIMAL]
	with open(path, 'wb') as console:
		process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=console,
		                           stderr=console, env=run.env, start_new_session=True)
	text = watch(process, path, wanted + ['Kernel panic'], 300)
	with open(run.log, 'a', encoding='utf-8') as log:
		log.write('$ ' + ' '.join(command) + '\n' + text)
	return text


def boot(run, column):
	text = console_of(run, column)
	for line in [MINIMAL] + ([PRINT, LOADED] if column.loads_modules else []):
		if line not in text:
			raise Failed(f"the console never had '{line}'")
	where = 'in QEMU' if column.qemu else 'as a program'
	return where + (', module loaded and unloaded' if column.loads_modules else
	                ': the built-in sample; no module was loaded')


def clippy(run, column):
	need_build(run, column)
	text = run.make(column, 'CLIPPY=1', limit=1800)
	if not re.search(r'^\s*CLIPPY ', text, re.M):
		raise Failed('nothing was run by clippy')
	warnings = [line for line in text.splitlines()
	            if re.match(r'warning', line) and ' emitted' not in line]
	return f'{len(warnings)} warnings' if warnings else 'no warnings'


def absolute_links(path):
	with open(path, 'rb') as f:
		text = f.read()
	# Most of some ten thousand pages have none.
	if b'href="/' not in text and b'href="srctree/' not in text:
		return ()
	return re.findall(r'href="((?:srctree/|/)[^"]*)"', text.decode('utf-8', 'replace'))


def rustdoc(run, column):
	need_build(run, column)
	run.make(column, 'rustdoc', limit=3000)
	top = os.path.join(run.out(column), 'Documentation/output/rust/rustdoc')
	if not os.path.exists(top + '/kernel/index.html'):
		raise Failed('there is no kernel/index.html')
	prefix = os.path.realpath(run.tree) + '/'
	pages, links = 0, set()
	for folder, _, names in os.walk(top):
		for name in names:
			if name.endswith('.html'):
				pages += 1
				links.update(absolute_links(os.path.join(folder, name)))
	# What is left of srctree/ was not turned into a path.
	dead = [to for to in sorted(links)
	        if not (to.startswith(prefix) and os.path.exists(to.split('#')[0]))]
	if dead:
		raise Failed(f'{len(dead)} of {len(links)} links into the source are dead: '
		             f'{dead[0]}')
	if not links:
		raise Failed('no page has a link into the source')
	return f'{pages} pages, {len(links)} files linked to, all there'


def source_copy(run):
	"""A tree whose Rust files may be written to: hard links to all the rest."""
	copy = os.path.join(run.work, 'source')
	shutil.rmtree(copy, ignore_errors=True)
	link = subprocess.run(['cp', '-al', run.tree, copy], check=False, stderr=subprocess.DEVNULL)
	if link.returncode:
		shutil.rmtree(copy, ignore_errors=True)
		subprocess.run(['cp', '-a', run.tree, copy], check=True)
	for path in rust_files(copy):
		with open(path, 'rb') as f:
			text = f.read()
		os.unlink(path)
		with open(path, 'wb') as f:
			f.write(text)
	return copy


def rust_files(top):
	return sorted(os.path.join(folder, name) for folder, _, names in os.walk(top)
	              for name in names if name.endswith('.rs'))


def rustfmtcheck(run, column):
	out = scratch(run, column, 'fmt')
	run.make(column, 'rustfmtcheck', out=out)
	configured = os.path.exists(out + '/.config')
	shutil.rmtree(out)
	if configured:
		raise Failed('it made a configuration')
	return 'without a configuration'


def rustfmt(run, column):
	"""A file that is out of shape is found by rustfmtcheck and mended by rustfmt, it alone."""
	copy, out = source_copy(run), scratch(run, column, 'fmt')
	try:
		victim = os.path.join(copy, 'rust/kernel/print.rs')
		with open(victim, encoding='utf-8') as f:
			right = f.read()
		with open(victim, 'w', encoding='utf-8') as f:
			f.write(right.replace('\nuse ', '\n  use ', 1))
		text = run.make(column, 'rustfmtcheck', out=out, tree=copy, ok=(1, 2))
		if 'rust/kernel/print.rs' not in text:
			raise Failed('rustfmtcheck does not find the file that is out of shape')
		tool = run.variables()['RUSTFMT']
		run.command([tool, '--check', '--edition=2021', victim], 60, ok=(1,))
		run.make(column, 'rustfmt', out=out, tree=copy)
		run.command([tool, '--check', '--edition=2021', victim], 60)
		files = rust_files(copy)
		for path in files:
			with open(path, 'rb') as a, open(run.tree + path[len(copy):], 'rb') as b:
				if a.read() != b.read():
					raise Failed(f'{path[len(copy) + 1:]} was changed')
	finally:
		shutil.rmtree(copy, ignore_errors=True)
		shutil.rmtree(out, ignore_errors=True)
	return f'{len(files)} files; single files, too'


def rusttest(run, column):
	need_build(run, column)
	text = run.make(column, 'rusttest', limit=1800)
	found = re.findall(r'^test result: ok\. (\d+) passed; 0 failed', text, re.M)
	passed = [int(n) for n in found]
	if not passed:
		raise Failed('no test was run')
	return f'{sum(passed)} tests'


def analyzer(run, column):
	need_build(run, column)
	path = os.path.join(run.out(column), 'rust-project.json')
	if os.path.exists(path):
		os.unlink(path)
	run.make(column, 'rust-analyzer')
	with open(path, encoding='utf-8') as f:
		project = json.load(f)
	names = [crate['display_name'] for crate in project['crates']]
	for crate in project['crates']:
		if not os.path.exists(crate['root_module']):
			raise Failed(f"the root of crate {crate['display_name']} is not there: "
			             f"{crate['root_module']}")
	for name in 'core', 'bindings', 'kernel', 'rust_minimal':
		if name not in names:
			raise Failed(f'it has no crate {name}')
	return f'{len(names)} crates'


def documented_path(run):
	"""A PATH on which the documented commands find what they name: bindgen, rustc, clang."""
	folder = os.path.join(run.work, 'bin')
	shutil.rmtree(folder, ignore_errors=True)
	os.makedirs(folder)
	found = run.variables()
	tools = {'bindgen': found['BINDGEN'], 'rustc': found['RUSTC'], 'rustdoc': found['RUSTDOC'],
	         'rustfmt': found['RUSTFMT']}
	for name in ('clang', 'ld.lld', 'llvm-ar', 'llvm-nm', 'llvm-objcopy', 'llvm-objdump',
	             'llvm-readelf', 'llvm-strip'):
		tools[name] = run.clang(name)
	for name, path in tools.items():
		os.symlink(os.path.realpath(path) if name != 'bindgen' else path,
		           os.path.join(folder, name))
	return folder + ':' + run.env['PATH']


def kunit_py(run, column):
	"""The command of the documentation, as it is."""
	out = os.path.join(run.work, column.name + '-kunit')
	os.makedirs(out, exist_ok=True)
	arch = ['--arch', 'x86_64'] if column.arch != 'um' else []
	env = dict(run.env, PATH=documented_path(run))
	command = ['./tools/testing/kunit/kunit.py', 'run', '--make_options', 'LLVM=1', *arch,
	           '--kconfig_add', 'CONFIG_RUST=y', '--build_dir', out, '--jobs', str(run.jobs)]
	text = run.command(command, 5400, env=env, cwd=run.tree, ok=(0, 1))
	total = re.search(r'Ran (\d+) tests: passed: (\d+)', text)
	if not total:
		raise Failed(last_error(text) or 'no test was run')
	passed, failed = ktap_results(out + '/test.log')
	rust = [name for name in passed if 'rust_doctest_kernel_' in name]
	bad = [name for name in failed if 'rust' in name]
	if bad or not rust:
		raise Failed(f'in Rust, {bad[0]} fails' if bad else 'no doctest was run')
	sum_up = f'{total[1]} tests, {len(rust)} of them examples in Rust'
	if failed:
		# Are the tests in Rust alone a success?
		run.command(command + ['rust_doctests_kernel'], 5400, env=env, cwd=run.tree)
		raise Partly(f"{sum_up}, which all pass; {', '.join(failed)} does not. "
		             'With rust_doctests_kernel at its end, for the tests in Rust alone, '
		             'the command succeeds')
	return sum_up


def ktap_results(path):
	"""The names of the tests that passed and that failed, 'suite.test', of a log in KTAP."""
	passed, failed, suite = [], [], ''
	with open(path, encoding='utf-8', errors='replace') as f:
		for line in f:
			line = re.sub(r'^\[[^]]*\] ?', '', line.rstrip())
			subtest = re.match(r' {4}# Subtest: (\S+)', line)
			result = re.match(r' {4}(not )?ok \d+ -? ?(\S+)(?!.*# SKIP)', line)
			if subtest:
				suite = subtest[1]
			elif result:
				(failed if result[1] else passed).append(f'{suite}.{result[2]}')
	return passed, failed


def kunit_boot(run, column):
	text = console_of(run, column)
	passed = re.findall(r'^(?:\[[^]]*\] )?\s*ok \d+ rust_doctest_kernel_', text, re.M)
	failed = re.findall(r'^(?:\[[^]]*\] )?\s*not ok \d+ (\S+)', text, re.M)
	if failed:
		raise Failed(f'{len(failed)} tests fail: {failed[0]}')
	if not passed:
		raise Failed('no doctest was run')
	return f'{len(passed)} examples in Rust, at boot'


def kunit(run, column):
	if column.kunit == 'kunit.py':
		return kunit_py(run, column)
	if column.kunit == 'boot':
		return kunit_boot(run, column)
	raise Skipped('kunit.py is documented for um and x86_64 only')


def verify(run, column):
	need_build(run, column)
	text = run.command([run.krab, 'verify', '-C', run.out(column)], 600)
	counts = [int(n) for n in re.findall(r': (\d+) records,', text)]
	return f'{sum(counts)} records proven'


# name, title in the table, function
ROWS = [
	('rustavailable', '`make rustavailable`', rustavailable),
	('config', 'CONFIG_RUST shown with the toolchain only', config),
	('build', '`make`', build),
	('samples', 'samples, built in and as module', samples),
	('boot', 'it boots to the samples', boot),
	('kunit', '`kunit.py run … CONFIG_RUST=y`; GCC: at boot', kunit),
	('rust-analyzer', '`make rust-analyzer`', analyzer),
	('rusttest', '`make rusttest`', rusttest),
	('rustdoc', '`make rustdoc`, links to the source', rustdoc),
	('rustfmtcheck', '`make rustfmtcheck`', rustfmtcheck),
	('rustfmt', '`make rustfmt`', rustfmt),
	('clippy', '`make CLIPPY=1`', clippy),
	('verify', '`krab verify`', verify),
]

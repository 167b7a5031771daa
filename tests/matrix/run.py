# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""What every cell of the matrix needs: krab, a tree, build folders, programs with a time limit."""

import json
import os
import shutil
import signal
import subprocess
import time

# Variables of the caller's shell or of an outer make that would change what is run.
SCRUBBED = ('MAKEFLAGS', 'MFLAGS', 'MAKELEVEL', 'MAKEOVERRIDES', 'KBUILD_OUTPUT', 'CROSS_COMPILE',
            'RUSTFLAGS', 'KRUSTFLAGS', 'KCFLAGS', 'KCONFIG_CONFIG', 'ARCH', 'CC', 'LLVM', 'RUSTC',
            'BINDGEN', 'RUST_LIB_SRC', 'KRAB_VERIFY', 'KRAB_VERBOSE')


class Failed(Exception):
	"""A cell that does not work, and why."""


class Partly(Exception):
	"""A cell of which what is Rust works, and something else does not; what that is."""


class Skipped(Exception):
	"""A cell that cannot be run here, or that means nothing; and why."""


class Column:
	"""One architecture, with its C compiler, and the folder that it is built in."""

	def __init__(self, name, arch, config, image, console, qemu=(), cc=None, modules=True,
	             kunit=None):
		self.name, self.arch, self.config, self.image = name, arch, config, image
		self.console, self.qemu, self.cc = console, qemu, cc
		self.loads_modules, self.kunit = modules, kunit


class Run:
	"""A run of the matrix: where everything is."""

	def __init__(self, root, krab, tree, work, jobs):
		self.root, self.krab, self.tree, self.work = root, krab, tree, work
		self.jobs = jobs
		self.env = {k: v for k, v in os.environ.items() if k not in SCRUBBED}
		self.env.update(LC_ALL='C', PYTHONDONTWRITEBYTECODE='1')
		self.log = None

	def out(self, column):
		return os.path.join(self.work, column.name)

	def command(self, argv, limit, env=None, cwd=None, ok=(0,)):
		"""Runs it with its output in the log of the cell; that output is returned."""
		with open(self.log, 'ab') as log:
			start = log.tell()
			log.write(('$ ' + ' '.join(argv) + '\n').encode())
			log.flush()
			process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log,
			                           stderr=log, env=env or self.env, cwd=cwd,
			                           start_new_session=True)
			status = wait(process, limit)
		with open(self.log, encoding='utf-8', errors='replace') as log:
			log.seek(start)
			text = log.read()
		if status is None:
			raise Failed(f'not done after {limit} s')
		if status not in ok:
			raise Failed(last_error(text) or f'exit status {status}')
		return text

	def make(self, column, *args, limit=600, out=None, tree=None, ok=(0,)):
		"""`krab make` as its user would call it, into the column's folder."""
		return self.command([self.krab, 'make', '-C', tree or self.tree,
		                     f'O={out or self.out(column)}', f'ARCH={column.arch}',
		                     f'-j{self.jobs}', *args], limit, ok=ok)

	def variables(self):
		"""What krab found: the dict of `krab env`."""
		text = subprocess.run([self.krab, 'env', '--json'], env=self.env, check=False,
		                      capture_output=True, text=True).stdout
		try:
			return json.loads(text)['variables']
		except (ValueError, KeyError):
			raise Failed('krab env finds no toolchain') from None

	def clang(self, tool='clang'):
		"""A tool of the LLVM that krab chose, as LLVM= names it."""
		llvm = self.variables().get('LLVM', '1')
		if llvm.endswith('/'):
			return llvm + tool
		name = tool + llvm if llvm.startswith('-') else tool
		return shutil.which(name, path=self.env['PATH']) or name


def stop(process):
	for how in signal.SIGTERM, signal.SIGKILL:
		try:
			os.killpg(process.pid, how)
		except ProcessLookupError:
			break
		try:
			process.wait(5)
		except subprocess.TimeoutExpired:
			continue
	process.wait()


def wait(process, limit):
	"""Its exit status; None if it had to be stopped. Nothing that it started survives."""
	try:
		return process.wait(limit)
	except subprocess.TimeoutExpired:
		stop(process)
		return None
	except BaseException:
		stop(process)
		raise


def watch(process, path, wanted, limit):
	"""Waits until the file has one of these, or the process ends; then stops it."""
	end = time.monotonic() + limit
	try:
		while time.monotonic() < end:
			ended = process.poll() is not None
			with open(path, 'rb') as f:
				text = f.read().decode('utf-8', 'replace')
			if ended or any(w in text for w in wanted):
				break
			time.sleep(0.2)
	finally:
		if process.poll() is None:
			stop(process)
	return text.replace('\r', '')


def last_error(text):
	"""The line of a log that says best what went wrong."""
	lines = [line.strip() for line in text.splitlines()]
	for mark in ('error:', 'error[', '***', 'Error '):
		found = [line for line in lines if mark in line]
		# What make says after it only repeats that something failed.
		found.sort(key=lambda line: 'make' in line.split(':')[0])
		if found:
			return found[0][:300]
	return next((line[:300] for line in reversed(lines) if line), '')

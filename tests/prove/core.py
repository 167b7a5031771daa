# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""The metadata of Rust's core library for targets that the distribution has none for.

Compile-time assertions need no more than that. It is made from the library's source, once for
each compiler and target, and kept in the build folder.
"""

import os
import subprocess
import tempfile

import cases

SOURCE = 'lib/rustlib/src/rust/library/core/src/lib.rs'


def sysroot():
	"""rustc's own folder."""
	return subprocess.run([cases.rustc(), '--print', 'sysroot'], capture_output=True, text=True,
			      check=True).stdout.strip()


def source():
	"""core's lib.rs, or None if the package with the source is not installed."""
	path = os.path.join(sysroot(), SOURCE)
	return path if os.path.exists(path) else None


def path(target):
	"""Where the metadata is, or would be."""
	said = subprocess.run([cases.rustc(), '-vV'], capture_output=True, text=True,
			      check=True).stdout
	release = next(x.split(': ')[1] for x in said.split('\n') if x.startswith('release'))
	return os.path.join(cases.build_dir(), 'prove', f'core-{release}-{target}', 'libcore.rmeta')


def build(target):
	"""Makes it if it is not there; its path."""
	out = path(target)
	if os.path.exists(out):
		return out
	folder = os.path.dirname(out)
	os.makedirs(folder, exist_ok=True)
	with tempfile.TemporaryDirectory(dir=folder) as tmp:
		metadata('core', source(), target, tmp)
		# Every crate wants this one too; no assertion uses what is in it.
		stub = os.path.join(tmp, 'stub.rs')
		with open(stub, 'w', encoding='utf-8') as f:
			f.write('#![feature(no_core, compiler_builtins)]\n#![no_core]\n'
				'#![compiler_builtins]\n')
		metadata('compiler_builtins', stub, target, tmp)
		os.rename(os.path.join(tmp, 'libcompiler_builtins.rmeta'),
			  os.path.join(folder, 'libcompiler_builtins.rmeta'))
		os.rename(os.path.join(tmp, 'libcore.rmeta'), out)
	return out


def metadata(name, path_, target, out):
	"""Compiles a crate as far as that."""
	subprocess.run([cases.rustc(), '--edition=2024', f'--crate-name={name}',
			'--crate-type=rlib', '--emit=metadata', '-Cpanic=abort',
			'--cap-lints=allow', '--target', target, '--out-dir', out, path_],
		       check=True, env=dict(os.environ, RUSTC_BOOTSTRAP='1'))

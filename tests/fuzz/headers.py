# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Mutated C headers for the whole program: what scripts/fuzz calls the target `headers`.

Takes the headers of tests/bindgen, cuts, doubles, swaps and joins their tokens, and adds flags at
random. Most results are no C, which is one half of the test; the other half must come out, and
under the sanitizers neither may end in anything but exit code 0 or 1.
"""

import os
import random
import re
import shlex
import subprocess

TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|#[^\n]*|[A-Za-z_]\w*|\d[\w.]*|\s+|.',
		   re.DOTALL)
WORDS = '''struct union enum typedef static inline extern const volatile int char unsigned long
	short float double _Bool void __attribute__((packed)) __attribute__((aligned(64)))
	__attribute__((aligned(2))) __int128 _Complex restrict _Alignas(16) __extension__ : 0 : 1 : 7
	: 33 [] [0] [1] [4294967296] * ** ( ) { } ; , ... = 0 1 -1 ~0ull 0x80000000 18446744073709551615
	/**<div\u0020rustbindgen\u0020opaque></div>*/ /**<div\u0020rustbindgen\u0020hide></div>*/
	__attribute__((vector_size(16))) __attribute__((noreturn)) _Float16 __float128 __fp16
	_BitInt(7) _Atomic asm("x") self Self crate r#fn fn type match u8 i32 f64 _ $ \u00e9
	#pragma\u0020pack(1)\n #pragma\u0020pack()\n #define\u0020X\u00201\n typeof(int) sizeof(int)
	'''.split()
FLAGS = '''--with-derive-default --with-derive-hash --with-derive-ord --with-derive-eq
	--with-derive-partialord --with-derive-partialeq --impl-debug --impl-partialeq
	--no-layout-tests --no-doc-comments --no-derive-copy --no-derive-debug --use-core
	--default-enum-style=rust --default-enum-style=newtype --default-enum-style=bitfield
	--default-enum-style=moduleconsts --default-enum-style=rust_non_exhaustive
	--default-alias-style=new_type --default-alias-style=new_type_deref
	--default-non-copy-union-style=manually_drop --flexarray-dst --merge-extern-blocks
	--sort-semantically --rust-target=1.33 --rust-target=1.64 --rust-target=1.77
	--rust-target=nightly --rust-edition=2018 --c-naming --explicit-padding --builtins
	--opaque-type=.* --blocklist-type=.*a.* --allowlist-type=.*s.* --no-recursive-allowlist
	--generate-cstr --fit-macro-constant-types --default-macro-constant-type=signed
	--enable-function-attribute-detection --dynamic-loading=Lib --dynamic-link-require-all
	--generate-inline-functions --translate-enum-integer-types --wasm-import-module-name=w
	--use-array-pointers-in-arguments --disable-untagged-union --merge-extern-blocks
	--no-prepend-enum-name --size_t-is-usize --no-size_t-is-usize --formatter=none
	--formatter=prettyplease --ctypes-prefix=c --anon-fields-prefix=x --time-phases
	--with-derive-custom=.*=X --with-attribute-custom=.*=#[x] --must-use-type=.*
	--default-visibility=private --respect-cxx-access-specs --override-abi=.*=stdcall
	--bitfield-enum=.* --constified-enum=.* --no-copy=.* --no-debug=.* --no-default=.* --no-hash=.*
	--newtype-enum=.* --rustified-enum=.* --manually-drop-union=.* --bindgen-wrapper-union=.*
	--raw-line=x --module-raw-line=root=x --emit-ir --dump=ir --dump=facts --dump=order
	'''.split()
CLANG_FLAGS = '''-m32 --target=armv7-linux-gnueabihf --target=aarch64-linux-gnu --target=s390x-linux-gnu
	--target=x86_64-pc-windows-msvc --target=i686-pc-windows-gnu --target=riscv32-unknown-elf
	-fshort-enums -funsigned-char -fpack-struct -std=c89 -std=c2x -fms-extensions -w
	-fbracket-depth=5000 -fparse-all-comments -mlong-double-128'''.split()
REPORT = re.compile(r'AddressSanitizer|runtime error:|LeakSanitizer|GLib-(ERROR|CRITICAL|WARNING)|'
		    r'-CRITICAL \*\*|BUG: ')


def seeds(root):
	"""The tokens of each header of tests/bindgen, with the flags that it names."""
	folder = os.path.join(root, 'tests', 'bindgen')
	found = []
	for name in sorted(os.listdir(folder)):
		if not name.endswith('.h'):
			continue
		with open(os.path.join(folder, name), encoding='utf-8', errors='surrogateescape') as f:
			text = f.read()
		flags = [shlex.split(x) for x in re.findall(r'// bindgen-flags: (.*)', text)]
		clang = [shlex.split(x) for x in re.findall(r'// clang-flags: (.*)', text)]
		body = re.sub(r'\A(//[^\n]*\n)+', '', text)
		found.append((TOKEN.findall(body), sum(flags, []), sum(clang, [])))
	return found


def mutate(rng, corpus):
	"""One header and its flags."""
	tokens, flags, clang = rng.choice(corpus)
	tokens = list(tokens)
	for _ in range(rng.choice((0, 1, 1, 2, 3, 5, 9))):
		at = rng.randrange(len(tokens) + 1)
		length = rng.choice((1, 1, 2, 4, 16))
		what = rng.randrange(7)
		if what == 0:
			del tokens[at:at + length]
		elif what == 1:
			tokens[at:at] = tokens[at:at + length] * rng.choice((1, 2, 40))
		elif what == 2:
			tokens.insert(at, ' ' + rng.choice(WORDS) + ' ')
		elif what == 3:
			other = rng.choice(corpus)[0]
			start = rng.randrange(len(other) + 1)
			tokens[at:at] = other[start:start + rng.choice((4, 16, 64))]
		elif what == 4:
			tokens[at:at + 1] = [' ' + rng.choice(WORDS) + ' ']
		elif what == 5:
			tokens += ['\n'] + rng.choice(corpus)[0]
		elif tokens:
			other = rng.randrange(len(tokens))
			at = min(at, len(tokens) - 1)
			tokens[at], tokens[other] = tokens[other], tokens[at]
	flags = flags + [rng.choice(FLAGS) for _ in range(rng.choice((0, 0, 1, 2, 5)))]
	clang = clang + [rng.choice(CLANG_FLAGS) for _ in range(rng.choice((0, 0, 0, 1, 2)))]
	return ''.join(tokens), flags, clang


def run(bindgen, folder, header, flags, clang, timeout):
	"""An empty string, or what went wrong: (title, all that was said)."""
	path = os.path.join(folder, 'input.h')
	with open(path, 'w', encoding='utf-8', errors='surrogateescape') as f:
		f.write(header)
	env = {'PATH': os.environ.get('PATH', ''), 'HOME': folder, 'LC_ALL': 'C.UTF-8',
	       'ASAN_OPTIONS': 'detect_leaks=0:abort_on_error=1:detect_stack_use_after_return=0',
	       'UBSAN_OPTIONS': 'halt_on_error=1:print_stacktrace=1'}
	for name in ('LIBCLANG_PATH', 'LLVM_CONFIG_PATH', 'CLANG_PATH'):
		if name in os.environ:
			env[name] = os.environ[name]
	try:
		r = subprocess.run([bindgen, *flags, 'input.h', '-o', 'output.rs', '--', *clang],
				   cwd=folder, env=env, stdin=subprocess.DEVNULL, capture_output=True,
				   check=False, timeout=timeout)
	except subprocess.TimeoutExpired:
		return f'no end within {timeout} s', ''
	said = r.stderr.decode(errors='replace')
	if 'libclang: crash detected' in said:
		return None	# not ours
	found = REPORT.search(said)
	if found:
		return f'reported: {said[found.start():].splitlines()[0]}', said
	# Options that exclude each other are a usage error, as is right.
	if r.returncode not in (0, 1, 2):
		return f'exit code {r.returncode}', said
	return None


def minimise(bindgen, folder, header, flags, clang, timeout):
	"""A shorter header that still fails, by leaving out lines, then tokens, while it does."""
	budget = 150
	for pieces in (header.splitlines(keepends=True), None):
		pieces = pieces or TOKEN.findall(header)
		size = max(1, len(pieces) // 2)
		while size and budget:
			at = 0
			while at < len(pieces) and budget:
				budget -= 1
				less = pieces[:at] + pieces[at + size:]
				if run(bindgen, folder, ''.join(less), flags, clang, timeout):
					pieces = less
				else:
					at += size
			size //= 2
		header = ''.join(pieces)
	for flag in list(flags):
		less = [f for f in flags if f is not flag]
		if run(bindgen, folder, header, less, clang, timeout):
			flags = less
	return header, flags

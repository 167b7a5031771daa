# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Random toolchains: fake programs that answer well, badly or not at all.

A toolchain is a folder of its own and the variables that make would export. Every program is a few
lines of sh, which print what a file holds, so that any bytes are possible.
"""

import os
import random
import shlex

# What the programs and the kernel's script need on PATH, and nothing else.
COMMANDS = ("cat", "cut", "dirname", "env", "grep", "kill", "sed", "sh")


def write(path, data, mode=0o644):
    with open(path, "wb") as file:
        file.write(data)
    os.chmod(path, mode)


def program(path, cases, otherwise="exit 0"):
    """A script: `cases` are (pattern of all arguments, commands)."""
    lines = ["#!/bin/sh", 'case "$*" in']
    lines += [f"{pattern})\n{commands}\n;;" for pattern, commands in cases]
    lines += [f"*) {otherwise} ;;", "esac", ""]
    write(path, "\n".join(lines).encode(), 0o755)


class Toolchain:
    """One of them, below `folder`."""

    def __init__(self, folder, seed):
        self.folder = folder
        self.random = random.Random(seed)
        self.env = {}
        self.what = []          # what is special about it, for people
        self.files = 0
        os.makedirs(folder)
        self.rustc()
        self.bindgen()
        self.cc()
        self.arch()

    def odd(self, probability=0.12):
        return self.random.random() < probability

    def pick(self, what, *choices):
        """One of (name, value); its name is noted."""
        name, value = self.random.choice(choices)
        self.what.append(f"{what}: {name}")
        return value

    def path(self, name):
        return os.path.join(self.folder, name)

    def say(self, data, stream=1):
        """The command that prints these bytes."""
        self.files += 1
        name = self.path(f"text{self.files}")
        write(name, data)
        return f"cat {shlex.quote(name)} >&{stream}"

    def version(self, low, high):
        return "%d.%d.%d" % tuple(self.random.randint(a, b) for a, b in zip(low, high))

    def garbled(self, what, name, good):
        """What a program may print for its version, other than `name good`."""
        major, minor, patch = good.split(".")
        return self.pick(
            what,
            ("nothing", b""),
            ("two numbers", f"{name} {major}.{minor}\n".encode()),
            ("another name", f"un{name[:3]} {good}\n".encode()),
            ("capitals", f"{name.upper()} {good}\n".encode()),
            ("no number", f"{name} version unknown\n".encode()),
            ("two spaces", f"{name}  {good}\n".encode()),
            ("a tab", f"{name}\t{good}\n".encode()),
            ("a blank line first", f"\n{name} {good}\n".encode()),
            ("a line first", f"warning: something\n{name} {good}\n".encode()),
            ("a prefix", f"my {name} {good} (x)\n".encode()),
            ("glued to the front", f"not{name} {good}\n".encode()),
            ("a suffix", f"{name} {good}-nightly (abc 2026-01-01)\n".encode()),
            ("four numbers", f"{name} {good}.4\n".encode()),
            ("carriage returns", f"{name} {good}\r\nmore\r\n".encode()),
            ("no line end", f"{name} {good}".encode()),
            ("twice, old last", f"{name} {good} {name} 0.0.1\n".encode()),
            ("twice, good last", f"{name} 0.0.1 {name} {good}\n".encode()),
            ("a NUL", f"{name} {major}.{minor}.\0{patch}\n".encode()),
            ("not UTF-8", b"\xff\xfe " + f"{name} {good} \xe9\n".encode("latin-1")),
            ("octal", f"{name} {major}.0{minor}.{patch}\n".encode()),
            ("no octal number", f"{name} {major}.{minor}.08\n".encode()),
            ("huge", f"{name} {major}.99999999999999999999.0\n".encode()),
            ("large", f"{name} {major}.{minor}.4294967296\n".encode()),
            ("negative", f"{name} -{good}\n".encode()),
            ("long", f"{name} {good}\n".encode() + b"x" * 300000),
            ("spaces only", b"   \n\n"),
        )

    def broken(self, what):
        """Commands of a program that fails."""
        return self.pick(
            what,
            ("exits with 1", "exit 1"),
            ("exits with 42 and words", "echo oops >&2; exit 42"),
            ("exits with 127", "exit 127"),
            ("dies of a signal", "kill -9 $$"),
            ("aborts", "kill -6 $$"),
            ("right words, but fails", None),
        )

    def answer(self, what, name, good, old):
        """The commands for --version: mostly what is right."""
        data = f"{name} {good}\n".encode()
        if self.odd():
            data = f"{name} {old}\n".encode()
            self.what.append(f"{what}: old, {old}")
        elif self.odd():
            data = self.garbled(what, name, good)
        if self.odd(0.08):
            commands = self.broken(what)
            return commands or self.say(data) + "\nexit 3"
        return self.say(data)

    def place(self, variable, name):
        """What the variable says; sometimes the program is not one."""
        path = self.path(name)
        if not self.odd(0.09):
            self.env[variable] = path
            return
        kind = self.pick(variable, ("missing", "missing"), ("a folder", "folder"),
                         ("not executable", "plain"), ("empty file", "empty"),
                         ("without #!", "bare"), ("a name on PATH", "name"),
                         ("a name that is not on PATH", "noname"), ("empty", "unset-empty"),
                         ("not set", "unset"), ("two words", "words"),
                         ("with a space in it", "space"), ("a dangling link", "link"))
        self.env[variable] = path
        if kind in ("missing", "folder", "link"):
            os.unlink(path)
        if kind == "folder":
            os.mkdir(path)
        elif kind == "link":
            os.symlink("/nowhere/at/all", path)
        elif kind == "plain":
            os.chmod(path, 0o644)
        elif kind == "empty":
            write(path, b"", 0o755)
        elif kind == "bare":
            with open(path, "rb") as file:
                text = file.read()
            write(path, text.split(b"\n", 1)[1], 0o755)
        elif kind == "name":
            os.rename(path, os.path.join(self.folder, "bin-" + name))
            os.makedirs(self.path("bin"), exist_ok=True)
            os.rename(os.path.join(self.folder, "bin-" + name), self.path(f"bin/my{name}"))
            self.env[variable] = f"my{name}"
        elif kind == "noname":
            self.env[variable] = f"no{name}"
        elif kind == "unset-empty":
            self.env[variable] = ""
        elif kind == "unset":
            del self.env[variable]
        elif kind == "words":
            self.env[variable] = f"env {path}"
        elif kind == "space":
            os.makedirs(self.path("a b"), exist_ok=True)
            os.rename(path, self.path(f"a b/{name}"))
            self.env[variable] = self.path(f"a b/{name}")

    # --- rustc ---

    def sources(self, folder):
        os.makedirs(os.path.join(folder, "core/src"))
        write(os.path.join(folder, "core/src/lib.rs"), b"")

    def rustc(self):
        good = self.version((1, 78, 0), (1, 105, 9))
        old = self.version((0, 0, 0), (1, 77, 9))
        version = self.answer("rustc", "rustc", good, old)
        sysroot = self.path("sysroot")
        os.makedirs(sysroot)
        if self.odd(0.15):
            self.what.append("no source")
        else:
            self.sources(os.path.join(sysroot, "lib/rustlib/src/rust/library"))
        tell = f"printf '%s\\n' {shlex.quote(sysroot)}"
        if self.odd(0.08):
            tell = self.pick("sysroot", ("fails", "exit 1"), ("nothing", ":"),
                             ("elsewhere", "echo /nowhere"), ("signal", "kill -11 $$"),
                             ("several line ends", tell + "; echo; echo"),
                             ("fails after its answer", tell + "; exit 2"))
        program(self.path("rustc"), [
            ("*--sysroot=*--print*sysroot", 'for a; do case $a in --sysroot=*)'
             ' echo "${a#--sysroot=}" ;; esac; done'),
            ("*--print*sysroot", tell),
            ("--version|-vV", version),
        ])
        self.place("RUSTC", "rustc")
        if self.odd(0.12):
            library = self.path("library")
            self.sources(library)
            self.env["RUST_LIB_SRC"] = self.pick("RUST_LIB_SRC", ("good", library), ("empty", ""),
                                                 ("bad", self.path("none")), ("a file", "/etc"))
        if self.odd(0.1):
            self.env["KRUSTFLAGS"] = self.pick("KRUSTFLAGS", ("harmless", " -Cx  -Cy "),
                                               ("empty", ""), ("sysroot", f"--sysroot={sysroot}"),
                                               ("bad sysroot", "--sysroot=/nowhere"))

    # --- bindgen ---

    def libclang(self):
        """The commands for the header that asks for libclang, and its version."""
        good = self.version((13, 0, 1), (24, 2, 9))
        if self.odd(0.12):
            good = self.pick("libclang", ("19.0.9", "19.0.9"), ("19.1.0", "19.1.0"),
                             ("21.9.9", "21.9.9"), ("22.0.0", "22.0.0"), ("13.0.0", "13.0.0"),
                             ("13.0.1", "13.0.1"), ("17.9.9", "17.9.9"), ("18.0.0", "18.0.0"))
        elif self.odd(0.15):
            good = self.version((3, 0, 0), (13, 0, 0))
            self.what.append("libclang: old")
        line = f"x.h:2:9: warning: clang version {good} (dist 3~deb12u1) [-W], err: false\n"
        data = line.encode()
        if self.odd(0.15):
            data = self.pick(
                "libclang",
                ("no words", b""), ("no number", b"clang version unexpected\n"),
                ("two numbers", b"clang version 19.1\n"), ("other lines", b"a\nb\n" + data + b"c\n"),
                ("twice", data + data), ("two of them", data + b"clang version 20.1.0\n"),
                ("twice on a line", line.strip().encode() + b" " + data),
                ("octal", b"clang version 019.1.1\n"), ("no octal", b"clang version 19.1.09\n"),
                ("Ubuntu", b"Ubuntu " + data), ("long", b"y" * 200000 + b"\n" + data),
                ("not UTF-8", b"\xff\xfe\n" + data), ("no line end", line.strip().encode()))
        commands = self.say(data, 2)
        if self.odd(0.1):
            commands = self.pick("libclang", ("fails", "exit 42"), ("crashes", "kill -11 $$"),
                                 ("fails with words", commands + "\nexit 1"),
                                 ("on the wrong stream", self.say(data, 1)),
                                 ("also on the other", commands + "\n" + self.say(data, 1)))
        return commands, good

    def bindgen(self):
        good = self.version((0, 65, 1), (0, 73, 9))
        if self.odd(0.25):
            good = self.pick("bindgen", ("0.66.0", "0.66.0"), ("0.66.1", "0.66.1"),
                             ("0.66.2", "0.66.2"), ("0.69.4", "0.69.4"), ("0.69.5", "0.69.5"),
                             ("0.72.0", "0.72.0"), ("0.72.1", "0.72.1"), ("0.65.1", "0.65.1"))
        old = self.version((0, 1, 0), (0, 64, 9))
        version = self.answer("bindgen", "bindgen", good, old)
        libclang, self.libclang_version = self.libclang()
        program(self.path("bindgen"), [
            ("*rust_is_available_bindgen_libclang.h", libclang),
            ("*rust_is_available_bindgen_0_66.h",
             self.pick("0.66", ("patched", ":"), ("not patched", "exit 101"))),
            ("*rust_is_available_bindgen_libclang_concat.h",
             self.pick("concat", ("patched", "echo 'pub static mut foofoo: c_int;'"),
                       ("not patched", ":"), ("fails", "echo foofoo; exit 1"))),
            ("*rust_is_available_bindgen_libclang_22.h",
             self.pick("22", ("patched", "echo '    pub foo: c_int,'"), ("not patched", ":"))),
            ("--version*", version),
        ])
        self.place("BINDGEN", "bindgen")

    # --- the C compiler ---

    def cc(self):
        version = self.libclang_version if not self.odd() else self.version((3, 0, 0), (22, 9, 9))
        numbers = version.replace(".", " ")
        kind = self.pick("cc", ("clang", "clang"), ("clang", "clang"), ("clang", "clang"),
                         ("gcc", "gcc"), ("Ubuntu's clang", "ubuntu"), ("unknown", "unknown"),
                         ("fails", "fails"))
        words = f"clang version {version} (x)\nTarget: x86_64-pc-linux-gnu\n".encode()
        if kind == "ubuntu":
            words = b"Ubuntu " + words
        cases = [("*-E*", f"echo Clang {numbers}"), ("*--version*", self.say(words))]
        if kind == "gcc":
            cases = [("*-E*", "echo GCC 12 2 0"), ("*--version*", self.say(
                b"gcc (Debian 12.2.0-14) 12.2.0\nCopyright (C) 2022 Free Software Foundation\n"))]
        elif kind == "unknown":
            cases = [("*-E*", "echo unknown"), ("*--version*", "echo tcc 0.9.27")]
        elif kind == "fails":
            cases = [("*", "exit 1")]
        program(self.path("cc"), cases)
        self.place("CC", "cc")

    def arch(self):
        if self.odd(0.3):
            arch, srcarch = self.pick("arch", ("loongarch", ("loongarch", "loongarch")),
                                      ("s390", ("s390", "s390")), ("x86_64", ("x86_64", "x86")),
                                      ("parisc64", ("parisc64", "parisc")))
            self.env.update(ARCH=arch, SRCARCH=srcarch)

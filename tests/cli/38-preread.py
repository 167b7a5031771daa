#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Headers are read ahead of libclang, without the bodies of functions: nothing may show of that.

The main file is left alone, so a header must give the same as main file and as what the main file
includes. Prints TAP.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/bindgen"))

import cases  # noqa: E402

BUILD = pathlib.Path(os.environ.get("KRAB_BUILD", ROOT / "build"))

tap = cases.Tap()

BODY = """{
	/* } */
	struct local { int a; } l = { x };
	const char *s = "}{ /* not a comment */ // nor this";

	for (;;) {
		l.a++; '"';
	}
	return s[0] + l.a;
}
"""

SAME = {
    "bodies": f"static inline int f(int x)\n{BODY}\n/** After it. */\nint after(void);\n"
              f"static inline struct s *g(int x)\n  __attribute__((pure));\n#define N 3\n"
              f"static struct s *g(int x)\n{BODY}\nstruct s {{ int a[N]; }};\n#define M (N + 1)\n",
    "lines that end in carriage returns":
        f"static int f(int x)\n{BODY}\n#define N 3\nstruct s {{ int a[N]; }};\n".replace("\n", "\r\n"),
    "a brace in the first column":
        "static int f(void)\n{\n\tif (1) {\n}\n}\nint x;\nstatic int g(void)\n{\n}\n",
    "directives in bodies":
        "static inline void f(void)\n{\n#define IN_A_BODY 7\n#include \"inner.h\"\n}\n"
        "static inline void g(void)\n{\n  # define ALSO 8\n}\nint a[IN_A_BODY + ALSO];\n",
    "code in comments":
        "/** Example:\nint main(void)\n{\n   foo(1);\n}\n*/\nint foo(int x);\n"
        "/* short */ // int f()\n/**\n * Another\nvoid g(void)\n{\n  /\n}\n */\nint bar(int x);\n"
        "const char *s = \"/*\";\n/** Third\nint h(void)\n{\n  x\n}\n*/\nint third;\n",
    "a comment after another one":
        "//\n/** a\nint h(void)\n{\n  x\n}\n*/\nint third;\n/**//** b\nint h(void)\n{\n  x\n}\n*/\nint z;\n",
    "records by macros":
        "#define STRUCT(x) struct x\n#define UNION(x) typedef union x\n#define ENUM(x) enum x\n"
        "extern STRUCT(first)\n{\n\tint a, b;\n}\nvariable;\n"
        "UNION(second)\n{\n\tint a;\n\tlong b;\n}\nsecond_t;\n"
        "extern ENUM(third)\n{\n\tA = 3, B\n}\nother;\n"
        "typedef STRUCT(fourth)\n{\n\tchar c;\n}\nfourth_t;\n"
        "struct outer {\nconst STRUCT(in)\n{\n\tint x;\n}\nmember; };\n",
    "empty records": "struct a\n{\n};\nextern struct b { } f(void)\n;\nstatic int g(void)\n{\n}\n",
    "attributes": "struct __attribute__((packed))\n{\n\tchar a;\n\tint b;\n}\nx;\n"
                  "struct __attribute__((packed)) s\n{\n\tchar a;\n\tint b;\n};\n",
    "initialisers":
        "struct s { int a; };\nstatic const struct s x = (struct s)\n{\n\t3\n}\n;\n"
        "static const int y = (int)\n{\n\t4\n}\n;\nstatic const int z[] =\n{\n\t1, 2\n};\n",
    "macros with bodies":
        "#define F(x) static inline int f_##x(int x) \\\n{ \\\n\treturn x; \\\n}\nF(a)\nF(b)\n"
        "#define G(x) \\\nint g_##x(int x) \\\n{ \\\n\treturn x; \\\n}\nstatic G(c)\nint after;\n",
    "__COUNTER__ in values":
        "#define COUNT() __COUNTER__\nenum { BASE = __COUNTER__ };\nstatic int f(void)\n{\n"
        "\treturn COUNT() + __COUNTER__;\n}\nenum { NEXT = COUNT() - BASE };\n",
    "__COUNTER__ in sizes":
        "#define COUNT() __COUNTER__\nstatic int f(void)\n{\n\treturn COUNT();\n}\n"
        "struct s { char a[COUNT() + 1]; unsigned b : COUNT() + 1; };\n",
    "__COUNTER__ in names":
        "#define P2(a, b) a##b\n#define P(a, b) P2(a, b)\n#define NAME(x) P(x, __COUNTER__)\n"
        "static int f(void)\n{\n\tint NAME(x) = 0;\n\treturn 0;\n}\nint NAME(a);\n"
        "int NAME(b)(void);\nstruct NAME(c) { int NAME(d); };\n",
    "__COUNTER__ in conditions":
        "static int f(void)\n{\n\treturn __COUNTER__ + __COUNTER__;\n}\n"
        "#if __COUNTER__ > 1\nint many;\n#else\nint few;\n#endif\n",
    "__COUNTER__ in bodies only":
        "static int f(void)\n{\n\treturn __COUNTER__;\n}\n#ifdef __COUNTER__\nint there;\n#endif\n",
    "__COUNTER__ in a macro's value": "#define VALUE __COUNTER__\n#define OTHER 3\nint x;\n",
}

BAD = {
    "a missing semicolon": "static int f(void)\n{\n\treturn 0;\n}\nint x\nint y;\n",
    "an unknown type": "static int f(void)\n{\n\treturn 0;\n}\n\nunknown z;\n",
    "a brace too many": "static int f(void)\n{\n\tif (1)\n}\n}\nint x;\n",
    "a body after a variable": "int x\n= f(void)\n{\n\treturn 0;\n}\n",
    "#error": "static int f(void)\n{\n\treturn 0;\n}\n#error no\n",
}


def bindgen(folder, *words):
    return subprocess.run([BUILD / "bindgen", *words], cwd=folder, text=True, capture_output=True,
                          check=False)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def same(folder):
    write(folder / "inner.h", "int in_body;\n")
    for name, text in SAME.items():
        write(folder / "header.h", text)
        write(folder / "main.h", '#include "header.h"\n')
        for flags in ([], ["--no-layout-tests", "--builtins"]):
            alone, included = bindgen(folder, "header.h", *flags), bindgen(folder, "main.h", *flags)
            tap.check(alone.returncode == 0 and alone.stdout == included.stdout and
                      alone.stderr == included.stderr, f"{name}{' '.join(['', *flags])}",
                      alone.stderr, alone.stdout, included.stderr, included.stdout)


def bad(folder):
    """Errors are clang's, once, and where they are."""
    for name, text in BAD.items():
        write(folder / "header.h", text)
        write(folder / "main.h", '#include "header.h"\n')
        alone, included = bindgen(folder, "header.h"), bindgen(folder, "main.h")
        told = [re.sub(r"^In file included.*\n", "", r.stderr.replace("./header.h", "header.h"),
                       flags=re.M) for r in (alone, included)]
        tap.check(alone.returncode == included.returncode != 0 and told[0] == told[1] and
                  "header.h:" in told[0], name, *told)


def asked(folder):
    """Errors in what asks for a macro's value are none, but this one is."""
    write(folder / "header.h", SAME["__COUNTER__ in a macro's value"].replace(
        "int x;", "static int f(void)\n{\n\treturn __COUNTER__;\n}"))
    write(folder / "main.rs", "pub const F: i32 = bindings::VALUE + bindings::OTHER;\n")
    done = subprocess.run([BUILD / "krab", "bindings", "--rust", "main.rs", "--crate", "bindings",
                           "--header", "header.h", "-o", "out.rs"], cwd=folder, text=True,
                          capture_output=True, check=False)
    text = (folder / "out.rs").read_text() if done.returncode == 0 else ""
    tap.check("pub const VALUE: " in text and
              "krab_counter" not in text + done.stderr, "a macro that counts is asked for",
              done.stderr, text)


def found(folder):
    """However a header is found, it is the one that clang finds."""
    body = "static int f_{0}(void)\n{{\n\treturn {1};\n}}\n#define {0} {1}\n"
    for n, name in enumerate(("a", "b", "c", "d", "next", "system", "after", "forced", "quoted")):
        for place in range(3):
            write(folder / f"dir{place}/{name}.h", body.format(name.upper(), 10 * n + place))
    write(folder / "dir0/empty.h", "")
    write(folder / "dir1/empty.h", "int not_empty;\n")
    write(folder / "dir1/next.h", "#define FIRST 1\n#include_next <next.h>\n")
    write(folder / "dir2/sub/up.h", '#include "../d.h"\n#include "beside.h"\n')
    write(folder / "dir2/sub/beside.h", body.format("BESIDE", 77))
    (folder / "dir2/link.h").symlink_to("c.h")
    (folder / "dir1/loop.h").symlink_to("loop.h")
    write(folder / "main.h", """
#define COMPUTED <b.h>
#include <a.h>
#include COMPUTED
#include <link.h>
#  include <sub//up.h>
# include /* a comment */ <next.h>
#include <system.h>
#include <after.h>
#include "quoted.h"
#include <empty.h>
#if 0
#include <missing.h>
#include <loop.h>
#include "dir2"
#endif
#ifdef NEVER
#include "dir1/next.h"
#endif
""")
    words = ["main.h", "--depfile", "deps", "-o", "out.rs", "--", "-iquote", "dir1", "-isystem", "dir0",
             "-Idir1/", "-I", "dir2//", "-include", "forced.h", "-idirafter", "dir0"]
    done = bindgen(folder, *words)
    text = (folder / "out.rs").read_text() if done.returncode == 0 else ""
    values = dict(re.findall(r"pub const (\w+): u32 = (\d+);", text))
    # -I comes before -isystem, and -iquote is for quotes alone.
    wanted = {"A": "1", "B": "11", "C": "22", "D": "32", "BESIDE": "77", "FIRST": "1", "NEXT": "42",
              "SYSTEM": "51", "AFTER": "61", "FORCED": "71", "QUOTED": "81"}
    tap.check(values == wanted and "not_empty" in text, "headers are those of clang", done.stderr,
              values, text)
    deps = set((folder / "deps").read_text().split(": ", 1)[1].split())
    tap.check(deps == {"main.h", "dir1/forced.h", "dir1/a.h", "dir1/b.h", "dir2/link.h",
                       "dir2/sub//up.h", "dir2/sub/../d.h", "dir2/sub/beside.h", "dir1/next.h",
                       "dir2/next.h", "dir1/system.h", "dir1/after.h", "dir1/quoted.h",
                       "dir1/empty.h"}, "the dependency file has what clang read", deps)


def main():
    with tempfile.TemporaryDirectory() as scratch:
        for part in (same, bad, asked, found):
            folder = pathlib.Path(scratch) / part.__name__
            folder.mkdir()
            part(folder)
    return tap.end()


sys.exit(main())

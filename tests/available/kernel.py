# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Finds the kernel's own check, and makes a small tree around a copy of it."""

import glob
import os
import shlex
import shutil
import subprocess
import tarfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BUILD = os.environ.get("KRAB_BUILD", os.path.join(ROOT, "build"))
KRAB = os.path.join(BUILD, "krab")
BINDGEN = os.environ.get("KRAB_BINDGEN", os.path.join(BUILD, "bindgen"))
SCRIPT = "rust_is_available.sh"
TARBALL = "/usr/src/linux-source-6.12.tar.xz"

# The scripts that take part: the check, its test, what they call, and what bindgen is given.
WANTED = ("rust_is_available*", "min-tool-version.sh", "cc-version.sh")


def has_check(source):
    return os.path.exists(os.path.join(source, "scripts", SCRIPT))


def unpacked():
    """The source folder that the tests of a whole kernel have left, or None."""
    named = os.environ.get("KRAB_LINUX_SOURCE")
    places = [named] if named else []
    for build in (BUILD, os.path.join(ROOT, "build")):
        places += sorted(glob.glob(os.path.join(build, "linux", "linux-source-*")))
    return next((place for place in places if has_check(place)), None)


def from_tarball():
    """The scripts alone, out of the distribution's tarball, kept in the build folder; or None."""
    folder = os.path.join(BUILD, "available-scripts")
    if has_check(folder):
        return folder
    if not os.path.exists(TARBALL):
        return None
    aside = f"{folder}.{os.getpid()}"
    with tarfile.open(TARBALL) as tar:
        for member in tar:
            parts = member.name.split("/")
            if len(parts) == 3 and parts[1] == "scripts" and member.isfile() and (
                    parts[2].startswith("rust_is_available") or parts[2] in WANTED):
                member.name = "/".join(parts[1:])
                tar.extract(member, aside)
    try:
        os.rename(aside, folder)
    except OSError:
        shutil.rmtree(aside)
    return folder


def source():
    """A folder with the kernel's scripts/, or None."""
    return unpacked() or from_tarball()


def make_tree(folder, origin):
    """A copy in `folder` of what takes part, and what makes it look like a kernel."""
    os.makedirs(os.path.join(folder, "scripts"))
    os.makedirs(os.path.join(folder, "init"))
    os.makedirs(os.path.join(folder, "rust"))
    for pattern in WANTED:
        for path in glob.glob(os.path.join(origin, "scripts", pattern)):
            shutil.copy(path, os.path.join(folder, "scripts"))
    for name in ("Kbuild", "init/Kconfig", "rust/Makefile"):
        with open(os.path.join(folder, name), "w", encoding="utf-8"):
            pass
    with open(os.path.join(folder, "Makefile"), "w", encoding="utf-8") as file:
        file.write("VERSION = 6\nPATCHLEVEL = 12\nSUBLEVEL = 1\n")


def put_krab(folder):
    """krab's three lines in the place of the script, with krab's path as nothing is installed."""
    with open(os.path.join(ROOT, "contrib/linux", SCRIPT), encoding="utf-8") as file:
        text = file.read()
    text = text.replace("exec krab ", f"exec {shlex.quote(KRAB)} ")
    path = os.path.join(folder, "scripts", SCRIPT)
    os.unlink(path)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, 0o755)


def real_tools(folder):
    """A folder of links `rustc`, `bindgen`, `clang`, that fit one another; or None."""
    got = {}
    env = {k: v for k, v in os.environ.items()
           if k not in ("RUSTC", "BINDGEN", "CC", "LLVM", "LIBCLANG_PATH")}
    done = subprocess.run([KRAB, "env", "--sh"], env=env, capture_output=True, text=True,
                          check=False)
    for line in shlex.split(done.stdout):
        name, equals, value = line.partition("=")
        if equals:
            got[name] = value
    if done.returncode:
        return None
    llvm = got["LLVM"]
    clang = f"clang{llvm}" if llvm[0] == "-" else llvm + "clang" if llvm[-1] == "/" else "clang"
    os.makedirs(folder)
    os.symlink(got["RUSTC"], os.path.join(folder, "rustc"))
    os.symlink(BINDGEN, os.path.join(folder, "bindgen"))
    os.symlink(shutil.which(clang), os.path.join(folder, "clang"))
    return folder

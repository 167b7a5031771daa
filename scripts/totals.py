#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
"""Counts test results: TAP, the kernel's KTAP, and everything one `meson test` ran.

    totals.py --meson build/meson-logs/testlog.json
    totals.py --ktap console.log

The last line printed is `N passed, N failed, N skipped`, and the exit status is 1 if
anything failed or if there was nothing to count. Only leaves are counted: the line that
sums up a KTAP subtest is not a test of its own. What a plan promised and the output
does not have (a crash, a time-out) has failed.
"""

import argparse
import json
import re
import sys

# A console may put a time stamp before each line.
RESULT = re.compile(r"^(?:\[ *\d+\.\d+\] )?( *)(not ok|ok)\b ?(\d*)(.*)$")
PLAN = re.compile(r"^(?:\[ *\d+\.\d+\] )?( *)1\.\.(\d+)\s*(#\s*skip.*)?$", re.I)
DIRECTIVE = re.compile(r"#\s*(skip|todo)\b", re.I)


class Totals:
    """What came out; `names` keeps the failed ones for the reader."""

    def __init__(self):
        self.passed = self.failed = self.skipped = self.known = 0
        self.names = []

    def add(self, ok, rest):
        directive = DIRECTIVE.search(rest)
        word = directive.group(1).lower() if directive else ""
        if word == "skip":
            self.skipped += 1
        elif word == "todo" and not ok:
            # Known to fail: no failure, but not passed either.
            self.known += 1
            self.skipped += 1
        elif ok and word != "todo":
            self.passed += 1
        else:
            # A test known to fail that passes must lose its mark.
            self.fail(rest.strip(" -"))

    def fail(self, name, count=1):
        self.failed += count
        self.names.append(name)

    def __str__(self):
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


class Level:
    """One indentation depth of KTAP between two results of the depth above."""

    def __init__(self):
        self.plan = None
        self.seen = 0

    def missing(self):
        return max(0, self.plan - self.seen) if self.plan is not None else 0


def count_tap(lines, totals):
    """Adds the leaves of (K)TAP text to totals; tells how many result lines it had."""
    levels = {}
    results = 0

    def close_below(depth):
        # Ends every subtest deeper than depth; tells whether there was one with results.
        had = False
        for deeper in sorted((d for d in levels if d > depth), reverse=True):
            level = levels.pop(deeper)
            if had:
                # Cut off before its own line came: its leaves tell, not its parent's plan.
                level.seen += 1
            had = had or level.seen > 0 or level.missing() > 0
            if level.missing():
                totals.fail("planned but never reported", level.missing())
        return had

    for line in lines:
        plan = PLAN.match(line)
        if plan:
            level = levels.setdefault(len(plan.group(1)), Level())
            level.plan = int(plan.group(2))
            if level.plan == 0:
                totals.skipped += 1
            continue
        result = RESULT.match(line)
        if not result:
            continue
        results += 1
        depth = len(result.group(1))
        parent = close_below(depth)
        levels.setdefault(depth, Level()).seen += 1
        if not parent:
            totals.add(result.group(2) == "ok", result.group(4))
    close_below(-1)
    return results


def count_meson_test(entry, totals):
    """Adds one test of Meson's testlog.json."""
    result = entry["result"]
    own = Totals()
    text = entry.get("stdout", "")
    results = count_tap(text.splitlines(), own)
    if results == 0:
        own = Totals()
        if result in ("OK", "EXPECTEDFAIL"):
            own.passed = 1
        elif result == "SKIP":
            own.skipped = 1
        else:
            own.fail(result.lower())
    elif result not in ("OK", "SKIP", "EXPECTEDFAIL") and own.failed == 0:
        # Every line was fine, and the program still crashed or ran out of time.
        own.fail(f"{result.lower()}, exit status {entry.get('returncode')}")
    totals.passed += own.passed
    totals.failed += own.failed
    totals.skipped += own.skipped
    totals.known += own.known
    totals.names += [f"{entry['name']}: {name}" for name in own.names]


def main():
    parser = argparse.ArgumentParser(description="count test results")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--meson", metavar="testlog.json")
    what.add_argument("--ktap", metavar="console.log")
    parser.add_argument("--status", type=int, default=0,
                        help="exit status of the runner itself, trusted only to be bad")
    args = parser.parse_args()

    totals = Totals()
    try:
        with open(args.meson or args.ktap, encoding="utf-8", errors="replace") as file:
            if args.ktap:
                count_tap((line.rstrip("\r\n") for line in file), totals)
            else:
                for line in file:
                    count_meson_test(json.loads(line), totals)
    except FileNotFoundError as error:
        totals.fail(f"there is no {error.filename}")
    except (OSError, ValueError) as error:
        totals.fail(str(error))
    if not totals.passed + totals.failed + totals.skipped:
        totals.fail("no test result at all")
    elif args.status and not totals.failed:
        totals.fail(f"the runner ended with status {args.status}")

    for name in totals.names[:50]:
        print(f"failed: {name}")
    if len(totals.names) > 50:
        print(f"failed: and {len(totals.names) - 50} more")
    if totals.known:
        print(f"{totals.known} of the skipped are known to fail")
    print(totals)
    return 1 if totals.failed else 0


if __name__ == "__main__":
    sys.exit(main())

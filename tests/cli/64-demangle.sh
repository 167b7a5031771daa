#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# krab demangle as a filter, and names of Rust in krab's own messages. tests/demangle/ has the
# names.
# shellcheck source-path=SCRIPTDIR source=tap.sh
. "$(dirname "$0")/tap.sh"

call=_RNvNtCs9ltgdHTiPiY_6kernel5print11call_printk
run "$KRAB" demangle "$call" main "$call.cold" "$call.llvm.12345"
tap_is "symbols" "$status $out" "0 kernel::print::call_printk
main
kernel::print::call_printk.cold
kernel::print::call_printk"

out=$("$KRAB" demangle <<END
[   12.3] RIP: 0010:$call+0x12/0x40 [rust_print]
ffffffff81000000 T $call
a$call, not_${call} and (${call})."$call".
END
)
tap_is "in an oops, of nm, in a sentence, and no part of another word" "$out" \
	"[   12.3] RIP: 0010:kernel::print::call_printk+0x12/0x40 [rust_print]
ffffffff81000000 T kernel::print::call_printk
a$call, not_${call} and (kernel::print::call_printk).\"kernel::print::call_printk\"."

printf 'no line end %s' "$call" | "$KRAB" demangle >"$scratch/out"
tap_is "a last line without an end" "$(cat "$scratch/out")" "no line end kernel::print::call_printk"
head -c 3000000 /dev/urandom >"$scratch/bytes"
tap_ok "any bytes" cmp <("$KRAB" demangle <"$scratch/bytes") "$scratch/bytes"
yes "$call" | head -n 20000 >"$scratch/many"
tap_is "many" "$("$KRAB" demangle <"$scratch/many" | grep -cx kernel::print::call_printk)" 20000
yes _R | head -c 4000000 | tr -d '\n' >"$scratch/long"
tap_ok "a word of 4 MB" cmp <(timeout 60 "$KRAB" demangle <"$scratch/long") "$scratch/long"

# Each back reference doubles the text.
name=_RINvC1a1b
for _ in $(seq 40); do
	name+=TB8_B8_E
done
tap_is "text that would not fit anywhere" "$(timeout 60 "$KRAB" demangle "${name}E")" "${name}E"
run "$KRAB" demangle --nonsense
tap_is "an unknown option" "$status" 2
tap_ok "no input that can be read" test "$("$KRAB" demangle <"$scratch" 2>&1 >/dev/null)" = \
	"error: standard input: Is a directory"

# What krab quotes.
program "$scratch/rustc" <<<"echo 'ld: undefined reference to \`$call'\\' >&2; exit 1"
run env -i RUSTC="$scratch/rustc" PATH="$PATH" HOME="$scratch" "$KRAB" available
tap_ok "in a message" grep -q "undefined reference to .kernel::print::call_printk" <<<"$err"
tap_end

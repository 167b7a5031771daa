# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# A source and build folders with the shape of a kernel with Rust, for tests of krab analyzer;
# sourced after tap.sh.
#
#	make_source DIR			the source
#	make_build DIR SOURCE		a build folder of it, with records of most that is built
#	record TARGET DIR COMMAND	a record as Kbuild writes them; DIR is where TARGET lies
#	record_alone DIR SOURCE		that of drivers/alone/alone.o
#
# shellcheck disable=SC2016 # make expands these

# put FILE: standard input, with folders as needed
put()
{
	mkdir -p "${1%/*}"
	cat >"$1"
}

record()
{
	put "$2/.${1##*/}.cmd" <<END
savedcmd_$1 := $3

source_$1 := x

deps_$1 := \\
${4:-}  rust/libcore.rmeta \\

$1: \$(deps_$1)

\$(deps_$1):
END
}

make_source()
{
	local s=$1 lib=${1%/*}/sysroot/lib/rustlib/src/rust/library file
	for file in core alloc std proc_macro vendor/libc-0.2.1; do
		echo '//' | put "$lib/$file/src/lib.rs"
		printf '[package]\nedition = "2024"\n' | put "$lib/$file/Cargo.toml"
	done
	for file in rust/{compiler_builtins,ffi,bindings/lib,macros/lib,kernel/lib} \
		scripts/target_maker scripts/not_built samples/rust/host drivers/both/both \
		drivers/parts/parts_rust drivers/pair/pair_a drivers/pair/pair_b \
		drivers/alone/alone drivers/left/left_out; do
		echo '//' | put "$s/$file.rs"
	done
	printf 'rust_common_flags := --edition=2021 -Wmissing_docs\n' | put "$s/Makefile"
	touch "$s/scripts/Kbuild.include"
	put "$s/Kbuild" <<'END'
obj-y += drivers/ # and no more
obj-$(CONFIG_RUST) += rust/
obj-$(CONFIG_SAMPLES) += samples/
END
	put "$s/arch/x86/Makefile" <<'END'
ifeq ($(CONFIG_X86_32),y)
KBUILD_RUSTFLAGS += --target=$(objtree)/scripts/wrong.json
else
KBUILD_RUSTFLAGS += --target=$(objtree)/scripts/target.json
endif
END
	put "$s/scripts/Makefile" <<'END'
hostprogs := target_maker
target_maker-rust := y
END
	put "$s/scripts/Makefile.build" <<'END'
features := arbitrary_self_types,used_with_arg
rust_common_cmd = \
	RUST_MODFILE=$(modfile) $(RUSTC_OR_CLIPPY) $(rust_flags) \
	-Zcrate-attr=no_std -Zcrate-attr='feature($(features))' \
	--extern kernel --crate-type rlib -L $(objtree)/rust/ \
	--crate-name $(basename $(notdir $@)) --sysroot=/dev/null
END
	put "$s/rust/Makefile" <<'END'
obj-$(CONFIG_RUST) += core.o compiler_builtins.o ffi.o
obj-$(CONFIG_RUST) += bindings.o \
	kernel.o
obj-$(CONFIG_OFF) += never.o
always-$(CONFIG_RUST) += $(macros_name)
ifdef CONFIG_RUST
macros_name := $(shell $(RUSTC) --print file-names --crate-name macros --crate-type proc-macro -)
to-flags = $(patsubst %,--cfg='%',$1)
core-cfgs := no_fp_fmt_parse
core-edition := $(if $(call rustc-min-version,108700),2024,2021)
cmd_rustc_procmacro = $(RUSTC) $(rust_common_flags) --emit=link=$@ --extern proc_macro \
	--crate-type proc-macro --crate-name $(patsubst lib%.so,%,$(notdir $@)) $<
$(obj)/$(macros_name): $(src)/macros/lib.rs FORCE
	+$(call if_changed_dep,rustc_procmacro)
cmd_rustc_library = OBJTREE=$(abspath $(objtree)) $(RUSTC_OR_CLIPPY) \
	$(filter-out $(skip_flags),$(rust_flags)) $(rustc_target_flags) \
	--emit=obj=$@ --emit=metadata=$(dir $@)$(patsubst %.o,lib%.rmeta,$(notdir $@)) \
	--crate-type rlib -L$(objtree)/$(obj) --crate-name $(patsubst %.o,%,$(notdir $@)) $< \
	--sysroot=/dev/null $(if $(rustc_objcopy),;$(OBJCOPY) $(rustc_objcopy) $@)
define rule_rustc_library
	$(call cmd_and_fixdep,rustc_library)
endef
$(obj)/core.o: private skip_flags = --edition=2021
$(obj)/core.o: private rustc_target_flags = --edition=$(core-edition) $(call to-flags,$(core-cfgs))
$(obj)/core.o: private rustc_objcopy = --weaken
$(obj)/core.o: $(RUST_LIB_SRC)/core/src/lib.rs FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/compiler_builtins.o: $(src)/compiler_builtins.rs $(obj)/core.o FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/ffi.o: $(src)/ffi.rs FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/bindings.o: private rustc_target_flags = --extern ffi
$(obj)/bindings.o: $(src)/bindings/lib.rs $(obj)/ffi.o FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/kernel.o: private rustc_target_flags = --extern ffi \
    --extern macros --extern bindings
$(obj)/kernel.o: $(src)/kernel/lib.rs $(obj)/bindings.o FORCE
	+$(call if_changed_rule,rustc_library)
endif # CONFIG_RUST
END
	put "$s/samples/rust/Makefile" <<'END'
subdir-$(CONFIG_OFF) += hostprogs
hostprogs-always-y := host
host-rust := y
END
	put "$s/drivers/Makefile" <<'END'
obj-$(CONFIG_BOTH) += both/
obj-y += parts/ pair/ alone/ nowhere/
obj-$(CONFIG_LEFT) += left/
END
	echo 'obj-$(CONFIG_BOTH) += both.o' | put "$s/drivers/both/Makefile"
	printf 'obj-y += parts.o\nparts-y := parts_c.o\nparts-$(CONFIG_RUST) += parts_rust.o\n' |
		put "$s/drivers/parts/Makefile"
	printf 'obj-y += pair.o\npair-objs := pair_a.o pair_b.o\n' | put "$s/drivers/pair/Makefile"
	# Kbuild goes before Makefile.
	echo 'obj-y += alone.o' | put "$s/drivers/alone/Kbuild"
	echo 'obj-y += wrong.o' | put "$s/drivers/alone/Makefile"
	echo 'obj-$(CONFIG_LEFT) += left_out.o' | put "$s/drivers/left/Makefile"
}

record_alone()
{
	record drivers/alone/alone.o "$1/drivers/alone" "RUST_MODFILE=drivers/alone/alone \
rustc $flags --extern kernel --crate-type rlib -L ./rust/ --crate-name alone --sysroot=/dev/null \
-Zcrate-attr=no_std -Zcrate-attr='feature(arbitrary_self_types,used_with_arg)' \
--out-dir drivers/alone/ --emit=obj=drivers/alone/alone.o $2/drivers/alone/alone.rs" \
"  \$(wildcard include/config/RUST) \\
  $1/drivers/generated/table.rs \\
  $2/drivers/alone/part.rs \\
"
}

make_build()
{
	local b=$1 s=$2 lib=${2%/*}/sysroot/lib/rustlib/src/rust/library
	local flags="--edition=2021 -Wmissing_docs --target=./scripts/target.json @./include/generated/rustc_cfg"
	local kernel="$flags -Cdebug-assertions=y"
	mkdir -p "$b"
	ln -sfn "$s" "$b/source"
	echo '{ "arch": "x86_64", "llvm-target": "x86_64-linux-gnu" }' | put "$b/scripts/target.json"
	put "$b/.config" <<'END'
#
# Automatically generated file; DO NOT EDIT.
# Linux/x86 6.99.0 Kernel Configuration
#
CONFIG_RUST=y
CONFIG_RUSTC_VERSION=109600
CONFIG_RUST_DEBUG_ASSERTIONS=y
CONFIG_X86_64=y
CONFIG_SAMPLES=y
CONFIG_BOTH=m
# CONFIG_LEFT is not set
CONFIG_HEX=0x10
CONFIG_TEXT="a \"b\""
END
	put "$b/include/config/auto.conf" <"$b/.config"
	put "$b/include/generated/rustc_cfg" <<'END'
--cfg=CONFIG_RUST
--cfg=CONFIG_RUST="y"
--cfg=CONFIG_RUSTC_VERSION="109600"
--cfg=CONFIG_RUST_DEBUG_ASSERTIONS
--cfg=CONFIG_RUST_DEBUG_ASSERTIONS="y"
--cfg=CONFIG_X86_64
--cfg=CONFIG_X86_64="y"
--cfg=CONFIG_SAMPLES
--cfg=CONFIG_SAMPLES="y"
--cfg=CONFIG_BOTH
--cfg=CONFIG_BOTH="m"
--cfg=CONFIG_HEX="0x10"
--cfg=CONFIG_TEXT="a \"b\""
END
	rlib()
	{
		record "rust/$1.o" "$b/rust" "OBJTREE=$b rustc $kernel $2 --emit=dep-info=rust/.$1.o.d \
--emit=obj=rust/$1.o --emit=metadata=rust/lib$1.rmeta --crate-type rlib -L./rust \
--crate-name $1 $3 --sysroot=/dev/null ;llvm-objcopy -w -W '__*' rust/$1.o"
	}
	rlib core "--edition=2024 --cfg no_fp_fmt_parse" "$lib/core/src/lib.rs"
	rlib compiler_builtins '' "$s/rust/compiler_builtins.rs"
	rlib ffi '' "$s/rust/ffi.rs"
	rlib bindings '--extern ffi' "$s/rust/bindings/lib.rs"
	rlib kernel '--extern ffi --extern macros --extern bindings' "$s/rust/kernel/lib.rs"
	record rust/libmacros.so "$b/rust" "rustc --edition=2021 -Clink-args=' ' \
--emit=link=rust/libmacros.so --extern proc_macro --crate-type proc-macro --crate-name macros \
$s/rust/macros/lib.rs"
	record drivers/both/both.o "$b/drivers/both" "RUST_MODFILE=drivers/both/both rustc $kernel \
-Zcrate-attr=no_std -Zcrate-attr='feature(arbitrary_self_types,used_with_arg)' --cfg MODULE \
--extern kernel --crate-type rlib -L ./rust/ --crate-name both --sysroot=/dev/null \
--out-dir drivers/both/ --emit=obj=drivers/both/both.o $s/drivers/both/both.rs ; ./objtool both.o"
	record drivers/parts/parts_rust.o "$b/drivers/parts" "RUST_MODFILE=drivers/parts/parts rustc \
$kernel -Zcrate-attr=no_std -Zcrate-attr='feature(arbitrary_self_types,used_with_arg)' \
--extern kernel --crate-type rlib -L ./rust/ --crate-name parts_rust --sysroot=/dev/null \
--emit=obj=drivers/parts/parts_rust.o $s/drivers/parts/parts_rust.rs"
	# C beside it is of no interest, whatever it says.
	record drivers/parts/parts_c.o "$b/drivers/parts" "gcc -DX='\$(pound)' -c parts_c.c > parts_c.o"
	record_alone "$b" "$s"
}

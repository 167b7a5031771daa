# SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#
# What KRAB_BINDINGS=1 krab make changes in an unmodified Linux. Every make of the build reads this first
# (MAKEFILES); what is overridden here stays, whatever rust/Makefile assigns later. One run of krab
# makes all bindings, under the name of the first file; each file stays as it is if its text does not
# change, so that nothing is built again then.
#
ifeq ($(obj)$(KBUILD_EXTMOD),rust)

# As a new Rust source may use more, the list of them is part of the command.
krab-folders := $(patsubst $(srctree)/%,%,$(wildcard $(addprefix $(srctree)/,arch block crypto \
	drivers fs io_uring ipc kernel lib mm net security sound virt)))
krab-rust := $(shell cd $(srctree) && find rust samples $(krab-folders) -name '*.rs' \
	! -name '*_generated.rs' | LC_ALL=C sort)
krab-others := rust/bindings/bindings_helpers_generated.rs rust/uapi/uapi_generated.rs \
	rust/helpers/.helpers.c
# One that is missing makes for another command, and so for another run.
krab-missing := $(filter-out $(wildcard $(krab-others)),$(krab-others))

override quiet_cmd_bindgen = KRAB    $@
override cmd_bindgen = $(if $(filter %/bindings_generated.rs,$@),$(krab-bindings),$(krab-made))

# What bindgen_parameters works around does not come up.
krab-bindings = $(KRAB) bindings -q $(addprefix --rust $(srctree)/,$(krab-rust)) \
		--crate bindings --header $(src)/bindings/bindings_helper.h -o $@ \
		$(foreach name,$(KRAB_KEEP),--keep '$(name)') \
		--helpers-map $(KRAB_MAP) --helpers-c rust/helpers/.helpers.c \
		--helpers-rust rust/bindings/bindings_helpers_generated.rs \
		--crate uapi --header $(src)/uapi/uapi_helper.h -o rust/uapi/uapi_generated.rs \
		--depfile $(depfile) \
		--bindgen-constants --rust-target 1.68 --use-core --with-derive-default \
		--ctypes-prefix ffi --no-layout-tests --no-debug '.*' --enable-function-attribute-detection \
		$(if $(KRAB_DOC),--doc-comments=kernel-doc --source-tree $(srctree),--no-doc-comments) \
		-- $(filter-out -Wp$(comma)-MMD%,$(bindgen_c_flags_final)) -DMODULE \
		$(if $(krab-missing),; : $(krab-missing))

# The rule wants a dependency file.
krab-made = echo '$@: $<' > $(depfile)

$(krab-others): | rust/bindings/bindings_generated.rs
rust/helpers/.helpers.c: FORCE
	@:

rust/helpers/helpers.o: rust/helpers/.helpers.c FORCE
	$(call if_changed_rule,cc_o_c)
	$(call cmd,force_checksrc)

endif

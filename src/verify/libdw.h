/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * elfutils' libdw, opened when it is wanted and never before: linking it and what it needs would
 * cost every start of krab time. Its headers are for the build; the only includers are the files
 * of dwarf.h.
 */
#ifndef KRAB_VERIFY_LIBDW_H
#define KRAB_VERIFY_LIBDW_H

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <glib.h>
#include <stdbool.h>

/* Some are libelf's, which libdw brings along. */
#define LIBDW_FUNCTIONS(F) \
	F(dwarf_aggregate_size) \
	F(dwarf_attr) \
	F(dwarf_attr_integrate) \
	F(dwarf_child) \
	F(dwarf_decl_column) \
	F(dwarf_decl_line) \
	F(dwarf_diecu) \
	F(dwarf_diename) \
	F(dwarf_filesrc) \
	F(dwarf_formref_die) \
	F(dwarf_formsdata) \
	F(dwarf_formudata) \
	F(dwarf_get_units) \
	F(dwarf_getelf) \
	F(dwarf_getlocation) \
	F(dwarf_getsrcfiles) \
	F(dwarf_hasattr) \
	F(dwarf_siblingof) \
	F(dwarf_tag) \
	F(dwarf_whatform) \
	F(dwfl_begin) \
	F(dwfl_end) \
	F(dwfl_errmsg) \
	F(dwfl_module_getdwarf) \
	F(dwfl_offline_section_address) \
	F(dwfl_report_end) \
	F(dwfl_report_offline) \
	F(elf_getshdrstrndx) \
	F(elf_nextscn) \
	F(elf_strptr) \
	F(gelf_getehdr) \
	F(gelf_getshdr)

#define LIBDW_MEMBER(name) __typeof__(name) *name;
struct libdw {
	LIBDW_FUNCTIONS(LIBDW_MEMBER)
};
#undef LIBDW_MEMBER

/* All of it is there after libdw_load() returned true; it stays until the process ends. */
extern struct libdw libdw;

/* False and @error (DWARF_ERROR_SUPPORT) if there is no usable libdw.so.1. */
bool libdw_load(GError **error);

#endif

/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/dwarf-file.h"

#include <string.h>

#include "verify/dwarf.h"

void dwarf_file_init(struct dwarf_file *d)
{
	*d = (struct dwarf_file){ 0 };
	for (int i = 0; i < DWARF_SPACES; i++)
		d->found[i] = g_hash_table_new(g_str_hash, g_str_equal);
}

void dwarf_file_want(struct dwarf_file *d, enum dwarf_space space, const char *name)
{
	g_hash_table_insert(d->found[space], (gpointer)name, NULL);
}

static void free_found(GHashTable *found)
{
	GHashTableIter iter;
	gpointer dies;

	g_hash_table_iter_init(&iter, found);
	while (g_hash_table_iter_next(&iter, NULL, &dies)) {
		if (dies)
			g_array_unref(dies);
	}
	g_hash_table_unref(found);
}

void dwarf_file_close(struct dwarf_file *d)
{
	for (int i = 0; i < DWARF_SPACES; i++)
		free_found(d->found[i]);
	if (d->session)
		libdw.dwfl_end(d->session);
}

const GArray *dwarf_file_find(const struct dwarf_file *d, enum dwarf_space space,
			      const char *name)
{
	return g_hash_table_lookup(d->found[space], name);
}

/* --- the index -------------------------------------------------------------------------------- */

static void note(struct dwarf_file *d, enum dwarf_space space, Dwarf_Die *die)
{
	const char *name = libdw.dwarf_diename(die);
	gpointer key, dies;

	if (!name || libdw.dwarf_hasattr(die, DW_AT_declaration) ||
	    !g_hash_table_lookup_extended(d->found[space], name, &key, &dies))
		return;
	if (!dies) {
		dies = g_array_new(FALSE, FALSE, sizeof(Dwarf_Die));
		g_hash_table_insert(d->found[space], key, dies);
	}
	g_array_append_vals(dies, die, 1);
}

/* What is declared inside a function is not what a header declares: no descent into these. */
static void index_children(struct dwarf_file *d, Dwarf_Die *parent)
{
	Dwarf_Die die;

	if (libdw.dwarf_child(parent, &die))
		return;
	do {
		switch (libdw.dwarf_tag(&die)) {
		case DW_TAG_structure_type:
		case DW_TAG_union_type:
			note(d, DWARF_TAGS, &die);
			/* clang puts what a record declares inside of it. */
			index_children(d, &die);
			break;
		case DW_TAG_enumeration_type:
			note(d, DWARF_TAGS, &die);
			index_children(d, &die);
			break;
		case DW_TAG_typedef:
		case DW_TAG_enumerator:
			note(d, DWARF_ORDINARY, &die);
			break;
		default:
			break;
		}
	} while (libdw.dwarf_siblingof(&die, &die) == 0);
}

/* All units: of .debug_info, then the type units of .debug_types. */
static bool index_units(struct dwarf_file *d, Dwarf *dwarf)
{
	Dwarf_CU *cu = NULL;
	Dwarf_Die top, split;
	bool any = false;
	uint8_t kind;

	while (libdw.dwarf_get_units(dwarf, cu, &cu, NULL, &kind, &top, &split) == 0) {
		any = true;
		/* What a skeleton stands for is in a file of its own. */
		index_children(d, kind == DW_UT_skeleton && split.addr ? &split : &top);
	}
	return any;
}

/* Only the file that was named counts: nothing is looked for elsewhere, or fetched. */
static int no_other_file(Dwfl_Module *module, void **data, const char *name, Dwarf_Addr base,
			 const char *file, const char *link, GElf_Word crc, char **found)
{
	(void)module, (void)data, (void)name, (void)base, (void)file, (void)link, (void)crc;
	(void)found;
	return -1;
}

/* Object files must be relocated before they can be read, which only libdwfl does. */
static Dwarf *open_file(struct dwarf_file *d, const char *path)
{
	Dwfl_Module *module;
	Dwarf_Addr bias;

	d->callbacks = (Dwfl_Callbacks){
		.section_address = libdw.dwfl_offline_section_address,
		.find_debuginfo = no_other_file,
	};
	d->session = libdw.dwfl_begin(&d->callbacks);
	if (!d->session)
		return NULL;
	module = libdw.dwfl_report_offline(d->session, path, path, -1);
	if (!module || libdw.dwfl_report_end(d->session, NULL, NULL))
		return NULL;
	return libdw.dwfl_module_getdwarf(module, &bias);
}

/*
 * Type units of an object file are each in a .debug_info or .debug_types section of its own,
 * until the linker joins these; libdw reads one section of a name.
 */
static bool is_in_pieces(Dwarf *dwarf)
{
	Elf *elf = libdw.dwarf_getelf(dwarf);
	Elf_Scn *section = NULL;
	guint n[2] = { 0, 0 };
	GElf_Shdr header;
	size_t names;

	if (libdw.elf_getshdrstrndx(elf, &names))
		return false;
	while ((section = libdw.elf_nextscn(elf, section))) {
		const char *name = libdw.gelf_getshdr(section, &header) ?
			libdw.elf_strptr(elf, names, header.sh_name) : NULL;

		n[0] += name && strcmp(name, ".debug_info") == 0;
		n[1] += name && strcmp(name, ".debug_types") == 0;
	}
	return n[0] > 1 || n[1] > 1;
}

bool dwarf_file_read(struct dwarf_file *d, const char *path, GError **error)
{
	g_autofree char *text = NULL;
	GElf_Ehdr header;
	Dwarf *dwarf;

	/* libdwfl takes an archive or a missing file for many things; its messages do not tell. */
	if (!g_file_test(path, G_FILE_TEST_IS_REGULAR)) {
		g_set_error(error, DWARF_ERROR, DWARF_ERROR_FILE, "%s is no file", path);
		return false;
	}
	dwarf = open_file(d, path);
	if (!dwarf) {
		g_set_error(error, DWARF_ERROR, DWARF_ERROR_FILE,
			    "%s has no debugging information that can be read: %s", path,
			    libdw.dwfl_errmsg(-1));
		return false;
	}
	if (is_in_pieces(dwarf)) {
		g_set_error(error, DWARF_ERROR, DWARF_ERROR_FILE,
			    "the debugging information of %s is in pieces that only a linker puts "
			    "together: link it first", path);
		return false;
	}
	d->big_endian = libdw.gelf_getehdr(libdw.dwarf_getelf(dwarf), &header) &&
			header.e_ident[EI_DATA] == ELFDATA2MSB;
	if (index_units(d, dwarf))
		return true;
	g_set_error(error, DWARF_ERROR, DWARF_ERROR_FILE, "%s has no debugging information", path);
	return false;
}

/* --- single entries --------------------------------------------------------------------------- */

static bool is_qualifier(int tag)
{
	return tag == DW_TAG_const_type || tag == DW_TAG_volatile_type ||
	       tag == DW_TAG_restrict_type || tag == DW_TAG_atomic_type;
}

bool dwarf_type_of(Dwarf_Die *die, bool through, Dwarf_Die *type)
{
	Dwarf_Attribute attr;

	*type = *die;
	do {
		if (!libdw.dwarf_attr_integrate(type, DW_AT_type, &attr) ||
		    !libdw.dwarf_formref_die(&attr, type))
			return false;
	} while (is_qualifier(libdw.dwarf_tag(type)) ||
		 (through && libdw.dwarf_tag(type) == DW_TAG_typedef));
	return true;
}

bool dwarf_number(Dwarf_Die *die, unsigned attribute, uint64_t *value)
{
	Dwarf_Attribute attr;
	Dwarf_Word word;

	if (!libdw.dwarf_attr_integrate(die, attribute, &attr) ||
	    libdw.dwarf_formudata(&attr, &word))
		return false;
	*value = word;
	return true;
}

const char *dwarf_file_of(Dwarf_Die *die)
{
	Dwarf_Files *files;
	uint64_t index;
	Dwarf_Die unit;
	size_t n;

	if (!dwarf_number(die, DW_AT_decl_file, &index) ||
	    !libdw.dwarf_diecu(die, &unit, NULL, NULL) ||
	    libdw.dwarf_getsrcfiles(&unit, &files, &n) || index >= n)
		return NULL;
	return libdw.dwarf_filesrc(files, index, NULL, NULL);
}

/* Bytes; DWARF 2 has an expression here, DW_OP_plus_uconst. No attribute: the member of a union. */
static bool member_byte(Dwarf_Die *member, uint64_t *byte)
{
	Dwarf_Attribute attr;
	Dwarf_Op *ops;
	size_t n;

	*byte = 0;
	if (!libdw.dwarf_attr(member, DW_AT_data_member_location, &attr))
		return true;
	if (dwarf_number(member, DW_AT_data_member_location, byte))
		return true;
	if (libdw.dwarf_getlocation(&attr, &ops, &n) || n != 1 || ops[0].atom != DW_OP_plus_uconst)
		return false;
	*byte = ops[0].number;
	return true;
}

/* Up to DWARF 4: the bits from the most significant one of a storage unit at some byte. */
static bool old_bitfield_place(const struct dwarf_file *d, Dwarf_Die *member, uint64_t *bit,
			       uint64_t from_top, uint64_t width)
{
	Dwarf_Word storage;
	Dwarf_Die type;
	uint64_t bytes;

	if (!dwarf_number(member, DW_AT_byte_size, &bytes)) {
		if (!dwarf_type_of(member, true, &type) ||
		    libdw.dwarf_aggregate_size(&type, &storage))
			return false;
		bytes = storage;
	}
	*bit += d->big_endian ? from_top : bytes * 8 - from_top - width;
	return true;
}

bool dwarf_member_place(const struct dwarf_file *d, Dwarf_Die *member, uint64_t *bit,
			uint64_t *width)
{
	uint64_t from_top;

	if (!dwarf_number(member, DW_AT_bit_size, width))
		*width = 0;
	if (dwarf_number(member, DW_AT_data_bit_offset, bit))
		return true;
	if (!member_byte(member, bit))
		return false;
	*bit *= 8;
	if (*width && dwarf_number(member, DW_AT_bit_offset, &from_top))
		return old_bitfield_place(d, member, bit, from_top, *width);
	return true;
}

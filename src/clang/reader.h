/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The state of a reader and the functions that its files share; for src/clang/read*.c only.
 *
 * Reading has two phases, as the order of items is defined by them. In the first, the
 * top-level declarations are read in source order, and a use of a type that has not been
 * declared yet only reserves its id and queues it. In the second, the queue is worked off, and
 * types that are found on the way are read at once, depth first.
 */
#ifndef KRAB_CLANG_READER_H
#define KRAB_CLANG_READER_H

#include "clang/lib.h"
#include "clang/read.h"
#include "ir/ir.h"
#include "ir/options.h"

/* Where a type is used: the cursor that names parameters, and whose child a new type will be. */
struct place {
	CXCursor cursor;
	type_id parent;
	bool direct;	/* read declared types at once, even in the first phase */
};

struct pending {
	type_id id;
	CXType type;
	struct place place;
};

/* What the reader knows of a type id beyond the IR. */
enum read_state { STATE_READ, STATE_RESERVED, STATE_QUEUED };

struct source_file {
	const char *path;	/* interned; NULL for clang's own buffers */
	const char *text;	/* as on disk; may be NULL */
	size_t size;
	bool on_disk;		/* text is what can be read under path */
	bool annotated;		/* holds a `rustbindgen` annotation somewhere */
};

struct reader {
	struct ir *ir;
	const struct libclang *lc;
	CXTranslationUnit tu;
	const struct bindgen_options *o;
	GHashTable *decls;	/* Decl * of the canonical declaration -> type_id */
	GHashTable *tags;	/* interned tag -> type_id * */
	GHashTable *uses;	/* QualType of a derived type -> type_id */
	GHashTable *parents;	/* Decl * of a definition -> type_id it was first declared in */
	GHashTable *noreturns;	/* QualType of a function type -> 1 or 2 (no or yes) */
	GHashTable *files;	/* CXFile -> struct source_file * */
	GHashTable *kernel_docs;	/* struct source_file * -> its comments:
					 * read-kernel-doc.c */
	CXFile last_handle;	/* the last one that was asked for, and its file; NULL: none yet */
	struct source_file *last_file;
	type_id builtins[256];	/* by enum CXTypeKind */
	GByteArray *states;	/* enum read_state by type id */
	GByteArray *inline_fn;	/* by type id: holds a function type that belongs to one
				 * declarator */
	GArray *queue;		/* struct pending */
	GHashTable *inlined;	/* Decl * of functions with an inline declaration */
	GArray *function_keys;	/* gpointer: Decl * of each of ir->functions */
	struct read_main *main;		/* NULL: a file */
	struct preread *preread;	/* NULL: libclang reads all files itself */
	bool was_blanked;		/* more than bodies of functions was blanked there */
	struct constant *constants;	/* by probe; the arena's */
	GHashTable *probes;		/* name -> index + 1 */
	bool skip_bodies;
	bool second_phase;
	bool default_visibility;	/* of what has no attribute, as #pragma GCC visibility
					 * gives */
	bool elf_names;		/* the target adds nothing to C names */
	uint32_t next_order;
};

/* --- read.c --- */
const char *reader_intern(struct reader *r, CXString s);	/* disposes @s; "" for NULL */
struct source_file *reader_file(struct reader *r, CXFile file);	/* never NULL */
/* Where @c is written: sets @pos and returns the file. */
const struct source_file *reader_where(struct reader *r, CXCursor c, struct srcpos *pos);
/* --- ast-dump.c --- */
void reader_dump_ast(struct reader *r);

/* --- read-type.c --- */
struct tref reader_type(struct reader *r, CXType t, struct place place);
/* The type that @t, whose declaration is @decl, has or will have. */
type_id reader_declared(struct reader *r, CXType t, CXCursor decl, struct place place);
type_id reader_add(struct reader *r, enum type_kind kind);
void reader_drain_queue(struct reader *r);
struct layout reader_layout(struct reader *r, CXType t);

/* --- read-function.c --- */
struct function_type *reader_function_type(struct reader *r, CXType t, struct place place);
void reader_function(struct reader *r, CXCursor c);
/* Once all are read: takes out those that an inline definition came after. */
void reader_drop_inline(struct reader *r);
/* The symbol's name where it may differ from the C name, else NULL. */
const char *reader_mangled(struct reader *r, CXCursor c);

/* --- read-decl.c --- */
/* Fills the reserved type @id from its declaration. */
void reader_fill(struct reader *r, type_id id, CXType t, CXCursor decl, struct place place);
/* A struct, union, enum or typedef declaration met at @parent. Returns its type. */
type_id reader_tag(struct reader *r, CXCursor c, type_id parent);
void reader_variable(struct reader *r, CXCursor c);

/* What initialises the variable @c of IR type @type; VALUE_NONE if it cannot be told. */
struct value reader_initial_value(struct reader *r, CXCursor c, type_id type);

/* --- read-probe.c --- */
void reader_probes_init(struct reader *r);
/* Is @d about a probe? Then it is noted there. */
bool reader_probe_diagnostic(struct reader *r, CXDiagnostic d);
/* A macro, or a declaration, in the main file. False if it is none of a probe. */
bool reader_probe_macro(struct reader *r, const struct macro *m);
bool reader_probe(struct reader *r, CXCursor c);
/* Is @l in the main file, or expanded there? */
bool reader_is_in_main(struct reader *r, CXSourceLocation l);
/* Is @name among those that are asked for? */
bool reader_is_asked(struct reader *r, const char *name);
/* Once all is read. */
void reader_probes_finish(struct reader *r);

/* --- read-offset.c --- */
/*
 * Sets the offsets of the fields of a record, which is defined at @decl and of layout @known;
 * @cursors: the fields' declarations (CXCursor).
 */
void reader_offsets(struct reader *r, CXCursor decl, struct layout known, struct record *rec,
		    const GArray *cursors);

/* --- read-notes.c --- */
/*
 * The raw comment and the annotations of @c, in file @f; both NULL when there are none or
 * nobody asks.
 */
void reader_notes(struct reader *r, CXCursor c, const struct source_file *f, const char **comment,
		  const struct annotations **notes);

/* --- read-kernel-doc.c --- */
/*
 * The kernel-doc comment of @c, in file @f, with those of its members behind it; NULL if it has
 * none, and for members and enumerators.
 */
const char *reader_kernel_doc(struct reader *r, CXCursor c, const struct source_file *f);
/* Once all are read: what has none in its own file gets that of another which names it. */
void reader_kernel_docs_elsewhere(struct reader *r);

#endif

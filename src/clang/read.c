/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The parse, the walk over the top-level declarations, macros, files and diagnostics.
 */
#include <string.h>

#include "clang/fallback.h"
#include "clang/preread.h"
#include "clang/read.h"
#include "clang/reader.h"

const char *reader_intern(struct reader *r, CXString s)
{
	const char *text = libclang_intern(r->lc, r->ir->names, s);

	return text ? text : "";
}

/* --- files and positions ------------------------------------------------------------------ */

/*
 * libclang searches all locations of the program for the contents of a file, which costs more than
 * reading the file again. What cannot be read under its name (a virtual file, a -working-directory
 * elsewhere) still comes from libclang, and so does what is not as long as libclang knows it.
 */
static void load_text(struct reader *r, CXFile file, const char *path, struct source_file *f)
{
	const struct preread_file *known = path ? preread_find(r->preread, path) : NULL;

	f->on_disk = true;
	if (known) {
		f->text = known->text;
		f->size = known->size;
		return;
	}
	f->text = path ? preread_text(r->ir->arena, path, &f->size) : NULL;
	if (!f->text) {
		f->on_disk = false;
		f->text = r->lc->getFileContents(r->tu, file, &f->size);
	}
}

/* `<div rustbindgen …>`. memmem() alone takes several times as long for a kernel's headers. */
static bool is_annotated(const char *text, size_t size)
{
	static const char tag[] = "<div", word[] = "rustbindgen";
	const char *p = text, *end = text + size;

	for (; p && (p = memchr(p, '<', end - p)); p++)
		if ((size_t)(end - p) > strlen(tag) && !memcmp(p, tag, strlen(tag)))
			return memmem(p, end - p, word, strlen(word));
	return false;
}

/* What the main file in memory includes is found in its folder, which is this one. */
static const char *plain_path(struct reader *r, const char *path)
{
	return r->main && path && g_str_has_prefix(path, "./") ?
	       intern(r->ir->names, path + 2) : path;
}

static const char *clang_path(struct reader *r, CXFile file)
{
	return libclang_intern(r->lc, r->ir->names, r->lc->getFileName(file));
}

struct source_file *reader_file(struct reader *r, CXFile file)
{
	struct source_file *f;

	/* Nearly always the declaration before was in the same file. */
	if (r->last_file && file == r->last_handle)
		return r->last_file;
	f = g_hash_table_lookup(r->files, file);
	if (f) {
		r->last_handle = file;
		return r->last_file = f;
	}
	f = arena_new(r->ir->arena, struct source_file);
	if (file) {
		const char *path = clang_path(r, file);

		f->path = plain_path(r, path);
		load_text(r, file, path, f);
		f->annotated = is_annotated(f->text, f->size);
	}
	g_hash_table_insert(r->files, file, f);
	return f;
}

/*
 * Counting the lines of every declaration and macro costs libclang more than all else about them.
 */
const struct source_file *reader_where(struct reader *r, CXCursor c, struct srcpos *pos)
{
	CXSourceLocation at = r->lc->getCursorLocation(c);
	const struct source_file *f;
	unsigned offset;
	CXFile file;

	r->lc->getFileLocation(at, &file, NULL, NULL, &offset);
	f = reader_file(r, file);
	*pos = (struct srcpos){ .path = f->path, .byte = offset + 1 };
	if (!f->on_disk)
		r->lc->getFileLocation(at, NULL, &pos->line, &pos->col, NULL);
	return f;
}

/* --- macros ------------------------------------------------------------------------------- */

static bool macro_text_from_tokens(struct reader *r, CXCursor c, struct macro *m)
{
	g_autoptr(GString) text = g_string_new(NULL);
	CXToken *tokens = NULL;
	unsigned n = 0;

	r->lc->tokenize(r->tu, r->lc->getCursorExtent(c), &tokens, &n);
	for (unsigned i = 1; i < n; i++)
		g_string_append_printf(text, " %s",
				       reader_intern(r, r->lc->getTokenSpelling(r->tu, tokens[i])));
	r->lc->disposeTokens(r->tu, tokens, n);
	m->name = reader_intern(r, r->lc->getCursorSpelling(c));
	m->text = arena_strndup(r->ir->arena, text->str, text->len);
	m->len = text->len;
	m->function_like = r->lc->Cursor_isMacroFunctionLike(c) != 0;
	return true;
}

/*
 * Where the definition that starts at @p ends: at the end of the line, unless a backslash (C17
 * 5.1.1.2p1) or a block comment goes on with it.
 */
static const char *definition_end(const char *p, const char *end)
{
	static const bool special[256] = {
		['\\'] = true, ['\n'] = true, ['"'] = true, ['\''] = true, ['/'] = true,
	};
	char quote = 0;

	for (; p < end; p++) {
		if (!special[(unsigned char)*p])
			continue;
		if (*p == '\\' && p + 1 < end) {
			p++;
			if (*p == '\r' && p + 1 < end && p[1] == '\n')
				p++;
		} else if (*p == '\n') {
			break;
		} else if (quote) {
			quote = *p == quote ? 0 : quote;
		} else if (*p == '"' || *p == '\'') {
			quote = *p;
		} else if (*p == '/' && p + 1 < end && p[1] == '*') {
			p = memmem(p + 2, end - p - 2, "*/", 2);
			if (!p)
				return end;
			p++;
		} else if (*p == '/' && p + 1 < end && p[1] == '/') {
			return p;
		}
	}
	return p;
}

/*
 * The text of the definition straight from the file: what the name is followed by. Definitions
 * without a file (built in, or by -D) are only read for --builtins, through clang's tokens.
 */
static bool macro_text_from_file(struct reader *r, CXCursor c, const struct source_file **file_out,
				 struct macro *m)
{
	const struct source_file *f = *file_out = reader_where(r, c, &m->pos);
	const char *name_end;
	unsigned start;
	size_t len;

	if (!f->path)
		return false;
	start = m->pos.byte - 1;
	m->name = reader_intern(r, r->lc->getCursorSpelling(c));
	len = strlen(m->name);
	if (!f->text || start + len > f->size || memcmp(f->text + start, m->name, len))
		return macro_text_from_tokens(r, c, m);
	name_end = f->text + start + len;
	m->text = name_end;
	m->len = definition_end(name_end, f->text + f->size) - name_end;
	m->function_like = m->len && *m->text == '(';
	return true;
}

static void read_macro(struct reader *r, CXCursor c)
{
	const struct source_file *f;
	struct macro m = { 0 };

	if (!macro_text_from_file(r, c, &f, &m) &&
	    (!r->o->builtins || !macro_text_from_tokens(r, c, &m)))
		return;
	if (reader_probe_macro(r, &m))
		return;
	if (!m.function_like || r->o->doc_style == DOC_STYLE_KERNEL)
		reader_notes(r, c, f, &m.comment, &m.notes);
	m.order = r->next_order++;
	g_array_append_val(r->ir->macros, m);
}

/* --- the walk ------------------------------------------------------------------------------ */

static bool is_builtin(struct reader *r, CXCursor c)
{
	CXFile file;

	r->lc->getFileLocation(r->lc->getCursorLocation(c), &file, NULL, NULL, NULL);
	return !file;
}

static enum CXChildVisitResult visit_top(CXCursor c, CXCursor parent, CXClientData data)
{
	struct reader *r = data;

	(void)parent;
	switch ((int)c.kind) {
	case CXCursor_MacroDefinition:
		read_macro(r, c);
		break;
	case CXCursor_FunctionDecl:
		if (!reader_probe(r, c))
			reader_function(r, c);
		break;
	case CXCursor_VarDecl:
		if (!reader_probe(r, c))
			reader_variable(r, c);
		break;
	case CXCursor_StructDecl:
	case CXCursor_UnionDecl:
	case CXCursor_EnumDecl:
	case CXCursor_TypedefDecl:
		if (r->o->builtins || !is_builtin(r, c))
			reader_tag(r, c, 0);
		break;
	case CXCursor_LinkageSpec:
	case CXCursor_UnexposedDecl:
		return CXChildVisit_Recurse;
	default:
		break;
	}
	return CXChildVisit_Continue;
}

static void add_item(struct ir *ir, enum item_kind kind, uint32_t index, uint32_t order)
{
	g_array_index(ir->items, struct item, order) = (struct item){ kind, index, order };
}

/*
 * Each order stands for one declaration, or for one that was dropped again: see
 * reader_drop_inline().
 */
static void collect_items(struct reader *r)
{
	struct ir *ir = r->ir;
	struct item *items;
	guint n = 0;

	g_array_set_size(ir->items, r->next_order);
	memset(ir->items->data, 0, r->next_order * sizeof(struct item));
	for (guint i = 1; i < ir->types->len; i++)
		if (ir_type(ir, i)->order)
			add_item(ir, ITEM_TYPE, i, ir_type(ir, i)->order);
	for (guint i = 0; i < ir->functions->len; i++)
		add_item(ir, ITEM_FUNCTION, i,
			 g_array_index(ir->functions, struct function, i).order);
	for (guint i = 0; i < ir->variables->len; i++)
		add_item(ir, ITEM_VARIABLE, i,
			 g_array_index(ir->variables, struct variable, i).order);
	for (guint i = 0; i < ir->macros->len; i++)
		add_item(ir, ITEM_MACRO, i, g_array_index(ir->macros, struct macro, i).order);
	items = (struct item *)ir->items->data;
	for (guint i = 0; i < ir->items->len; i++)
		if (items[i].order)
			items[n++] = items[i];
	g_array_set_size(ir->items, n);
}

/* --- files read, target -------------------------------------------------------------------- */

static void add_dep(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data)
{
	struct reader *r = data;
	const char *path = plain_path(r, clang_path(r, file));

	(void)stack;
	(void)depth;
	if (!r->main || strcmp(path, r->main->path) != 0)
		g_ptr_array_add(r->ir->deps, (gpointer)path);
}

static int compare_paths(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void read_deps(struct reader *r)
{
	GPtrArray *deps = r->ir->deps;
	guint n = 0;

	r->lc->getInclusions(r->tu, add_dep, r);
	g_ptr_array_sort(deps, compare_paths);
	for (guint i = 0; i < deps->len; i++)
		if (!n || deps->pdata[n - 1] != deps->pdata[i])
			deps->pdata[n++] = deps->pdata[i];
	g_ptr_array_set_size(deps, n);
}

static bool is_big_endian(const char *triple)
{
	static const char *const prefixes[] = {
		"s390x", "powerpc-", "powerpc64-", "ppc-", "ppc64-", "sparc", "mips-", "mips64-",
		"m68k", "aarch64_be", "armeb", "thumbeb", "hppa", "lanai", "tce-", "bpfeb",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++)
		if (g_str_has_prefix(triple, prefixes[i]))
			return !g_str_has_prefix(triple, "sparcel");
	return false;
}

/* Mach-O, 32-bit COFF and some others put an underscore before every C name. */
static bool has_plain_names(const char *triple)
{
	return strstr(triple, "linux") || strstr(triple, "-elf") || strstr(triple, "bsd");
}

static void read_target(struct reader *r)
{
	CXTargetInfo info = r->lc->getTranslationUnitTargetInfo(r->tu);

	r->ir->target.triple = reader_intern(r, r->lc->TargetInfo_getTriple(info));
	r->ir->target.pointer_size = r->lc->TargetInfo_getPointerWidth(info) / 8;
	r->ir->target.big_endian = is_big_endian(r->ir->target.triple);
	r->lc->TargetInfo_dispose(info);
	r->elf_names = has_plain_names(r->ir->target.triple);
	/* clang hides what is not exported by an attribute there, unless it is told otherwise. */
	if (g_str_has_prefix(r->ir->target.triple, "wasm"))
		r->default_visibility = false;
}

/* --- parsing ------------------------------------------------------------------------------- */

/*
 * Appends what clang says. Where the main file is in memory, a #line says where its text comes
 * from, which libclang's own form does not look at.
 */
static void add_diagnostic(struct reader *r, CXDiagnostic d, GString *out)
{
	const struct libclang *lc = r->lc;
	CXString text, path;
	unsigned line, col;

	lc->getPresumedLocation(lc->getDiagnosticLocation(d), &path, &line, &col);
	if (r->main && lc->getDiagnosticSeverity(d) >= CXDiagnostic_Error &&
	    reader_is_in_main(r, lc->getDiagnosticLocation(d))) {
		text = lc->getDiagnosticSpelling(d);
		g_string_append_printf(out, "%s:%u:%u: error: %s\n", lc->getCString(path), line,
				       col, lc->getCString(text));
	} else {
		text = lc->formatDiagnostic(d, lc->defaultDiagnosticDisplayOptions());
		g_string_append_printf(out, "%s\n", lc->getCString(text));
	}
	lc->disposeString(text);
	lc->disposeString(path);
}

/* Errors of a probe are none, so that this one would not be seen otherwise. */
static bool is_about_counter(struct reader *r, CXDiagnostic d)
{
	CXString text;
	bool is;

	if (!r->preread)
		return false;
	text = r->lc->getDiagnosticSpelling(d);
	is = preread_is_about(r->lc->getCString(text));
	r->lc->disposeString(text);
	return is;
}

static bool take_diagnostics(struct reader *r, GString *warnings, GString *messages)
{
	const struct libclang *lc = r->lc;
	unsigned n = lc->getNumDiagnostics(r->tu);
	bool clean = true;

	for (unsigned i = 0; i < n; i++) {
		CXDiagnostic d = lc->getDiagnostic(r->tu, i);
		bool is_error = lc->getDiagnosticSeverity(d) >= CXDiagnostic_Error;

		r->was_blanked |= is_about_counter(r, d);
		if (reader_probe_diagnostic(r, d)) {
			lc->disposeDiagnostic(d);
			continue;
		}
		clean = clean && !is_error;
		add_diagnostic(r, d, is_error ? messages : warnings);
		lc->disposeDiagnostic(d);
	}
	return clean;
}

/*
 * What is only used in bodies looks unused without them, and with the -Werror of a kernel's
 * flags that would be the end.
 */
static const char *const no_body_warnings[] = {
	"-Wno-unused-function", "-Wno-unused-variable", "-Wno-unused-const-variable",
	"-Wno-unneeded-internal-declaration", "-Wno-undefined-internal", "-Wno-undefined-inline",
};

/* The files that are in memory: struct CXUnsavedFile. */
static GArray *files_in_memory(struct reader *r, char *const *args, bool may_preread)
{
	GArray *files = g_array_new(FALSE, FALSE, sizeof(struct CXUnsavedFile));
	struct CXUnsavedFile main, *headers;

	if (r->main) {
		main = (struct CXUnsavedFile){ r->main->path, r->main->text, r->main->len };
		g_array_append_val(files, main);
	}
	if (may_preread && r->skip_bodies)
		r->preread = preread_new(r->ir->arena, args, r->main ? &main : NULL);
	if (r->preread) {
		unsigned n = preread_unsaved(r->preread, &headers);

		g_array_append_vals(files, headers, n);
	}
	return files;
}

static enum CXErrorCode parse(struct reader *r, char *const *args, bool may_preread)
{
	g_autoptr(GArray) files = NULL;
	CXIndex index;
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	unsigned flags = CXTranslationUnit_DetailedPreprocessingRecord;

	/* Only these options ask which inline functions are defined, which their bodies tell. */
	r->skip_bodies = !r->o->wrap_static_fns && !r->o->generate_inline_functions;
	r->default_visibility = true;
	files = files_in_memory(r, args, may_preread);
	for (; *args; args++) {
		r->default_visibility = r->default_visibility && !strstr(*args, "-fvisibility") &&
					**args != '@';
		g_ptr_array_add(all, *args);
	}
	if (r->skip_bodies) {
		flags |= CXTranslationUnit_SkipFunctionBodies;
		for (size_t i = 0; i < G_N_ELEMENTS(no_body_warnings); i++)
			g_ptr_array_add(all, (gpointer)no_body_warnings[i]);
	}
	for (const char *const *a = preread_args(); r->preread && *a; a++)
		g_ptr_array_add(all, (gpointer)*a);
	if (r->main)
		g_ptr_array_add(all, (gpointer)"-ferror-limit=0");
	/*
	 * libclang shows errors and their notes, as with bindgen-cli; not those of a probe, nor
	 * those of a parse that will be followed by another one.
	 */
	index = r->lc->createIndex(0, !r->main && !r->preread);
	return r->lc->parseTranslationUnit2(index, NULL, (const char *const *)all->pdata, all->len,
					    (struct CXUnsavedFile *)files->data, files->len, flags,
					    &r->tu);
}

static void reader_init(struct reader *r, struct ir *ir, const struct libclang *lc,
			const struct bindgen_options *o, struct read_main *main)
{
	*r = (struct reader){ .ir = ir, .lc = lc, .o = o, .main = main, .next_order = 1 };
	r->decls = g_hash_table_new(NULL, NULL);
	r->tags = g_hash_table_new(NULL, NULL);
	r->uses = g_hash_table_new(NULL, NULL);
	r->parents = g_hash_table_new(NULL, NULL);
	r->noreturns = g_hash_table_new(NULL, NULL);
	r->files = g_hash_table_new(NULL, NULL);
	r->kernel_docs = g_hash_table_new_full(NULL, NULL, NULL,
					       (GDestroyNotify)g_hash_table_unref);
	r->states = g_byte_array_new();
	r->inline_fn = g_byte_array_new();
	r->queue = g_array_new(FALSE, FALSE, sizeof(struct pending));
	r->inlined = g_hash_table_new(NULL, NULL);
	r->function_keys = g_array_new(FALSE, FALSE, sizeof(gpointer));
}

static void reader_release(struct reader *r)
{
	g_hash_table_destroy(r->decls);
	g_hash_table_destroy(r->tags);
	g_hash_table_destroy(r->uses);
	g_hash_table_destroy(r->parents);
	g_hash_table_destroy(r->noreturns);
	g_hash_table_destroy(r->files);
	g_clear_pointer(&r->probes, g_hash_table_destroy);
	g_hash_table_destroy(r->kernel_docs);
	g_byte_array_free(r->states, TRUE);
	g_byte_array_free(r->inline_fn, TRUE);
	g_array_free(r->queue, TRUE);
	g_hash_table_destroy(r->inlined);
	g_array_free(r->function_keys, TRUE);
	preread_free(r->preread);
}

/* @again: set if it is to be read again, without looking ahead. */
static enum read_status read_once(struct ir *ir, const struct libclang *lc,
				  const struct bindgen_options *o, char *const *args,
				  struct read_main *main, GString *warnings, GString *messages,
				  bool *again)
{
	/*
	 * Kept reachable: the IR's texts may be in it, and freeing it takes longer than it helps.
	 */
	static CXTranslationUnit kept;
	enum read_status status = READ_OK;
	struct reader r;

	reader_init(&r, ir, lc, o, main);
	reader_probes_init(&r);
	if (parse(&r, args, again != NULL) != CXError_Success) {
		status = READ_FAILED;
	} else if (!take_diagnostics(&r, warnings, messages)) {
		status = READ_DIAGNOSED;
	} else {
		kept = r.tu;
		read_target(&r);
		if (o->emit_clang_ast)
			reader_dump_ast(&r);
		lc->visitChildren(lc->getTranslationUnitCursor(r.tu), visit_top, &r);
		reader_drain_queue(&r);
		reader_drop_inline(&r);
		if (o->comments && o->doc_style == DOC_STYLE_KERNEL)
			reader_kernel_docs_elsewhere(&r);
		reader_probes_finish(&r);
		if (o->clang_macro_fallback)
			clang_evaluate_macros(ir, lc, args);
		collect_items(&r);
		ir_freeze(ir);
		/* libclang looks through all locations of the program for them. */
		if (o->depfile)
			read_deps(&r);
	}
	(void)kept;
	if (again)
		*again = r.preread && (status != READ_OK || r.was_blanked);
	reader_release(&r);
	return status;
}

enum read_status clang_read(struct ir *ir, const struct libclang *lc,
			    const struct bindgen_options *o, char *const *args,
			    struct read_main *main, GString *warnings, GString *messages)
{
	bool again;
	enum read_status status = read_once(ir, lc, o, args, main, warnings, messages, &again);
	struct arena *arena = ir->arena;
	struct intern *names = ir->names;

	if (!again)
		return status;
	ir_release(ir);
	ir_init(ir, arena, names);
	g_string_truncate(warnings, 0);
	g_string_truncate(messages, 0);
	return read_once(ir, lc, o, args, main, warnings, messages, NULL);
}

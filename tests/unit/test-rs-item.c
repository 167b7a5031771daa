// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of src/rs: items where no parser goes (macros, broken files), conditional compilation,
 * the modules of a crate. That items of whole files are those of syn, and documentation that of
 * rustdoc, is shown by tests/rs/run.
 */
#include "rs/crate.h"

#include <unistd.h>
#include <glib/gstdio.h>

#include "rs/doc.h"

static struct rs_file *scan(const char *text)
{
	struct rs_file *f = rs_file_borrow("t.rs", text, strlen(text), RS_EDITION_2021);

	rs_items(f);
	return f;
}

static void show_item(GString *s, const struct rs_file *f, guint32 i)
{
	const struct rs_item *item = rs_item(f, i);
	struct rs_str name = rs_item_name(f, item);

	if (s->len)
		g_string_append_c(s, ' ');
	g_string_append(s, rs_item_kind_name(item->kind));
	if (name.n)
		g_string_append_printf(s, ":%.*s", (int)name.n, name.s);
	if (item->flags & RS_IN_MACRO)
		g_string_append_c(s, '!');
	if (item->flags & RS_BROKEN)
		g_string_append_c(s, '?');
}

/* "kind:name" of all items; children in parentheses; ! in a macro, ? broken. */
static char *show(const struct rs_file *f)
{
	GString *s = g_string_new(NULL);

	for (guint32 i = 1; i < f->items->n_items; i++) {
		guint32 n = i + 1 < f->items->n_items ? rs_item(f, i + 1)->parent : 0;

		show_item(s, f, i);
		if (n == i)
			g_string_append(s, " (");
		for (guint32 p = rs_item(f, i)->parent; n != i && p != n; p = rs_item(f, p)->parent)
			g_string_append(s, " )");
	}
	return g_string_free(s, FALSE);
}

static void check_items(const char *text, const char *expected)
{
	struct rs_file *f = scan(text);
	g_autofree char *found = show(f);

	g_assert_cmpstr(found, ==, expected);
	rs_file_free(f);
}

static void test_macros(void)
{
	check_items("macro_rules! m { ($x:ident) => { pub fn $x() {} fn b() {} }; (y) => (struct S;) }",
		    "macro_rules:m ( fn:x! fn:b! struct:S! )");
	check_items("macro_rules! m { () => { $(#[$a])* $vis unsafe fn f() {} $( impl A for $t {} )* } }",
		    "macro_rules:m ( fn:f! impl! )");
	check_items("macro_rules! m { () => { $vis struct S { $(#[$a])* $v $f: $t, b: u8 } } }",
		    "macro_rules:m ( struct:S! ( field:f! field:b! ) )");
	check_items("macro_rules! m { () => { paste! { fn [<a $b>]() {} static [<c>]: u8 = 1; } } }",
		    "macro_rules:m ( fn! static! )");
	check_items("m! { fn f() { unsafe {} } } m2!(fn g(); impl A {});",
		    "macro call:m ( fn:f! ) macro call:m2 ( fn:g! impl! )");
	check_items("macro m($x:ident) { fn f() {} }", "macro:m ( fn:f! )");
	check_items("macro m { () => { fn f() {} } }", "macro:m ( fn:f! )");
	check_items("fn f() { quote! { fn g() {} } vec![{ fn h() {} }] }", "fn:f ( fn:g! fn:h! )");
	/* What only looks like items. */
	check_items("macro_rules! m { (fn $x:ident) => { $x }; (struct S;) => { a.type } }",
		    "macro_rules:m");
	check_items("fn f() { let a: fn(u8) = b; c.unsafe; x(|| static move); *const u8 }", "fn:f");
}

static void test_broken(void)
{
	check_items("fn a( fn b() {}", "fn:a? fn:b");
	check_items("fn a() { let x = ; } ) fn b() {}", "fn:a fn:b");
	check_items("struct A { a: u8 fn b() {}", "struct:A? ( field:a )");
	check_items("fn a\nstruct B;", "fn:a? struct:B");
	check_items("impl<T A { fn f() {} }\nmod c;", "impl ( fn:f ) mod:c");
	check_items("garbage 1 + 2; fn a() {} ]] } \"x\" fn b() {}", "fn:a fn:b");
	check_items("pub pub fn a() {} const fn; #[x] enum E { A, = , B }",
		    "fn:a enum:E ( variant:A variant:B )");
	check_items("fn a() {\n\tif x {\n}\nfn b() {\n}\n", "fn:a fn:b");
	check_items("use a", "use?");
	check_items("#[cfg(", "");
	check_items("trait", "");
	check_items("unsafe", "");
}

static const struct rs_item *find(const struct rs_file *f, const char *name)
{
	for (guint32 i = 1; i < f->items->n_items; i++)
		if (rs_str_is(rs_item_name(f, rs_item(f, i)), name))
			return rs_item(f, i);
	g_error("no item %s", name);
}

static void check_range(const struct rs_file *f, struct rs_range r, const char *expected)
{
	struct rs_str s = rs_range_text(f, r);
	g_autofree char *found = g_strndup(s.s, s.n);

	g_assert_cmpstr(found, ==, expected);
}

static void test_ranges(void)
{
	struct rs_file *f = scan(
		"/// Doc.\n#[a] pub(crate) const unsafe extern \"C\" fn f<'a, T: A>(x: u8) -> &'a T "
		"where T: B /* c */ { y }\n"
		"impl<T> a::B<T> for Vec<T> where T: C { fn g(); }\n"
		"static mut s: [u8; 1] = [1];\nstruct t(u8);");
	const struct rs_item *fn = find(f, "f"), *impl = rs_item(f, 2), *stat = find(f, "s");

	check_range(f, fn->all, "/// Doc.\n#[a] pub(crate) const unsafe extern \"C\" fn "
		    "f<'a, T: A>(x: u8) -> &'a T where T: B /* c */ { y }");
	check_range(f, fn->sig, "pub(crate) const unsafe extern \"C\" fn f<'a, T: A>(x: u8) -> "
		    "&'a T where T: B");
	check_range(f, fn->vis, "pub(crate)");
	check_range(f, fn->generics, "<'a, T: A>");
	check_range(f, fn->params, "x: u8");
	check_range(f, fn->type, "&'a T");
	check_range(f, fn->where, "where T: B");
	check_range(f, fn->body, " y ");
	g_assert_cmpuint(fn->flags, ==, RS_CONST | RS_UNSAFE | RS_EXTERN | RS_HAS_BODY);
	g_assert_true(rs_str_is(rs_text(f, fn->abi), "\"C\""));
	check_range(f, impl->generics, "<T>");
	check_range(f, impl->trait_path, "a::B<T>");
	check_range(f, impl->type, "Vec<T>");
	check_range(f, impl->where, "where T: C");
	check_range(f, stat->type, "[u8; 1]");
	check_range(f, stat->body, "[1]");
	check_range(f, find(f, "t")->sig, "struct t");
	g_assert_true(rs_item(f, rs_item_at(f, fn->body.start + 1)) == fn);
	g_assert_true(rs_item(f, rs_item_at(f, fn->all.start)) == fn);
	g_assert_cmpuint(rs_item_at(f, fn->all.end), ==, 0);
	rs_file_free(f);
}

static void test_children(void)
{
	struct rs_file *f = scan("mod a { fn b() { fn c() {} } struct d { e: u8 } } fn g() {}");
	guint32 a = rs_first_child(f, 0), b = rs_first_child(f, a), d = rs_next_sibling(f, b);
	guint32 g = rs_next_sibling(f, a);
	g_autofree char *path = rs_item_path(f, rs_first_child(f, d));

	g_assert_true(rs_item(f, b) == find(f, "b"));
	g_assert_true(rs_item(f, d) == find(f, "d"));
	g_assert_true(rs_item(f, g) == find(f, "g"));
	g_assert_cmpuint(rs_next_sibling(f, d), ==, RS_NONE);
	g_assert_cmpuint(rs_next_sibling(f, g), ==, RS_NONE);
	g_assert_cmpuint(rs_first_child(f, g), ==, RS_NONE);
	g_assert_cmpstr(path, ==, "a::d::e");
	rs_file_free(f);
}

static void test_attributes(void)
{
	struct rs_file *f = scan("#[allow(a, b)] #[unsafe(no_mangle)] #[doc = \"x\"] #[rustfmt::skip] "
				 "/// y\n fn f() { #![inner] }");
	const struct rs_item *fn = find(f, "f");

	g_assert_cmpuint(fn->n_attrs, ==, 6);
	g_assert_cmpuint(rs_attr(f, fn, 0)->kind, ==, RS_ATTR_LINT);
	check_range(f, rs_attr(f, fn, 0)->args, "a, b");
	check_range(f, rs_attr(f, fn, 1)->path, "no_mangle");
	g_assert_true(rs_attr(f, fn, 1)->is_unsafe);
	g_assert_cmpuint(rs_attr(f, fn, 2)->kind, ==, RS_ATTR_DOC);
	check_range(f, rs_attr(f, fn, 2)->args, "\"x\"");
	g_assert_true(rs_find_attr(f, fn, "rustfmt::skip") == rs_attr(f, fn, 3));
	g_assert_null(rs_find_attr(f, fn, "skip"));
	g_assert_cmpuint(rs_attr(f, fn, 4)->kind, ==, RS_ATTR_DOC_COMMENT);
	g_assert_true(rs_attr(f, fn, 5)->inner);
	g_assert_true(rs_has_doc(f, fn));
	rs_file_free(f);
}

static void test_public(void)
{
	struct rs_file *f = scan("pub mod a { pub fn b() {} fn c() {} pub(crate) fn d() {} }"
				 "mod e { pub fn f() {} } pub trait g { fn h(); }"
				 "impl A for B { fn i() {} } impl B { fn j() {} pub fn k() {} }"
				 "pub enum l { m { n: u8 } } macro_rules! o { () => {} }"
				 "#[macro_export] macro_rules! p { () => {} } pub fn q() { pub fn r() {} }");
	static const char *const public[] = { "a", "b", "g", "h", "i", "k", "l", "m", "n", "p", "q" };

	for (guint32 i = 1; i < f->items->n_items; i++) {
		struct rs_str name = rs_item_name(f, rs_item(f, i));
		bool expected = !name.n;

		for (guint n = 0; n < G_N_ELEMENTS(public); n++)
			expected |= rs_str_is(name, public[n]);
		if (rs_item_is_public(f, i) != expected)
			g_error("%.*s: expected %d", (int)name.n, name.s, expected);
	}
	rs_file_free(f);
}

static void check_cfg(const struct rs_cfg *c, const char *predicate, enum rs_truth expected)
{
	struct rs_file *f = scan(predicate);

	if (rs_cfg_eval(c, f, (struct rs_range){ 0, f->n_tokens }) != expected)
		g_error("%s: expected %d", predicate, expected);
	rs_file_free(f);
}

static void test_cfg(void)
{
	struct rs_cfg c;

	rs_cfg_init(&c, RS_FALSE);
	g_assert_true(rs_cfg_add(&c, "CONFIG_A"));
	g_assert_true(rs_cfg_add(&c, " CONFIG_B = \"y\" "));
	g_assert_false(rs_cfg_add(&c, "CONFIG_B=y"));
	g_assert_false(rs_cfg_add(&c, "1"));
	g_assert_false(rs_cfg_add(&c, ""));
	check_cfg(&c, "CONFIG_A", RS_TRUE);
	check_cfg(&c, "CONFIG_B = \"y\"", RS_TRUE);
	check_cfg(&c, "CONFIG_B = r\"y\"", RS_TRUE);
	check_cfg(&c, "CONFIG_B = \"m\"", RS_FALSE);
	check_cfg(&c, "CONFIG_B", RS_FALSE);
	check_cfg(&c, "not(CONFIG_A)", RS_FALSE);
	check_cfg(&c, "all(CONFIG_A, CONFIG_B = \"y\",)", RS_TRUE);
	check_cfg(&c, "all(CONFIG_A, X)", RS_FALSE);
	check_cfg(&c, "any(X, not(any(Y, Z)))", RS_TRUE);
	check_cfg(&c, "all()", RS_TRUE);
	check_cfg(&c, "any()", RS_FALSE);
	check_cfg(&c, "true", RS_TRUE);
	check_cfg(&c, "not(false)", RS_TRUE);
	check_cfg(&c, "r#true", RS_FALSE);
	/* What is no predicate is neither. */
	check_cfg(&c, "", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "version(\"1.0\")", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "any(CONFIG_A, version(\"1.0\"))", RS_TRUE);
	check_cfg(&c, "all(X, 1)", RS_FALSE);
	check_cfg(&c, "not(CONFIG_A, CONFIG_A)", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "CONFIG_A, CONFIG_A", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "a::b", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "not(", RS_UNKNOWN_TRUTH);
	check_cfg(NULL, "X", RS_UNKNOWN_TRUTH);
	rs_cfg_release(&c);

	rs_cfg_init(&c, RS_UNKNOWN_TRUTH);
	rs_cfg_add_off(&c, "OFF");
	check_cfg(&c, "OFF", RS_FALSE);
	check_cfg(&c, "ANY", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "all(OFF, ANY)", RS_FALSE);
	check_cfg(&c, "any(OFF, ANY)", RS_UNKNOWN_TRUTH);
	check_cfg(&c, "not(ANY)", RS_UNKNOWN_TRUTH);
	rs_cfg_release(&c);
}

static enum rs_truth item_truth(const struct rs_cfg *c, const char *text)
{
	struct rs_file *f = scan(text);
	enum rs_truth t = rs_cfg_item(c, f, rs_item(f, 1));

	rs_file_free(f);
	return t;
}

static void test_cfg_item(void)
{
	struct rs_cfg c;

	rs_cfg_init(&c, RS_FALSE);
	rs_cfg_add(&c, "A");
	g_assert_cmpint(item_truth(&c, "fn f() {}"), ==, RS_TRUE);
	g_assert_cmpint(item_truth(&c, "#[cfg(A)] #[cfg(B)] fn f() {}"), ==, RS_FALSE);
	g_assert_cmpint(item_truth(&c, "#[cfg(A)] fn f() { #![cfg(B)] }"), ==, RS_FALSE);
	g_assert_cmpint(item_truth(&c, "#[cfg_attr(A, cfg(B))] fn f() {}"), ==, RS_FALSE);
	g_assert_cmpint(item_truth(&c, "#[cfg_attr(B, cfg(B))] fn f() {}"), ==, RS_TRUE);
	g_assert_cmpint(item_truth(&c, "#[cfg_attr(A, cfg_attr(A, x, cfg(A), cfg(B)))] fn f() {}"),
			==, RS_FALSE);
	g_assert_cmpint(item_truth(NULL, "#[cfg_attr(A, cfg(all()))] fn f() {}"), ==, RS_TRUE);
	g_assert_cmpint(item_truth(NULL, "#[cfg_attr(A, cfg(any()))] fn f() {}"), ==,
			RS_UNKNOWN_TRUTH);
	rs_cfg_release(&c);
}

/* --- crates ----------------------------------------------------------------------------------- */

static char *folder;

static void write_file(const char *name, const char *text)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	g_autofree char *dir = g_path_get_dirname(path);

	g_assert_cmpint(g_mkdir_with_parents(dir, 0700), ==, 0);
	g_assert_true(g_file_set_contents(path, text, -1, NULL));
}

/* "module=file" of all modules, with ? where it is not known; what is said goes to @said. */
static char *load(const char *root, const struct rs_cfg *c, char **said)
{
	g_autofree char *path = g_build_filename(folder, root, NULL);
	GString *s = g_string_new(NULL);
	struct rs_crate crate;
	struct diag d;
	size_t len;
	FILE *out = open_memstream(said, &len);

	diag_init(&d, out);
	rs_crate_init(&crate, path, RS_EDITION_2021, c, &d);
	for (guint i = 0; i < crate.modules->len; i++) {
		const struct rs_module *m = rs_module(&crate, i);

		g_string_append_printf(s, "%s%s=%s%s", i ? " " : "", m->path,
				       m->file->path + strlen(folder) + 1,
				       m->active == RS_TRUE ? "" : "?");
	}
	rs_crate_release(&crate);
	fclose(out);
	return g_string_free(s, FALSE);
}

static void check_crate(const char *root, const struct rs_cfg *c, const char *expected,
			const char *message)
{
	g_autofree char *said = NULL, *found = load(root, c, &said);

	g_assert_cmpstr(found, ==, expected);
	if (message && !strstr(said, message))
		g_error("expected '%s' in: %s", message, said);
	if (!message)
		g_assert_cmpstr(said, ==, "");
}

static void test_modules(void)
{
	write_file("a/lib.rs", "mod b; pub mod c; mod d { mod e; mod f { mod g; } }\n"
			       "#[path = \"else/where.rs\"] mod h; mod r#type;");
	write_file("a/b.rs", "mod i; mod j { mod k; }");
	write_file("a/b/i.rs", "");
	write_file("a/b/j/k.rs", "");
	write_file("a/c/mod.rs", "mod l;");
	write_file("a/c/l.rs", "");
	write_file("a/d/e.rs", "");
	write_file("a/d/f/g.rs", "");
	write_file("a/else/where.rs", "mod m;");
	write_file("a/else/m.rs", "");
	write_file("a/type.rs", "");
	check_crate("a/lib.rs", NULL,
		    "=a/lib.rs b=a/b.rs b::i=a/b/i.rs b::j::k=a/b/j/k.rs c=a/c/mod.rs c::l=a/c/l.rs "
		    "d::e=a/d/e.rs d::f::g=a/d/f/g.rs h=a/else/where.rs h::m=a/else/m.rs "
		    "type=a/type.rs", NULL);
}

static void test_path_attributes(void)
{
	/* The examples of the Rust reference, "The path attribute". */
	write_file("p/src/a/b.rs", "#[path = \"foo.rs\"] mod c; mod inline { #[path = \"other.rs\"] mod inner; }");
	write_file("p/src/a/foo.rs", "");
	write_file("p/src/a/b/inline/other.rs", "");
	write_file("p/src/a/mod.rs", "mod inline { #[path = \"other.rs\"] mod inner; }");
	write_file("p/src/a/inline/other.rs", "");
	write_file("p/src/lib.rs", "mod a; #[path = \"a/b.rs\"] mod b;"
				   "#[path = \"thread_files\"] mod thread { #[path = \"tls.rs\"] mod local_data; }");
	write_file("p/src/thread_files/tls.rs", "");
	write_file("p/src/x.rs", "#[path = \"a\"] mod y { mod foo; }");
	check_crate("p/src/x.rs", NULL, "=p/src/x.rs y::foo=p/src/a/foo.rs", NULL);
	write_file("p/src/a/inline.rs", "");
	write_file("p/src/q.rs", "mod b; ");
	write_file("p/src/b.rs", "#[path = \"a/foo.rs\"] mod c; mod inline { #[path = \"other.rs\"] mod inner; }");
	write_file("p/src/b/inline/other.rs", "");
	check_crate("p/src/q.rs", NULL, "=p/src/q.rs b=p/src/b.rs b::c=p/src/a/foo.rs "
		    "b::inline::inner=p/src/b/inline/other.rs", NULL);
	write_file("p/src/a/inline/other.rs", "");
	check_crate("p/src/lib.rs", NULL,
		    "=p/src/lib.rs a=p/src/a/mod.rs a::inline::inner=p/src/a/inline/other.rs "
		    "b=p/src/a/b.rs b::c=p/src/a/foo.rs b::inline::inner=p/src/a/inline/other.rs "
		    "thread::local_data=p/src/thread_files/tls.rs", NULL);
}

static void test_module_cfg(void)
{
	struct rs_cfg c;

	write_file("c/lib.rs", "#[cfg(A)] mod a; #[cfg(not(A))] mod b; #[cfg(X)] mod x { mod y; }\n"
			       "#[cfg_attr(A, path = \"z2.rs\")] mod z; if_x! { mod a; mod none; }"
			       "macro_rules! m { () => { mod none; mod $x; } }");
	write_file("c/a.rs", "#![cfg(not(A))] mod none;");
	write_file("c/b.rs", "");
	write_file("c/x/y.rs", "");
	write_file("c/z.rs", "");
	write_file("c/z2.rs", "");
	rs_cfg_init(&c, RS_FALSE);
	rs_cfg_add(&c, "A");
	check_crate("c/lib.rs", &c, "=c/lib.rs a=c/a.rs z=c/z2.rs a=c/a.rs?", NULL);
	rs_cfg_release(&c);
	rs_cfg_init(&c, RS_FALSE);
	rs_cfg_add(&c, "B");
	check_crate("c/lib.rs", &c, "=c/lib.rs b=c/b.rs z=c/z.rs a=c/a.rs?",
		    "no file for module 'none'");
	rs_cfg_release(&c);
	check_crate("c/lib.rs", NULL,
		    "=c/lib.rs a=c/a.rs? b=c/b.rs? x::y=c/x/y.rs? z=c/z.rs a=c/a.rs?",
		    "no file for module 'none'");
}

static void test_bad_modules(void)
{
	g_autofree char *loop = g_build_filename(folder, "e", "loop", NULL);

	write_file("e/lib.rs", "mod none;\nmod two; mod good;\n#[path = \"lib.rs\"] mod me;\n"
			       "#[path = \".\"] mod dir; mod pipe; #[path = \"loop/lib.rs\"] mod link;");
	write_file("e/two.rs", "");
	write_file("e/two/mod.rs", "");
	write_file("e/good.rs", "\xff fn f( { mod x;");
	write_file("e/good/x.rs", "");
	g_assert_cmpint(symlink(".", loop), ==, 0);
	check_crate("e/lib.rs", NULL, "=e/lib.rs good=e/good.rs good::x=e/good/x.rs",
		    "lib.rs:1:5: error: no file for module 'none'");
	check_crate("e/lib.rs", NULL, "=e/lib.rs good=e/good.rs good::x=e/good/x.rs",
		    "lib.rs:2:5: error: module 'two' has two files");
	check_crate("e/lib.rs", NULL, "=e/lib.rs good=e/good.rs good::x=e/good/x.rs",
		    "lib.rs:3:24: error: circular modules");
	check_crate("e/lib.rs", NULL, "=e/lib.rs good=e/good.rs good::x=e/good/x.rs",
		    "is no regular file");
	check_crate("e/none.rs", NULL, "", "No such file");
	write_file("f/lib.rs", "mod a;");
	write_file("f/a.rs", "#[path = \"b.rs\"] mod b;");
	write_file("f/b.rs", "#[path = \"a.rs\"] mod a;");
	check_crate("f/lib.rs", NULL, "=f/lib.rs a=f/a.rs a::b=f/b.rs", "circular modules");
}

static void test_cfg_file(void)
{
	g_autofree char *path = g_build_filename(folder, "rustc_cfg", NULL);
	g_autoptr(GError) error = NULL;
	struct rs_cfg c;

	write_file("rustc_cfg", "--cfg=CONFIG_A\n--cfg=CONFIG_B=\"y\"\n\n--cfg CONFIG_C\n# x\n");
	rs_cfg_init(&c, RS_FALSE);
	g_assert_true(rs_cfg_add_file(&c, path, &error));
	check_cfg(&c, "all(CONFIG_A, CONFIG_B = \"y\", CONFIG_C)", RS_TRUE);
	g_assert_false(rs_cfg_add_file(&c, "/nonexistent", &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
	rs_cfg_release(&c);
}

/* --- documentation ---------------------------------------------------------------------------- */

static void test_doc_positions(void)
{
	struct rs_file *f = scan("  /// One \xc3\xa9 two.\n  #[doc = \"a\\tb c\"]\n  fn f() {}");
	struct srcpos pos;
	struct rs_doc doc;

	g_assert_true(rs_doc_init(&doc, f, 1, NULL, 0, NULL));
	g_assert_cmpstr(doc.text->str, ==, "One \xc3\xa9 two.\na\tb c");
	pos = rs_doc_pos(&doc, f, strstr(doc.text->str, "two") - doc.text->str);
	g_assert_cmpuint(pos.line, ==, 1);
	g_assert_cmpuint(pos.col, ==, 14);
	g_assert_cmpuint(pos.byte, ==, 14);
	/* Behind an escape, only the line's start is known. */
	pos = rs_doc_pos(&doc, f, strstr(doc.text->str, "b c") - doc.text->str);
	g_assert_cmpuint(pos.line, ==, 2);
	g_assert_cmpuint(pos.col, ==, 12);
	g_assert_cmpuint(rs_doc_piece(&doc, 1)->comment, ==, false);
	rs_doc_release(&doc);
	rs_file_free(f);
}

static void test_doc_include(void)
{
	g_autofree char *path = g_build_filename(folder, "doc.rs", NULL);
	g_autofree char *included = g_build_filename(folder, "x.md", NULL), *said = NULL;
	g_autoptr(GError) error = NULL;
	struct rs_file *f;
	struct rs_doc doc;
	struct srcpos pos;
	struct diag d;
	size_t len;
	FILE *out = open_memstream(&said, &len);

	diag_init(&d, out);
	write_file("x.md", "# Title\n\nText.\n");
	write_file("doc.rs", "#[doc = include_str!(\"x.md\")] fn f() {}\n"
			     "#[doc = include_str!(\"none.md\")] fn g() {}\n"
			     "#[doc = other!()] /// x\n fn h() {}\n");
	f = rs_file_read(path, RS_EDITION_2021, &error);
	g_assert_no_error(error);
	rs_items(f);
	g_assert_true(rs_doc_init(&doc, f, 1, NULL, 0, &d));
	g_assert_cmpstr(doc.text->str, ==, "# Title\n\nText.");
	pos = rs_doc_pos(&doc, f, 10);
	g_assert_cmpstr(pos.path, ==, included);
	g_assert_cmpuint(pos.line, ==, 3);
	g_assert_cmpuint(pos.col, ==, 2);
	rs_doc_release(&doc);
	g_assert_true(rs_doc_init(&doc, f, 2, NULL, 0, &d));
	g_assert_cmpuint(doc.lines->len, ==, 0);
	rs_doc_release(&doc);
	g_assert_true(rs_doc_init(&doc, f, 3, NULL, 0, &d));
	g_assert_true(rs_doc_piece(&doc, 0)->macro);
	rs_doc_release(&doc);
	fclose(out);
	g_assert_nonnull(strstr(said, "doc.rs:2:22: error: cannot read what is included"));
	g_assert_cmpuint(d.errors, ==, 1);
	rs_file_free(f);
}

static void test_doc_cfg(void)
{
	struct rs_file *f = scan("#[cfg_attr(A, doc = \"a\")] #[cfg_attr(B, doc = \"b\")] fn f() {}");
	struct rs_doc doc;
	struct rs_cfg c;

	rs_cfg_init(&c, RS_FALSE);
	rs_cfg_add(&c, "A");
	rs_doc_init(&doc, f, 1, &c, 0, NULL);
	g_assert_cmpstr(doc.text->str, ==, "a");
	g_assert_false(rs_doc_piece(&doc, 0)->maybe);
	rs_doc_release(&doc);
	rs_doc_init(&doc, f, 1, NULL, 0, NULL);
	g_assert_cmpstr(doc.text->str, ==, "a\nb");
	g_assert_true(rs_doc_piece(&doc, 0)->maybe);
	rs_doc_release(&doc);
	rs_cfg_release(&c);
	rs_file_free(f);
}

static void remove_tree(const char *path)
{
	GDir *dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *inside = g_build_filename(path, name, NULL);

		remove_tree(inside);
	}
	if (dir)
		g_dir_close(dir);
	g_remove(path);
}

int main(int argc, char **argv)
{
	int status;

	g_test_init(&argc, &argv, NULL);
	folder = g_dir_make_tmp("krab-rs-XXXXXX", NULL);
	g_test_add_func("/rs/item/macros", test_macros);
	g_test_add_func("/rs/item/broken", test_broken);
	g_test_add_func("/rs/item/ranges", test_ranges);
	g_test_add_func("/rs/item/children", test_children);
	g_test_add_func("/rs/item/attributes", test_attributes);
	g_test_add_func("/rs/item/public", test_public);
	g_test_add_func("/rs/cfg/predicates", test_cfg);
	g_test_add_func("/rs/cfg/items", test_cfg_item);
	g_test_add_func("/rs/cfg/file", test_cfg_file);
	g_test_add_func("/rs/crate/modules", test_modules);
	g_test_add_func("/rs/crate/path-attributes", test_path_attributes);
	g_test_add_func("/rs/crate/cfg", test_module_cfg);
	g_test_add_func("/rs/crate/bad", test_bad_modules);
	g_test_add_func("/rs/doc/positions", test_doc_positions);
	g_test_add_func("/rs/doc/include", test_doc_include);
	g_test_add_func("/rs/doc/cfg", test_doc_cfg);
	status = g_test_run();
	remove_tree(folder);
	g_free(folder);
	return status;
}

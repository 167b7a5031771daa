/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Tests of the indenting writer: stored cases, and random items around the widths where lines
 * break, which must come out as rustfmt prints them (skipped where rustfmt is not installed).
 */
#include "emit/writer.h"

#include <glib/gstdio.h>
#include <string.h>

/* --- a small language for the cases ---------------------------------------------------- */

/*
 * A case is text in which `\1` to `\x1f` stand for the writer's calls, so that it can be read.
 * Every item ends with END.
 */
#define PARAMS	"\1"
#define CALL	"\2"
#define GENERIC	"\3"
#define ATTR	"\4"
#define TUPLE	"\5"
#define STRUCT	"\6"
#define NEXT	"\7"		/* w_element() */
#define CLOSE	"\010"		/* w_list_end() with the bracket that fits */
#define LAST	"\016"		/* w_no_trailing_comma() */
#define BLOCK	"\017"
#define BLOCKEND "\020"
#define SHORT	"\021"
#define SHORTEND "\022"
#define RHS	"\023"
#define RHSEND	"\024"
#define BIN	"\025"
#define BINEND	"\026"
#define CHAIN	"\027"
#define CHAINEND "\030"
#define DOT	"\031"
#define INDEX	"\032"
#define INDEXEND "\033"
#define OP	"\034"		/* w_operator(), of the next two bytes without a space */
#define END	"\035"
#define LINE	"\n"

static const char *const open_brackets[] = {
	[LIST_PARAMS] = "(", [LIST_CALL] = "(", [LIST_GENERIC] = "<", [LIST_ARRAY] = "[",
	[LIST_TUPLE] = "(", [LIST_ATTR] = "(", [LIST_STRUCT] = "{",
};
static const char *const close_brackets[] = {
	[LIST_PARAMS] = ")", [LIST_CALL] = ")", [LIST_GENERIC] = ">", [LIST_ARRAY] = "]",
	[LIST_TUPLE] = ")", [LIST_ATTR] = ")", [LIST_STRUCT] = "}",
};

static void open_list(struct writer *w, GArray *stack, enum list_kind kind)
{
	g_array_append_val(stack, kind);
	w_list(w, kind, open_brackets[kind]);
}

static void close_list(struct writer *w, GArray *stack)
{
	w_list_end(w, close_brackets[g_array_index(stack, enum list_kind, stack->len - 1)]);
	g_array_set_size(stack, stack->len - 1);
}

static void play_call(struct writer *w, GArray *lists, const char **s)
{
	char op[3] = { 0 };

	switch (*(*s)++) {
	case '\1': open_list(w, lists, LIST_PARAMS); break;
	case '\2': open_list(w, lists, LIST_CALL); break;
	case '\3': open_list(w, lists, LIST_GENERIC); break;
	case '\4': open_list(w, lists, LIST_ATTR); break;
	case '\5': open_list(w, lists, LIST_TUPLE); break;
	case '\6': open_list(w, lists, LIST_STRUCT); break;
	case '\7': w_element(w); break;
	case '\010': close_list(w, lists); break;
	case '\016': w_no_trailing_comma(w); break;
	case '\017': w_block(w); break;
	case '\020': w_block_end(w); break;
	case '\021': w_short_block(w); break;
	case '\022': w_short_block_end(w); break;
	case '\023': w_rhs(w); break;
	case '\024': w_rhs_end(w); break;
	case '\025': w_binary(w); break;
	case '\026': w_binary_end(w); break;
	case '\027': w_chain(w); break;
	case '\030': w_chain_end(w); break;
	case '\031': w_dot(w); break;
	case '\032': w_index(w); break;
	case '\033': w_index_end(w); break;
	case '\n': w_line(w); break;
	case '\035': writer_end_item(w); break;
	case '\034':
		memcpy(op, *s, 2);
		*s += 2;
		w_operator(w, g_strchomp(op));
		break;
	default: g_assert_not_reached();
	}
}

static void play(struct writer *w, const char *s)
{
	g_autoptr(GArray) lists = g_array_new(FALSE, FALSE, sizeof(enum list_kind));
	g_autoptr(GString) text = g_string_new(NULL);

	while (*s) {
		if ((unsigned char)*s >= ' ' || *s == '\t') {
			g_string_append_c(text, *s++);
			continue;
		}
		w_text(w, text->str);
		g_string_truncate(text, 0);
		play_call(w, lists, &s);
	}
}

static char *printed(const char *item, bool raw, bool style_2024)
{
	struct writer *w = writer_new(raw);
	char *text;

	writer_set_style_2024(w, style_2024);
	play(w, item);
	text = g_strdup(writer_output(w)->str);
	writer_free(w);
	return text;
}

/* --- stored cases ---------------------------------------------------------------------- */

#define OPTION "::std::option::Option"
#define FN "unsafe extern \"C\" fn"
#define INT "::std::os::raw::c_int"
#define Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"

static const struct {
	const char *name, *item, *expected;
} cases[] = {
	{ "struct",
	  "#[repr(C)]" LINE "pub struct s " BLOCK
	  "pub a:" RHS "[" INT "; 4usize]" RHSEND "," LINE
	  "pub b:" RHS OPTION GENERIC NEXT FN PARAMS NEXT "arg1: *mut s" CLOSE " -> " INT CLOSE
	  RHSEND "," LINE BLOCKEND END,
	  "#[repr(C)]\n"
	  "pub struct s {\n"
	  "    pub a: [::std::os::raw::c_int; 4usize],\n"
	  "    pub b: ::std::option::Option<unsafe extern \"C\" fn(arg1: *mut s) -> ::std::os::raw::c_int>,\n"
	  "}\n" },
	{ "function-pointer",
	  "pub struct s " BLOCK
	  "pub callback_with_a_name:" RHS OPTION GENERIC NEXT FN PARAMS NEXT "arg1: *mut s" CLOSE
	  " -> " INT CLOSE RHSEND "," LINE BLOCKEND END,
	  "pub struct s {\n"
	  "    pub callback_with_a_name:\n"
	  "        ::std::option::Option<unsafe extern \"C\" fn(arg1: *mut s) -> ::std::os::raw::c_int>,\n"
	  "}\n" },
	{ "variadic",
	  "unsafe extern \"C\" " BLOCK "pub fn a_function_with_quite_some_parameters" PARAMS
	  NEXT "first: *mut " INT NEXT "second: u32" NEXT "..." LAST CLOSE " -> " INT ";" LINE
	  BLOCKEND END,
	  "unsafe extern \"C\" {\n"
	  "    pub fn a_function_with_quite_some_parameters(\n"
	  "        first: *mut ::std::os::raw::c_int,\n"
	  "        second: u32,\n"
	  "        ...\n"
	  "    ) -> ::std::os::raw::c_int;\n"
	  "}\n" },
	{ "empty-block", "impl X " BLOCK BLOCKEND END, "impl X {}\n" },
	{ "constant",
	  "pub const a_name_that_is_long_enough_for_a_line_of_its_own: a_type_that_is_long_as_well ="
	  RHS "a_type_that_is_long_as_well" CALL NEXT "1" CLOSE RHSEND ";" END,
	  "pub const a_name_that_is_long_enough_for_a_line_of_its_own: a_type_that_is_long_as_well =\n"
	  "    a_type_that_is_long_as_well(1);\n" },
	{ "constant-type",
	  "pub const a_name_that_is_long_enough_for_a_line_of_its_own_and_then_some: "
	  "a_type_that_is_long_as_well =" RHS "1" RHSEND ";" END,
	  "pub const a_name_that_is_long_enough_for_a_line_of_its_own_and_then_some:\n"
	  "    a_type_that_is_long_as_well = 1;\n" },
	{ "layout-test",
	  "const _: () = " BLOCK "[\"Offset of field: record::member_number_one\"]" INDEX BIN
	  "::std::mem::offset_of!" CALL NEXT "record" NEXT "member_number_one" CLOSE OP "- "
	  "16usize" BINEND INDEXEND ";" LINE BLOCKEND ";" END,
	  "const _: () = {\n"
	  "    [\"Offset of field: record::member_number_one\"]\n"
	  "        [::std::mem::offset_of!(record, member_number_one) - 16usize];\n"
	  "};\n" },
	{ "raw-setter",
	  "fn f() " BLOCK "unsafe " BLOCK "<__BindgenBitfieldUnit<[u8; 14usize]>>::raw_set" CALL
	  NEXT "::std::ptr::addr_of_mut!" CALL NEXT "(*this)._bitfield_1" CLOSE NEXT "0usize"
	  NEXT "3u8" NEXT "val as u64" CLOSE LINE BLOCKEND LINE BLOCKEND END,
	  "fn f() {\n"
	  "    unsafe {\n"
	  "        <__BindgenBitfieldUnit<[u8; 14usize]>>::raw_set(\n"
	  "            ::std::ptr::addr_of_mut!((*this)._bitfield_1),\n"
	  "            0usize,\n"
	  "            3u8,\n"
	  "            val as u64,\n"
	  "        )\n"
	  "    }\n"
	  "}\n" },
	{ "overflow",
	  "fn f() " BLOCK "unit.set" CALL NEXT "0usize" NEXT "3u8" NEXT BLOCK "let a: u32 =" RHS
	  "unsafe " SHORT "::std::mem::transmute" CALL NEXT "a" CLOSE SHORTEND RHSEND ";" LINE
	  "a as u64" LINE BLOCKEND CLOSE ";" LINE BLOCKEND END,
	  "fn f() {\n"
	  "    unit.set(0usize, 3u8, {\n"
	  "        let a: u32 = unsafe { ::std::mem::transmute(a) };\n"
	  "        a as u64\n"
	  "    });\n"
	  "}\n" },
	{ "write",
	  "fn f() " BLOCK "write!" CALL NEXT "f" NEXT
	  "\"a_record {{ first: {:?}, second: {:?}, third: {:?} }}\"" NEXT "self.first" NEXT
	  "self.second" NEXT "self.third" CLOSE LINE BLOCKEND END,
	  "fn f() {\n"
	  "    write!(\n"
	  "        f,\n"
	  "        \"a_record {{ first: {:?}, second: {:?}, third: {:?} }}\",\n"
	  "        self.first, self.second, self.third\n"
	  "    )\n"
	  "}\n" },
	{ "left-alone",
	  "pub const A: &[u8; 120usize] =" RHS "b\"0123456789012345678901234567890123456789"
	  "012345678901234567890123456789012345678901234567890123456789\\0\"" RHSEND ";" END,
	  "pub const A : & [u8 ; 120usize] = b\"0123456789012345678901234567890123456789"
	  "012345678901234567890123456789012345678901234567890123456789\\0\" ;\n" },
	{ "and",
	  "fn f() " BLOCK BIN "self.first_member" OP "==" "other.first_member" OP "&&"
	  "self.second_member" OP "==" "other.second_member" BINEND LINE BLOCKEND END,
	  "fn f() {\n"
	  "    self.first_member == other.first_member && self.second_member == other.second_member\n"
	  "}\n" },
	{ "chain",
	  "fn f() " BLOCK "let symbol =" RHS CHAIN "library" DOT "get" CALL NEXT
	  "b\"a_symbol_with_a_really_long_name\\0\"" CLOSE DOT "map" CALL NEXT "|sym| *sym" CLOSE "?"
	  CHAINEND RHSEND ";" LINE BLOCKEND END,
	  "fn f() {\n"
	  "    let symbol = library\n"
	  "        .get(b\"a_symbol_with_a_really_long_name\\0\")\n"
	  "        .map(|sym| *sym)?;\n"
	  "}\n" },
	{ "derive",
	  "#[derive" ATTR NEXT "Debug" NEXT "Copy" NEXT "Clone" NEXT "Hash" NEXT "PartialEq" NEXT
	  "Eq" NEXT "PartialOrd" NEXT "Ord" NEXT "One" NEXT "Two" NEXT "Three" NEXT "Four" NEXT
	  "Seven" CLOSE "]" LINE "pub struct s;" END,
	  "#[derive(\n"
	  "    Debug, Copy, Clone, Hash, PartialEq, Eq, PartialOrd, Ord, One, Two, Three, Four, Seven,\n"
	  ")]\n"
	  "pub struct s;\n" },
	{ "long-header",
	  "pub struct " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq " BLOCK "pub a: u8," LINE BLOCKEND END
	  "pub enum " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq " BLOCK "A = 1," LINE BLOCKEND END
	  "pub struct " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq " BLOCK BLOCKEND END,
	  "pub struct " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\n"
	  "{\n"
	  "    pub a: u8,\n"
	  "}\n"
	  "pub enum " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq {\n"
	  "    A = 1,\n"
	  "}\n"
	  "pub struct " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq {\n"
	  "}\n" },
	{ "struct-left-alone",
	  "#[repr(C)]" LINE "pub union u " BLOCK "pub a: u8," LINE "pub b:" RHS
	  "__IncompleteArrayField" GENERIC NEXT Q50 Q50 CLOSE RHSEND "," LINE BLOCKEND END,
	  "#[repr(C)]\n"
	  "pub union u { pub a : u8 , pub b : __IncompleteArrayField < " Q50 Q50 " > , }\n" },
	{ "constant-array",
	  "pub const " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqq: &[u8; 38] =" RHS "b\"a\\0\"" RHSEND ";" END
	  "pub const " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq: &[u8; 38] =" RHS "b\"a\\0\"" RHSEND ";" END,
	  "pub const " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqq: &[u8;\n"
	  "     38] = b\"a\\0\";\n"
	  "pub const " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq:\n"
	  "    &[u8; 38] = b\"a\\0\";\n" },
	{ "chain-to-the-end",
	  "fn f() " BLOCK "let " Q50 " =" RHS CHAIN "library" DOT "get" CALL NEXT "b\"" Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\\0\""
	  CLOSE DOT "map" CALL NEXT "|sym| *sym" CLOSE CHAINEND RHSEND ";" LINE BLOCKEND END,
	  "fn f() {\n"
	  "    let " Q50 " = library\n"
	  "        .get(b\"" Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq\\0\")\n"
	  "        .map(|sym| *sym);\n"
	  "}\n" },
	{ "call-left-alone",
	  "fn f() " BLOCK "a.set(1, " BLOCK "let " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq: u32 =" RHS "unsafe " SHORT "f" CALL NEXT
	  Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq" CLOSE SHORTEND RHSEND ";" LINE "1" LINE BLOCKEND ");" LINE BLOCKEND END,
	  "fn f() {\n"
	  "    a . set (1 , { let " Q50 "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq : u32 = unsafe { f (" Q50
	  "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq) } ; 1 }) ;\n"
	  "}\n" },
	{ "tuple-struct",
	  "pub struct s" TUPLE NEXT "pub " OPTION GENERIC NEXT FN PARAMS NEXT
	  "first_argument: *mut *mut s" NEXT "second: u32" CLOSE " -> " INT CLOSE CLOSE ";" END,
	  "pub struct s(\n"
	  "    pub  ::std::option::Option<\n"
	  "        unsafe extern \"C\" fn(first_argument: *mut *mut s, second: u32) -> ::std::os::raw::c_int,\n"
	  "    >,\n"
	  ");\n" },
	{ "impl",
	  "impl ::std::ops::BitOrAssign for "
	  "a_type_whose_name_is_so_long_that_it_goes_to_the_next_line_of_them_all " BLOCK BLOCKEND END,
	  "impl ::std::ops::BitOrAssign\n"
	  "    for a_type_whose_name_is_so_long_that_it_goes_to_the_next_line_of_them_all\n"
	  "{\n"
	  "}\n" },
	{ "wide-characters",
	  "pub type \346\227\245\346\234\254 =" RHS "\346\227\245" RHSEND ";" END,
	  "pub type \346\227\245\346\234\254 = \346\227\245;\n" },
	{ "use",
	  "pub use self::b as c;" END "pub use self::a as d;" END "pub type x = u8;" END
	  "pub use self::B as e;" END "pub use self::a as f;" END,
	  "pub use self::a as d;\npub use self::b as c;\npub type x = u8;\n"
	  "pub use self::a as f;\npub use self::B as e;\n" },
};

static void test_case(gconstpointer data)
{
	size_t i = GPOINTER_TO_SIZE(data);
	g_autofree char *text = printed(cases[i].item, false, false);

	g_assert_cmpstr(text, ==, cases[i].expected);
}

static void test_raw(void)
{
	g_autofree char *text = printed(cases[0].item, true, false);

	g_assert_cmpstr(text, ==,
			"#[repr(C)] pub struct s { pub a: [::std::os::raw::c_int; 4usize], "
			"pub b: ::std::option::Option<unsafe extern \"C\" fn(arg1: *mut s) -> "
			"::std::os::raw::c_int>, }\n");
}

static void test_verbatim(void)
{
	struct writer *w = writer_new(false);

	play(w, "pub type a = u8;" END);
	writer_verbatim(w, "// line\n\nline\n");
	play(w, "pub type b = u8;" END);
	g_assert_cmpstr(writer_output(w)->str, ==,
			"pub type a = u8;\n// line\n\nline\npub type b = u8;\n");
	writer_free(w);
}

static void test_edition_2024(void)
{
	static const char item[] =
		"unsafe extern \"C\" " BLOCK "pub fn fdopen" PARAMS NEXT "__fd: " INT NEXT
		"__modes: *const ::std::os::raw::c_char" CLOSE " -> *mut FILE;" LINE BLOCKEND END;
	g_autofree char *old = printed(item, false, false);
	g_autofree char *new = printed(item, false, true);

	g_assert_nonnull(strstr(old, "c_char)\n        -> *mut FILE;"));
	g_assert_nonnull(strstr(new, "c_char)\n    -> *mut FILE;"));
}

/* --- rustfmt --------------------------------------------------------------------------- */

/* The text with a space between all tokens, which is what bindgen gives to rustfmt. */
static char *tokens(const char *s)
{
	static const char *const joined[] = { "...", "::", "->", "==", "&&", "|=", "<<" };
	GString *out = g_string_new(NULL);

	while (*s) {
		size_t len = 1;

		if (g_ascii_isspace(*s)) {
			s++;
			continue;
		}
		if (*s == '"' || (*s == 'b' && s[1] == '"')) {
			for (len = *s == 'b' ? 2 : 1; s[len] != '"'; len++)
				len += s[len] == '\\';
			len++;
		} else if (g_ascii_isalnum(*s) || *s == '_') {
			while (g_ascii_isalnum(s[len]) || s[len] == '_')
				len++;
		}
		for (size_t i = 0; len == 1 && i < G_N_ELEMENTS(joined); i++)
			if (g_str_has_prefix(s, joined[i]))
				len = strlen(joined[i]);
		if (out->len && !strchr("([", out->str[out->len - 1]) && !strchr(")]", *s))
			g_string_append_c(out, ' ');
		g_string_append_len(out, s, len);
		s += len;
	}
	return g_string_free(out, FALSE);
}

/* NULL, and the test skipped, if rustfmt is not there. */
static char *rustfmt(const char *text, const char *edition)
{
	g_autofree char *dir = g_dir_make_tmp("krab-writer-XXXXXX", NULL);
	g_autofree char *file = g_build_filename(dir ? dir : "", "items.rs", NULL);
	const char *argv[] = { "rustfmt", "--edition", edition, file, NULL };
	char *out = NULL;
	int status = -1;

	g_assert_nonnull(dir);
	g_assert_true(g_file_set_contents(file, text, -1, NULL));
	if (!g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH |
			  G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
			  NULL, &status, NULL) ||
	    !g_spawn_check_wait_status(status, NULL) ||
	    !g_file_get_contents(file, &out, NULL, NULL))
		g_test_skip("no rustfmt that works");
	g_remove(file);
	g_rmdir(dir);
	return out;
}

static void compare_lines(const char *ours, const char *theirs)
{
	g_auto(GStrv) a = g_strsplit(ours, "\n", -1), b = g_strsplit(theirs, "\n", -1);

	for (size_t i = 0; a[i] && b[i]; i++) {
		if (!strcmp(a[i], b[i]))
			continue;
		g_test_message("line %zu\n  ours    %s\n  rustfmt %s\nafter %s", i + 1, a[i], b[i],
			       i ? a[i - 1] : "");
		break;
	}
	g_assert_cmpstr(ours, ==, theirs);
}

static void compare_with_rustfmt(const char *items, const char *edition)
{
	g_autofree char *ours = printed(items, false, !strcmp(edition, "2024"));
	g_autofree char *flat = printed(items, true, false);
	g_autofree char *source = tokens(flat);
	g_autofree char *theirs = rustfmt(source, edition);

	if (theirs)
		compare_lines(ours, theirs);
}

static void test_cases_with_rustfmt(gconstpointer edition)
{
	g_autoptr(GString) all = g_string_new(NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_string_append(all, cases[i].item);
	compare_with_rustfmt(all->str, edition);
}

/* --- random items ---------------------------------------------------------------------- */

static const char *name(GRand *r, char *buf, int most)
{
	int len = g_rand_int_range(r, 1, most + 1);

	for (int i = 0; i < len; i++)
		buf[i] = (char)('a' + g_rand_int_range(r, 0, 26));
	/* No keyword begins so. */
	buf[0] = 'q';
	buf[len] = 0;
	return buf;
}

#define NAME(most) name(r, (char[128]){ 0 }, most)

/* A name that brings what follows it near the end of the line. */
static const char *long_name(GRand *r, char *buf, int least, int most)
{
	int len = g_rand_int_range(r, least, most + 1);

	memset(buf, 'q', len);
	buf[len] = 0;
	return buf;
}

#define LONG_NAME(least, most) long_name(r, (char[128]){ 0 }, least, most)

static void add_type(GString *s, GRand *r, int depth);

static void add_function_type(GString *s, GRand *r, int depth)
{
	int n = g_rand_int_range(r, 0, 5);

	g_string_append(s, FN PARAMS);
	for (int i = 0; i < n; i++) {
		g_string_append_printf(s, NEXT "%s: ", NAME(30));
		add_type(s, r, depth + 1);
	}
	if (n && !g_rand_int_range(r, 0, 8))
		g_string_append(s, NEXT "..." LAST);
	g_string_append(s, CLOSE);
	if (g_rand_boolean(r)) {
		g_string_append(s, " -> ");
		add_type(s, r, depth + 1);
	}
}

static void add_type(GString *s, GRand *r, int depth)
{
	static const char *const known[] = { INT, "u8", "f64", "::std::os::raw::c_void" };

	switch (g_rand_int_range(r, 0, depth > 2 ? 4 : 6)) {
	case 0:
		g_string_append(s, known[g_rand_int_range(r, 0, G_N_ELEMENTS(known))]);
		break;
	case 1:
		g_string_append_printf(s, "*mut %s", NAME(30));
		break;
	case 2:
		g_string_append_printf(s, "[%s; %dusize]", NAME(20), g_rand_int_range(r, 0, 99));
		break;
	case 3:
		g_string_append(s, NAME(40));
		break;
	case 4:
		g_string_append(s, "__IncompleteArrayField" GENERIC NEXT);
		add_type(s, r, depth + 1);
		g_string_append(s, CLOSE);
		break;
	default:
		g_string_append(s, OPTION GENERIC NEXT);
		add_function_type(s, r, depth + 1);
		g_string_append(s, CLOSE);
	}
}

static void add_struct(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub struct %s " BLOCK, NAME(20));
	for (int i = 0; i < 3; i++) {
		g_string_append_printf(s, "pub %s:" RHS, NAME(40));
		add_type(s, r, 0);
		g_string_append(s, RHSEND "," LINE);
	}
	g_string_append(s, BLOCKEND END);
}

static void add_long_struct(GString *s, GRand *r)
{
	static const char *const kinds[] = { "struct", "union" };

	g_string_append_printf(s, "pub %s %s ", kinds[g_rand_boolean(r)], LONG_NAME(84, 92));
	if (!g_rand_int_range(r, 0, 4)) {
		g_string_append(s, BLOCK BLOCKEND END);
		return;
	}
	g_string_append_printf(s, BLOCK "#[doc = \" x\"]" LINE "pub a: [u8; 4usize]," LINE
			       "pub %s:" RHS "__IncompleteArrayField" GENERIC NEXT "%s" CLOSE
			       RHSEND "," LINE "pub b:" RHS "*mut %s" RHSEND "," LINE BLOCKEND END,
			       LONG_NAME(60, 70), LONG_NAME(82, 96), LONG_NAME(82, 91));
}

static void add_long_enum(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub enum %s " BLOCK, LONG_NAME(84, 92));
	if (g_rand_int_range(r, 0, 4))
		g_string_append_printf(s, "%s = 1," LINE, NAME(60));
	g_string_append(s, BLOCKEND END);
}

static void add_dst_struct(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub struct %s" GENERIC NEXT "FAM: ?Sized = [%s; 0]" CLOSE " "
			       BLOCK "pub a: u8," LINE BLOCKEND END, LONG_NAME(30, 50),
			       LONG_NAME(10, 30));
}

static void add_lookup(GString *s, GRand *r)
{
	g_string_append_printf(s, "fn f() " BLOCK "let %s =" RHS CHAIN "__library" DOT
			       "get::<%s>" CALL NEXT "b\"%s\\0\"" CLOSE DOT "map" CALL NEXT
			       "|sym| *sym" CLOSE CHAINEND RHSEND ";" LINE BLOCKEND END,
			       NAME(80), LONG_NAME(20, 40), LONG_NAME(40, 60));
}

static void add_alias(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub type %s =" RHS, NAME(70));
	add_type(s, r, 0);
	g_string_append(s, RHSEND ";" END);
}

static void add_declaration(GString *s, GRand *r)
{
	int n = g_rand_int_range(r, 0, 4);

	g_string_append_printf(s, "unsafe extern \"C\" " BLOCK "pub fn %s" PARAMS, NAME(60));
	for (int i = 0; i < n; i++)
		g_string_append_printf(s, NEXT "%s: *mut %s", NAME(20), NAME(30));
	g_string_append(s, CLOSE);
	if (g_rand_boolean(r))
		g_string_append_printf(s, " -> *const %s", NAME(30));
	g_string_append(s, ";" LINE BLOCKEND END);
}

static void add_constant(GString *s, GRand *r)
{
	const char *type = NAME(50);

	if (g_rand_boolean(r))
		g_string_append_printf(s, "pub const %s: %s =" RHS "%s" CALL NEXT "%d" CLOSE RHSEND
				       ";" END, NAME(90), type, type, g_rand_int_range(r, 0, 999));
	else
		g_string_append_printf(s, "pub const %s: &[u8; %dusize] =" RHS "b\"%s\\0\"" RHSEND
				       ";" END, NAME(60), g_rand_int_range(r, 0, 99), NAME(90));
}

static void add_long_constant(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub const %s: &[u8; %dusize] =" RHS "b\"%s\\0\"" RHSEND ";" END,
			       LONG_NAME(60, 90), g_rand_int_range(r, 0, 9999), LONG_NAME(60, 96));
}

static void add_layout_test(GString *s, GRand *r)
{
	const char *type = NAME(60), *field = NAME(40);

	g_string_append_printf(s, "const _: () = " BLOCK
			       "[\"Size of %s\"]" INDEX BIN "::std::mem::size_of::" GENERIC NEXT
			       "%s" CLOSE CALL CLOSE OP "- " "%dusize" BINEND INDEXEND ";" LINE
			       "[\"Offset of field: %s::%s\"]" INDEX BIN "::std::mem::offset_of!"
			       CALL NEXT "%s" NEXT "%s" CLOSE OP "- " "%dusize" BINEND INDEXEND ";" LINE
			       BLOCKEND ";" END, type, type, g_rand_int_range(r, 0, 9999), type,
			       field, type, field, g_rand_int_range(r, 0, 9999));
}

static void add_debug(GString *s, GRand *r)
{
	int n = g_rand_int_range(r, 1, 5);
	g_autoptr(GString) fields = g_string_new(NULL);

	g_string_append_printf(s, "impl ::std::fmt::Debug for %s " BLOCK
			       "fn fmt" PARAMS NEXT "&self" NEXT "f: &mut ::std::fmt::Formatter"
			       CLOSE " -> ::std::fmt::Result " BLOCK "write!" CALL NEXT "f" NEXT
			       "\"%s {{ ",
			       NAME(80), NAME(30));
	for (int i = 0; i < n; i++) {
		const char *field = NAME(20);

		g_string_append_printf(s, "%s%s: {:?}", i ? ", " : "", field);
		g_string_append_printf(fields, NEXT "self.%s", field);
	}
	g_string_append_printf(s, " }}\"%s" CLOSE LINE BLOCKEND LINE BLOCKEND END, fields->str);
}

static void add_equality(GString *s, GRand *r)
{
	int n = g_rand_int_range(r, 2, 5);

	g_string_append_printf(s, "impl PartialEq for %s " BLOCK "fn eq" PARAMS NEXT "&self" NEXT
			       "other: &%s" CLOSE " -> bool " BLOCK BIN, NAME(80), NAME(60));
	for (int i = 0; i < n; i++) {
		const char *field = NAME(25);

		g_string_append_printf(s, "%s" BIN "self.%s" OP "==" "other.%s" BINEND,
				       i ? OP "&&" : "", field, field);
	}
	g_string_append(s, BINEND LINE BLOCKEND LINE BLOCKEND END);
}

static void add_bitfield(GString *s, GRand *r)
{
	const char *field = NAME(20), *type = NAME(40);

	g_string_append_printf(
		s,
		"impl %s " BLOCK "pub unsafe fn %s_raw" PARAMS NEXT "this: *const Self" CLOSE
		" -> %s " BLOCK "unsafe " SHORT "::std::mem::transmute" CALL NEXT
		"<__BindgenBitfieldUnit<[u8; %dusize]>>::raw_get" CALL NEXT
		"::std::ptr::addr_of!" CALL NEXT "(*this)._bitfield_1" CLOSE NEXT "%dusize" NEXT
		"%du8" CLOSE " as u32" CLOSE SHORTEND LINE BLOCKEND LINE BLOCKEND END,
		NAME(60), field, type, g_rand_int_range(r, 1, 99), g_rand_int_range(r, 0, 999),
		g_rand_int_range(r, 1, 64));
}

static void add_constructor(GString *s, GRand *r)
{
	const char *field = LONG_NAME(55, 85);
	bool argument = g_rand_boolean(r);

	g_string_append_printf(s, "fn f() " BLOCK "%s" BLOCK "let %s: u32 =" RHS "unsafe " SHORT
			       "::std::mem::transmute" CALL NEXT "%s" CLOSE SHORTEND RHSEND ";" LINE
			       "%s as u64" LINE BLOCKEND "%s" LINE BLOCKEND END,
			       argument ? "unit.set(0usize, 3u8, " : "let x = ", field, field, field,
			       argument ? ");" : ";");
}

static void add_derive(GString *s, GRand *r)
{
	int n = g_rand_int_range(r, 1, 12);

	g_string_append(s, "#[derive" ATTR);
	for (int i = 0; i < n; i++)
		g_string_append_printf(s, NEXT "%s", NAME(12));
	g_string_append(s, CLOSE "]" LINE "pub struct s;" END);
}

static void add_newtype(GString *s, GRand *r)
{
	g_string_append_printf(s, "pub struct %s" TUPLE NEXT "pub ", NAME(100));
	add_type(s, r, 0);
	g_string_append(s, CLOSE ";" END);
}

static void test_random(gconstpointer edition)
{
	static void (*const kinds[])(GString *, GRand *) = {
		add_struct, add_alias, add_declaration, add_constant, add_layout_test, add_debug,
		add_equality, add_bitfield, add_derive, add_newtype, add_long_struct,
		add_long_enum, add_dst_struct, add_lookup, add_long_constant, add_constructor,
	};
	g_autoptr(GString) items = g_string_new(NULL);
	g_autoptr(GRand) r = g_rand_new_with_seed(20);

	for (int i = 0; i < 6000; i++)
		kinds[i % G_N_ELEMENTS(kinds)](items, r);
	compare_with_rustfmt(items->str, edition);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *path = g_strdup_printf("/writer/%s", cases[i].name);

		g_test_add_data_func(path, GSIZE_TO_POINTER(i), test_case);
	}
	g_test_add_func("/writer/raw", test_raw);
	g_test_add_func("/writer/verbatim", test_verbatim);
	g_test_add_func("/writer/edition-2024", test_edition_2024);
	g_test_add_data_func("/writer/cases-with-rustfmt-2021", "2021", test_cases_with_rustfmt);
	g_test_add_data_func("/writer/cases-with-rustfmt-2024", "2024", test_cases_with_rustfmt);
	g_test_add_data_func("/writer/random-2021", "2021", test_random);
	g_test_add_data_func("/writer/random-2024", "2024", test_random);
	return g_test_run();
}

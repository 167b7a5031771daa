/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/print.h"

#include <string.h>

#include "doctest/name.h"

/* Rust's string literal. */
static void add_string(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			g_string_append_c(out, '\\');
		if (*text == '\n')
			g_string_append(out, "\\n");
		else
			g_string_append_c(out, *text);
	}
	g_string_append_c(out, '"');
}

/* The example as rustdoc would hand it to the compiler. */
static void print_program(GString *out, const struct doctest *t, const char *id)
{
	const struct example *e = &t->example;

	if (!e->valid) {
		g_string_append(out, t->code);
		return;
	}
	g_string_append(out, e->crate_level);
	if (!e->has_main)
		g_string_append_printf(out, "fn main() { #[allow(non_snake_case)] fn _doctest_main_%s()"
				       "%s {\n", id, e->returns_result ?
				       " -> core::result::Result<(), impl core::fmt::Debug>" : "");
	g_string_append(out, e->code);
	if (!e->has_main)
		g_string_append_printf(out, "\n} _doctest_main_%s()%s }", id,
				       e->returns_result ? ".unwrap()" : "");
	g_string_append_c(out, '\n');
}

static void print_entry(GString *out, const struct doctest *t, const char *file)
{
	static const char *const flag[] = { "false", "true" };

	g_string_append(out, "    Test { name: ");
	add_string(out, t->name);
	g_string_append_printf(out, ", file: \"%s\", edition: \"%s\",\n"
			       "        ignored: %s, should_panic: %s, no_run: %s, compile_fail: %s, "
			       "test_harness: %s, codes: &[", file,
			       strcmp(t->edition, "future") ? t->edition : "2024", flag[t->ignored],
			       flag[t->lang.should_panic], flag[t->lang.no_run],
			       flag[t->lang.compile_fail], flag[t->lang.test_harness]);
	for (const char **code = t->lang.error_codes; *code; code++) {
		add_string(out, *code);
		g_string_append(out, ", ");
	}
	g_string_append(out, "] },\n");
}

/* The program that runs the others. It is Rust, as there is a compiler for that anyway. */
static const char runner_head[] =
	"// Builds and runs the examples beside this file, written by krab doctest, and prints TAP.\n"
	"//\n"
	"//     rustc run.rs -o run && ./run [-L FOLDER] [--extern CRATE=FILE] [any option of rustc]\n"
	"//\n"
	"// RUSTC names another compiler; FILTER runs only tests whose names contain it.\n"
	"use std::{env, fs, path::Path, process, sync::Mutex, thread};\n"
	"\n"
	"struct Test {\n"
	"    name: &'static str,\n"
	"    file: &'static str,\n"
	"    edition: &'static str,\n"
	"    ignored: bool,\n"
	"    should_panic: bool,\n"
	"    no_run: bool,\n"
	"    compile_fail: bool,\n"
	"    test_harness: bool,\n"
	"    codes: &'static [&'static str],\n"
	"}\n"
	"\n"
	"static TESTS: &[Test] = &[\n";

static const char runner_tail[] =
	"];\n"
	"\n"
	"fn output(command: &mut process::Command) -> Result<(bool, String), String> {\n"
	"    let out = command.stdin(process::Stdio::null()).output();\n"
	"    let out = out.map_err(|e| format!(\"cannot start {:?}: {e}\", command.get_program()))?;\n"
	"    let mut text = String::from_utf8_lossy(&out.stdout).into_owned();\n"
	"    text += &String::from_utf8_lossy(&out.stderr);\n"
	"    Ok((out.status.success(), text))\n"
	"}\n"
	"\n"
	"fn run(test: &Test, folder: &Path, args: &[String]) -> Result<(), String> {\n"
	"    let source = folder.join(test.file);\n"
	"    let program = source.with_extension(\"out\");\n"
	"    let mut rustc = process::Command::new(env::var(\"RUSTC\").unwrap_or(\"rustc\".into()));\n"
	"    rustc.args([\"--crate-type=bin\", \"--crate-name=example\", \"--color=never\"]);\n"
	"    rustc.arg(format!(\"--edition={}\", test.edition)).arg(\"-o\").arg(&program).args(args);\n"
	"    if test.test_harness {\n"
	"        rustc.arg(\"--test\");\n"
	"    }\n"
	"    if test.no_run && !test.compile_fail {\n"
	"        rustc.arg(\"--emit=metadata\");\n"
	"    }\n"
	"    let (ok, said) = output(rustc.arg(&source))?;\n"
	"    if test.compile_fail {\n"
	"        let missing = test.codes.iter().find(|c| !said.contains(&format!(\"error[{c}]\")));\n"
	"        return match missing {\n"
	"            _ if ok => Err(\"it compiles, but is marked compile_fail\".into()),\n"
	"            Some(code) => Err(format!(\"the compiler did not say {code}\\n{said}\")),\n"
	"            None => Ok(()),\n"
	"        };\n"
	"    }\n"
	"    if !ok {\n"
	"        return Err(format!(\"it does not compile\\n{said}\"));\n"
	"    }\n"
	"    if test.no_run {\n"
	"        return Ok(());\n"
	"    }\n"
	"    let (ok, said) = output(&mut process::Command::new(&program))?;\n"
	"    match (ok, test.should_panic) {\n"
	"        (true, true) => Err(\"it does not panic, but is marked should_panic\".into()),\n"
	"        (false, false) => Err(format!(\"it fails\\n{said}\")),\n"
	"        _ => Ok(()),\n"
	"    }\n"
	"}\n"
	"\n"
	"/// What is left to do, which results are there, and how many of those are printed.\n"
	"struct State {\n"
	"    next: usize,\n"
	"    done: Vec<Option<String>>,\n"
	"    printed: usize,\n"
	"    failed: bool,\n"
	"}\n"
	"\n"
	"fn report(test: &Test, n: usize, result: Result<(), String>) -> (bool, String) {\n"
	"    let skip = if test.ignored { \" # SKIP ignore\" } else { \"\" };\n"
	"    match result {\n"
	"        Ok(()) => (true, format!(\"ok {} - {}{skip}\\n\", n + 1, test.name)),\n"
	"        Err(why) => {\n"
	"            let why: String = why.lines().map(|l| format!(\"# {l}\\n\")).collect();\n"
	"            (false, format!(\"not ok {} - {}\\n{why}\", n + 1, test.name))\n"
	"        }\n"
	"    }\n"
	"}\n"
	"\n"
	"fn main() {\n"
	"    let filter = env::var(\"FILTER\").unwrap_or_default();\n"
	"    let tests: Vec<&Test> = TESTS.iter().filter(|t| t.name.contains(&filter)).collect();\n"
	"    let args: Vec<String> = env::args().skip(1).collect();\n"
	"    let folder = env::current_exe().expect(\"no path of this program\");\n"
	"    let folder = folder.parent().expect(\"no folder of this program\");\n"
	"    let state = Mutex::new(State {\n"
	"        next: 0,\n"
	"        done: tests.iter().map(|_| None).collect(),\n"
	"        printed: 0,\n"
	"        failed: false,\n"
	"    });\n"
	"    let work = || loop {\n"
	"        let n = {\n"
	"            let mut s = state.lock().unwrap();\n"
	"            s.next += 1;\n"
	"            s.next - 1\n"
	"        };\n"
	"        let Some(test) = tests.get(n) else { return };\n"
	"        let result = if test.ignored { Ok(()) } else { run(test, folder, &args) };\n"
	"        let _ = fs::remove_file(folder.join(test.file).with_extension(\"out\"));\n"
	"        let (ok, line) = report(test, n, result);\n"
	"        let mut s = state.lock().unwrap();\n"
	"        s.failed |= !ok;\n"
	"        s.done[n] = Some(line);\n"
	"        while let Some(Some(line)) = s.done.get(s.printed) {\n"
	"            print!(\"{line}\");\n"
	"            s.printed += 1;\n"
	"        }\n"
	"    };\n"
	"    println!(\"1..{}\", tests.len());\n"
	"    let threads = thread::available_parallelism().map_or(1, |n| n.get());\n"
	"    thread::scope(|s| (0..threads).for_each(|_| drop(s.spawn(work))));\n"
	"    process::exit(state.into_inner().unwrap().failed as i32);\n"
	"}\n";

GPtrArray *print_host(const struct doctests *all, const struct doctest_options *o)
{
	GPtrArray *files = print_files_new();
	g_autofree char *folder = g_path_get_dirname(o->root);
	struct print_file *run = g_new0(struct print_file, 1);

	run->name = g_strdup("run.rs");
	run->text = g_string_new(runner_head);
	g_ptr_array_add(files, run);
	for (guint i = 0; i < all->list->len; i++) {
		const struct doctest *t = all->list->pdata[i];
		bool inside = g_str_has_prefix(t->file, folder);
		const char *path = t->file + (inside ? strlen(folder) : 0);
		g_autofree char *mangled = name_mangle(path + strspn(path, "/"));
		g_autofree char *id = g_strdup_printf("%s_%u_%u", mangled, t->line, t->number);
		struct print_file *f;

		if (t->ignored) {
			print_entry(run->text, t, "");
			continue;
		}
		f = g_new0(struct print_file, 1);
		f->name = g_strconcat(id, ".rs", NULL);
		f->text = g_string_new(NULL);
		print_program(f->text, t, id);
		print_entry(run->text, t, f->name);
		g_ptr_array_add(files, f);
	}
	g_string_append(run->text, runner_tail);
	return files;
}

/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Findings for programs: krab's own JSON, and SARIF 2.1.0. */
#include <jansson.h>
#include <string.h>

#include "check/finding.h"
#include "check/rule.h"

static const char *const levels[] = { "none", "warning", "error" };

/* Paths and source may hold bytes that are no UTF-8, which JSON cannot. */
static json_t *string(const char *s)
{
	g_autofree char *valid = g_utf8_make_valid(s, -1);

	return json_string(valid);
}

static void dump(FILE *out, json_t *root)
{
	json_dumpf(root, out, JSON_INDENT(1) | JSON_PRESERVE_ORDER);
	putc('\n', out);
	json_decref(root);
}

static json_t *fixes_json(const struct finding *f)
{
	json_t *list = json_array();

	for (unsigned i = 0; i < f->n_fixes; i++) {
		json_t *fix = json_object();

		json_object_set_new(fix, "from", json_integer((json_int_t)f->fixes[i].from));
		json_object_set_new(fix, "to", json_integer((json_int_t)f->fixes[i].to));
		json_object_set_new(fix, "text", string(f->fixes[i].text));
		json_array_append_new(list, fix);
	}
	return list;
}

static json_t *finding_json(const struct finding *f)
{
	json_t *o = json_object();

	json_object_set_new(o, "rule", json_string(f->rule->name));
	json_object_set_new(o, "family", json_string(f->rule->family));
	json_object_set_new(o, "level", json_string(levels[f->level]));
	json_object_set_new(o, "path", string(f->path));
	if (f->line) {
		json_object_set_new(o, "line", json_integer(f->line));
		json_object_set_new(o, "column", json_integer(f->col));
		json_object_set_new(o, "endLine", json_integer(f->end_line));
		json_object_set_new(o, "endColumn", json_integer(f->end_col));
	}
	json_object_set_new(o, "message", string(f->message));
	if (f->note)
		json_object_set_new(o, "note", string(f->note));
	if (f->n_fixes)
		json_object_set_new(o, "fixes", fixes_json(f));
	return o;
}

void findings_print_json(FILE *out, const GArray *findings)
{
	json_t *root = json_object(), *list = json_array();

	for (guint i = 0; i < findings->len; i++)
		json_array_append_new(list, finding_json(&g_array_index(findings, struct finding,
									i)));
	json_object_set_new(root, "version", json_integer(1));
	json_object_set_new(root, "findings", list);
	dump(out, root);
}

/* --- SARIF ------------------------------------------------------------------------------------ */

#define SARIF_SCHEMA "https://json.schemastore.org/sarif-2.1.0.json"
#define HOME "https://docs.kernel.org/rust/"

/* { "text": … }, of which SARIF makes every message. */
static json_t *text_json(const char *s)
{
	json_t *o = json_object();

	json_object_set_new(o, "text", string(s));
	return o;
}

static json_t *rule_json(const struct rule *r)
{
	json_t *o = json_object(), *config = json_object(), *more = json_object();

	json_object_set_new(o, "id", json_string(r->name));
	json_object_set_new(o, "shortDescription", text_json(r->summary));
	json_object_set_new(o, "fullDescription", text_json(r->says));
	json_object_set_new(config, "enabled", json_boolean(r->level != LEVEL_OFF));
	json_object_set_new(config, "level", json_string(levels[r->level ? r->level
									 : LEVEL_WARNING]));
	json_object_set_new(o, "defaultConfiguration", config);
	json_object_set_new(more, "family", json_string(r->family));
	json_object_set_new(more, "where", json_string(r->where));
	json_object_set_new(o, "properties", more);
	return o;
}

static json_t *driver_json(void)
{
	json_t *tool = json_object(), *driver = json_object(), *rules = json_array();

	for (const struct rule *const *r = rule_list(); *r; r++)
		json_array_append_new(rules, rule_json(*r));
	json_object_set_new(driver, "name", json_string("krab check"));
	json_object_set_new(driver, "version", json_string(KRAB_VERSION));
	json_object_set_new(driver, "informationUri", json_string(HOME));
	json_object_set_new(driver, "rules", rules);
	json_object_set_new(tool, "driver", driver);
	return tool;
}

/* What an artifact's place is: a URI, absolute only for what is. */
static json_t *artifact_json(const struct finding *f)
{
	g_autofree char *escaped = g_uri_escape_string(f->path, "/", FALSE);
	g_autofree char *uri = g_path_is_absolute(f->path) ? g_strconcat("file://", escaped, NULL)
							   : g_strdup(escaped);
	json_t *o = json_object();

	json_object_set_new(o, "uri", json_string(uri));
	return o;
}

/* Columns count characters here, as columnKind says; byteOffset is for who counts bytes. */
static json_t *region_json(const struct finding *f)
{
	json_t *o = json_object();

	json_object_set_new(o, "startLine", json_integer(f->line));
	json_object_set_new(o, "startColumn", json_integer(f->char_col));
	json_object_set_new(o, "endLine", json_integer(f->end_line));
	json_object_set_new(o, "endColumn", json_integer(f->end_char_col));
	json_object_set_new(o, "byteOffset", json_integer((json_int_t)f->from));
	json_object_set_new(o, "byteLength", json_integer((json_int_t)(f->to - f->from)));
	return o;
}

static json_t *location_json(const struct finding *f)
{
	json_t *o = json_object(), *physical = json_object();

	json_object_set_new(physical, "artifactLocation", artifact_json(f));
	if (f->line)
		json_object_set_new(physical, "region", region_json(f));
	json_object_set_new(o, "physicalLocation", physical);
	return o;
}

static json_t *replacement_json(const struct fix *fix)
{
	json_t *o = json_object(), *deleted = json_object();

	json_object_set_new(deleted, "byteOffset", json_integer((json_int_t)fix->from));
	json_object_set_new(deleted, "byteLength", json_integer((json_int_t)(fix->to - fix->from)));
	json_object_set_new(o, "deletedRegion", deleted);
	json_object_set_new(o, "insertedContent", text_json(fix->text));
	return o;
}

static json_t *change_json(const struct finding *f)
{
	json_t *fix = json_object(), *change = json_object(), *list = json_array();

	for (unsigned i = 0; i < f->n_fixes; i++)
		json_array_append_new(list, replacement_json(&f->fixes[i]));
	json_object_set_new(change, "artifactLocation", artifact_json(f));
	json_object_set_new(change, "replacements", list);
	json_object_set_new(fix, "description", text_json(f->note ? f->note : f->rule->summary));
	json_object_set_new(fix, "artifactChanges", json_pack("[o]", change));
	return json_pack("[o]", fix);
}

static json_t *result_json(const struct finding *f)
{
	g_autofree char *print = finding_fingerprint(f);
	g_autofree char *message = f->note ? g_strdup_printf("%s\n%s", f->message, f->note)
					   : g_strdup(f->message);
	json_t *o = json_object(), *prints = json_object();

	json_object_set_new(o, "ruleId", json_string(f->rule->name));
	json_object_set_new(o, "ruleIndex", json_integer(rule_index(f->rule)));
	json_object_set_new(o, "level", json_string(levels[f->level]));
	json_object_set_new(o, "message", text_json(message));
	json_object_set_new(o, "locations", json_pack("[o]", location_json(f)));
	json_object_set_new(prints, "krab/v1", json_string(print));
	json_object_set_new(o, "partialFingerprints", prints);
	if (f->n_fixes)
		json_object_set_new(o, "fixes", change_json(f));
	return o;
}

void findings_print_sarif(FILE *out, const GArray *findings)
{
	json_t *root = json_object(), *run = json_object(), *results = json_array();

	for (guint i = 0; i < findings->len; i++)
		json_array_append_new(results, result_json(&g_array_index(findings, struct finding,
									  i)));
	json_object_set_new(run, "tool", driver_json());
	json_object_set_new(run, "columnKind", json_string("unicodeCodePoints"));
	json_object_set_new(run, "results", results);
	json_object_set_new(root, "$schema", json_string(SARIF_SCHEMA));
	json_object_set_new(root, "version", json_string("2.1.0"));
	json_object_set_new(root, "runs", json_pack("[o]", run));
	dump(out, root);
}

/* SPDX-License-Identifier: MIT */
/* A finding comes in; a line for people, programs or GitHub goes out. */
#include "findings.h"

#include <string.h>

static void
write_text(GString *out, const gchar *path, const KpFinding *finding)
{
  g_autofree gchar *line = kp_finding_describe(finding, path);
  g_string_append(out, line);
  g_string_append_c(out, '\n');
}

/* What would end a value of a workflow command is written as %XX; in its
 * properties that are two more signs. */
static void
append_escaped(GString *out, const gchar *text, gboolean property)
{
  for (; *text != '\0'; text++) {
    gboolean escape = strchr("%\r\n", *text) != NULL ||
                      (property && strchr(":,", *text) != NULL);
    if (escape)
      g_string_append_printf(out, "%%%02X", (guint)(guchar)*text);
    else
      g_string_append_c(out, *text);
  }
}

static void
write_github(GString *out, const gchar *path, const KpFinding *finding)
{
  gboolean note = finding->severity == KP_SEVERITY_NOTE;
  g_string_append_printf(
      out, "::%s file=", note ? "notice" : kp_severity_name(finding->severity));
  append_escaped(out, path, TRUE);
  g_string_append_printf(out, ",line=%u,col=%u,title=%s::", finding->line,
                         finding->column, kp_rule_info(finding->rule)->name);
  append_escaped(out, finding->message, FALSE);
  if (finding->generated)
    g_string_append(out, " (a generated point)");
  g_string_append_c(out, '\n');
}

static void
write_json(KpJson *json, const gchar *path, const KpFinding *finding)
{
  kp_json_open(json, '{');
  kp_json_named_text(json, "file", path);
  kp_json_named_integer(json, "line", finding->line);
  kp_json_named_integer(json, "column", finding->column);
  kp_json_named_text(json, "severity", kp_severity_name(finding->severity));
  kp_json_named_text(json, "rule", kp_rule_info(finding->rule)->name);
  kp_json_named_text(json, "message", finding->message);
  if (finding->text == NULL)
    kp_json_named_text(json, "point", NULL);
  else
    kp_json_named_integer(json, "point", finding->point + 1);
  kp_json_name(json, "generated");
  kp_json_boolean(json, finding->generated);
  kp_json_named_text(json, "text", finding->text);
  kp_json_named_text(json, "subject", finding->subject);
  kp_json_named_text(json, "nearest", finding->nearest);
  if (finding->nearest_line == 0)
    kp_json_named_text(json, "nearest_line", NULL);
  else
    kp_json_named_integer(json, "nearest_line", finding->nearest_line);
  kp_json_close(json, '}');
}

void
kp_findings_write(KpJson *json,
                  KpFindingsForm form,
                  const gchar *path,
                  const KpFinding *finding)
{
  if (form == KP_FINDINGS_TEXT)
    write_text(json->out, path, finding);
  else if (form == KP_FINDINGS_GITHUB)
    write_github(json->out, path, finding);
  else
    write_json(json, path, finding);
}

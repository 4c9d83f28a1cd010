/* SPDX-License-Identifier: MIT */
/* A body comes in; a whole document goes out. */
#include "embedded.h"
#include "report-html.h"
#include "report.h"

static void
write_meta(GString *out, const gchar *name, const gchar *content)
{
  kp_html_open(out, "meta", "name", name, "content", content, NULL);
  g_string_append_c(out, '\n');
}

static void
write_style(GString *out, const gchar *folder)
{
  if (folder != NULL) {
    g_autofree gchar *address = g_strconcat(folder, "report.css", NULL);
    kp_html_open(out, "link", "rel", "stylesheet", "href", address, NULL);
    return;
  }
  kp_html_open(out, "style", NULL);
  g_string_append(out, kp_embedded_report_css);
  kp_html_close(out, "style");
}

static void
write_script(GString *out, const gchar *folder)
{
  g_autofree gchar *address =
      folder != NULL ? g_strconcat(folder, "report.js", NULL) : NULL;
  kp_html_open(out, "script", "src", address, NULL);
  if (folder == NULL)
    g_string_append(out, kp_embedded_report_js);
  kp_html_close(out, "script");
  g_string_append_c(out, '\n');
}

static void
write_head(GString *out, const KpReportFrame *frame)
{
  kp_html_open(out, "head", NULL);
  g_string_append_c(out, '\n');
  kp_html_open(out, "meta", "charset", "utf-8", NULL);
  g_string_append_c(out, '\n');
  write_meta(out, "viewport", "width=device-width, initial-scale=1");
  write_meta(out, "color-scheme", "light dark");
  write_meta(out, "generator", "keypoints");
  kp_report_element(out, "title", NULL, frame->title);
  g_string_append_c(out, '\n');
  write_style(out, frame->folder);
  g_string_append_c(out, '\n');
  write_script(out, frame->folder);
  kp_html_close(out, "head");
  g_string_append_c(out, '\n');
}

GString *
kp_report_document(const KpReportFrame *frame, const GString *body)
{
  GString *out = g_string_sized_new(body->len + 16384);
  kp_html_open(out, "!DOCTYPE html", NULL);
  g_string_append_c(out, '\n');
  kp_html_open(out, "html", "lang", "en", NULL);
  g_string_append_c(out, '\n');
  write_head(out, frame);
  kp_html_open(out, "body", NULL);
  g_string_append_c(out, '\n');
  if (frame->back != NULL) {
    kp_html_open(out, "nav", "aria-label", "Report", NULL);
    kp_html_open(out, "a", "href", frame->back, NULL);
    kp_html_text(out, "All pages", -1);
    kp_html_close(out, "a");
    kp_html_close(out, "nav");
  }
  kp_html_open(out, "main", NULL);
  g_string_append_c(out, '\n');
  g_string_append_len(out, body->str, (gssize)body->len);
  kp_html_close(out, "main");
  g_string_append_c(out, '\n');
  kp_html_close(out, "body");
  g_string_append_c(out, '\n');
  kp_html_close(out, "html");
  g_string_append_c(out, '\n');
  return out;
}

/* SPDX-License-Identifier: MIT */
/* A loaded site comes in; the files of the finished one go out. */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "content.h"
#include "editorial.h"
#include "lists.h"
#include "output.h"
#include "plan.h"
#include "site.h"

void
sg_report_free(SgReport *self)
{
  if (self == NULL)
    return;
  g_clear_pointer(&self->findings, g_ptr_array_unref);
  g_clear_pointer(&self->reasons, g_ptr_array_unref);
  g_clear_pointer(&self->errors, g_ptr_array_unref);
  g_clear_pointer(&self->warnings, g_ptr_array_unref);
  g_free(self);
}

static SgReport *
report_new(void)
{
  SgReport *self = g_new0(SgReport, 1);
  self->findings = g_ptr_array_new_with_free_func(g_free);
  self->reasons = g_ptr_array_new_with_free_func(g_free);
  self->errors = g_ptr_array_new_with_free_func(g_free);
  self->warnings = g_ptr_array_new_with_free_func(g_free);
  return self;
}

static void
add_messages(GPtrArray *to, const GPtrArray *from)
{
  for (guint i = 0; i < from->len; i++)
    g_ptr_array_add(to, g_strdup(from->pdata[i]));
}

static void
report_failure(SgReport *self, const gchar *message)
{
  g_ptr_array_add(self->errors, g_strdup(message));
  self->n_failed++;
}

/* Makes the output folder, so that one message tells if there can be none,
 * not one for each page. */
static gboolean
prepare_output(const gchar *output, GError **error)
{
  if (g_mkdir_with_parents(output, 0777) == 0 && g_access(output, W_OK) == 0)
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT,
              "%s: cannot be written (%s); choose another output folder with "
              "-o",
              output, g_strerror(errno));
  return FALSE;
}

/* FALSE and `error` where what the build writes would stand in the place of
 * something else. */
static gboolean
is_output_free(const SgSite *site, const SgOptions *options, GError **error)
{
  const gchar *folder = site->config->folder;
  const gchar *output = site->options.output;
  const gchar *report = options->report;
  if (!sg_output_is_apart(output, folder, "-o", error) ||
      !sg_output_is_free(output, "feed.json", "-o", error))
    return FALSE;
  return report == NULL ||
         (sg_output_is_other(report, output, "--report", error) &&
          sg_output_is_apart(report, folder, "--report", error) &&
          sg_output_is_free(report, "report.css", "--report", error));
}

static void
write_page(gpointer data)
{
  SgPage *page = data;
  if (page->kp == NULL || page->failed || page->draft)
    return;
  g_autofree gchar *html = sg_page_render(page);
  if (html == NULL)
    return;
  g_autoptr(GError) error = NULL;
  g_autofree gchar *path = g_strconcat(page->address, "index.html", NULL);
  page->done = sg_output_write(page->site->options.output, path, html,
                               strlen(html), &page->changed, &error);
  if (!page->done)
    sg_page_fail(page, g_strdup(error->message));
}

/* Writes one of the site's own documents; takes `text`, which is NULL where
 * `error` says why. */
static void
write_document(const SgSite *site,
               SgReport *report,
               const gchar *path,
               gchar *text,
               GError *error)
{
  g_autofree gchar *owned = text;
  g_autoptr(GError) fault = error;
  gboolean changed = FALSE;
  if (text != NULL)
    (void)sg_output_write(site->options.output, path, text, strlen(text),
                          &changed, &fault);
  if (fault != NULL)
    report_failure(report, fault->message);
  report->n_written += changed;
}

static void
write_feeds(SgSite *site, SgReport *report, const GPtrArray *order)
{
  g_autoptr(GPtrArray) newest = sg_lists_newest(order);
  GError *error = NULL;
  gchar *atom = sg_lists_feed(site, newest, &error);
  write_document(site, report, "feed.xml", atom, error);
  error = NULL;
  gchar *json = sg_lists_json_feed(site, newest, &error);
  write_document(site, report, "feed.json", json, error);
  write_document(site, report, "sitemap.xml", sg_lists_sitemap(site, order),
                 NULL);
  if (!sg_plan_has_static(site, "robots.txt"))
    write_document(site, report, "robots.txt", sg_lists_robots(site), NULL);
}

/* A part of a list, and what comes of it. */
typedef struct {
  SgSite *site;
  const SgList *list;
  guint number; /* from 1 */
  SgReport *report;
} Part;

static Part *
part_new(SgSite *site, const SgList *list, guint number)
{
  Part *self = g_new(Part, 1);
  *self = (Part){site, list, number, report_new()};
  return self;
}

static void
part_free(gpointer data)
{
  Part *self = data;
  sg_report_free(self->report);
  g_free(self);
}

static void
write_part(gpointer data)
{
  const Part *self = data;
  GError *error = NULL;
  g_autofree gchar *address = sg_list_part(self->list, self->number);
  g_autofree gchar *path = g_strconcat(address, "index.html", NULL);
  gchar *html = sg_lists_part(self->site, self->list, self->number, &error);
  write_document(self->site, self->report, path, html, error);
}

/* No two parts of one list have an article in common, as two lists may. */
static void
write_list(SgSite *site, SgReport *report, const SgList *list)
{
  g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(part_free);
  guint n_parts = list->blocked ? 0 : sg_list_n_parts(site, list);
  for (guint i = 1; i <= n_parts; i++)
    g_ptr_array_add(parts, part_new(site, list, i));
  sg_site_share(site, parts, write_part);
  for (guint i = 0; i < parts->len; i++) {
    const Part *part = parts->pdata[i];
    add_messages(report->errors, part->report->errors);
    report->n_failed += part->report->n_failed;
    report->n_written += part->report->n_written;
  }
}

static void
write_archive(SgSite *site, SgReport *report)
{
  for (guint i = 0; i < site->lists->len; i++)
    write_list(site, report, site->lists->pdata[i]);
  if (!site->has_archive)
    return;
  GError *error = NULL;
  gchar *html = sg_lists_archive(site, &error);
  write_document(site, report, SG_ARCHIVE "index.html", html, error);
}

static void
write_lists(SgSite *site, SgReport *report)
{
  g_autoptr(GPtrArray) order = sg_lists_order(site);
  write_feeds(site, report, order); /* they tell whose the front page is */
  write_archive(site, report);
  GError *error = NULL;
  gchar *lost = sg_lists_lost(site, &error);
  write_document(site, report, "404.html", lost, error);
  KpText css;
  if (site->kp->site->stylesheet(site->site, &css, NULL) == KP_OK)
    write_document(site, report, "style.css", g_strndup(css.data, css.length),
                   NULL);
}

static void
copy_file(const SgSite *site,
          SgReport *report,
          const gchar *place,
          const gchar *source)
{
  g_autoptr(GError) error = NULL;
  gboolean changed = FALSE;
  if (!sg_output_copy(site->options.output, place, source, &changed, &error))
    report_failure(report, error->message);
  report->n_written += changed;
}

static void
copy_files(const SgSite *site, SgReport *report)
{
  for (guint i = 0; i < site->files->len; i++) {
    const gchar *place =
        g_hash_table_lookup(site->targets, site->files->pdata[i]);
    g_autofree gchar *source =
        g_build_filename(site->content, site->files->pdata[i], NULL);
    if (place != NULL)
      copy_file(site, report, place, source);
  }
  for (guint i = 0; i < site->statics->len; i++) {
    const gchar *place = site->statics->pdata[i];
    g_autofree gchar *source =
        g_build_filename(site->config->folder, "static", place, NULL);
    const gchar *owner = g_hash_table_lookup(site->outputs, place);
    if (g_strcmp0(owner, source) == 0) /* else something else has the place */
      copy_file(site, report, place, source);
  }
}

typedef struct {
  const gchar *reason; /* of the first page */
  gsize length;        /* of what all its pages have in common */
  guint n;
} Tally;

static gint
compare_tallies(gconstpointer a, gconstpointer b)
{
  const Tally *x = a;
  const Tally *y = b;
  if (x->n != y->n)
    return x->n < y->n ? 1 : -1;
  return strcmp(x->reason, y->reason);
}

/* Bytes of a reason without the number that is a page's own: "the page is
 * short | : 19 words of prose". */
static gsize
common_length(const gchar *reason)
{
  const gchar *colon = strstr(reason, ": ");
  return colon != NULL && g_ascii_isdigit(colon[2]) ? (gsize)(colon - reason)
                                                    : strlen(reason);
}

/* Counts the pages of one reason as one. */
static void
tally(GArray *tallies, const gchar *reason)
{
  gsize length = common_length(reason);
  for (guint i = 0; i < tallies->len; i++) {
    Tally *known = &g_array_index(tallies, Tally, i);
    if (known->length == length && memcmp(known->reason, reason, length) == 0) {
      known->n++;
      return;
    }
  }
  Tally fresh = {reason, length, 1};
  g_array_append_val(tallies, fresh);
}

/* What of the site's own folder of a theme serves no page. */
static void
report_theme(const SgSite *site, SgReport *report)
{
  KpText text;
  for (size_t i = 0;
       KP_HAS(site->kp->site, warning) &&
       site->kp->site->warning(site->site, i, &text, NULL) == KP_OK;
       i++)
    g_ptr_array_add(report->warnings, g_strndup(text.data, text.length));
}

static void
report_pages(const SgSite *site, SgReport *report)
{
  g_autoptr(GArray) tallies = g_array_new(FALSE, FALSE, sizeof(Tally));
  for (guint i = 0; i < site->pages->len; i++) {
    const SgPage *page = site->pages->pdata[i];
    add_messages(report->errors, page->errors);
    add_messages(report->warnings, page->warnings);
    add_messages(report->findings, page->findings);
    for (guint level = 0; level <= KP_LEVEL_ERROR; level++)
      report->n_found[level] += page->n_found[level];
    report->n_failed += page->failed;
    report->n_pages += page->done;
    report->n_written += page->changed;
    report->n_boxed += page->done && page->reason == NULL;
    if (page->done && page->reason != NULL)
      tally(tallies, page->reason);
  }
  g_array_sort(tallies, compare_tallies);
  for (guint i = 0; i < tallies->len; i++) {
    const Tally *row = &g_array_index(tallies, Tally, i);
    g_ptr_array_add(report->reasons,
                    g_strdup_printf("%u without (%.*s)", row->n,
                                    (int)row->length, row->reason));
  }
}

/* Of a site without a page something is amiss, though all went well. */
static void
report_nothing(const SgSite *site, SgReport *report)
{
  if (report->n_pages + report->n_failed > 0)
    return;
  g_ptr_array_add(
      report->warnings,
      g_strdup_printf("%s: %s", site->content,
                      site->pages->len > 0
                          ? "all articles are drafts; --drafts builds them, too"
                          : "no article is in it; articles are files that end "
                            "in .md"));
}

/* Whether the plugin is as young as what the options ask for. */
static gboolean
can(const KpPlugin *kp, const SgOptions *options, GError **error)
{
  if ((!options->check || KP_HAS(kp->page, finding)) &&
      (options->report == NULL || KP_HAS(kp, report)))
    return TRUE;
  g_set_error_literal(error, SG_ERROR, SG_ERROR_PLUGIN,
                      "the plugin is older than this program and knows no "
                      "checks or reports; install those of one release");
  return FALSE;
}

static void
write_report(const SgSite *site, SgReport *report)
{
  g_autoptr(GError) error = NULL;
  if (site->options.report != NULL &&
      !sg_editorial_write(site, site->options.report, &error))
    report_failure(report, error->message);
}

SgReport *
sg_site_build(SgSite *self, const SgOptions *options, GError **error)
{
  g_autofree gchar *standard =
      g_build_filename(self->config->folder, "_site", NULL);
  self->options = *options;
  if (self->options.output == NULL)
    self->options.output = standard;
  if (!can(self->kp, options, error))
    return NULL;
  if (!is_output_free(self, options, error) ||
      !prepare_output(self->options.output, error) ||
      !sg_site_read(self, error))
    return NULL;
  sg_site_each(self, write_page);
  g_autoptr(SgReport) report = report_new();
  report_theme(self, report);
  sg_content_tell_misnamed(self->content, self->files, report->warnings);
  report_pages(self, report);
  report_nothing(self, report);
  for (guint i = 0; i < self->problems->len; i++)
    report_failure(report, self->problems->pdata[i]);
  write_lists(self, report);
  copy_files(self, report);
  write_report(self, report);
  self->options.output = NULL;
  return g_steal_pointer(&report);
}

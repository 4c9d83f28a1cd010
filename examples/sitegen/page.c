/* SPDX-License-Identifier: MIT */
/* A file comes in; an address, a document and what lists tell of it go out. */
#include "page.h"

#include <string.h>

#include "address.h"
#include "links.h"
#include "picture.h"
#include "site.h"
#include "values.h"
#include "ways.h"

SgPage *
sg_page_new(SgSite *site, const gchar *source)
{
  SgPage *self = g_new0(SgPage, 1);
  self->site = site;
  self->source = g_strdup(source);
  self->path = g_build_filename(site->content, source, NULL);
  self->when = G_MININT64;
  self->errors = g_ptr_array_new_with_free_func(g_free);
  self->warnings = g_ptr_array_new_with_free_func(g_free);
  self->points = g_ptr_array_new_with_free_func(g_free);
  self->findings = g_ptr_array_new_with_free_func(g_free);
  self->related = g_ptr_array_new();
  self->tags = g_ptr_array_new_with_free_func(g_free);
  return self;
}

void
sg_page_close(SgPage *self)
{
  if (self->kp != NULL)
    self->site->kp->page->close(self->kp);
  self->kp = NULL;
}

void
sg_page_free(SgPage *self)
{
  if (self == NULL)
    return;
  sg_page_close(self);
  g_free(self->source);
  g_free(self->path);
  g_free(self->address);
  g_free(self->url);
  g_free(self->title);
  g_free(self->date);
  g_free(self->reason);
  g_free(self->description);
  g_free(self->author);
  g_free(self->language);
  g_free(self->published);
  g_free(self->modified);
  g_free(self->abstract);
  g_free(self->image);
  g_free(self->resolved);
  g_ptr_array_unref(self->errors);
  g_ptr_array_unref(self->warnings);
  g_ptr_array_unref(self->points);
  g_ptr_array_unref(self->findings);
  g_ptr_array_unref(self->tags);
  g_ptr_array_unref(self->related);
  g_free(self);
}

void
sg_page_fail(SgPage *self, gchar *message)
{
  self->failed = TRUE;
  g_ptr_array_add(self->errors, message);
}

/* NULL for the empty text. */
static gchar *
copy(KpText text)
{
  return text.length > 0 ? g_strndup(text.data, text.length) : NULL;
}

/* Answers the plugin for each link of the article. */
static KpStatus
resolve(void *host_data, KpText url, KpText *resolved)
{
  SgPage *self = host_data;
  g_autofree gchar *written = g_strndup(url.data, url.length);
  g_free(self->resolved);
  self->resolved = sg_links_resolve(self, written);
  if (self->resolved == NULL)
    return KP_NOT_FOUND;
  *resolved = kp_text(self->resolved);
  return KP_OK;
}

/* Tells the plugin how large a picture of the article is. */
static KpStatus
measure(void *host_data, KpText url, uint32_t *width, uint32_t *height)
{
  const SgPage *self = host_data;
  g_autofree gchar *written = g_strndup(url.data, url.length);
  g_autofree gchar *file = sg_links_file(self, written);
  return file != NULL && sg_picture_size(file, width, height) ? KP_OK
                                                              : KP_NOT_FOUND;
}

/* "2026-01-02-low-tide.md" gives "Low tide": better than no title at all. */
static gchar *
title_of_name(const SgPage *self)
{
  g_autofree gchar *base = g_path_get_basename(self->source);
  if (strcmp(base, "index.md") == 0 && strchr(self->source, '/') != NULL) {
    g_autofree gchar *folder = g_path_get_dirname(self->source);
    g_free(base);
    base = g_path_get_basename(folder);
  }
  if (g_str_has_suffix(base, ".md"))
    base[strlen(base) - strlen(".md")] = '\0';
  g_autofree gchar *date = sg_address_date(self->source);
  const gchar *name = date != NULL ? base + strlen(date) + 1 : base;
  g_autoptr(GString) title = g_string_new(NULL);
  gunichar first = g_utf8_get_char(name);
  g_string_append_unichar(title, g_unichar_toupper(first));
  g_string_append(title, g_utf8_next_char(name));
  return g_strdelimit(g_strdup(title->str), "-_", ' ');
}

static gint64
seconds_of(const gchar *date)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc();
  g_autofree gchar *whole = strchr(date, 'T') != NULL
                                ? g_strdup(date)
                                : g_strconcat(date, "T00:00:00", NULL);
  g_autoptr(GDateTime) time = g_date_time_new_from_iso8601(whole, utc);
  return time != NULL ? g_date_time_to_unix(time) : G_MININT64;
}

static void
note_info(SgPage *self, const KpPageInfo *info)
{
  self->title = copy(info->title);
  self->date = copy(info->date);
  if (self->date != NULL)
    self->when = seconds_of(self->date);
  self->language = copy(info->language);
  for (size_t i = 0; i < info->n_tags; i++) {
    KpText tag;
    if (self->site->kp->page->field(self->kp, kp_text("tags"), i, &tag, NULL) ==
        KP_OK)
      g_ptr_array_add(self->tags, copy(tag));
  }
  if (info->html_left_out > 0)
    g_ptr_array_add(
        self->warnings,
        g_strdup_printf("%s:%u: raw HTML is left out of the page; where you "
                        "trust who writes, let it through with unsafe = true "
                        "under [keypoints]",
                        self->path, info->html_left_out));
  /* A check tells of these, too. */
  for (size_t i = 0; i < info->n_warnings && !self->site->options.check; i++) {
    KpText text;
    if (self->site->kp->page->warning(self->kp, i, &text, NULL) == KP_OK)
      g_ptr_array_add(self->warnings, copy(text));
  }
}

static gboolean
take_address(SgPage *self, const KpPageInfo *info, KpError *wrong)
{
  g_autoptr(GError) error = NULL;
  g_autofree gchar *slug = copy(info->slug);
  self->address = sg_address_of_article(self->source, slug, &error);
  if (self->address == NULL) {
    sg_page_fail(self,
                 g_strdup_printf("%s/%s", self->site->content, error->message));
    return FALSE;
  }
  self->url = sg_address_encode(self->address);
  if (self->site->kp->page->set_address(self->kp, kp_text(self->url), wrong) ==
      KP_OK)
    return TRUE;
  sg_page_fail(self, g_strdup(wrong->message));
  return FALSE;
}

static gboolean
open_page(SgPage *self, KpPageInfo *info, KpError *wrong)
{
  const KpPageCalls *calls = self->site->kp->page;
  g_autofree gchar *bytes = NULL;
  g_autoptr(GError) error = NULL;
  gsize length = 0;
  if (!g_file_get_contents(self->path, &bytes, &length, &error)) {
    sg_page_fail(self,
                 g_strdup_printf("%s: %s", self->path, sg_why_unread(error)));
    return FALSE;
  }
  g_autofree gchar *title = title_of_name(self);
  g_autofree gchar *date = sg_address_date(self->source);
  KpPageInput input;
  KP_INIT(&input);
  input.path = kp_text(self->path);
  input.bytes = (KpText){bytes, length};
  input.format = KP_FORMAT_MARKDOWN;
  input.resolve = resolve;
  input.measure = measure;
  input.host_data = self;
  input.title_else = kp_text(title);
  input.date_else = kp_text(date);
  if (calls->open(self->site->site, &input, &self->kp, wrong) == KP_OK &&
      calls->info(self->kp, info, wrong) == KP_OK)
    return TRUE;
  sg_page_fail(self, g_strdup(wrong->message));
  return FALSE;
}

void
sg_page_read(SgPage *self, gboolean count, gboolean drafts)
{
  KpPageInfo info;
  KpError wrong;
  KP_INIT(&info);
  KP_INIT(&wrong);
  if (!open_page(self, &info, &wrong))
    return;
  if (info.draft != 0 && !drafts) {
    self->draft = TRUE;
    sg_page_close(self);
    return;
  }
  note_info(self, &info);
  if (take_address(self, &info, &wrong) && count &&
      self->site->kp->page->count(self->kp, &wrong) != KP_OK)
    sg_page_fail(self, g_strdup(wrong.message));
}

static gboolean
note_points(SgPage *self, KpError *wrong)
{
  const KpPageCalls *calls = self->site->kp->page;
  KpPageInfo info;
  KpOutcome outcome;
  KP_INIT(&info);
  KP_INIT(&outcome);
  if (calls->info(self->kp, &info, wrong) != KP_OK ||
      calls->outcome(self->kp, &outcome, wrong) != KP_OK)
    return FALSE;
  for (size_t i = 0; i < outcome.n_shown; i++) {
    KpPointInfo point;
    KP_INIT(&point);
    if (calls->point(self->kp, KP_LIST_SHOWN, i, &point, wrong) != KP_OK)
      return FALSE;
    g_ptr_array_add(self->points,
                    g_strndup(point.text.data, point.text.length));
  }
  if (outcome.n_shown == 0 && info.points_off != 0)
    self->reason = g_strdup("key_points: false");
  else if (outcome.n_shown == 0)
    self->reason = outcome.reason.length > 0 ? copy(outcome.reason)
                                             : g_strdup("no box wanted");
  return TRUE;
}

static gboolean
note_metadata(SgPage *self, KpError *wrong)
{
  KpMetadata about;
  KP_INIT(&about);
  if (self->site->kp->page->metadata(self->kp, &about, wrong) != KP_OK)
    return FALSE;
  self->description = copy(about.description);
  self->author = copy(about.author);
  self->published = copy(about.date);
  self->modified = copy(about.modified);
  self->abstract = copy(about.abstract);
  self->image = copy(about.image);
  return TRUE;
}

static gboolean
note_findings(SgPage *self, KpError *wrong)
{
  KpFindingInfo found;
  KpStatus status = KP_OK;
  KP_INIT(&found);
  for (size_t i = 0; self->site->options.check; i++) {
    status = self->site->kp->page->finding(self->kp, i, &found, wrong);
    if (status != KP_OK)
      break;
    g_ptr_array_add(self->findings, copy(found.text));
    if (found.level <= KP_LEVEL_ERROR)
      self->n_found[found.level]++;
  }
  return status == KP_OK || status == KP_NOT_FOUND;
}

gchar *
sg_page_render(SgPage *self)
{
  KpText html;
  KpError wrong;
  KP_INIT(&wrong);
  const KpPlugin *kp = self->site->kp;
  KpValues *values = NULL;
  gchar *document = NULL;
  if (kp->values->open(&values, &wrong) == KP_OK &&
      kp->page->fill(self->kp, values, &wrong) == KP_OK &&
      note_points(self, &wrong) && note_metadata(self, &wrong) &&
      note_findings(self, &wrong)) {
    sg_values_set_places(self->site, values, self->url);
    sg_ways_fill(self, values);
    if (kp->site->render(self->site->site, kp_text("page"), values, &html,
                         &wrong) == KP_OK) {
      document = g_strndup(html.data, html.length);
      kp->site->release(self->site->site, html);
    }
  }
  kp->values->close(values);
  if (document == NULL)
    sg_page_fail(self, g_strdup(wrong.message));
  return document;
}

gboolean
sg_page_content(const SgPage *self, KpText *html, GError **error)
{
  KpError wrong;
  KP_INIT(&wrong);
  if (self->site->kp->page->content(self->kp, html, &wrong) == KP_OK)
    return TRUE;
  g_set_error_literal(error, SG_ERROR, SG_ERROR_PAGE, wrong.message);
  return FALSE;
}

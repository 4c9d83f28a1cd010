/* SPDX-License-Identifier: MIT */
/* The products of a page, each made once, when it is first asked for. */
#include "page-state.h"

#include <string.h>

#include "status.h"
#include "words.h"

KpStatus
kp_page_use(KpPage *self, KpPageUse **use, KpError *error)
{
  KP_TRY(kp_need(self, "the page", error));
  if (!g_atomic_int_compare_and_exchange(&self->in_use, FALSE, TRUE))
    return kp_fail(error, KP_BUSY,
                   "the page is in use by another call: one thread at a time, "
                   "and none from its own callback");
  *use = self;
  return KP_OK;
}

void
kp_page_end(KpPageUse *use)
{
  g_atomic_int_set(&use->in_use, FALSE);
}

KpStatus
kp_page_choose(KpPage *self, KpError *error)
{
  KP_TRY(kp_site_need_sealed(self->site, error));
  if (self->reading->bullets == NULL)
    kp_reading_choose(self->reading, self->site->counts, self->site->profile,
                      &self->site->settings->limits);
  return KP_OK;
}

KpStatus
kp_page_judge(KpPage *self, KpError *error)
{
  KP_TRY(kp_page_choose(self, error));
  if (!self->judged)
    self->verdict =
        kp_verdict_new(self->reading->ranking, self->reading->bullets);
  self->judged = TRUE;
  return KP_OK;
}

KpStatus
kp_page_inspect(KpPage *self, KpError *error)
{
  KP_TRY(kp_page_choose(self, error));
  if (self->check != NULL)
    return KP_OK;
  KpStems *stems = kp_site_borrow_stems(self->site);
  self->check = kp_check_new(self->reading->prose, self->reading->bullets,
                             &self->site->settings->check, stems);
  kp_site_return_stems(self->site, stems);
  self->lines = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < self->check->findings->len; i++)
    g_ptr_array_add(
        self->lines,
        kp_finding_describe(g_ptr_array_index(self->check->findings, i),
                            self->reading->article->path));
  return KP_OK;
}

/* Whether an address is one that only the site can complete: not that of
 * another site, and not a place on the page itself. */
static gboolean
is_relative(const gchar *url)
{
  return *url != '\0' && *url != '#' && !g_str_has_prefix(url, "//") &&
         g_uri_peek_scheme(url) == NULL;
}

static gchar *
ask_host(const gchar *url, gpointer data)
{
  const KpPage *page = data;
  KpText resolved = {NULL, 0};
  if (!is_relative(url) ||
      page->resolve(page->host_data, kp_text(url), &resolved) != KP_OK ||
      kp_need_text(resolved, "an address", NULL) != KP_OK)
    return NULL;
  return g_strndup(resolved.data, resolved.length);
}

static gboolean
ask_size(const gchar *url, guint *width, guint *height, gpointer data)
{
  const KpPage *page = data;
  uint32_t size[2] = {0, 0};
  if (!is_relative(url) ||
      page->measure(page->host_data, kp_text(url), &size[0], &size[1]) != KP_OK)
    return FALSE;
  *width = size[0];
  *height = size[1];
  return TRUE;
}

/* What the site wishes for pages of all languages, else the word `name`. */
static KpPhrase
phrase_of(const gchar *wish,
          const KpSettings *settings,
          const gchar *language,
          const gchar *name)
{
  return wish != NULL ? (KpPhrase){wish, NULL}
                      : kp_phrase(settings->words, language, name);
}

KpStatus
kp_page_draw(KpPage *self, KpError *error)
{
  KP_TRY(kp_page_choose(self, error));
  if (self->body != NULL)
    return KP_OK;
  const KpSettings *settings = self->site->settings;
  const gchar *language = kp_page_language(self);
  const KpPhrase heading =
      phrase_of(settings->heading, settings, language, "points");
  const KpPhrase label =
      phrase_of(settings->label, settings, language, "label");
  const KpPhrase contents = phrase_of(NULL, settings, language, "contents");
  const KpPhrase done = phrase_of(NULL, settings, language, "done");
  const KpPhrase undone = phrase_of(NULL, settings, language, "undone");
  const KpPhrase back = phrase_of(NULL, settings, language, "back");
  const KpBodyOptions options = {
      .box = settings->box,
      .heading = heading.text,
      .heading_lang = heading.lang,
      .heading_level = settings->heading_level,
      .label = strcmp(label.text, "none") != 0 ? label.text : NULL,
      .label_lang = label.lang,
      .folded = kp_site_folds(self->site, self->reading->prose->n_words),
      .links = settings->links,
      .unsafe = settings->unsafe,
      .resolve = self->resolve != NULL ? ask_host : NULL,
      .resolve_data = self,
      /* Without the box the body is cmark's to the byte. */
      .heading_ids = settings->box && settings->heading_ids,
      .contents = settings->contents,
      .contents_label = contents.text,
      .contents_lang = contents.lang,
      .images = settings->box && settings->images,
      .tables = settings->box,
      .task_done = settings->box ? done.text : NULL,
      .task_undone = undone.text,
      .note_back = settings->box ? back.text : NULL,
      .measure = self->measure != NULL ? ask_size : NULL,
      .measure_data = self,
  };
  self->address_used = TRUE;
  self->body =
      kp_body_new(self->reading->article, self->reading->bullets, &options);
  return KP_OK;
}

const gchar *
kp_page_language(const KpPage *self)
{
  if (self->reading->article->front->lang != NULL)
    return self->reading->article->front->lang;
  if (self->language != NULL)
    return self->language;
  return kp_language_code(self->reading->prose->language);
}

const gchar *
kp_page_keep(KpPage *self, gchar *text)
{
  g_ptr_array_add(self->texts, text);
  return text;
}

gboolean
kp_page_shows_points(const KpPage *self, const gchar **why)
{
  const gchar *reason =
      self->site->settings->box
          ? kp_front_matter_why_off(self->reading->article->front)
          : "the site's option \"box\" is false";
  if (why != NULL)
    *why = reason;
  return reason == NULL;
}

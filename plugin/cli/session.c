/* SPDX-License-Identifier: MIT */
/* Names of files come in; readings go out, faults go to standard error. */
#include "session.h"

#include <stdio.h>

#include "command.h"
#include "paths.h"
#include "state.h"

gboolean
kp_session_init(KpSession *self,
                const KpReadingOptions *options,
                GError **error)
{
  *self = (KpSession){.options = options};
  g_autoptr(GError) fault = NULL;
  if (options->site != NULL) {
    self->site = kp_site_basis_new(options->site, options->drafts, error);
    if (self->site == NULL)
      return FALSE;
  }
  self->corpus = kp_reading_options_corpus(options, &fault);
  if (fault == NULL)
    self->profile = kp_reading_options_profile(options, &fault);
  if (fault != NULL) {
    g_propagate_error(error, g_steal_pointer(&fault));
    return FALSE;
  }
  self->stems = kp_stems_new();
  return TRUE;
}

void
kp_session_clear(KpSession *self)
{
  g_clear_pointer(&self->site, kp_site_basis_free);
  g_clear_pointer(&self->corpus, kp_corpus_free);
  g_clear_pointer(&self->profile, kp_profile_free);
  g_clear_pointer(&self->stems, kp_stems_free);
}

static KpReading *
open_text(KpSession *self, const KpSessionText *text, GError **error)
{
  KpArticleOptions options = {.input = self->options->input,
                              .points = text->points,
                              .smart = self->site != NULL && self->site->smart};
  if (!kp_file_format(text->format, &options.input, error))
    return NULL;
  const gchar *lang = text->lang != NULL ? text->lang : self->options->lang;
  if (lang == NULL && self->site != NULL)
    lang = self->site->language;
  return kp_reading_new(text->name, text->bytes, text->length, text->title,
                        lang, &options, self->stems, error);
}

KpLimits
kp_session_limits(const KpSession *self)
{
  KpLimits limits = kp_reading_options_limits(self->options);
  if (self->site == NULL)
    return limits;
  const KpLimits *site = &self->site->limits;
  if (limits.count == 0)
    limits.count = site->count;
  if (limits.max_words == 0)
    limits.max_words = site->max_words;
  if (limits.budget == 0)
    limits.budget = site->budget;
  return limits;
}

void
kp_session_choose(const KpSession *self, KpReading *reading)
{
  if (self->own_first && !kp_state_needs_bullets(reading->article))
    return;
  const KpCorpus *corpus = self->corpus;
  const KpProfile *profile = self->profile;
  if (corpus == NULL && self->site != NULL)
    corpus = self->site->counts;
  if (profile == NULL && self->site != NULL)
    profile = self->site->profile;
  KpLimits limits = kp_session_limits(self);
  kp_reading_choose(reading, corpus, profile, &limits);
}

KpReading *
kp_session_read_text(KpSession *self, const KpSessionText *text, GError **error)
{
  KpReading *reading = open_text(self, text, error);
  if (reading != NULL)
    kp_session_choose(self, reading);
  return reading;
}

/* Tells a fault and remembers that there was one. */
static void
tell(KpSession *self, const GError *error)
{
  fprintf(stderr, "%s\n", error->message);
  self->failed = TRUE;
}

KpReading *
kp_session_open_file(KpSession *self, const KpFile *file)
{
  g_autoptr(GError) error = NULL;
  KpSessionText text = {
      .name = file->name, .bytes = file->bytes, .length = file->length};
  KpReading *reading = open_text(self, &text, &error);
  if (reading == NULL) {
    tell(self, error);
    return NULL;
  }
  const GPtrArray *warnings = reading->article->warnings;
  for (guint i = 0; i < warnings->len && !self->quiet; i++)
    fprintf(stderr, "%s\n", (const gchar *)g_ptr_array_index(warnings, i));
  return reading;
}

KpReading *
kp_session_open(KpSession *self, const gchar *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpFile) file = kp_file_read_article(path, &error);
  if (file != NULL)
    return kp_session_open_file(self, file);
  tell(self, error);
  return NULL;
}

KpReading *
kp_session_read(KpSession *self, const gchar *path)
{
  KpReading *reading = kp_session_open(self, path);
  if (reading != NULL)
    kp_session_choose(self, reading);
  return reading;
}

/* A gate that looked at nothing would be passed by a site that has lost its
 * articles; one that has drafts alone is as it should be. */
static void
tell_no_pages(KpSession *self)
{
  const gchar *site = self->options->site;
  guint n = self->site->n_drafts;
  if (n == 1)
    fprintf(stderr,
            "%s: its only article is a draft; --drafts takes it for a page\n",
            site);
  else if (n > 1)
    fprintf(stderr,
            "%s: its %u articles are drafts; --drafts takes them for pages\n",
            site, n);
  else
    fprintf(stderr,
            "%s: no article (.md) is in its folder 'content'; check the name\n",
            site);
  self->failed |= n == 0;
}

GPtrArray *
kp_session_files(KpSession *self, const gchar *const *paths)
{
  if (paths[0] != NULL || self->site == NULL)
    return kp_paths_expand(paths, &self->failed);
  for (guint i = 0; i < self->site->problems->len; i++)
    fprintf(stderr, "%s\n",
            (const gchar *)g_ptr_array_index(self->site->problems, i));
  if (self->site->problems->len > 0)
    self->failed = TRUE;
  else if (self->site->pages->len == 0)
    tell_no_pages(self);
  return g_ptr_array_ref(self->site->pages);
}

int
kp_session_status(const KpSession *self)
{
  return self->failed ? KP_EXIT_FAILED : KP_EXIT_OK;
}

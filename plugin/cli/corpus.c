/* SPDX-License-Identifier: MIT */
/* keypoints corpus: on how many pages of a site a term stands. */
#include "corpus.h"

#include <stdio.h>
#include <string.h>

#include "command.h"
#include "digits.h"
#include "file.h"
#include "paths.h"
#include "session.h"

static gboolean
write_counts(const KpCorpus *corpus, const gchar *path, GError **error)
{
  g_autoptr(GString) counts = kp_corpus_export(corpus);
  return kp_file_write(path, counts, error);
}

static KpCorpus *
read_counts(const gchar *path, GError **error)
{
  g_autoptr(KpFile) file = kp_file_read(path, error);
  if (file == NULL)
    return NULL;
  return kp_corpus_import(file->name, file->bytes, file->length, error);
}

/* Counts without some of the articles are not written: they would stand, as if
 * they were whole, in the place of the last good ones. */
static int
finish_count(const KpSession *session,
             const KpCorpus *corpus,
             const gchar *output)
{
  g_autoptr(GError) error = NULL;
  if (session->failed && output != NULL)
    fprintf(stderr, "%s: not written, for not all could be counted\n", output);
  if (!session->failed && !write_counts(corpus, output, &error))
    return kp_options_fail(error);
  return kp_session_status(session);
}

static int
count(int argc, char **argv)
{
  g_autofree gchar *output = NULL;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
       "Write the counts to FILE (default: standard output)", "FILE"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE|FOLDER...",
      .summary =
          "Counts on how many of the articles each term stands. A folder "
          "stands for all\narticles in it (.md, .markdown, .txt, .text). Where "
          "one cannot be read, nothing is\nwritten.",
      .entries = entries,
      .only_reads = TRUE,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL)
    return kp_options_refuse("corpus count", "name articles or folders");

  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  g_autoptr(GPtrArray) files =
      kp_paths_expand((const gchar *const *)paths, &session.failed);
  g_autoptr(KpCorpus) corpus = kp_corpus_new();
  for (guint i = 0; i < files->len; i++) {
    g_autoptr(KpReading) reading =
        kp_session_open(&session, g_ptr_array_index(files, i));
    if (reading != NULL)
      kp_corpus_add(corpus, reading->prose);
  }
  return finish_count(&session, corpus, output);
}

static int
merge(int argc, char **argv)
{
  g_autofree gchar *output = NULL;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
       "Write the counts to FILE, which may be one of those read", "FILE"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "COUNTS...",
      .summary = "Adds up counts of different articles: the same as counting "
                 "them at once.",
      .entries = entries,
  };
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, NULL, &paths))
    return KP_EXIT_USAGE;
  if (paths[0] == NULL)
    return kp_options_refuse("corpus merge", "name files of counts");

  g_autoptr(KpCorpus) sum = kp_corpus_new();
  for (guint i = 0; paths[i] != NULL; i++) {
    g_autoptr(KpCorpus) part = read_counts(paths[i], &error);
    if (part == NULL)
      return kp_options_fail(error);
    kp_corpus_merge(sum, part);
  }
  if (!write_counts(sum, output, &error))
    return kp_options_fail(error);
  return KP_EXIT_OK;
}

typedef struct {
  const gchar *term;
  guint pages;
} TermCount;

/* Most pages first; of equals the first in byte order. */
static gint
compare_counts(gconstpointer a, gconstpointer b)
{
  const TermCount *x = a;
  const TermCount *y = b;
  if (x->pages != y->pages)
    return x->pages < y->pages ? 1 : -1;
  return strcmp(x->term, y->term);
}

/* The terms of exported counts (of TermCount, borrowing from `counts`, whose
 * tabs and line ends become NULs). */
static GArray *
list_terms(GString *counts)
{
  GArray *terms = g_array_new(FALSE, FALSE, sizeof(TermCount));
  for (gchar *line = counts->str; *line != '\0';) {
    gchar *end = strchr(line, '\n');
    gchar *tab = memchr(line, '\t', (gsize)(end - line));
    *end = '\0';
    if (tab != NULL) {
      *tab = '\0';
      TermCount entry = {line, (guint)strtoul(tab + 1, NULL, 10)};
      g_array_append_val(terms, entry);
    }
    line = end + 1;
  }
  return terms;
}

static void
print_term(const KpCorpus *corpus, const gchar *term, guint pages)
{
  printf("%8u  %s  %s\n", pages, kp_digits(kp_corpus_idf(corpus, term), 3).text,
         term);
}

static void
print_top(const KpCorpus *corpus, guint top)
{
  g_autoptr(GString) counts = kp_corpus_export(corpus);
  g_autoptr(GArray) terms = list_terms(counts);
  g_array_sort(terms, compare_counts);
  guint n = kp_corpus_n_documents(corpus);
  printf("%u page%s, %u term%s\n", n, n == 1 ? "" : "s", terms->len,
         terms->len == 1 ? "" : "s");
  if (top > 0 && terms->len > 0)
    puts("   pages  idf    term");
  for (guint i = 0; i < MIN(top, terms->len); i++) {
    const TermCount *entry = &g_array_index(terms, TermCount, i);
    print_term(corpus, entry->term, entry->pages);
  }
}

static int
show(int argc, char **argv)
{
  gint top = 20;
  const GOptionEntry entries[] = {
      {"top", 't', 0, G_OPTION_ARG_INT, &top,
       "How many of the most common terms to list (default: 20)", "N"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "COUNTS [TERM...]",
      .summary = "Shows counts: how many pages and terms, and the most common "
                 "ones; or the terms\nthat are named, by their stems. 'idf' is "
                 "the weight that a term has, from 0 to 1.",
      .entries = entries,
  };
  g_auto(GStrv) arguments = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, NULL, &arguments))
    return KP_EXIT_USAGE;
  if (arguments[0] == NULL)
    return kp_options_refuse("corpus show", "name a file of counts");
  if (top < 0)
    return kp_options_refuse("corpus show", "--top is a number from 0");

  g_autoptr(KpCorpus) corpus = read_counts(arguments[0], &error);
  if (corpus == NULL)
    return kp_options_fail(error);
  kp_corpus_seal(corpus);
  if (arguments[1] == NULL)
    print_top(corpus, (guint)top);
  for (guint i = 1; arguments[i] != NULL; i++)
    print_term(corpus, arguments[i], kp_corpus_frequency(corpus, arguments[i]));
  return KP_EXIT_OK;
}

int
kp_command_corpus(int argc, char **argv)
{
  static const KpAction ACTIONS[] = {
      {"count", count}, {"merge", merge}, {"show", show}, {NULL, NULL}};
  static const gchar HELP[] =
      "Usage:\n"
      "  keypoints corpus count [-o COUNTS] FILE|FOLDER...\n"
      "  keypoints corpus merge [-o COUNTS] COUNTS...\n"
      "  keypoints corpus show COUNTS [TERM...]\n"
      "\n"
      "Counts on how many pages of a site each term stands, for --corpus and "
      "for the\nsite's own options. 'keypoints corpus count --help' and so on "
      "say more.\n";
  return kp_options_act(argc, argv, ACTIONS, HELP, "say count, merge or show");
}

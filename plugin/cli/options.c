/* SPDX-License-Identifier: MIT */
/* A command line comes in; settings and the names of files go out. */
#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "file.h"
#include "front-matter.h"
#include "option-name.h"

/* Of an article with thousands of sentences, the choice of thousands of bullets
 * takes minutes: its time grows by the square of their number. */
static const gint MOST_POINTS = 100;
static const gint MOST_WORDS = 10000; /* beyond is a slip */
static const gint MOST_JOBS = 256;

void
kp_reading_options_clear(KpReadingOptions *self)
{
  g_clear_pointer(&self->lang, g_free);
  g_clear_pointer(&self->corpus_path, g_free);
  g_clear_pointer(&self->profile_path, g_free);
  g_clear_pointer(&self->input_name, g_free);
  g_clear_pointer(&self->site, g_free);
}

guint
kp_reading_options_threads(const KpReadingOptions *self)
{
  return self->jobs > 0 ? (guint)self->jobs : g_get_num_processors();
}

KpLimits
kp_reading_options_limits(const KpReadingOptions *self)
{
  return (KpLimits){.count = (guint)self->count,
                    .max_words = (guint)self->max_words,
                    .budget = (guint)self->budget};
}

KpCorpus *
kp_reading_options_corpus(const KpReadingOptions *self, GError **error)
{
  if (self->corpus_path == NULL)
    return NULL;
  g_autoptr(KpFile) file = kp_file_read(self->corpus_path, error);
  if (file == NULL)
    return NULL;
  KpCorpus *corpus =
      kp_corpus_import(file->name, file->bytes, file->length, error);
  if (corpus != NULL)
    kp_corpus_seal(corpus);
  return corpus;
}

KpProfile *
kp_reading_options_profile(const KpReadingOptions *self, GError **error)
{
  if (self->profile_path == NULL)
    return NULL;
  g_autoptr(KpFile) file = kp_file_read(self->profile_path, error);
  if (file == NULL)
    return NULL;
  return kp_profile_read(file->name, file->bytes, file->length, error);
}

/* "How to print: text (default), json or html" */
static gchar *
describe_formats(const gchar *const *formats)
{
  GString *text = g_string_new("How to print: ");
  g_string_append_printf(text, "%s (default)", formats[0]);
  for (guint i = 1; formats[i] != NULL; i++)
    g_string_append_printf(text, "%s%s", formats[i + 1] != NULL ? ", " : " or ",
                           formats[i]);
  return g_string_free(text, FALSE);
}

/* Sets the format that is named; none leaves it alone. */
static gboolean
choose_format(const KpUsage *usage, const gchar *name, GError **error)
{
  if (name == NULL)
    return TRUE;
  for (gint i = 0; usage->formats[i] != NULL; i++) {
    if (strcmp(name, usage->formats[i]) != 0)
      continue;
    *usage->format = i;
    return TRUE;
  }
  g_autofree gchar *list = g_strjoinv(", ", (gchar **)usage->formats);
  g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
              "--format is one of %s; '%s' is none", list, name);
  return FALSE;
}

/* An empty name is a variable of a script that was not set. */
static gboolean
check_names(const KpReadingOptions *self, GError **error)
{
  const struct {
    const gchar *name;
    const gchar *value;
  } names[] = {{"--site", self->site},
               {"--corpus", self->corpus_path},
               {"--profile", self->profile_path}};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (names[i].value == NULL || names[i].value[0] != '\0')
      continue;
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "%s names nothing; leave it out or say what is meant",
                names[i].name);
    return FALSE;
  }
  return TRUE;
}

static gboolean
check_values(GOptionContext *context,
             GOptionGroup *group,
             gpointer data,
             GError **error)
{
  KpReadingOptions *self = data;
  const struct {
    const gchar *name;
    gint value;
    gint most;
  } numbers[] = {{"--count", self->count, MOST_POINTS},
                 {"--max-words", self->max_words, MOST_WORDS},
                 {"--budget", self->budget, MOST_WORDS},
                 {"--jobs", self->jobs, MOST_JOBS}};
  (void)context;
  (void)group;
  for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++) {
    if (numbers[i].value >= 0 && numbers[i].value <= numbers[i].most)
      continue;
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "%s is a number from 0 (the default) to %d, not %d",
                numbers[i].name, numbers[i].most, numbers[i].value);
    return FALSE;
  }
  gchar *lang = self->lang; /* "de_AT" will do for de-AT */
  if (lang != NULL && *lang != '\0' &&
      !kp_is_language_tag(g_strdelimit(lang, "_", '-'))) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "--lang is a tag such as en or de-AT; '%s' is none", lang);
    return FALSE;
  }
  if (!check_names(self, error))
    return FALSE;
  if (self->drafts && self->site == NULL) {
    g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                "--drafts goes with --site");
    return FALSE;
  }
  if (self->input_name == NULL || kp_file_kind(self->input_name, &self->input))
    return TRUE;
  g_set_error(error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
              "--input is one of auto, markdown, text; '%s' is none",
              self->input_name);
  return FALSE;
}

static void
add_reading_options(GOptionGroup *group, KpReadingOptions *self)
{
  const GOptionEntry entries[] = {
      {"lang", 'l', 0, G_OPTION_ARG_FILENAME, &self->lang,
       "Language of articles that declare none, as de (default: found out)",
       "TAG"},
      {"input", 'i', 0, G_OPTION_ARG_FILENAME, &self->input_name,
       "What the articles are: auto (default), markdown or text", "KIND"},
      {"site", 'S', 0, G_OPTION_ARG_FILENAME, &self->site,
       "As 'sitegen build SITE' has it: the site's options and counts", "SITE"},
      G_OPTION_ENTRY_NULL};
  g_option_group_add_entries(group, entries);
  g_option_group_set_parse_hooks(group, NULL, check_values);
}

/* What has a part in the choice of points alone. */
static void
add_choice_options(GOptionGroup *group, KpReadingOptions *self)
{
  const GOptionEntry entries[] = {
      {"count", 'n', 0, G_OPTION_ARG_INT, &self->count,
       "How many points (default: up to 5, by what the article tells)", "N"},
      {"max-words", 'w', 0, G_OPTION_ARG_INT, &self->max_words,
       "Most words of one point (default: 25)", "N"},
      {"budget", 'b', 0, G_OPTION_ARG_INT, &self->budget,
       "Words of all points (default: about 60, or by the number with --count)",
       "N"},
      {"corpus", 'c', 0, G_OPTION_ARG_FILENAME, &self->corpus_path,
       "Counts of the site's terms, made by 'keypoints corpus count'", "FILE"},
      {"profile", 'p', 0, G_OPTION_ARG_FILENAME, &self->profile_path,
       "Weights of the house's style, made by 'keypoints tune'", "FILE"},
      {"drafts", 0, 0, G_OPTION_ARG_NONE, &self->drafts,
       "With --site: drafts are pages of the site like others", NULL},
      G_OPTION_ENTRY_NULL};
  g_option_group_add_entries(group, entries);
}

static void
add_jobs(GOptionGroup *group, KpReadingOptions *self)
{
  const GOptionEntry entries[] = {
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &self->jobs,
       "Do N pages at a time (default: one a processor)", "N"},
      G_OPTION_ENTRY_NULL};
  g_option_group_add_entries(group, entries);
}

/* GOption would print its help in the encoding of the locale, and this program
 * has none: it speaks UTF-8 everywhere. */
static void
print_help(GOptionContext *context)
{
  g_autofree gchar *help = g_option_context_get_help(context, TRUE, NULL);
  g_autoptr(GString) text = g_string_new(help);
  g_string_replace(text, "…", "...", 0);
  fputs(text->str, stdout);
}

/* "-j8" is "-j 8", which GOption does not know: letters with a number, good or
 * not ("-n-1"). */
static GStrv
part_numbers(int argc, char **argv)
{
  GPtrArray *words = g_ptr_array_new();
  gboolean named = FALSE; /* after "--" all are files */
  for (int i = 0; i < argc; i++) {
    const gchar *word = argv[i];
    named |= strcmp(word, "--") == 0;
    gboolean letter = !named && word[0] == '-' && g_ascii_isalpha(word[1]);
    gboolean joined =
        letter && g_ascii_isdigit(word[2] == '-' ? word[3] : word[2]);
    if (joined)
      g_ptr_array_add(words, g_strndup(word, 2));
    g_ptr_array_add(words, g_strdup(joined ? word + 2 : word));
  }
  g_ptr_array_add(words, NULL);
  return (GStrv)g_ptr_array_free(words, FALSE);
}

/* What a command line holds beside the shared options. */
typedef struct {
  gboolean help;
  gchar *format;
  GStrv rest;
} Line;

static void
line_clear(Line *self)
{
  g_free(self->format);
  g_strfreev(self->rest);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Line, line_clear)

/* The context borrows `formats`, which describes --format. */
static GOptionContext *
context_new(const KpUsage *usage,
            const gchar *formats,
            KpReadingOptions *reading,
            Line *line)
{
  const GOptionEntry format[] = {{"format", 'f', 0, G_OPTION_ARG_FILENAME,
                                  &line->format, formats, "FORMAT"},
                                 G_OPTION_ENTRY_NULL};
  const GOptionEntry common[] = {
      {"help", 'h', 0, G_OPTION_ARG_NONE, &line->help, "Show this help", NULL},
      {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &line->rest, NULL,
       usage->arguments},
      G_OPTION_ENTRY_NULL};
  GOptionContext *context = g_option_context_new(NULL);
  g_option_context_set_help_enabled(context, FALSE);
  g_option_context_set_summary(context, usage->summary);
  g_option_context_set_description(context, usage->description);
  GOptionGroup *group = g_option_group_new("", "", "", reading, NULL);
  if (formats != NULL)
    g_option_group_add_entries(group, format);
  if (usage->entries != NULL)
    g_option_group_add_entries(group, usage->entries);
  if (reading != NULL && !usage->only_reads)
    add_choice_options(group, reading);
  if (reading != NULL)
    add_reading_options(group, reading);
  if (reading != NULL && usage->many)
    add_jobs(group, reading);
  g_option_group_add_entries(group, common);
  g_option_context_set_main_group(context, group);
  return context;
}

static gboolean
parse(int argc,
      char **argv,
      const KpUsage *usage,
      KpReadingOptions *reading,
      GStrv *rest,
      GError **error)
{
  g_auto(Line) line = {0};
  g_autofree gchar *formats =
      usage->formats != NULL ? describe_formats(usage->formats) : NULL;
  g_autoptr(GOptionContext) context =
      context_new(usage, formats, reading, &line);
  g_autofree gchar *program = g_strconcat("keypoints ", argv[0], NULL);
  g_set_prgname(program);
  g_auto(GStrv) words = part_numbers(argc, argv);
  if (!g_option_context_parse_strv(context, &words, error)) {
    g_autofree gchar *help = g_option_context_get_help(context, TRUE, NULL);
    kp_option_name_suggest(error, help);
    return FALSE;
  }
  if (line.help) {
    print_help(context);
    exit(KP_EXIT_OK);
  }
  if (!choose_format(usage, line.format, error))
    return FALSE;
  *rest = line.rest != NULL ? g_steal_pointer(&line.rest) : g_new0(gchar *, 2);
  return TRUE;
}

int
kp_options_refuse(const gchar *command, const gchar *message)
{
  fprintf(stderr,
          "keypoints %s: %s\n"
          "Try 'keypoints %s --help'.\n",
          command, message, command);
  return KP_EXIT_USAGE;
}

gboolean
kp_options_parse(int argc,
                 char **argv,
                 const KpUsage *usage,
                 KpReadingOptions *reading,
                 GStrv *rest)
{
  g_autoptr(GError) error = NULL;
  if (!parse(argc, argv, usage, reading, rest, &error)) {
    kp_options_refuse(argv[0], error->message);
    return FALSE;
  }
  if (!usage->pages || (*rest)[0] != NULL || reading->site != NULL)
    return TRUE;
  kp_options_refuse(argv[0], "name articles or folders, --site, or - for "
                             "standard input");
  return FALSE;
}

int
kp_options_act(int argc,
               char **argv,
               const KpAction *actions,
               const gchar *help,
               const gchar *choices)
{
  const gchar *wanted = argc > 1 ? argv[1] : "";
  if (strcmp(wanted, "--help") == 0 || strcmp(wanted, "-h") == 0) {
    fputs(help, stdout);
    return KP_EXIT_OK;
  }
  for (const KpAction *action = actions; action->name != NULL; action++) {
    if (strcmp(wanted, action->name) != 0)
      continue;
    g_autofree gchar *name = g_strjoin(" ", argv[0], wanted, NULL);
    argv[1] = name;
    return action->run(argc - 1, argv + 1);
  }
  g_autofree gchar *message =
      *wanted != '\0' ? g_strdup_printf("%s, not '%s'", choices, wanted)
                      : g_strdup(choices);
  return kp_options_refuse(argv[0], message);
}

int
kp_options_fail(const GError *error)
{
  fprintf(stderr, "%s\n", error->message);
  return KP_EXIT_FAILED;
}

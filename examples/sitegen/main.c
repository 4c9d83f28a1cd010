/* SPDX-License-Identifier: MIT */
/* The command line of sitegen. Only this file prints. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "host.h"
#include "interrupt.h"
#include "sitegen.h"

enum {
  EXIT_OK = 0,
  EXIT_FAILED = 1, /* something could not be built; the rest was */
  EXIT_USAGE = 2,  /* the command line was wrong; nothing was done */
};

/* More warnings than these, or files that cannot be written, are counted, not
 * shown. */
static const guint SHOWN_LINES = 10;

static const gchar USAGE[] =
    "Usage: sitegen new SITE\n"
    "       sitegen build SITE [-o OUT] [-j N] [--drafts] [--local]\n"
    "                          [--check] [--report DIR]\n"
    "       sitegen theme-preview THEME|SITE [-o OUT]\n"
    "\n"
    "Makes a web site of the articles in SITE/content, each page with its key\n"
    "points, by the keypoints plugin.\n"
    "\n"
    "  new       make a small site to begin with\n"
    "  build     build a site; 'sitegen build --help' lists the options\n"
    "  theme-preview\n"
    "            show a theme with all that pages can hold\n"
    "\n"
    "  --help, --version\n"
    "\n"
    "The exit code is 0 if all went well, 1 if something could not be built,\n"
    "2 for a wrong command line. More: man sitegen\n";

static int
usage_error(const gchar *message)
{
  (void)fprintf(stderr, "sitegen: %s; see sitegen --help\n", message);
  return EXIT_USAGE;
}

static int
failed(const GError *error)
{
  (void)fprintf(stderr, "%s\n", sg_error_line(error->message));
  return EXIT_FAILED;
}

/* "-j8" becomes "--jobs=8", for GOption takes the next word for its number; so
 * does "-j-1", a bad one. Frees what it makes with `made`. */
static void
join_numbers(int argc, char **argv, GPtrArray *made)
{
  for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
    if (!g_str_has_prefix(argv[i], "-j"))
      continue;
    const char *number = argv[i] + 2;
    if (!g_ascii_isdigit(number[0] == '-' ? number[1] : number[0]))
      continue;
    argv[i] = g_strconcat("--jobs=", number, NULL);
    g_ptr_array_add(made, argv[i]);
  }
}

/* Parses `argv`, whose first word is the command's name; *site is set to the
 * one word that remains. 0, or the exit code of usage_error(). */
static int
parse(int argc,
      char **argv,
      const GOptionEntry *entries,
      const gchar *summary,
      const gchar **site)
{
  gboolean preview = strcmp(argv[0], "theme-preview") == 0;
  g_autofree gchar *program = g_strconcat("sitegen ", argv[0], NULL);
  g_set_prgname(program);
  g_autoptr(GOptionContext) context =
      g_option_context_new(preview ? "THEME|SITE" : "SITE");
  g_autoptr(GError) error = NULL;
  g_option_context_set_summary(context, summary);
  if (entries != NULL)
    g_option_context_add_main_entries(context, entries, NULL);
  g_autoptr(GPtrArray) made = g_ptr_array_new_with_free_func(g_free);
  join_numbers(argc, argv, made);
  if (!g_option_context_parse(context, &argc, &argv, &error))
    return usage_error(error->message);
  /* An empty name is a variable of a script that was not set; as a folder it
   * would be the current one. */
  if (argc > 1 && argv[1][0] == '\0')
    argc = 1;
  if (argc < 2 && preview)
    return usage_error("name a theme, or the folder of a site");
  if (argc != 2)
    return usage_error(argc < 2 ? "name the folder of a site"
                                : "name one folder, with options before or "
                                  "after it");
  *site = argv[1];
  return EXIT_OK;
}

static gboolean
is_empty(const gchar *name)
{
  return name != NULL && *name == '\0';
}

static int
command_new(int argc, char **argv)
{
  const gchar *site = NULL;
  g_autoptr(GError) error = NULL;
  int code =
      parse(argc, argv, NULL, "Makes a small site to begin with.", &site);
  if (code != EXIT_OK)
    return code;
  if (!sg_new(site, &error))
    return failed(error);
  static const gchar PLAIN[] = G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "/._-";
  gboolean plain = site[strspn(site, PLAIN)] == '\0';
  g_autofree gchar *word = plain ? g_strdup(site) : g_shell_quote(site);
  printf("%s: made; build it with: sitegen build %s\n", site, word);
  return EXIT_OK;
}

/* Progress is for people: on a terminal, on one line that is wiped. */
static void
show_progress(guint done, guint all, gpointer data)
{
  (void)data;
  if (done % 16 == 0 || done == all)
    (void)fprintf(stderr, "\r%u of %u", done, all);
  if (done == all)
    (void)fprintf(stderr, "\r\033[K");
}

static void
print_count(guint n, const gchar *name, const gchar *after)
{
  printf("%u %s%s%s", n, name, n == 1 ? "" : "s", after);
}

static void
show_findings(const SgReport *report)
{
  for (guint i = 0; i < report->findings->len; i++)
    puts(report->findings->pdata[i]);
  print_count(report->n_found[KP_LEVEL_ERROR], "error", ", ");
  print_count(report->n_found[KP_LEVEL_WARNING], "warning", ", ");
  print_count(report->n_found[KP_LEVEL_NOTE], "note", "\n");
}

/* A full disk has the same to say of each file that follows. */
static void
show_errors(const GPtrArray *errors, gboolean verbose)
{
  guint unwritten = 0;
  for (guint i = 0; i < errors->len; i++) {
    gchar *line = sg_error_line(errors->pdata[i]);
    if (strstr(line, ": cannot be written (") == NULL || verbose ||
        unwritten++ < SHOWN_LINES)
      (void)fprintf(stderr, "%s\n", line);
  }
  if (unwritten > SHOWN_LINES)
    (void)fprintf(stderr,
                  "%u more files cannot be written; --verbose shows them all\n",
                  unwritten - SHOWN_LINES);
}

static void
show_report(const SgReport *report, gboolean verbose, gdouble seconds)
{
  guint shown =
      verbose ? report->warnings->len : MIN(report->warnings->len, SHOWN_LINES);
  for (guint i = 0; i < shown; i++)
    (void)fprintf(stderr, "warning: %s\n",
                  sg_error_line(report->warnings->pdata[i]));
  if (shown < report->warnings->len)
    (void)fprintf(stderr, "%u more warnings; --verbose shows them all\n",
                  report->warnings->len - shown);
  show_errors(report->errors, verbose);

  printf("%u page%s, %u with key points", report->n_pages,
         report->n_pages == 1 ? "" : "s", report->n_boxed);
  for (guint i = 0; i < report->reasons->len; i++)
    printf(", %s", (const gchar *)report->reasons->pdata[i]);
  printf(", %u failed, %u file%s written, %.2f s\n", report->n_failed,
         report->n_written, report->n_written == 1 ? "" : "s", seconds);
}

static int
build(const gchar *folder,
      const gchar *plugin_path,
      const SgOptions *options,
      gboolean verbose)
{
  g_autoptr(GError) error = NULL;
  gint64 start = g_get_monotonic_time();
  const KpPlugin *plugin = sg_host_load(plugin_path, &error);
  if (plugin == NULL)
    return failed(error);
  /* Kept till the process ends, when the system takes back at once what takes a
   * while page by page; volatile, for who looks for leaks must find it here. */
  static SgSite *volatile kept;
  SgSite *site = kept = sg_site_load(plugin, folder, &error);
  if (site == NULL)
    return failed(error);
  g_autoptr(SgReport) report = sg_site_build(site, options, &error);
  if (report == NULL)
    return failed(error);
  if (options->check)
    show_findings(report);
  show_report(report, verbose,
              (gdouble)(g_get_monotonic_time() - start) / G_USEC_PER_SEC);
  return report->n_failed > 0 || report->n_found[KP_LEVEL_ERROR] > 0
             ? EXIT_FAILED
             : EXIT_OK;
}

static int
command_build(int argc, char **argv)
{
  g_autofree gchar *output = NULL;
  g_autofree gchar *plugin = NULL;
  g_autofree gchar *themes = NULL;
  g_autofree gchar *report = NULL;
  gint threads = 0;
  gboolean drafts = FALSE;
  gboolean local = FALSE;
  gboolean check = FALSE;
  gboolean verbose = FALSE;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
       "Write the finished site there; standard: SITE/_site", "OUT"},
      {"jobs", 'j', 0, G_OPTION_ARG_INT, &threads,
       "Make N pages at a time; standard: one a processor", "N"},
      {"drafts", 0, 0, G_OPTION_ARG_NONE, &drafts, "Build drafts, too", NULL},
      {"local", 0, 0, G_OPTION_ARG_NONE, &local,
       "Let links name index.html, to read the site without a server", NULL},
      {"check", 0, 0, G_OPTION_ARG_NONE, &check,
       "Tell what is wrong with the points; fail where that is an error", NULL},
      {"report", 0, 0, G_OPTION_ARG_FILENAME, &report,
       "Write a report there: authors' points beside generated ones", "DIR"},
      {"plugin", 0, 0, G_OPTION_ARG_FILENAME, &plugin,
       "Load this plugin; standard: KEYPOINTS_PLUGIN, else the installed one",
       "FILE"},
      {"themes", 0, 0, G_OPTION_ARG_FILENAME, &themes,
       "Look for themes there before those installed; standard: "
       "KEYPOINTS_THEMES",
       "FOLDER"},
      {"verbose", 'v', 0, G_OPTION_ARG_NONE, &verbose, "Show all warnings",
       NULL},
      {NULL, 0, 0, 0, NULL, NULL, NULL},
  };
  const gchar *site = NULL;
  gint unset = G_MININT;
  threads = unset;
  int code = parse(argc, argv, entries,
                   "Builds a site: pages, index, feed, sitemap.", &site);
  if (code != EXIT_OK)
    return code;
  if (is_empty(output) || is_empty(report))
    return usage_error("-o and --report take the name of a folder");
  if (threads != unset && (threads < 1 || threads > 256))
    return usage_error("-j takes a number from 1 to 256");
  g_autoptr(GError) error = NULL;
  if (themes != NULL && !sg_host_use_themes(themes, &error))
    return failed(error);
  const SgOptions options = {
      .output = output,
      .report = report,
      .n_threads = threads != unset ? (guint)threads : 0,
      .drafts = drafts,
      .local = local,
      .check = check,
      .progress = isatty(STDERR_FILENO) ? show_progress : NULL,
  };
  return build(site, plugin, &options, verbose);
}

static int
command_preview(int argc, char **argv)
{
  g_autofree gchar *output = NULL;
  g_autofree gchar *plugin_path = NULL;
  const GOptionEntry entries[] = {
      {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
       "Write the pages there; standard: _preview", "OUT"},
      {"plugin", 0, 0, G_OPTION_ARG_FILENAME, &plugin_path,
       "Load this plugin; standard: KEYPOINTS_PLUGIN, else the installed one",
       "FILE"},
      {NULL, 0, 0, 0, NULL, NULL, NULL},
  };
  const gchar *theme = NULL;
  int code = parse(argc, argv, entries,
                   "Shows a theme, by its name or as a site has it, with every "
                   "element of Markdown and every state of the box.",
                   &theme);
  if (code != EXIT_OK)
    return code;
  if (is_empty(output))
    return usage_error("-o takes the name of a folder");
  const gchar *place = output != NULL ? output : "_preview";
  g_autoptr(GError) error = NULL;
  const KpPlugin *plugin = sg_host_load(plugin_path, &error);
  if (plugin == NULL || !sg_preview(plugin, theme, place, &error))
    return failed(error);
  printf("%s: made; open %s/index.html\n", place, place);
  return EXIT_OK;
}

static int
run(int argc, char **argv)
{
  /* For names of files on the command line and in messages, no more. */
  (void)setlocale(LC_CTYPE, "");
  sg_interrupt_hold();
  if (argc < 2)
    return usage_error("name a command: new, build or theme-preview");
  if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
    fputs(USAGE, stdout);
    return EXIT_OK;
  }
  if (strcmp(argv[1], "--version") == 0) {
    printf("sitegen %s\n", SG_VERSION);
    return EXIT_OK;
  }
  if (strcmp(argv[1], "new") == 0)
    return command_new(argc - 1, argv + 1);
  if (strcmp(argv[1], "build") == 0)
    return command_build(argc - 1, argv + 1);
  if (strcmp(argv[1], "theme-preview") == 0)
    return command_preview(argc - 1, argv + 1);
  g_autofree gchar *message =
      g_strdup_printf("there is no command '%s'; say new, build or "
                      "theme-preview",
                      argv[1]);
  return usage_error(message);
}

/* Output that nobody got is no success, wherever the program ends. */
static void
check_output(void)
{
  if (fflush(stdout) == 0 && !ferror(stdout))
    return;
  /* Whoever closed a pipe has seen enough and wants no message. */
  struct stat output;
  if (fstat(STDOUT_FILENO, &output) != 0 || !S_ISFIFO(output.st_mode))
    fputs("sitegen: standard output cannot be written in full; is the disk "
          "full?\n",
          stderr);
  _exit(EXIT_FAILED);
}

int
main(int argc, char **argv)
{
  (void)atexit(check_output);
  return run(argc, argv);
}

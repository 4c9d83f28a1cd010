/* SPDX-License-Identifier: MIT */
/* keypoints check: what is wrong with the points of pages. */
#include "check.h"

#include <stdio.h>

#include "baseline.h"
#include "command.h"
#include "findings.h"
#include "pages.h"
#include "session.h"

typedef struct {
  KpFindingsForm form;
  KpCheckSettings settings;
  const gchar *required; /* states, as written; NULL: those of the settings */
  KpBaseline *known;     /* NULL: none */
  KpBaseline *recorded;  /* to be written; NULL: not */
  guint n_pages;
  guint n_known;
  guint n_found[KP_SEVERITY_ERROR + 1]; /* told, by severity */
} Checker;

/* TRUE where the finding is to be told. */
static gboolean
is_new(Checker *self, const gchar *path, const KpFinding *finding)
{
  if (self->recorded != NULL) {
    kp_baseline_add(self->recorded, path, finding);
    return FALSE;
  }
  if (self->known == NULL || !kp_baseline_take(self->known, path, finding))
    return TRUE;
  self->n_known++;
  return FALSE;
}

static gpointer
make_check(const KpReading *reading, KpStems *stems, gconstpointer settings)
{
  return kp_check_new(reading->prose, reading->bullets, settings, stems);
}

static void
tell_check(Checker *self, KpJson *json, const gchar *path, const KpCheck *check)
{
  self->n_pages++;
  if (self->known != NULL || self->recorded != NULL)
    kp_baseline_look(self->known != NULL ? self->known : self->recorded, path);
  if (check->cut_off)
    fprintf(stderr,
            "%s: %u findings; more were not looked for: mend these first\n",
            path, check->findings->len);
  for (guint i = 0; i < check->findings->len; i++) {
    const KpFinding *finding = g_ptr_array_index(check->findings, i);
    if (!is_new(self, path, finding))
      continue;
    self->n_found[finding->severity]++;
    kp_findings_write(json, self->form, path, finding);
  }
}

static void
check_pages(Checker *self, KpPages *pages)
{
  g_autoptr(GString) out = g_string_new(NULL);
  KpJson json = {.out = out, .pretty = TRUE};
  gboolean list = self->form == KP_FINDINGS_JSON && self->recorded == NULL;
  if (list)
    kp_json_open(&json, '[');
  for (;;) {
    gpointer product;
    g_autoptr(KpReading) reading = kp_pages_next(pages, &product);
    if (reading == NULL)
      break;
    g_autoptr(KpCheck) check = product;
    tell_check(self, &json, reading->article->path, check);
    fwrite(out->str, 1, out->len, stdout);
    g_string_truncate(out, 0);
  }
  if (!list)
    return;
  kp_json_close(&json, ']');
  g_string_append_c(out, '\n');
  fwrite(out->str, 1, out->len, stdout);
}

static void
print_count(guint n, const gchar *name, const gchar *after)
{
  printf("%u %s%s%s", n, name, n == 1 ? "" : "s", after);
}

static void
print_summary(const Checker *self)
{
  print_count(self->n_pages, "page", " checked: ");
  print_count(self->n_found[KP_SEVERITY_ERROR], "error", ", ");
  print_count(self->n_found[KP_SEVERITY_WARNING], "warning", ", ");
  print_count(self->n_found[KP_SEVERITY_NOTE], "note", "");
  if (self->known != NULL)
    printf("; %u in the baseline", self->n_known);
  putchar('\n');
  guint left = self->known != NULL ? kp_baseline_left(self->known) : 0;
  if (left > 0)
    printf("%u of the baseline %s gone; --write-baseline for all pages takes "
           "%s out\n",
           left, left == 1 ? "is" : "are", left == 1 ? "it" : "them");
}

static int
finish(Checker *self, const KpSession *session)
{
  g_autoptr(GError) error = NULL;
  if (self->recorded != NULL && session->failed) {
    /* Findings of pages that could not be read would be lost. */
    fprintf(stderr, "the baseline is not written, for not all pages could be "
                    "checked\n");
    return KP_EXIT_FAILED;
  }
  if (self->recorded != NULL) {
    if (!kp_baseline_write(self->recorded, &error))
      return kp_options_fail(error);
    printf("%u %s written\n", kp_baseline_left(self->recorded),
           kp_baseline_left(self->recorded) == 1 ? "finding" : "findings");
    return kp_session_status(session);
  }
  if (self->form == KP_FINDINGS_TEXT)
    print_summary(self);
  return self->n_found[KP_SEVERITY_ERROR] > 0 ? KP_EXIT_FAILED
                                              : kp_session_status(session);
}

static int
run(Checker *self, const KpReadingOptions *options, const gchar *const *paths)
{
  g_auto(KpSession) session = {0};
  g_autoptr(GError) error = NULL;
  kp_check_settings_init(&self->settings);
  if (!kp_session_init(&session, options, &error))
    return kp_options_fail(error);
  if (session.site != NULL)
    self->settings = session.site->check;
  if (self->required != NULL &&
      !kp_check_settings_set(&self->settings, "require", self->required,
                             &error))
    return kp_options_refuse("check", error->message);
  session.quiet = TRUE;
  session.own_first = TRUE;
  g_autoptr(KpPages) pages =
      kp_pages_new(&session, paths, make_check, &self->settings);
  check_pages(self, pages);
  return finish(self, &session);
}

/* Runs the checker and frees what it has. */
static int
check(Checker *self, const KpReadingOptions *options, const gchar *const *paths)
{
  int status = run(self, options, paths);
  kp_baseline_free(self->known);
  kp_baseline_free(self->recorded);
  return status;
}

int
kp_command_check(int argc, char **argv)
{
  static const gchar *const FORMATS[] = {"text", "json", "github", NULL};
  gint chosen = KP_FINDINGS_TEXT;
  g_autofree gchar *known = NULL;
  g_autofree gchar *recorded = NULL;
  g_autofree gchar *required = NULL;
  const GOptionEntry entries[] = {
      {"baseline", 'B', 0, G_OPTION_ARG_FILENAME, &known,
       "Do not tell the findings that FILE lists", "FILE"},
      {"require", 'R', 0, G_OPTION_ARG_FILENAME, &required,
       "States that a page may be in, as in current,own,off (default: all)",
       "STATES"},
      {"write-baseline", 'W', 0, G_OPTION_ARG_FILENAME, &recorded,
       "Write all findings to FILE instead of telling them", "FILE"},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "PATH...",
      .summary = "Finds faults in the points of pages: those of the author, "
                 "or where there are\nnone the generated ones. "
                 "keypoints-check(7) describes the rules.",
      .description = "Exit code 1 where there is an error; warnings and notes "
                     "leave it at 0.\n",
      .entries = entries,
      .formats = FORMATS,
      .format = &chosen,
      .many = TRUE,
      .pages = TRUE,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  if (known != NULL && recorded != NULL)
    return kp_options_refuse("check", "--baseline reads and --write-baseline "
                                      "writes; name one of them");
  Checker checker = {.form = (KpFindingsForm)chosen, .required = required};
  if (known != NULL &&
      (checker.known = kp_baseline_read(known, &error)) == NULL)
    return kp_options_fail(error);
  if (recorded != NULL)
    checker.recorded = kp_baseline_new(recorded);
  return check(&checker, &options, (const gchar *const *)paths);
}

/* SPDX-License-Identifier: MIT */
/* keypoints accept: the generated points become a part of their pages. */
#include "accept.h"

#include <stdio.h>

#include "command.h"
#include "diff.h"
#include "editor.h"
#include "error.h"
#include "paths.h"
#include "replace.h"
#include "session.h"
#include "state.h"
#include "terminal.h"

typedef struct {
  KpSession *session;
  gboolean replace; /* whatever the points are now */
  gboolean edit;
  gboolean dry_run;
  gboolean many; /* tell the sum at the end */
  guint accepted;
  guint failed;
  guint kept[KP_N_STATES]; /* left alone, by their state */
} Accepter;

/* A page that is being accepted. */
typedef struct {
  const KpFile *file;
  const KpReading *reading;
  KpState state;
  KpAcceptance whose; /* words the points are */
} Page;

static void
tell_error(Accepter *self, const GError *error)
{
  fflush(stdout);
  fprintf(stderr, "%s\n", error->message);
  self->failed++;
  self->session->failed = TRUE;
}

static void
tell_kept(const Page *page, const gchar *why)
{
  g_autofree gchar *name = kp_error_line(g_strdup(page->file->name));
  fflush(stdout);
  fprintf(stderr, "%s: left as it is: %s\n", name, why);
}

/* Leaves a page as it is. One that was named on the command line was wanted:
 * it is a fault that nothing can be done for it. */
static void
keep(Accepter *self, const Page *page, gboolean named)
{
  static const gchar *const WHY[KP_N_STATES] = {
      [KP_STATE_CURRENT] = "its points are accepted and current",
      [KP_STATE_STALE] = "its points were edited when they were accepted, and "
                         "the article has changed since; --edit opens them, "
                         "--replace puts generated ones in their place",
      [KP_STATE_EDITED] = "its points were edited after they were accepted; "
                          "--replace puts generated ones in their place",
      [KP_STATE_OWN] = "its points are written by hand; --replace puts "
                       "generated ones in their place",
  };
  KpStateKind kind = page->state.kind;
  const gchar *why = WHY[kind] != NULL ? WHY[kind] : page->state.why;
  KpPointsOrigin origin = page->reading->article->points_origin;
  if (kind == KP_STATE_OWN && origin != KP_POINTS_FRONT_MATTER)
    why = "its points are written by hand, in the body";
  self->kept[kind]++;
  if (kind == KP_STATE_CURRENT && self->many)
    return;
  tell_kept(page, why);
  if (named && (kind == KP_STATE_EDITED || kind == KP_STATE_OWN ||
                kind == KP_STATE_STALE))
    self->session->failed = TRUE;
}

/* What is to be accepted: the points that are there, where a person is to look
 * at current ones or at words of their own again, else the generated ones. */
static GStrv
proposed_points(const Page *page, gboolean present)
{
  const KpReading *reading = page->reading;
  g_autoptr(GPtrArray) points = present
                                    ? kp_article_point_texts(reading->article)
                                    : kp_bullets_texts(reading->bullets);
  g_ptr_array_add(points, NULL);
  return g_strdupv((gchar **)points->pdata);
}

/* The bytes of the file with the points in it: what the article was read from
 * may have a byte order mark before it. */
static GBytes *
make_bytes(const Page *page, const gchar *const *points, GError **error)
{
  const KpArticle *article = page->reading->article;
  GString *made = kp_accept(article, points, page->whose, error);
  if (made == NULL)
    return NULL;
  gsize mark = page->file->length - article->source_length;
  g_string_prepend_len(made, page->file->bytes, (gssize)mark);
  return g_string_free_to_bytes(made);
}

static void
show_diff(const Page *page, GBytes *old, GBytes *made)
{
  g_autoptr(GString) diff = g_string_new(NULL);
  kp_diff_write(diff, page->file->name, old, made);
  fwrite(diff->str, 1, diff->len, stdout);
}

/* Writes the page, or shows what would be written. */
static gboolean
finish(Accepter *self,
       const Page *page,
       const gchar *const *points,
       GError **error)
{
  g_autoptr(GBytes) old =
      g_bytes_new_static(page->file->bytes, page->file->length);
  g_autoptr(GBytes) made = make_bytes(page, points, error);
  if (made == NULL)
    return FALSE;
  if (g_bytes_equal(old, made)) {
    Page same = *page;
    same.state.kind = KP_STATE_CURRENT;
    keep(self, &same, FALSE);
    return TRUE;
  }
  if (self->dry_run)
    show_diff(page, old, made);
  else if (!kp_replace_file(page->file->path, old, made, error))
    return FALSE;
  self->accepted++;
  guint n = g_strv_length((gchar **)points);
  if (self->dry_run)
    return TRUE;
  kp_terminal_print(KP_STYLE_PLAIN, page->file->name);
  printf(": %u %s accepted\n", n, n == 1 ? "point" : "points");
  return TRUE;
}

static gboolean
accept_page(Accepter *self, Page *page, GError **error)
{
  gboolean present =
      self->edit && !self->replace &&
      (page->state.by_hand || page->state.kind == KP_STATE_CURRENT);
  g_auto(GStrv) points = proposed_points(page, present);
  if (self->edit) {
    GStrv edited =
        kp_editor_run(page->file->name, (const gchar *const *)points, error);
    if (edited == NULL)
      return FALSE;
    gboolean changed = !g_strv_equal((const gchar *const *)points,
                                     (const gchar *const *)edited);
    if (changed || (present && page->state.by_hand))
      page->whose = KP_ACCEPT_EDITED;
    g_strfreev(points);
    points = edited;
  }
  if (points[0] != NULL)
    return finish(self, page, (const gchar *const *)points, error);
  self->kept[page->state.kind]++;
  tell_kept(page, "no point was left");
  return TRUE;
}

/* TRUE where the page is one to accept points for. */
static gboolean
is_wanted(const Accepter *self, const KpState *state)
{
  switch (state->kind) {
  case KP_STATE_MISSING:
    return TRUE;
  case KP_STATE_STALE:
    return !state->by_hand || self->replace || self->edit;
  case KP_STATE_CURRENT:
    return self->replace || self->edit;
  case KP_STATE_EDITED:
  case KP_STATE_OWN:
    return self->replace;
  default:
    return FALSE;
  }
}

static void
accept_reading(Accepter *self,
               const KpFile *file,
               KpReading *reading,
               gboolean named)
{
  g_autoptr(GError) error = NULL;
  const KpArticle *article = reading->article;
  if (kp_state_needs_bullets(article))
    kp_session_choose(self->session, reading);
  Page page = {file, reading, kp_state_new(article, reading->bullets),
               KP_ACCEPT_GENERATED};
  if (!is_wanted(self, &page.state)) {
    keep(self, &page, named);
    return;
  }
  if (reading->bullets == NULL)
    kp_session_choose(self->session, reading);
  if (reading->bullets->bullets->len == 0 && !self->edit) {
    page.state =
        (KpState){.kind = KP_STATE_NONE, .why = reading->bullets->reason};
    keep(self, &page, named);
    return;
  }
  if (!accept_page(self, &page, &error))
    tell_error(self, error);
}

static void
accept_file(Accepter *self, const gchar *path, gboolean named)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpFile) file = kp_file_read_article(path, &error);
  if (file == NULL) {
    tell_error(self, error);
    return;
  }
  g_autoptr(KpReading) reading = kp_session_open_file(self->session, file);
  if (reading == NULL)
    self->failed++;
  else
    accept_reading(self, file, reading, named);
}

/* The sum stands where it does not get into a diff. */
static void
tell_sum(const Accepter *self)
{
  FILE *out = self->dry_run ? stderr : stdout;
  guint n = self->accepted + self->failed;
  for (guint i = 0; i < KP_N_STATES; i++)
    n += self->kept[i];
  fprintf(out, "%u %s: %u %s", n, n == 1 ? "page" : "pages", self->accepted,
          self->dry_run ? "to be accepted" : "accepted");
  for (guint i = 0; i < KP_N_STATES; i++) {
    if (self->kept[i] > 0)
      fprintf(out, ", %u %s", self->kept[i], kp_state_name(i));
  }
  if (self->failed > 0)
    fprintf(out, ", %u failed", self->failed);
  fputc('\n', out);
}

static void
accept_all(Accepter *self, GStrv paths)
{
  self->many = paths[1] != NULL;
  for (guint i = 0; paths[i] != NULL; i++) {
    const gchar *const one[] = {paths[i], NULL};
    gboolean folder = g_file_test(paths[i], G_FILE_TEST_IS_DIR);
    g_autoptr(GPtrArray) files = kp_paths_expand(one, &self->session->failed);
    gboolean named = !folder && files->len == 1;
    self->many |= folder || files->len > 1;
    for (guint j = 0; j < files->len; j++)
      accept_file(self, g_ptr_array_index(files, j), named);
  }
  if (self->many)
    tell_sum(self);
}

/* What is wrong with the command line; NULL: nothing. */
static const gchar *
fault_of(const Accepter *self, GStrv paths)
{
  const gchar *editor = g_getenv("EDITOR");
  if (paths[0] == NULL)
    return "name articles or folders";
  if (g_strv_contains((const gchar *const *)paths, "-"))
    return "standard input cannot be written back; name the file";
  if (self->edit && (editor == NULL || editor[0] == '\0'))
    return "--edit needs an editor; set EDITOR, as in EDITOR=nano";
  return NULL;
}

int
kp_command_accept(int argc, char **argv)
{
  Accepter accepter = {0};
  const GOptionEntry entries[] = {
      {"dry-run", 'd', 0, G_OPTION_ARG_NONE, &accepter.dry_run,
       "Show what would be changed, as a diff, and change nothing", NULL},
      {"edit", 'e', 0, G_OPTION_ARG_NONE, &accepter.edit,
       "Open $EDITOR on the points of each page first", NULL},
      {"replace", 'r', 0, G_OPTION_ARG_NONE, &accepter.replace,
       "Put generated points in the place of any in the front matter", NULL},
      G_OPTION_ENTRY_NULL};
  const KpUsage usage = {
      .arguments = "FILE|FOLDER...",
      .summary = "Writes the generated points of pages into their front "
                 "matter, with a line that\ntells later whether the article "
                 "or the points have changed.",
      .description =
          "Pages without points and pages whose points are stale get the "
          "generated ones;\npoints that were written or edited by hand, in "
          "--edit or later, stay, unless\n--replace is given. All other "
          "bytes of a page stay what they are. 'keypoints status'\nshows the "
          "states.\n",
      .entries = entries,
  };
  g_auto(KpReadingOptions) options = {0};
  g_auto(GStrv) paths = NULL;
  g_autoptr(GError) error = NULL;
  if (!kp_options_parse(argc, argv, &usage, &options, &paths))
    return KP_EXIT_USAGE;
  const gchar *fault = fault_of(&accepter, paths);
  if (fault != NULL)
    return kp_options_refuse("accept", fault);
  g_auto(KpSession) session = {0};
  if (!kp_session_init(&session, &options, &error))
    return kp_options_fail(error);
  session.quiet = TRUE; /* check tells of warnings */
  accepter.session = &session;
  accept_all(&accepter, paths);
  return kp_session_status(&session);
}

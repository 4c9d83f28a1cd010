/* SPDX-License-Identifier: MIT */
/* Points come in, a person looks at them, points go out. */
#include "editor.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "article.h"
#include "error.h"
#include "file.h"
#include "saved.h"

static gchar *
write_sheet(const gchar *path, const gchar *const *points)
{
  GString *sheet = g_string_new(NULL);
  g_string_append_printf(
      sheet,
      "# Key points of %s, one a line.\n"
      "# Lines that begin with # are left out; where no point is left, the\n"
      "# page stays as it is.\n",
      path);
  for (guint i = 0; points[i] != NULL; i++)
    g_string_append_printf(sheet, "- %s\n", points[i]);
  return g_string_free(sheet, FALSE);
}

/* The point on a line of the sheet; NULL where there is none. */
static gchar *
read_line(const gchar *line)
{
  static const gchar *const DASHES[] = {"- ", "* ", "-\xC2\xA0", "*\xC2\xA0",
                                        "\xE2\x80\xA2"};
  g_autofree gchar *whole = kp_one_line(line, strlen(line));
  const gchar *text = whole;
  if (*text == '#')
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(DASHES); i++) {
    if (g_str_has_prefix(text, DASHES[i])) {
      text += strlen(DASHES[i]);
      break;
    }
  }
  gchar *point = kp_one_line(text, strlen(text));
  if (point[0] == '\0' || strcmp(point, "-") == 0)
    g_clear_pointer(&point, g_free);
  return point;
}

static GStrv
read_sheet(const gchar *sheet)
{
  g_autoptr(GStrvBuilder) points = g_strv_builder_new();
  g_auto(GStrv) lines = kp_saved_lines(sheet, strlen(sheet));
  for (guint i = 0; lines[i] != NULL; i++) {
    g_autofree gchar *point = read_line(lines[i]);
    if (point != NULL)
      g_strv_builder_add(points, point);
  }
  return g_strv_builder_end(points);
}

/* Runs $EDITOR, which may hold options, on the file `sheet`. */
static gboolean
run(const gchar *path, const gchar *sheet, GError **error)
{
  const gchar *editor = g_getenv("EDITOR");
  g_autofree gchar *command = g_strconcat(editor, " \"$1\"", NULL);
  const gchar *argv[] = {"/bin/sh", "-c", command, editor, sheet, NULL};
  gint status = 0;
  g_autoptr(GError) fault = NULL;
  fflush(stdout);
  if (g_spawn_sync(NULL, (gchar **)argv, NULL, G_SPAWN_CHILD_INHERITS_STDIN,
                   NULL, NULL, NULL, NULL, &status, &fault) &&
      g_spawn_check_wait_status(status, &fault))
    return TRUE;
  kp_error_set(error, KP_ERROR_IO, path, 0, 0,
               "the editor '%s' failed (%s); the page is unchanged", editor,
               fault->message);
  return FALSE;
}

static GStrv
edit(const gchar *path,
     const gchar *sheet,
     const gchar *const *points,
     GError **error)
{
  g_autofree gchar *text = write_sheet(path, points);
  GString view = {text, strlen(text), strlen(text) + 1};
  if (!kp_file_write(sheet, &view, error) || !run(path, sheet, error))
    return NULL;
  g_autoptr(KpFile) file = kp_file_read(sheet, error);
  if (file == NULL)
    return NULL;
  if (g_utf8_validate(file->bytes, (gssize)file->length, NULL))
    return read_sheet(file->bytes);
  kp_error_set(error, KP_ERROR_ENCODING, path, 0, 0,
               "the editor left points that are not UTF-8; the page is "
               "unchanged");
  return NULL;
}

GStrv
kp_editor_run(const gchar *path, const gchar *const *points, GError **error)
{
  g_autofree gchar *sheet = NULL;
  g_autoptr(GError) fault = NULL;
  int fd = g_file_open_tmp("keypoints-XXXXXX.txt", &sheet, &fault);
  if (fd < 0) {
    kp_error_set(
        error, KP_ERROR_IO, path, 0, 0,
        "there is no place for the editor's file (%s); set TMPDIR to a "
        "folder that may be written to",
        fault->message);
    return NULL;
  }
  close(fd);
  GStrv edited = edit(path, sheet, points, error);
  g_unlink(sheet);
  return edited;
}

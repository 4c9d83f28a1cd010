/* SPDX-License-Identifier: MIT */
/* A path comes in; bytes go out, or a message that says what to do. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"

static const gsize STEP = 64 * 1024;          /* bytes read at once */
static const gsize MOST = 1024 * 1024 * 1024; /* bytes; spans have 32 bits */

/* What to do about a file that gave `code`. */
static const gchar *
advice(int code)
{
  switch (code) {
  case ENOENT:
  case ENOTDIR:
    return "there is no such file; check the name";
  case EACCES:
  case EPERM:
    return "it may not be read; check its permissions";
  case EISDIR:
    return "it is a folder; name a file in it";
  case ELOOP:
    return "the link leads in a circle; name the file that is meant";
  case EFBIG:
    return "it has more than 1 GB; name a file that is an article";
  default:
    return NULL;
  }
}

static void
set_error(GError **error, const gchar *name, int code)
{
  const gchar *known = advice(code);
  if (known != NULL)
    kp_error_set(error, KP_ERROR_IO, name, 0, 0, "%s", known);
  else
    kp_error_set(error, KP_ERROR_IO, name, 0, 0,
                 "it cannot be read (%s); check the disk that it is on",
                 g_strerror(code));
}

/* Reads to the end; -1 and errno where that fails. */
static gssize
read_all(int fd, GByteArray *bytes)
{
  for (;;) {
    gsize before = bytes->len;
    g_byte_array_set_size(bytes, (guint)(before + STEP));
    gssize n = read(fd, bytes->data + before, STEP);
    g_byte_array_set_size(bytes, (guint)(before + (n > 0 ? (gsize)n : 0)));
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return n;
    if (bytes->len > MOST) {
      errno = EFBIG;
      return -1;
    }
  }
}

static int
open_file(const gchar *path)
{
  if (strcmp(path, "-") == 0)
    return dup(STDIN_FILENO);
  return g_open(path, O_RDONLY, 0);
}

KpFile *
kp_file_read(const gchar *path, GError **error)
{
  g_autofree gchar *name =
      g_utf8_make_valid(strcmp(path, "-") == 0 ? "<stdin>" : path, -1);
  int fd = open_file(path);
  if (fd < 0) {
    set_error(error, name, errno);
    return NULL;
  }
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  gssize end = read_all(fd, bytes);
  int code = errno;
  close(fd);
  if (end < 0) {
    set_error(error, name, code);
    return NULL;
  }
  KpFile *self = g_new0(KpFile, 1);
  self->path = g_strdup(path);
  self->name = g_steal_pointer(&name);
  self->length = bytes->len;
  g_byte_array_append(bytes, (const guint8 *)"", 1);
  self->bytes = (gchar *)g_byte_array_free(g_steal_pointer(&bytes), FALSE);
  return self;
}

void
kp_file_free(KpFile *self)
{
  if (self == NULL)
    return;
  g_free(self->path);
  g_free(self->name);
  g_free(self->bytes);
  g_free(self);
}

gboolean
kp_file_holds_lines(const gchar *name)
{
  return g_str_has_suffix(name, ".jsonl") || g_str_has_suffix(name, ".ndjson");
}

KpFile *
kp_file_read_article(const gchar *path, GError **error)
{
  g_autoptr(KpFile) file = kp_file_read(path, error);
  if (file == NULL || !kp_file_holds_lines(path))
    return g_steal_pointer(&file);
  kp_error_set(error, KP_ERROR_SYNTAX, file->name, 0, 0,
               "holds an article a line; batch, compare, status, check and "
               "tune read it");
  return NULL;
}

gboolean
kp_file_kind(const gchar *name, KpInput *kind)
{
  static const struct {
    const gchar *name;
    KpInput kind;
  } KINDS[] = {{"auto", KP_INPUT_AUTO},
               {"markdown", KP_INPUT_MARKDOWN},
               {"text", KP_INPUT_TEXT}};
  for (gsize i = 0; i < G_N_ELEMENTS(KINDS); i++) {
    if (strcmp(name, KINDS[i].name) != 0)
      continue;
    *kind = KINDS[i].kind;
    return TRUE;
  }
  return FALSE;
}

gboolean
kp_file_format(const gchar *format, KpInput *kind, GError **error)
{
  if (format == NULL || kp_file_kind(format, kind))
    return TRUE;
  kp_error_set(error, KP_ERROR_SYNTAX, NULL, 0, 0,
               "'format' is auto, markdown or text, not '%s'", format);
  return FALSE;
}

/* A device or a pipe cannot be written anew and put in its place. */
static gboolean
write_in_place(const gchar *path, const GString *text, gboolean *is_full)
{
  FILE *file = fopen(path, "wb");
  if (file == NULL)
    return FALSE;
  gboolean fine = fwrite(text->str, 1, text->len, file) == text->len;
  fine = fclose(file) == 0 && fine;
  *is_full = !fine && errno == ENOSPC;
  return fine;
}

static gboolean
write_anew(const gchar *path, const GString *text, gboolean *is_full)
{
  g_autoptr(GError) error = NULL;
  if (g_file_set_contents(path, text->str, (gssize)text->len, &error))
    return TRUE;
  *is_full = g_error_matches(error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
  return FALSE;
}

/* A link stays one: what it leads to is written. */
static gboolean
write_whole(const gchar *path, const GString *text, gboolean *is_full)
{
  struct stat is;
  if (stat(path, &is) != 0)
    return write_anew(path, text, is_full);
  if (!S_ISREG(is.st_mode))
    return write_in_place(path, text, is_full);
  char *target = realpath(path, NULL);
  gboolean fine = target != NULL && write_anew(target, text, is_full);
  free(target);
  return fine;
}

gboolean
kp_file_write(const gchar *path, const GString *text, GError **error)
{
  if (path == NULL) {
    fwrite(text->str, 1, text->len, stdout);
    return TRUE;
  }
  gboolean is_full = FALSE;
  if (write_whole(path, text, &is_full))
    return TRUE;
  const gchar *fault = "cannot be written; check that its folder is there and "
                       "may be written to";
  if (is_full)
    fault = "cannot be written: the disk is full; make room there";
  else if (g_file_test(path, G_FILE_TEST_IS_DIR))
    fault = "cannot be written: it is a folder; name a file in it";
  kp_error_set(error, KP_ERROR_IO, path, 0, 0, "%s", fault);
  return FALSE;
}

/* SPDX-License-Identifier: MIT */
/* Bytes come in; files of the finished site go out. */
#define _XOPEN_SOURCE 700 /* realpath */

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "error.h"
#include "interrupt.h"

static gboolean
refuse(const gchar *path, int code, GError **error)
{
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT,
              code == ENOSPC || code == EDQUOT
                  ? "%s: cannot be written (%s); make room there"
                  : "%s: cannot be written (%s); choose another folder, or "
                    "make this one writable",
              path, g_strerror(code));
  return FALSE;
}

/* Whether the file holds these bytes already. */
static gboolean
holds(const gchar *path, const gchar *bytes, gsize length)
{
  GStatBuf place;
  if (g_stat(path, &place) != 0 || (gsize)place.st_size != length)
    return FALSE;
  g_autofree gchar *now = NULL;
  gsize n = 0;
  return g_file_get_contents(path, &now, &n, NULL) && n == length &&
         memcmp(now, bytes, n) == 0;
}

static gboolean
write_all(int file, const gchar *bytes, gsize length)
{
  while (length > 0) {
    gssize n = write(file, bytes, length);
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return FALSE;
    bytes += n;
    length -= n;
  }
  return TRUE;
}

/* g_file_set_contents() would do, but waits for the disk at each file: that is
 * minutes for a large site, which can always be built again. */
static gboolean
replace(const gchar *path, const gchar *bytes, gsize length, GError **error)
{
  g_autofree gchar *folder = g_path_get_dirname(path);
  g_autofree gchar *temporary = g_build_filename(folder, ".new-XXXXXX", NULL);
  /* The mode is cut down by the umask, as for any new file. */
  int file = g_mkstemp_full(temporary, O_WRONLY | O_CLOEXEC, 0666);
  if (file < 0)
    return refuse(path, errno, error);
  gboolean written = write_all(file, bytes, length);
  int code = errno;
  if (close(file) != 0 && written) {
    written = FALSE;
    code = errno;
  }
  if (written && g_rename(temporary, path) == 0)
    return TRUE;
  if (written)
    code = errno;
  (void)g_unlink(temporary);
  return refuse(path, code, error);
}

/* Where `path` leads, of which the last parts need not be there. */
static gchar *
resolve(const gchar *path)
{
  g_autofree gchar *above = g_canonicalize_filename(path, NULL);
  g_autofree gchar *missing = g_strdup("");
  char *real = NULL;
  while ((real = realpath(above, NULL)) == NULL && strcmp(above, "/") != 0) {
    g_autofree gchar *name = g_path_get_basename(above);
    gchar *longer = g_build_filename(name, missing, NULL);
    g_free(missing);
    missing = longer;
    gchar *shorter = g_path_get_dirname(above);
    g_free(above);
    above = shorter;
  }
  gchar *whole = g_canonicalize_filename(missing, real != NULL ? real : above);
  free(real);
  return whole;
}

static gboolean
refuse_place(const gchar *place,
             const gchar *why,
             const gchar *option,
             GError **error)
{
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT,
              "%s: %s; choose another folder with %s", place, why, option);
  return FALSE;
}

gboolean
sg_output_is_apart(const gchar *root,
                   const gchar *site,
                   const gchar *option,
                   GError **error)
{
  static const gchar *const READ[] = {"content", "static", "theme", "themes"};
  g_autofree gchar *inner = resolve(root);
  g_autofree gchar *own = resolve(site);
  if (strcmp(inner, own) == 0)
    return refuse_place(root,
                        "is the site itself, of which a file of the same name "
                        "would be lost",
                        option, error);
  for (gsize i = 0; i < G_N_ELEMENTS(READ); i++) {
    g_autofree gchar *path = g_build_filename(site, READ[i], NULL);
    g_autofree gchar *folder = resolve(path);
    g_autofree gchar *around = g_strconcat(folder, "/", NULL);
    g_autofree gchar *why = g_strdup_printf(
        "lies in %s/, and would be read by the next build", READ[i]);
    if (strcmp(inner, folder) == 0 || g_str_has_prefix(inner, around))
      return refuse_place(root, why, option, error);
  }
  return TRUE;
}

gboolean
sg_output_is_other(const gchar *root,
                   const gchar *output,
                   const gchar *option,
                   GError **error)
{
  g_autofree gchar *one = resolve(root);
  g_autofree gchar *other = resolve(output);
  return strcmp(one, other) != 0 ||
         refuse_place(
             root,
             "the site is written there, and has an index.html of its own",
             option, error);
}

gboolean
sg_output_is_free(const gchar *root,
                  const gchar *mark,
                  const gchar *option,
                  GError **error)
{
  g_autofree gchar *full = g_canonicalize_filename(root, NULL);
  if (full[strspn(full, "/")] == '\0') /* it leaves "//" as it is */
    return refuse_place(root, "is the root of the file system", option, error);
  g_autofree gchar *front = g_build_filename(root, "index.html", NULL);
  g_autofree gchar *marked = g_build_filename(root, mark, NULL);
  if (!g_file_test(front, G_FILE_TEST_EXISTS) ||
      g_file_test(marked, G_FILE_TEST_EXISTS))
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT,
              "%s: is there without %s, so sitegen has not made it, or not to "
              "the end; remove it, or choose another folder with %s",
              front, mark, option);
  return FALSE;
}

gboolean
sg_output_write(const gchar *root,
                const gchar *path,
                const gchar *bytes,
                gsize length,
                gboolean *changed,
                GError **error)
{
  g_autofree gchar *full = g_build_filename(root, path, NULL);
  gboolean differs = !holds(full, bytes, length);
  if (differs) {
    g_autofree gchar *folder = g_path_get_dirname(full);
    if (g_mkdir_with_parents(folder, 0777) != 0)
      return refuse(folder, errno, error);
    sg_interrupt_begin();
    gboolean written = replace(full, bytes, length, error);
    sg_interrupt_end();
    if (!written)
      return FALSE;
  }
  if (changed != NULL)
    *changed = differs;
  return TRUE;
}

gboolean
sg_output_copy(const gchar *root,
               const gchar *path,
               const gchar *source,
               gboolean *changed,
               GError **error)
{
  g_autofree gchar *bytes = NULL;
  g_autoptr(GError) local = NULL;
  gsize length = 0;
  if (!g_file_get_contents(source, &bytes, &length, &local)) {
    g_set_error(error, SG_ERROR, SG_ERROR_CONTENT, "%s: %s; it was not copied",
                source, sg_why_unread(local));
    return FALSE;
  }
  return sg_output_write(root, path, bytes, length, changed, error);
}

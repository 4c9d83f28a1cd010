/* SPDX-License-Identifier: MIT */
/* New bytes come in; they are written beside the old ones, and take their
 * place in one step. */
#define _XOPEN_SOURCE 700 /* realpath, fchown, sigprocmask */

#include "replace.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "error.h"
#include "file.h"

static gboolean
fail(const gchar *path, const gchar *message, GError **error)
{
  kp_error_set(error, KP_ERROR_IO, path, 0, 0, "%s", message);
  return FALSE;
}

static gboolean
fail_writing(const gchar *path, int code, GError **error)
{
  g_autofree gchar *message = g_strdup_printf(
      "cannot be written (%s); it is unchanged", g_strerror(code));
  return fail(path, message, error);
}

/* FALSE where the file no longer holds what was read. */
static gboolean
is_unchanged(const gchar *path, GBytes *old, GError **error)
{
  g_autoptr(KpFile) now = kp_file_read(path, error);
  if (now == NULL)
    return FALSE;
  gsize length;
  const gchar *bytes = g_bytes_get_data(old, &length);
  if (now->length == length &&
      (length == 0 || memcmp(now->bytes, bytes, length) == 0))
    return TRUE;
  return fail(path, "has been changed by another program; run accept again",
              error);
}

static gboolean
write_all(int fd, GBytes *made)
{
  gsize length;
  const gchar *at = g_bytes_get_data(made, &length);
  while (length > 0) {
    gssize n = write(fd, at, length);
    if (n < 0 && errno == EINTR)
      continue;
    if (n == 0)
      errno = ENOSPC;
    if (n <= 0)
      return FALSE;
    at += n;
    length -= (gsize)n;
  }
  return TRUE;
}

/* Fills the new file and gives it the old one's rights; 0, or an errno. */
static int
fill(int fd, const struct stat *old, GBytes *made)
{
  gboolean same_owner = FALSE;
  struct stat now;
  if (fstat(fd, &now) == 0)
    same_owner = now.st_uid == old->st_uid && now.st_gid == old->st_gid;
  /* Where the owner may not be set the file is the writer's from here on, as
   * it is with every editor that saves in this way. */
  if (!same_owner && fchown(fd, old->st_uid, old->st_gid) != 0)
    errno = 0;
  if (fchmod(fd, old->st_mode & 07777) != 0 || !write_all(fd, made) ||
      fsync(fd) != 0)
    return errno;
  return 0;
}

static gboolean
replace(const gchar *path,
        const gchar *target,
        GBytes *old,
        GBytes *made,
        GError **error)
{
  struct stat before;
  if (stat(target, &before) != 0)
    return fail_writing(path, errno, error);
  if (!S_ISREG(before.st_mode))
    return fail(path, "is no ordinary file; name one", error);
  if (access(target, W_OK) != 0)
    return fail_writing(path, errno, error);
  g_autofree gchar *folder = g_path_get_dirname(target);
  g_autofree gchar *beside =
      g_build_filename(folder, ".keypoints-XXXXXX", NULL);
  int fd = g_mkstemp(beside);
  if (fd < 0)
    return fail_writing(path, errno, error);
  int code = fill(fd, &before, made);
  if (close(fd) != 0 && code == 0)
    code = errno;
  gboolean fine = code == 0 && is_unchanged(path, old, error);
  if (fine && g_rename(beside, target) == 0)
    return TRUE;
  if (fine)
    code = errno;
  g_unlink(beside);
  return code != 0 ? fail_writing(path, code, error) : FALSE;
}

/* Whoever interrupts the program gets the page that was begun, in whole, and no
 * half-written file beside it: it takes some milliseconds. */
static void
hold_interrupts(sigset_t *before)
{
  sigset_t held;
  sigemptyset(&held);
  sigaddset(&held, SIGHUP);
  sigaddset(&held, SIGINT);
  sigaddset(&held, SIGTERM);
  sigprocmask(SIG_BLOCK, &held, before);
}

gboolean
kp_replace_file(const gchar *path, GBytes *old, GBytes *made, GError **error)
{
  char *target = realpath(path, NULL);
  if (target == NULL)
    return fail_writing(path, errno, error);
  sigset_t before;
  hold_interrupts(&before);
  gboolean fine = replace(path, target, old, made, error);
  sigprocmask(SIG_SETMASK, &before, NULL);
  free(target);
  return fine;
}

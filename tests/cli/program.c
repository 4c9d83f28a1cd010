/* SPDX-License-Identifier: MIT */
#include "program.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

static gchar *folder;

static gchar *
to_string(GBytes *bytes)
{
  gsize length;
  const gchar *data = g_bytes_get_data(bytes, &length);
  return g_strndup(data != NULL ? data : "", length);
}

Run *
program_run(const gchar *arguments, const gchar *input)
{
  g_autoptr(GPtrArray) argv = g_ptr_array_new();
  g_auto(GStrv) words = g_strsplit(arguments, " ", -1);
  g_ptr_array_add(argv, (gpointer)g_getenv("KEYPOINTS"));
  for (guint i = 0; words[i] != NULL; i++) {
    if (*words[i] != '\0')
      g_ptr_array_add(argv, words[i]);
  }
  g_ptr_array_add(argv, NULL);

  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new(
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE |
      G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_subprocess_launcher_set_cwd(launcher, folder);
  g_autoptr(GSubprocess) process = g_subprocess_launcher_spawnv(
      launcher, (const gchar *const *)argv->pdata, &error);
  g_assert_no_error(error);
  Run *run = g_new0(Run, 1);
  g_autoptr(GBytes) in = g_bytes_new(input, input != NULL ? strlen(input) : 0);
  g_autoptr(GBytes) out = NULL;
  g_autoptr(GBytes) err = NULL;
  g_subprocess_communicate(process, in, NULL, &out, &err, &error);
  g_assert_no_error(error);
  run->out = to_string(out);
  run->err = to_string(err);
  run->status = g_subprocess_get_if_exited(process)
                    ? g_subprocess_get_exit_status(process)
                    : -1;
  return run;
}

void
run_free(Run *self)
{
  if (self == NULL)
    return;
  g_free(self->out);
  g_free(self->err);
  g_free(self);
}

gchar *
program_path(const gchar *name)
{
  return g_build_filename(folder, name, NULL);
}

void
program_write(const gchar *name, const gchar *bytes, gssize length)
{
  g_autofree gchar *path = program_path(name);
  g_autofree gchar *parent = g_path_get_dirname(path);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint(g_mkdir_with_parents(parent, 0777), ==, 0);
  g_file_set_contents(path, bytes, length, &error);
  g_assert_no_error(error);
}

static void
remove_all(const gchar *path)
{
  g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
  const gchar *name;
  while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
    g_autofree gchar *inner = g_build_filename(path, name, NULL);
    remove_all(inner);
  }
  g_remove(path);
}

int
program_test(int argc, char **argv, void (*add)(void))
{
  g_test_init(&argc, &argv, NULL);
  g_assert_nonnull(g_getenv("KEYPOINTS"));
  folder = g_dir_make_tmp("keypoints-XXXXXX", NULL);
  g_assert_nonnull(folder);
  add();
  int status = g_test_run();
  remove_all(folder);
  g_free(folder);
  return status;
}

void
assert_holds(const gchar *text, const gchar *part)
{
  if (strstr(text, part) != NULL)
    return;
  g_test_message("expected '%s' in:\n%s", part, text);
  g_test_fail();
}

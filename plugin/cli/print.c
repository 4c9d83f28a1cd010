/* SPDX-License-Identifier: MIT */
/* keypoints print: the points of articles on standard output. */
#include "command.h"
#include "reading.h"

static gboolean
print_file(const gchar *path, KpStems *stems, GError **error)
{
  g_autofree gchar *bytes = NULL;
  gsize length;
  if (!g_file_get_contents(path, &bytes, &length, error))
    return FALSE;
  g_autoptr(KpReading) reading =
      kp_reading_new(path, bytes, length, NULL, NULL, NULL, stems, error);
  if (reading == NULL)
    return FALSE;
  kp_reading_choose(reading, NULL, NULL, NULL);
  for (guint i = 0; i < reading->bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(reading->bullets->bullets, i);
    g_print("- %s\n", bullet->text);
  }
  return TRUE;
}

int
kp_command_print(int argc, char **argv)
{
  g_autoptr(KpStems) stems = kp_stems_new();
  KpExit status = KP_EXIT_OK;
  for (int i = 1; i < argc; i++) {
    g_autoptr(GError) error = NULL;
    if (print_file(argv[i], stems, &error))
      continue;
    g_printerr("keypoints: %s\n", error->message);
    status = KP_EXIT_FAILED;
  }
  return status;
}

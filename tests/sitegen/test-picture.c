/* SPDX-License-Identifier: MIT */
#include <glib/gstdio.h>

#include "picture.h"

#define FILE_OF(bytes) bytes, sizeof bytes - 1

/* A JPEG's frame of 3 rows and 2 columns. */
#define FRAME "\xFF\xC0\x00\x0B\x08\x00\x03\x00\x02\x01\x11\x00\x00"
#define EXIF_II                                                                \
  "\xFF\xE1\x00\x22"                                                           \
  "Exif\0\0II*\0\x08\0\0\0\x01\0"                                              \
  "\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
#define EXIF_MM                                                                \
  "\xFF\xE1\x00\x22"                                                           \
  "Exif\0\0MM\0*\0\0\0\x08\0\x01"                                              \
  "\x01\x12\0\x03\0\0\0\x01\0\x08\0\0\0\0\0\0"

static const struct {
  const gchar *name;
  const gchar *bytes;
  gsize length;
  guint width, height; /* 0: not known */
} CASES[] = {
    {"png",
     FILE_OF("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01\x02\0\0\0\x07\x08"), 258,
     7},
    {"cut png", FILE_OF("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x01"), 0, 0},
    {"huge png",
     FILE_OF("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\xFF\0\0\0\0\0\0\x07\x08"), 0, 0},
    {"gif", FILE_OF("GIF89a\x05\0\x00\x01\0\0"), 5, 256},
    {"jpeg", FILE_OF("\xFF\xD8\xFF\xE0\x00\x04xx" FRAME), 2, 3},
    {"jpeg turned", FILE_OF("\xFF\xD8" EXIF_II FRAME), 3, 2},
    {"jpeg turned, other order", FILE_OF("\xFF\xD8" EXIF_MM FRAME), 3, 2},
    {"jpeg with bad EXIF",
     FILE_OF("\xFF\xD8\xFF\xE1\x00\x10"
             "Exif\0\0II*\0\xFF\xFF\xFF\x7F" FRAME),
     2, 3},
    {"jpeg without a frame", FILE_OF("\xFF\xD8\xFF\xE0\x00\x04xx"), 0, 0},
    {"jpeg of no length", FILE_OF("\xFF\xD8\xFF\xE0\x00\x00xx"), 0, 0},
    {"jpeg of a short frame", FILE_OF("\xFF\xD8\xFF\xC0\x00\x03x"), 0, 0},
    {"webp",
     FILE_OF("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01*\x05\x40\x06\x80"), 5,
     6},
    {"webp lossless",
     FILE_OF("RIFF\0\0\0\0WEBPVP8L\0\0\0\0/\x04\x40\x01\0\0\0\0\0\0"), 5, 6},
    {"webp extended",
     FILE_OF("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0\x04\0\0\x05\0\0"), 5, 6},
    {"svg", FILE_OF("<svg width='5' height=\"6.6px\" viewBox='0 0 9 9'>"), 5,
     7},
    {"svg by its box",
     FILE_OF("<?xml?><!-- x -->\n<svg\n width='100%' viewBox=\"0,0 12 34\">"),
     12, 34},
    {"svg of no size", FILE_OF("<svg stroke-width='3' height='6'>"), 0, 0},
    {"svg of a bad box", FILE_OF("<svg viewBox='0 0 nan -4'>"), 0, 0},
    {"svg not closed", FILE_OF("<svg width='5' height='6'"), 0, 0},
    {"text", FILE_OF("width=5"), 0, 0},
    {"empty", FILE_OF(""), 0, 0},
};

static void
test_sizes(void)
{
  g_autofree gchar *folder = g_dir_make_tmp("picture-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename(folder, "picture", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    guint32 width = 0, height = 0;
    g_assert_true(g_file_set_contents(path, CASES[i].bytes,
                                      (gssize)CASES[i].length, NULL));
    gboolean known = sg_picture_size(path, &width, &height);
    if (known != (CASES[i].width > 0) || width != CASES[i].width ||
        height != CASES[i].height)
      g_error("%s: %u x %u", CASES[i].name, width, height);
  }
  (void)g_unlink(path);
  guint32 width, height;
  g_assert_false(sg_picture_size(path, &width, &height));
  (void)g_rmdir(folder);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/picture/sizes", test_sizes);
  return g_test_run();
}

/* SPDX-License-Identifier: MIT */
/* A file comes in; the width and height of its picture go out. Each format's
 * own description says where they stand. */
#include "picture.h"

#include <stdio.h>
#include <string.h>

/* What all formats but JPEG say their size in. */
#define HEAD 4096 /* bytes */

/* More than any camera takes: what says so is no picture. */
#define MOST_PIXELS 100000

typedef struct {
  FILE *file;
  guint8 head[HEAD + 1]; /* with a NUL after it */
  gsize n;               /* bytes in `head` */
  guint32 width, height;
} Picture;

static guint32
big16(const guint8 *at)
{
  return (guint32)at[0] << 8 | at[1];
}

static guint32
big32(const guint8 *at)
{
  return big16(at) << 16 | big16(at + 2);
}

static guint32
little16(const guint8 *at)
{
  return (guint32)at[1] << 8 | at[0];
}

static guint32
little24(const guint8 *at)
{
  return (guint32)at[2] << 16 | little16(at);
}

static gboolean
begins(const Picture *self, gsize at, const gchar *bytes)
{
  gsize n = strlen(bytes);
  return self->n >= at + n && memcmp(self->head + at, bytes, n) == 0;
}

static gboolean
read_png(Picture *self)
{
  if (!begins(self, 0, "\x89PNG\r\n\x1a\n") || !begins(self, 12, "IHDR") ||
      self->n < 24)
    return FALSE;
  self->width = big32(self->head + 16);
  self->height = big32(self->head + 20);
  return TRUE;
}

static gboolean
read_gif(Picture *self)
{
  if (!begins(self, 0, "GIF8") || self->n < 10)
    return FALSE;
  self->width = little16(self->head + 6);
  self->height = little16(self->head + 8);
  return TRUE;
}

static gboolean
read_webp(Picture *self)
{
  const guint8 *at = self->head;
  if (!begins(self, 0, "RIFF") || !begins(self, 8, "WEBP") || self->n < 30)
    return FALSE;
  if (begins(self, 12, "VP8X")) {
    self->width = little24(at + 24) + 1;
    self->height = little24(at + 27) + 1;
  } else if (begins(self, 12, "VP8L")) {
    self->width = (little16(at + 21) & 0x3fff) + 1;
    self->height = (little24(at + 22) >> 6 & 0x3fff) + 1;
  } else {
    self->width = little16(at + 26) & 0x3fff;
    self->height = little16(at + 28) & 0x3fff;
  }
  return TRUE;
}

/* Whether EXIF, `n` bytes at `at`, turns the picture by a quarter. */
static gboolean
is_turned(const guint8 *at, gsize n)
{
  if (n < 14 || memcmp(at, "Exif\0\0", 6) != 0)
    return FALSE;
  at += 6;
  n -= 6;
  gboolean big = at[0] == 'M';
  guint32 first = big ? big32(at + 4) : little24(at + 4);
  if (first > n - 2)
    return FALSE;
  guint32 count = big ? big16(at + first) : little16(at + first);
  for (gsize i = 0; i < count && first + 2 + 12 * (i + 1) <= n; i++) {
    const guint8 *entry = at + first + 2 + 12 * i;
    const guint32 orientation = 0x0112;
    if ((big ? big16(entry) : little16(entry)) != orientation)
      continue;
    guint32 value = big ? big16(entry + 8) : little16(entry + 8);
    return value >= 5 && value <= 8;
  }
  return FALSE;
}

static gboolean
is_frame(guint8 marker)
{
  return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
         marker != 0xCC;
}

/* Goes from segment to segment until one says the size. */
static gboolean
read_jpeg(Picture *self)
{
  gboolean turned = FALSE;
  guint8 mark[4];
  if (!begins(self, 0, "\xFF\xD8") || fseek(self->file, 2, SEEK_SET) != 0)
    return FALSE;
  while (fread(mark, 1, 4, self->file) == 4 && mark[0] == 0xFF) {
    gsize length = big16(mark + 2);
    if (length < 2)
      return FALSE;
    if (!is_frame(mark[1]) && mark[1] != 0xE1) {
      if (fseek(self->file, (long)length - 2, SEEK_CUR) != 0)
        return FALSE;
      continue;
    }
    guint8 segment[G_MAXUINT16];
    if (fread(segment, 1, length - 2, self->file) != length - 2)
      return FALSE;
    if (!is_frame(mark[1])) {
      turned = turned || is_turned(segment, length - 2);
      continue;
    }
    if (length < 2 + 5)
      return FALSE;
    self->width = big16(segment + (turned ? 1 : 3));
    self->height = big16(segment + (turned ? 3 : 1));
    return TRUE;
  }
  return FALSE;
}

/* The value of an attribute in the tag [tag, end); NULL: it has none. */
static const gchar *
attribute(const gchar *tag, const gchar *end, const gchar *name)
{
  gsize n = strlen(name);
  for (const gchar *at = tag; (at = g_strstr_len(at, end - at, name)) != NULL;
       at += n) {
    if (g_ascii_isspace(at[-1]) && at[n] == '=' &&
        (at[n + 1] == '"' || at[n + 1] == '\''))
      return at + n + 2;
  }
  return NULL;
}

/* A number of pixels; 0 where another unit stands behind it, or no number. */
static gdouble
pixels(const gchar *text)
{
  gchar *rest = NULL;
  gdouble number = text != NULL ? g_ascii_strtod(text, &rest) : 0;
  if (rest == NULL || rest == text || !(number > 0) || number > MOST_PIXELS)
    return 0;
  if (g_str_has_prefix(rest, "px"))
    rest += 2;
  return *rest == '"' || *rest == '\'' ? number : 0;
}

static gboolean
read_svg(Picture *self)
{
  const gchar *tag = strstr((const gchar *)self->head, "<svg");
  const gchar *end = tag != NULL ? strchr(tag, '>') : NULL;
  if (end == NULL)
    return FALSE;
  gdouble width = pixels(attribute(tag, end, "width"));
  gdouble height = pixels(attribute(tag, end, "height"));
  const gchar *box = attribute(tag, end, "viewBox");
  if ((width <= 0 || height <= 0) && box != NULL) {
    gdouble numbers[4] = {0};
    gchar *at = (gchar *)box;
    for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++) {
      numbers[i] = g_ascii_strtod(at, &at);
      at += strspn(at, ", \t\r\n");
    }
    width = numbers[2];
    height = numbers[3];
  }
  if (!(width >= 1) || !(height >= 1) || width > MOST_PIXELS ||
      height > MOST_PIXELS)
    return FALSE;
  self->width = (guint32)(width + .5);
  self->height = (guint32)(height + .5);
  return TRUE;
}

gboolean
sg_picture_size(const gchar *path, guint32 *width, guint32 *height)
{
  static gboolean (*const READERS[])(Picture *) = {
      read_png, read_jpeg, read_gif, read_webp, read_svg};
  g_autofree Picture *self = g_new0(Picture, 1);
  self->file = fopen(path, "rb");
  if (self->file == NULL)
    return FALSE;
  self->n = fread(self->head, 1, HEAD, self->file);
  gboolean known = FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(READERS) && !known; i++)
    known = READERS[i](self);
  (void)fclose(self->file);
  if (!known || self->width == 0 || self->height == 0 ||
      self->width > MOST_PIXELS || self->height > MOST_PIXELS)
    return FALSE;
  *width = self->width;
  *height = self->height;
  return TRUE;
}

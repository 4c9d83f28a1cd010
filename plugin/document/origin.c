/* SPDX-License-Identifier: MIT */
/* Fingerprints come in, a line for the front matter goes out; and back. */
#include "origin.h"

#include <string.h>

#include "fingerprint.h"

#define ACCEPTED "accepted"
#define EDITED "edited"

void
kp_origin_clear(KpOrigin *self)
{
  g_clear_pointer(&self->prose, g_free);
  g_clear_pointer(&self->points, g_free);
  g_clear_pointer(&self->headings, g_free);
}

gchar *
kp_origin_write(const KpOrigin *self)
{
  return g_strconcat(self->edited ? EDITED : ACCEPTED, " prose=", self->prose,
                     " points=", self->points,
                     self->headings != NULL ? " headings=" : NULL,
                     self->headings, NULL);
}

/* The digits after `name` in `word`; NULL where it is no such word. */
static gchar *
read_digits(const gchar *word, const gchar *name)
{
  if (!g_str_has_prefix(word, name))
    return NULL;
  const gchar *digits = word + strlen(name);
  gboolean whole = strspn(digits, "0123456789abcdef") == KP_PRINT_DIGITS &&
                   digits[KP_PRINT_DIGITS] == '\0';
  return whole ? g_strdup(digits) : NULL;
}

gboolean
kp_origin_read(const gchar *record, KpOrigin *self)
{
  g_auto(GStrv) words = g_strsplit(record != NULL ? record : "", " ", -1);
  guint n = g_strv_length(words);
  if (n < 3 || n > 4 ||
      (strcmp(words[0], ACCEPTED) != 0 && strcmp(words[0], EDITED) != 0))
    return FALSE;
  g_auto(KpOrigin) read = {.prose = read_digits(words[1], "prose="),
                           .points = read_digits(words[2], "points="),
                           .edited = strcmp(words[0], EDITED) == 0};
  if (n == 4)
    read.headings = read_digits(words[3], "headings=");
  if (read.prose == NULL || read.points == NULL ||
      (n == 4 && read.headings == NULL))
    return FALSE;
  *self = read;
  read = (KpOrigin){0};
  return TRUE;
}

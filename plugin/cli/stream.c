/* SPDX-License-Identifier: MIT */
/* Bytes come in as they arrive; whole lines go out. */
#include "stream.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "error.h"

static const gsize STEP = 256 * 1024; /* bytes read at once */

struct KpStream {
  int fd;
  gchar *name;
  GString *buffer;
  gsize start;    /* of what has not been given yet */
  gsize searched; /* no line end between `start` and here */
  gboolean ended;
  guint number;
};

KpStream *
kp_stream_new(int fd, const gchar *name)
{
  KpStream *self = g_new0(KpStream, 1);
  self->fd = fd;
  self->name = g_strdup(name);
  self->buffer = g_string_sized_new(2 * STEP);
  return self;
}

void
kp_stream_free(KpStream *self)
{
  if (self == NULL)
    return;
  g_free(self->name);
  g_string_free(self->buffer, TRUE);
  g_free(self);
}

/* The end of the line that begins at `start`, or NULL where it is not here. */
static gchar *
find_end(KpStream *self)
{
  gsize left = self->buffer->len - self->searched;
  gchar *end = memchr(self->buffer->str + self->searched, '\n', left);
  if (end == NULL)
    self->searched = self->buffer->len;
  return end;
}

static gboolean
read_more(KpStream *self, GError **error)
{
  g_string_erase(self->buffer, 0, (gssize)self->start);
  self->searched -= self->start;
  self->start = 0;

  gsize before = self->buffer->len;
  g_string_set_size(self->buffer, before + STEP);
  gssize n;
  do
    n = read(self->fd, self->buffer->str + before, STEP);
  while (n < 0 && errno == EINTR);
  int code = errno;
  g_string_truncate(self->buffer, before + (n > 0 ? (gsize)n : 0));
  if (n < 0) {
    kp_error_set(error, KP_ERROR_IO, self->name, 0, 0, "%s", g_strerror(code));
    return FALSE;
  }
  self->ended = n == 0;
  return TRUE;
}

gboolean
kp_stream_ready(KpStream *self)
{
  return self->ended || find_end(self) != NULL;
}

gchar *
kp_stream_next(KpStream *self, gsize *length, GError **error)
{
  gchar *end = find_end(self);
  while (end == NULL && !self->ended) {
    if (!read_more(self, error))
      return NULL;
    end = find_end(self);
  }
  gchar *line = self->buffer->str + self->start;
  if (end == NULL && self->start == self->buffer->len)
    return NULL;
  if (end == NULL)
    end = self->buffer->str + self->buffer->len;
  *length = (gsize)(end - line);
  self->start = MIN((gsize)(end + 1 - self->buffer->str), self->buffer->len);
  self->searched = self->start;
  self->number++;
  if (*length > 0 && line[*length - 1] == '\r')
    --*length;
  line[*length] = '\0';
  return line;
}

guint
kp_stream_number(const KpStream *self)
{
  return self->number;
}

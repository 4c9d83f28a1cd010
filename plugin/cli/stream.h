/* SPDX-License-Identifier: MIT */
/* Lines from a stream that may pause: a program on the other end of a pipe
 * gets its answers before it has to send more. */
#ifndef KP_STREAM_H
#define KP_STREAM_H

#include <glib.h>

typedef struct KpStream KpStream;

/* Reads from the file descriptor `fd`, which the caller closes. `name` is for
 * messages. */
KpStream *kp_stream_new(int fd, const gchar *name);
void kp_stream_free(KpStream *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpStream, kp_stream_free)

/* TRUE where the next line is here already, so that kp_stream_next will not
 * wait for the other end. */
gboolean kp_stream_ready(KpStream *self);

/* The next line without its line end, a NUL after it; NULL at the end, or with
 * `error` where reading failed. It is the reader's until the next call. */
gchar *kp_stream_next(KpStream *self, gsize *length, GError **error);

/* The number of the line that kp_stream_next gave last, from 1. */
guint kp_stream_number(const KpStream *self);

#endif

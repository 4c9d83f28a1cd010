/* SPDX-License-Identifier: MIT */
/* Lines from a stream that may pause: a program on the other end of a pipe
 * gets its answers before it has to send more. */
#ifndef KP_LINES_H
#define KP_LINES_H

#include <glib.h>

typedef struct KpLines KpLines;

/* Reads from the file descriptor `fd`, which the caller closes. `name` is for
 * messages. */
KpLines *kp_lines_new(int fd, const gchar *name);
void kp_lines_free(KpLines *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpLines, kp_lines_free)

/* TRUE where the next line is here already, so that kp_lines_next will not
 * wait for the other end. */
gboolean kp_lines_ready(KpLines *self);

/* The next line without its line end, a NUL after it; NULL at the end, or with
 * `error` where reading failed. It is the reader's until the next call. */
gchar *kp_lines_next(KpLines *self, gsize *length, GError **error);

/* The number of the line that kp_lines_next gave last, from 1. */
guint kp_lines_number(const KpLines *self);

#endif

/* SPDX-License-Identifier: MIT */
/* The border: statuses and messages go out, structs of other versions come in
 * and go out. */
#ifndef KP_STATUS_H
#define KP_STATUS_H

#include <glib.h>

#include <keypoints/types.h>

/* Ends the function with the status of `call` unless that is KP_OK. */
#define KP_TRY(call)                                                           \
  do {                                                                         \
    KpStatus try_status_ = (call);                                             \
    if (try_status_ != KP_OK)                                                  \
      return try_status_;                                                      \
  } while (0)

/* Words a failure into `error` (NULL, or not made ready: not at all) and
 * returns `status`. */
KpStatus kp_fail(KpError *error, KpStatus status, const gchar *format, ...)
    G_GNUC_PRINTF(3, 4);

/* Takes over a room's error: its message, place and the status that fits its
 * code. Frees `fault`. */
KpStatus kp_fail_with(KpError *error, GError *fault);

/* The sentence of a status; never NULL. */
const char *kp_status_sentence(KpStatus status);

/* KP_INVALID_ARGUMENT, saying that `name` is NULL, where `pointer` is. */
KpStatus kp_need(const void *pointer, const gchar *name, KpError *error);

/* KP_INVALID_ARGUMENT where `text`, called `name`, has bytes but no address,
 * is not UTF-8 or holds a NUL. */
KpStatus kp_need_text(KpText text, const gchar *name, KpError *error);

/* A copy with NUL; NULL for the empty text. The caller frees it. */
gchar *kp_text_dup(KpText text);

/* A text for the host: NULL becomes "". Borrows `string`. */
KpText kp_text_out(const gchar *string);

/* Whether `object`, a struct of the interface that the host made, was made
 * ready by KP_INIT of our major version. */
KpStatus kp_struct_check(const void *object, KpError *error);

/* Reads a checked struct of the host into `ours`, `size` bytes wide: what the
 * host's version does not have is zero, what ours does not have is left. */
void kp_struct_read(void *ours, gsize size, const void *theirs);

/* Writes `ours` into a checked struct of the host, no further than that
 * reaches. Its version and size stay the host's. */
void kp_struct_write(void *theirs, const void *ours, gsize size);

#endif

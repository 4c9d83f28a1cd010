/* SPDX-License-Identifier: MIT */
/* What all calls have in common: texts, statuses, errors, versions.
 *
 * Every struct of this interface begins with the version that its owner was
 * compiled for and with its size, but for KpText, KpSetting and KpAgreement,
 * which never grow. Fields are only ever appended, and never change their
 * meaning within a major version. Who
 * reads a struct reads no further than its size; what lies beyond counts as
 * zero. So an old host can use a new plugin and a new host an old one, without
 * being compiled again. */
#ifndef KEYPOINTS_TYPES_H
#define KEYPOINTS_TYPES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The version of the interface, not of the program. Same major: compatible.
 * A higher minor has more fields or functions at the ends of structs. */
#define KP_ABI_MAJOR 1u
#define KP_ABI_MINOR 0u
#define KP_ABI_VERSION (KP_ABI_MAJOR << 16 | KP_ABI_MINOR)

/* Makes a struct of this interface ready for use: all zero, with its version
 * and size. `object` is a pointer, and is evaluated more than once. Do this
 * with every struct before it is handed to the plugin; one that was not is
 * refused (KP_WRONG_VERSION), but for KpError, in which nothing is written
 * then. */
#define KP_INIT(object)                                                        \
  (memset((object), 0, sizeof *(object)), (object)->version = KP_ABI_VERSION,  \
   (object)->struct_size = (uint32_t)sizeof *(object))

/* Whether the struct that `object` points to reaches as far as `field`: for
 * fields and functions that came with a later minor version than the first.
 *   if (KP_HAS(kp->page, new_call)) ... */
#define KP_HAS(object, field)                                                  \
  ((object)->struct_size >=                                                    \
   (size_t)((const char *)(&(object)->field + 1) - (const char *)(object)))

/* Bytes of somebody else's text: UTF-8, without NUL.
 *
 * Given to the plugin, it need not end in NUL and is borrowed for the call
 * only: what the plugin needs later it copies. {NULL, 0} is the empty text.
 * Given by the plugin, it is followed by a NUL that `length` does not count
 * (so that printf("%s") works), is never NULL after KP_OK, and belongs to
 * the page or site that gave it, until that is closed. Where it is otherwise
 * the call says so: a callback is lent its text until it returns, and a report
 * keeps its file until the next call. */
typedef struct {
  const char *data;
  size_t length; /* bytes */
} KpText;

/* The text of a C string; NULL gives the empty text. */
static inline KpText
kp_text(const char *string)
{
  KpText text;
  text.data = string;
  text.length = string != NULL ? strlen(string) : 0;
  return text;
}

/* How a call went. After any but KP_OK nothing was changed and no
 * out-parameter was touched. Statuses are only ever appended; treat one that
 * you do not know as a failure. plugin->sentence() puts them in words. */
typedef enum {
  /* The call did what it says. */
  KP_OK = 0,
  /* A pointer is NULL that may not be, an index or name makes no sense, or a
   * text is not UTF-8 where text is needed: the host has an error. */
  KP_INVALID_ARGUMENT = 1,
  /* An option is unknown or has no such value; the message names the nearest
   * one that is known. */
  KP_INVALID_OPTION = 2,
  /* A struct was not made ready with KP_INIT, or host and plugin are of
   * different major versions. */
  KP_WRONG_VERSION = 3,
  /* The call needs something that has not been done: the site is not sealed,
   * or has open pages. */
  KP_TOO_EARLY = 4,
  /* The call comes after something that rules it out: the site is sealed, or
   * the page is counted already. */
  KP_TOO_LATE = 5,
  /* Another thread, or a callback below this very call, is using the page. */
  KP_BUSY = 6,
  /* There is nothing of that name or index: also how every list ends. */
  KP_NOT_FOUND = 7,
  /* The content of a page, of counts, a profile or a theme is not what it
   * should be; the message has place and remedy. The writer must mend it. */
  KP_BAD_INPUT = 8,
  /* A file or folder cannot be read. */
  KP_IO_FAILED = 9,
  /* Never given. It makes room for those to come: without it a compiler may
   * take a smaller type, and C++ a value beyond the others for an error. */
  KP_STATUS_WIDEST = 0x7fffffff
} KpStatus;

/* The room for a message, its NUL included. */
#define KP_MESSAGE_SIZE 1024

/* What went wrong, in words, in memory of the caller (mostly on its stack).
 *
 * Every call that gives a KpStatus takes a KpError last, but for
 * report->left(), which has nothing to say. It may be NULL. It is written only
 * where the status is not KP_OK. The same struct can be used for any number of
 * calls, by one thread at a time. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  uint32_t line;   /* where in the input, from 1; 0: no place in particular */
  uint32_t column; /* in bytes, from 1; 0: none */
  /* "path:line:column: what is wrong, and what to do", one line of UTF-8,
   * always with a NUL at its end. A longer message is cut between two
   * characters. Fit to be shown to the user as it is. */
  char message[KP_MESSAGE_SIZE];
} KpError;

#ifdef __cplusplus
}
#endif

#endif

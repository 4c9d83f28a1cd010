/* SPDX-License-Identifier: MIT */
/* Failures of all kinds come in; a status and one line of words go out. */
#include "status.h"

#include <string.h>

#include "error.h"

/* What all structs of the interface begin with. */
typedef struct {
  guint32 version;
  guint32 struct_size;
} Head;

static gboolean
is_ready(const void *object)
{
  const Head *head = object;
  return head->version >> 16 == KP_ABI_MAJOR &&
         head->struct_size >= sizeof(Head);
}

/* The bytes of `message` that fit into `room` bytes with a NUL. */
static gsize
fitting_length(const gchar *message, gsize room)
{
  gsize length = strlen(message);
  if (length < room)
    return length;
  const gchar *end = message + room - 1;
  while (end > message && ((guchar)*end & 0xC0) == 0x80)
    end--;
  return (gsize)(end - message);
}

static void
write_error(KpError *error, const gchar *message, guint line, guint column)
{
  const gsize before = offsetof(KpError, message);
  if (error == NULL || !is_ready(error) || error->struct_size <= before)
    return;
  gsize room = MIN(error->struct_size - before, (gsize)KP_MESSAGE_SIZE);
  gsize length = fitting_length(message, room);
  error->line = line;
  error->column = column;
  memcpy(error->message, message, length);
  error->message[length] = '\0';
  kp_error_line(error->message);
}

KpStatus
kp_fail(KpError *error, KpStatus status, const gchar *format, ...)
{
  if (error == NULL)
    return status;
  va_list arguments;
  va_start(arguments, format);
  g_autofree gchar *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  write_error(error, message, 0, 0);
  return status;
}

static KpStatus
status_of(const GError *fault)
{
  if (fault->domain == G_FILE_ERROR)
    return KP_IO_FAILED;
  if (fault->domain != kp_error_quark())
    return KP_BAD_INPUT;
  switch ((KpErrorCode)fault->code) {
  case KP_ERROR_IO:
    return KP_IO_FAILED;
  case KP_ERROR_OPTION:
    return KP_INVALID_OPTION;
  case KP_ERROR_ENCODING:
  case KP_ERROR_SYNTAX:
    break;
  }
  return KP_BAD_INPUT;
}

KpStatus
kp_fail_with(KpError *error, GError *fault)
{
  guint line, column;
  kp_error_place(fault, &line, &column);
  write_error(error, fault->message, line, column);
  KpStatus status = status_of(fault);
  g_error_free(fault);
  return status;
}

const char *
kp_status_sentence(KpStatus status)
{
  switch (status) {
  case KP_OK:
    return "The call did what it says.";
  case KP_INVALID_ARGUMENT:
    return "An argument is missing or makes no sense.";
  case KP_INVALID_OPTION:
    return "An option is unknown or has no such value.";
  case KP_WRONG_VERSION:
    return "Host and plugin are of different versions, or a struct was not "
           "made ready.";
  case KP_TOO_EARLY:
    return "The call needs something that has not been done yet.";
  case KP_TOO_LATE:
    return "The call comes after something that rules it out.";
  case KP_BUSY:
    return "The page is being used by another call.";
  case KP_NOT_FOUND:
    return "There is nothing of that name or index.";
  case KP_BAD_INPUT:
    return "The content of a page, of counts, a profile or a theme is not what "
           "it should be.";
  case KP_IO_FAILED:
    return "A file or folder cannot be read.";
  case KP_STATUS_WIDEST:
    break;
  }
  return "The call failed in a way that this version does not know.";
}

KpStatus
kp_need(const void *pointer, const gchar *name, KpError *error)
{
  if (pointer != NULL)
    return KP_OK;
  return kp_fail(error, KP_INVALID_ARGUMENT, "%s is NULL", name);
}

KpStatus
kp_need_text(KpText text, const gchar *name, KpError *error)
{
  if (text.length == 0)
    return KP_OK;
  if (text.data == NULL)
    return kp_fail(error, KP_INVALID_ARGUMENT, "%s has a length but no address",
                   name);
  if (!g_utf8_validate_len(text.data, text.length, NULL))
    return kp_fail(error, KP_INVALID_ARGUMENT,
                   "%s is not UTF-8, or holds a NUL", name);
  return KP_OK;
}

gchar *
kp_text_dup(KpText text)
{
  return text.length > 0 ? g_strndup(text.data, text.length) : NULL;
}

KpText
kp_text_out(const gchar *string)
{
  return kp_text(string != NULL ? string : "");
}

KpStatus
kp_struct_check(const void *object, KpError *error)
{
  KP_TRY(kp_need(object, "a struct", error));
  if (is_ready(object))
    return KP_OK;
  return kp_fail(error, KP_WRONG_VERSION,
                 "a struct was not made ready for version %u of the keypoints "
                 "interface; use KP_INIT",
                 KP_ABI_MAJOR);
}

void
kp_struct_read(void *ours, gsize size, const void *theirs)
{
  const Head *head = theirs;
  memset(ours, 0, size);
  memcpy(ours, theirs, MIN(size, (gsize)head->struct_size));
}

void
kp_struct_write(void *theirs, const void *ours, gsize size)
{
  const Head *head = theirs;
  gsize end = MIN(size, (gsize)head->struct_size);
  memcpy((gchar *)theirs + sizeof(Head), (const gchar *)ours + sizeof(Head),
         end - sizeof(Head));
}

/* SPDX-License-Identifier: MIT */
/* A place and a sentence come in; a GError that carries both goes out. */
#include "error.h"

typedef struct {
  guint line;
  guint column;
} KpErrorPrivate;

static void
kp_error_private_init(KpErrorPrivate *place)
{
  place->line = 0;
  place->column = 0;
}

static void
kp_error_private_copy(const KpErrorPrivate *from, KpErrorPrivate *to)
{
  *to = *from;
}

static void
kp_error_private_clear(KpErrorPrivate *place)
{
  (void)place;
}

G_DEFINE_EXTENDED_ERROR(KpError, kp_error)

gchar *
kp_error_line(gchar *text)
{
  for (gchar *at = text; *at != '\0'; at++) {
    /* U+0080 to U+009F, of which some terminals begin commands with one. */
    gboolean high =
        (guchar)at[0] == 0xC2 && (guchar)at[1] >= 0x80 && (guchar)at[1] < 0xA0;
    if (high)
      *at++ = ' ';
    if (high || g_ascii_iscntrl(*at))
      *at = ' ';
  }
  return text;
}

void
kp_error_set(GError **error,
             KpErrorCode code,
             const gchar *path,
             guint line,
             guint column,
             const gchar *format,
             ...)
{
  if (error == NULL)
    return;

  g_autoptr(GString) message = g_string_new(NULL);
  if (path != NULL)
    g_string_append(message, *path != '\0' ? path : "''");
  if (path != NULL && line > 0)
    g_string_append_printf(message, ":%u", line);
  if (path != NULL && line > 0 && column > 0)
    g_string_append_printf(message, ":%u", column);
  if (path != NULL)
    g_string_append(message, ": ");

  va_list arguments;
  va_start(arguments, format);
  g_string_append_vprintf(message, format, arguments);
  va_end(arguments);

  g_set_error_literal(error, kp_error_quark(), code,
                      kp_error_line(message->str));
  KpErrorPrivate *place = kp_error_get_private(*error);
  place->line = line;
  place->column = line > 0 ? column : 0;
}

void
kp_error_place(const GError *error, guint *line, guint *column)
{
  gboolean ours = error->domain == kp_error_quark();
  const KpErrorPrivate *place = ours ? kp_error_get_private(error) : NULL;
  if (line != NULL)
    *line = place != NULL ? place->line : 0;
  if (column != NULL)
    *column = place != NULL ? place->column : 0;
}

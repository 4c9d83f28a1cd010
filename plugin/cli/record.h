/* SPDX-License-Identifier: MIT */
/* One line of NDJSON, as all commands read it. */
#ifndef KP_RECORD_H
#define KP_RECORD_H

#include <glib.h>

#include "file.h"

typedef struct {
  gchar *id;     /* JSON, a string or number; NULL where the record has none */
  gchar *title;  /* NULL where absent, here and below */
  gchar *lang;   /* BCP 47 */
  gchar *format; /* "auto", "markdown" or "text" */
  gchar *body;   /* "article" is another name of it, but for batch */
  gchar *article;
  gchar *text;  /* sentences */
  GStrv points; /* "key_points" or "highlights", a list of strings or of
                   objects with a "text" */
} KpRecord;

/* TRUE where the line holds no record, only blanks: it is passed over. */
gboolean kp_record_is_blank(const gchar *line, gsize length);

/* The next line of a file of records that is not blank, a NUL in the place of
 * its LF; NULL at the end. *at is where to go on, the file's bytes at first,
 * and *number the line's number, 0 before the first. It is part of the file. */
gchar *
kp_record_next(const KpFile *file, gchar **at, guint *number, gsize *length);

/* Reads a line, which has a NUL behind its `length` bytes. FALSE and
 * KP_ERROR_SYNTAX where it is no JSON object or a field is no string; `record`
 * then holds the id, if that could be read. The caller clears it in either
 * case. */
gboolean kp_record_read(const gchar *line,
                        gsize length,
                        KpRecord *record,
                        GError **error);
void kp_record_clear(KpRecord *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(KpRecord, kp_record_clear)

/* The article's text. NULL and KP_ERROR_SYNTAX, without a place, where the
 * record has none, or its `lang` is no tag. */
const gchar *kp_record_body(const KpRecord *self, GError **error);

/* The format that the record names, "markdown" for all kinds of it; NULL where
 * it names none. */
const gchar *kp_record_format(const KpRecord *self);

/* "pages.jsonl:12: MESSAGE": the error's message with the record's place, which
 * it may have already. The caller frees it. */
gchar *kp_record_fault(const gchar *place, const GError *error);

/* The line that answers a record that could not be done: its id, or where it
 * has none the number of its line, and the message. Without line end. */
void kp_record_refuse(const KpRecord *record,
                      guint line,
                      const gchar *message,
                      GString *out);

#endif

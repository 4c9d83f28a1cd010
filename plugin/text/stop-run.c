/* SPDX-License-Identifier: MIT */
/* Finds out what belongs to a stop. */
#include "stop-run.h"

#include <string.h>

#include "lexicon.h"
#include "marks.h"
#include "neighbour.h"

static const KpMark *
mark_at(const KpStopContext *context, guint index)
{
  return index < context->marks->len
             ? &g_array_index(context->marks, KpMark, index)
             : NULL;
}

static KpStopRun
read_marks(const KpStopContext *context, KpStop *stop)
{
  const KpMark *mark = mark_at(context, stop->next);
  const gchar *text = context->text;
  KpStopRun run = {.kind = mark->kind,
                   .start = mark->at,
                   .first_end = mark->at + mark->length};
  run.attached = mark->at > context->paragraph.start &&
                 !g_ascii_isspace(text[mark->at - 1]);
  while (mark != NULL && mark->kind < KP_MARK_BULLET) {
    gboolean spaced = run.n > 0 && mark->at == stop->end + 1 &&
                      g_ascii_isspace(text[stop->end]);
    if (run.n > 0 && mark->at != stop->end && !spaced)
      break;
    run.spaced |= spaced;
    run.kind = MAX(run.kind, mark->kind);
    run.n++;
    stop->end = mark->at + mark->length;
    mark = mark_at(context, ++stop->next);
  }
  return run;
}

/* "« Oui. »": French parts its marks from what they hold by a blank. */
static gboolean
closes_behind_blank(const KpStopContext *context,
                    const KpStop *stop,
                    const KpMark *mark)
{
  static const gchar *const BLANKS[] = {" ", "\u00a0", "\u202f"};
  const gchar *text = context->text;
  if (mark->partner == KP_NO_PARTNER || mark->partner > stop->next ||
      strncmp(text + mark->at, "\u00bb", mark->length) != 0)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(BLANKS); i++) {
    gsize length = strlen(BLANKS[i]);
    if (mark->at == stop->end + length &&
        memcmp(text + stop->end, BLANKS[i], length) == 0)
      return TRUE;
  }
  return FALSE;
}

/* Takes what closes at once: quotation marks, brackets. TRUE where a quotation
 * was closed. */
static gboolean
take_closers(const KpStopContext *context, KpStop *stop)
{
  gboolean quote = FALSE;
  const KpMark *mark;
  while ((mark = mark_at(context, stop->next)) != NULL &&
         mark->kind >= KP_MARK_QUOTE &&
         (mark->at == stop->end || closes_behind_blank(context, stop, mark))) {
    gboolean closes = mark->partner == KP_NO_PARTNER
                          ? mark->side == KP_SIDE_CLOSE
                          : mark->partner < stop->next;
    if (!closes)
      break;
    quote |= mark->kind == KP_MARK_QUOTE;
    stop->end = mark->at + mark->length;
    stop->next++;
  }
  return quote;
}

/* "No.10 Downing Street", "Fig.2": the number is the word's, not a note's. */
static gboolean
is_numbered(const KpStopContext *context, const KpStopRun *run)
{
  KpNeighbour word;
  kp_neighbour_before(context->language, context->text, context->sentence,
                      run->start, &word);
  return (word.lists & KP_LIST_ANY_ABBREVIATION) != 0;
}

/* Takes the numbers of notes: "end.[1][2] Next", "end.12 Next". */
static void
take_notes(const KpStopContext *context, const KpStopRun *run, KpStop *stop)
{
  const gchar *text = context->text;
  guint32 end = kp_span_end(context->paragraph);
  guint32 at = stop->end;
  while (at < end && text[at] == '[') {
    guint32 close = at + 1;
    while (close < end &&
           (g_ascii_isdigit(text[close]) || strchr(",- ", text[close])))
      close++;
    if (close == at + 1 || close >= end || text[close] != ']')
      break;
    at = close + 1;
  }
  guint32 digits = at;
  while (digits < end && digits - at < 3 && g_ascii_isdigit(text[digits]))
    digits++;
  guchar before = stop->end > 1 ? (guchar)text[stop->end - 2] : 0;
  if (digits > at && digits < end && g_ascii_isspace(text[digits]) &&
      (g_ascii_islower((gchar)before) || before == ')') &&
      !is_numbered(context, run))
    at = digits;
  const KpMark *mark;
  while ((mark = mark_at(context, stop->next)) != NULL && mark->at < at)
    stop->next++;
  stop->end = at;
}

KpStopRun
kp_stop_run_read(const KpStopContext *context, KpStop *stop)
{
  stop->end = mark_at(context, stop->next)->at;
  KpStopRun run = read_marks(context, stop);
  run.quote = take_closers(context, stop);
  run.omission = run.n > 1 && run.start > context->paragraph.start &&
                 strchr("[(", context->text[run.start - 1]) != NULL;
  take_notes(context, &run, stop);
  return run;
}

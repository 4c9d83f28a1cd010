/* SPDX-License-Identifier: MIT */
/* Whom the last sentence of a test's own text calls by less than could be
 * said, and what can be said. */
#ifndef KP_EXPECT_CALLED_H
#define KP_EXPECT_CALLED_H

#include "last.h"

static const gchar BEFORE[] = "Anna Holt and Paul Reed run a bakery in Hull. "
                              "People like Holt. Nobody dislikes Reed. ";

/* The full names of those whom the last sentence of `text` calls by less, in
 * its order. */
static inline void
expect_of(const gchar *text, const gchar *expected)
{
  g_auto(Last) last = last_of(text);
  const KpCandidate *whole = last_whole(&last);
  g_autoptr(GString) called = g_string_new(NULL);
  for (guint i = 0; i < whole->called->len; i++) {
    const KpCalled *one = &g_array_index(whole->called, KpCalled, i);
    g_string_append_printf(called, "%s%s", i > 0 ? ", " : "",
                           one->introduced != NULL ? one->introduced
                                                   : one->full);
  }
  g_assert_cmpstr(called->str, ==, expected);
}

static inline void
expect(const gchar *text, const gchar *expected)
{
  g_autofree gchar *all = g_strconcat(BEFORE, text, NULL);
  expect_of(all, expected);
}

#endif

/* SPDX-License-Identifier: MIT */
/* A text comes in; whether its marks and brackets go in pairs, and whether it
 * is free of markup, goes out. */
#include <string.h>

#include "tokens.h"
#include "wording.h"

static gboolean
is_single(gunichar c)
{
  return c == '\'' || c == 0x2018 || c == 0x2019;
}

static gboolean
in(gunichar c, const gchar *ascii)
{
  return c != 0 && c < 0x80 && strchr(ascii, (int)c) != NULL;
}

static gboolean
is_dash_or_double(gunichar c)
{
  return c == '-' || c == '"' || c == 0x201d || c == 0x2013 || c == 0x2014;
}

/* '90s, 'em, 'til, rock 'n' roll. */
static gboolean
is_elision(const gunichar *text, glong i, glong n)
{
  static const gchar *const WORDS[] = {"em",   "til",  "cause", "tis",
                                       "twas", "bout", "round"};
  if (i > 0 && g_unichar_isalnum(text[i - 1]))
    return FALSE;
  if (i + 3 < n && g_unichar_isdigit(text[i + 1]) && text[i + 2] == '0' &&
      text[i + 3] == 's')
    return TRUE;
  if (i + 2 < n && text[i + 1] == 'n' && is_single(text[i + 2]))
    return TRUE;
  for (gsize w = 0; w < G_N_ELEMENTS(WORDS); w++) {
    glong length = (glong)strlen(WORDS[w]), k = 0;
    while (k < length && i + 1 + k < n &&
           g_unichar_tolower(text[i + 1 + k]) == (gunichar)WORDS[w][k])
      k++;
    if (k == length && (i + 1 + k >= n || !g_unichar_isalnum(text[i + 1 + k])))
      return TRUE;
  }
  return FALSE;
}

static gboolean
opens_single(const gunichar *text, glong i, glong n)
{
  if (text[i] == 0x2019 || i + 1 >= n || g_unichar_isspace(text[i + 1]))
    return FALSE;
  gunichar left = i > 0 ? text[i - 1] : ' ';
  return g_unichar_isspace(left) || in(left, "([-\"") || left == 0x201c ||
         left == 0x2013 || left == 0x2014;
}

static gboolean
closes_single(const gunichar *text, glong i, glong n)
{
  if (i == 0 || g_unichar_isspace(text[i - 1]))
    return FALSE;
  gunichar right = i + 1 < n ? text[i + 1] : ' ';
  return g_unichar_isspace(right) || in(right, ",.;:!?)]") ||
         is_dash_or_double(right);
}

static gboolean
singles_balance(const gunichar *text, glong n)
{
  guint opened = 0, closed = 0, sure = 0, open = 0;
  for (glong i = 0; i < n; i++) {
    if (!is_single(text[i]) || is_elision(text, i, n))
      continue;
    gboolean opens = opens_single(text, i, n);
    gboolean closes = closes_single(text, i, n);
    opened += opens;
    closed += closes;
    open += opens;
    open -= closes && open > 0;
    sure += closes && in(text[i - 1], ".,!?");
  }
  /* "it was mine'": no officials' plural */
  if (opened == 0 && n > 1 && is_single(text[n - 1]) &&
      !in(text[n - 2], "sSxzZ"))
    return FALSE;
  return opened <= closed && sure <= opened && open == 0;
}

static guint
count(const gunichar *text, glong n, gunichar c)
{
  guint found = 0;
  for (glong i = 0; i < n; i++)
    found += text[i] == c;
  return found;
}

static gboolean
brackets_balance(const gunichar *text, glong n)
{
  static const gchar *const PAIRS[] = {"()", "[]", "{}"};
  for (gsize p = 0; p < G_N_ELEMENTS(PAIRS); p++) {
    gint depth = 0;
    for (glong i = 0; i < n && depth >= 0; i++)
      depth += (text[i] == (gunichar)PAIRS[p][0]) -
               (text[i] == (gunichar)PAIRS[p][1]);
    if (depth != 0)
      return FALSE;
  }
  return TRUE;
}

/* The brackets and double marks of `text` alone; returns how many. */
static glong
pick_marks(const gunichar *text, glong n, gunichar *marks)
{
  glong found = 0;
  for (glong i = 0; i < n; i++) {
    gunichar c = text[i];
    if (c >= 0xab || c == '"' || c == '(' || c == ')' || c == '[' || c == ']' ||
        c == '{' || c == '}')
      marks[found++] = c;
  }
  return found;
}

static gboolean
doubles_balance(const gunichar *text, glong length)
{
  g_autofree gunichar *marks = g_new(gunichar, length);
  glong n = pick_marks(text, length, marks);
  if (!brackets_balance(marks, n) || count(marks, n, '"') % 2 != 0)
    return FALSE;
  guint low = count(marks, n, 0x201e), left = count(marks, n, 0x201c);
  guint right = count(marks, n, 0x201d);
  if (low > 0 ? low != left + right : left != right)
    return FALSE;
  return count(marks, n, 0xab) == count(marks, n, 0xbb);
}

gboolean
kp_wording_balanced(const gchar *text)
{
  if (!kp_quotes_may_hold(text, strlen(text)))
    return TRUE;
  glong n;
  g_autofree gunichar *wide = g_utf8_to_ucs4_fast(text, -1, &n);
  return doubles_balance(wide, n) && singles_balance(wide, n);
}

gboolean
kp_wording_plain(const gchar *text)
{
  static const gchar *const MARKS[] = {
      "](",  "![",  "`",    "**",   "{{",    "{%",     "{:",    "{#",
      "<!-", ":::", "&lt;", "&gt;", "&amp;", "&quot;", "&nbsp;"};
  gboolean any = strpbrk(text, "]!`*{<:&") != NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(MARKS) && any; i++) {
    if (strstr(text, MARKS[i]) != NULL)
      return FALSE;
  }
  if (strstr(text, " -,") != NULL)
    return FALSE;
  for (const gchar *at = text; any && (at = strchr(at, '*')) != NULL; at++) {
    gboolean inside = at > text && g_ascii_isalnum(at[-1]); /* "d*mned" */
    if (!inside && g_ascii_isalnum(at[1]))
      return FALSE;
  }
  for (const gchar *at = text; any && (at = strchr(at, '<')) != NULL; at++) {
    const gchar *name = at + (at[1] == '/' ? 2 : 1);
    if (g_ascii_isalpha(*name) && strchr(name, '>') != NULL)
      return FALSE;
  }
  return strchr("#*>|+", text[0]) == NULL;
}

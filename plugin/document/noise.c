/* SPDX-License-Identifier: MIT */
/* A piece of text comes in; what it is by its words goes out.
 *
 * The patterns were collected from 2,179 Daily Mail, 2,046 CNN and 114 Markdown
 * pages, and each was tried on all of them: a row stays where samples of its
 * hits hold no sentence of a story. */
#include "noise.h"

#include <string.h>

#include "pattern.h"

typedef enum {
  BEGINS, /* the text begins with the words */
  WHOLE,  /* the text is the words and marks */
  HOLDS,  /* the words stand anywhere in it */
} Where;

typedef struct {
  const gchar *words; /* lower case */
  Where where;
  guint most_words; /* of the text; a longer one is prose */
  KpBlockKind kind;
} Pattern;

static const Pattern PATTERNS[] = {
    /* Invitations to look, click, write and follow. */
    {"scroll down", BEGINS, 12, KP_BLOCK_BOILERPLATE},
    {"scroll for", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"view comments", BEGINS, 6, KP_BLOCK_BOILERPLATE},
    {"view gallery", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"share this", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"share or comment", BEGINS, 10, KP_BLOCK_BOILERPLATE},
    {"share your thoughts", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"share what you think", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"share your opinion", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"now share your opinion", BEGINS, 12, KP_BLOCK_BOILERPLATE},
    {"have your say", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"what do you think?", WHOLE, 6, KP_BLOCK_BOILERPLATE},
    {"tell us what you think", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"let us know what you think", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"let us know in the comments", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"in the comments below", HOLDS, 30, KP_BLOCK_BOILERPLATE},
    {"in the comments section below", HOLDS, 30, KP_BLOCK_BOILERPLATE},
    {"click here", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"tap here", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"buy now", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"shop now", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"sign up for", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"sign up to", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"subscribe to", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"subscribe now", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"to our newsletter", HOLDS, 20, KP_BLOCK_BOILERPLATE},
    {"for our newsletter", HOLDS, 20, KP_BLOCK_BOILERPLATE},
    {"our weekly newsletter", HOLDS, 25, KP_BLOCK_BOILERPLATE},
    {"our daily newsletter", HOLDS, 25, KP_BLOCK_BOILERPLATE},
    {"our free newsletter", HOLDS, 25, KP_BLOCK_BOILERPLATE},
    {"follow us", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"follow @", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"join us on", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"join us at", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"find us on", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"like us on", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"on twitter @", HOLDS, 20, KP_BLOCK_BOILERPLATE},
    {"on twitter at @", HOLDS, 20, KP_BLOCK_BOILERPLATE},
    {"facebook.com/", HOLDS, 15, KP_BLOCK_BOILERPLATE},
    {"facebook/", HOLDS, 12, KP_BLOCK_BOILERPLATE},
    {"flipboard magazine", HOLDS, 15, KP_BLOCK_BOILERPLATE},
    {"email us at", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"e-mail to a", BEGINS, 6, KP_BLOCK_BOILERPLATE},
    {"do you have a story", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"do you know more", BEGINS, 30, KP_BLOCK_BOILERPLATE},

    /* Ways to other pages. */
    {"read more:", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"read more", WHOLE, 4, KP_BLOCK_BOILERPLATE},
    {"read more about", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"read more here", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"read also", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"also read", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"read:", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"read the full story", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"related:", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"related articles", BEGINS, 10, KP_BLOCK_BOILERPLATE},
    {"related stories", BEGINS, 10, KP_BLOCK_BOILERPLATE},
    {"see also:", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"more:", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"more from", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"more to follow", BEGINS, 6, KP_BLOCK_BOILERPLATE},
    {"more to come", WHOLE, 5, KP_BLOCK_BOILERPLATE},
    {"see more from", BEGINS, 12, KP_BLOCK_BOILERPLATE},
    {"see the original", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"watch:", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"watch the video", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"watch video", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"video:", BEGINS, 25, KP_BLOCK_BOILERPLATE},
    {"gallery:", BEGINS, 25, KP_BLOCK_BOILERPLATE},
    {"photos:", BEGINS, 25, KP_BLOCK_BOILERPLATE},
    {"opinion:", BEGINS, 12, KP_BLOCK_BOILERPLATE},
    {"mehr zum thema", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"lesen sie auch", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"lesen sie mehr", BEGINS, 30, KP_BLOCK_BOILERPLATE},
    {"jetzt abonnieren", BEGINS, 20, KP_BLOCK_BOILERPLATE},

    /* Notices of the house. */
    {"advertisement", BEGINS, 4, KP_BLOCK_BOILERPLATE},
    {"anzeige", WHOLE, 2, KP_BLOCK_BOILERPLATE},
    {"sponsored", WHOLE, 3, KP_BLOCK_BOILERPLATE},
    {"may earn commission", HOLDS, 25, KP_BLOCK_BOILERPLATE},
    {"may earn commissions", HOLDS, 25, KP_BLOCK_BOILERPLATE},
    {"may earn a commission", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"all rights reserved", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"\xC2\xA9", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"copyright", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"contributed to this report", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"contributed to this story", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"contributed to this article", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"contributed reporting", HOLDS, 40, KP_BLOCK_BOILERPLATE},
    {"reported and wrote from", HOLDS, 30, KP_BLOCK_BOILERPLATE},
    {"reported this story from", HOLDS, 30, KP_BLOCK_BOILERPLATE},
    {"wrote this story from", HOLDS, 30, KP_BLOCK_BOILERPLATE},
    {"reported from", HOLDS, 12, KP_BLOCK_BOILERPLATE},
    {"wrote from", HOLDS, 16, KP_BLOCK_BOILERPLATE},
    {"the opinions expressed in this", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"the views expressed in", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"editor's note", BEGINS, 80, KP_BLOCK_BOILERPLATE},
    {"this article was originally published", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"this story was originally published", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"this post was originally published", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"for confidential support", BEGINS, 50, KP_BLOCK_BOILERPLATE},
    {"by posting your comment", BEGINS, 20, KP_BLOCK_BOILERPLATE},
    {"accepting comments on this article", HOLDS, 20, KP_BLOCK_BOILERPLATE},
    {"who is this week's top commenter", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"the comments below have", BEGINS, 15, KP_BLOCK_BOILERPLATE},
    {"a post shared by", BEGINS, 40, KP_BLOCK_BOILERPLATE},
    {"table of contents", WHOLE, 4, KP_BLOCK_BOILERPLATE},
    {"rating:", BEGINS, 6, KP_BLOCK_BOILERPLATE},
    {"source:", BEGINS, 8, KP_BLOCK_BOILERPLATE},
    {"sources:", BEGINS, 12, KP_BLOCK_BOILERPLATE},

    /* Who wrote it and when. */
    {"published:", BEGINS, 25, KP_BLOCK_BYLINE},
    {"published on", BEGINS, 7, KP_BLOCK_BYLINE},
    {"updated:", BEGINS, 20, KP_BLOCK_BYLINE},
    {"last updated", BEGINS, 12, KP_BLOCK_BYLINE},
    {"last modified", BEGINS, 12, KP_BLOCK_BYLINE},
    {"created:", BEGINS, 12, KP_BLOCK_BYLINE},
    {"posted on", BEGINS, 8, KP_BLOCK_BYLINE},
    {"posted by", BEGINS, 10, KP_BLOCK_BYLINE},
    {"posted:", BEGINS, 10, KP_BLOCK_BYLINE},
    {"written by", BEGINS, 8, KP_BLOCK_BYLINE},
    {"author:", BEGINS, 10, KP_BLOCK_BYLINE},

    /* Pictures. */
    {"pictured:", BEGINS, 80, KP_BLOCK_CAPTION},
    {"pictured above", BEGINS, 60, KP_BLOCK_CAPTION},
    {"pictured left", BEGINS, 60, KP_BLOCK_CAPTION},
    {"pictured right", BEGINS, 60, KP_BLOCK_CAPTION},
    {"photo:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"photo by", BEGINS, 30, KP_BLOCK_CAPTION},
    {"photograph:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"photograph by", BEGINS, 30, KP_BLOCK_CAPTION},
    {"photo credit", BEGINS, 30, KP_BLOCK_CAPTION},
    {"image credit", BEGINS, 30, KP_BLOCK_CAPTION},
    {"image:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"image by", BEGINS, 20, KP_BLOCK_CAPTION},
    {"image courtesy", BEGINS, 20, KP_BLOCK_CAPTION},
    {"picture:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"picture credit", BEGINS, 30, KP_BLOCK_CAPTION},
    {"credit:", BEGINS, 15, KP_BLOCK_CAPTION},
    {"file photo", BEGINS, 30, KP_BLOCK_CAPTION},
    {"stock image", BEGINS, 10, KP_BLOCK_CAPTION},
    {"stock photo", BEGINS, 10, KP_BLOCK_CAPTION},
    {"(stock image)", HOLDS, 80, KP_BLOCK_CAPTION},
    {"(stock photo)", HOLDS, 80, KP_BLOCK_CAPTION},
    {"(file photo)", HOLDS, 60, KP_BLOCK_CAPTION},
    {"(file image)", HOLDS, 60, KP_BLOCK_CAPTION},
    {"pictured: ", HOLDS, 80, KP_BLOCK_CAPTION},
    {"figure 1", BEGINS, 60, KP_BLOCK_CAPTION},
    {"figure 2", BEGINS, 60, KP_BLOCK_CAPTION},
    {"figure 3", BEGINS, 60, KP_BLOCK_CAPTION},
    {"fig. ", BEGINS, 60, KP_BLOCK_CAPTION},
    {"foto:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"bild:", BEGINS, 40, KP_BLOCK_CAPTION},
    {"quelle:", BEGINS, 20, KP_BLOCK_CAPTION},
};

/* The words longer than any `most_words`: such a text is prose. */
#define LONGEST_NOISE 80

static gboolean
fits(const Pattern *pattern, const gchar *start, const gchar *end, guint words)
{
  if (words > pattern->most_words)
    return FALSE;
  if (pattern->where == HOLDS)
    return kp_holds(start, end, pattern->words);
  const gchar *after;
  if (!kp_begins(start, end, pattern->words, &after))
    return FALSE;
  if (pattern->where == BEGINS)
    return TRUE;
  while (after < end && !g_unichar_isalnum(g_utf8_get_char(after)))
    after = g_utf8_next_char(after);
  return after == end;
}

/* "By Ann Writer", "By Ann Writer For The Paper": capitals after "By", no
 * sentence. */
static gboolean
is_byline(const gchar *start, const gchar *end, guint words)
{
  const guint longest = 14; /* words */
  const gchar *at;
  if (words > longest || !kp_begins(start, end, "by", &at))
    return FALSE;
  if (words == 1)
    return TRUE;
  while (kp_blank_size(at, end) > 0)
    at += kp_blank_size(at, end);
  guint small = 0;
  gboolean fresh = TRUE;
  for (const gchar *c = at; c < end; c = g_utf8_next_char(c)) {
    gunichar letter = g_utf8_get_char(c);
    small += fresh && g_unichar_islower(letter);
    fresh = kp_blank_size(c, end) > 0;
  }
  return small * 3 <= words && g_unichar_isupper(g_utf8_get_char(at)) &&
         !kp_holds(start, end, "was") && !kp_holds(start, end, "is");
}

/* Numbers, times and names of months: "14:11 EST, 25 October 2013", "10",
 * "| 3 shares", and rules of signs. */
static gboolean
is_stamp(const gchar *start, const gchar *end, guint words)
{
  const guint longest = 8; /* words */
  if (words > longest)
    return FALSE;
  guint letters = 0, digits = 0;
  for (const gchar *at = start; at < end; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    letters += g_unichar_isalpha(c);
    digits += g_unichar_isdigit(c);
  }
  if (letters == 0)
    return TRUE;
  return digits >= 3 && strchr("0123456789", *start) != NULL &&
         letters <= digits * 2;
}

KpBlockKind
kp_noise_kind(const gchar *start, const gchar *end)
{
  while (kp_blank_size(start, end) > 0)
    start += kp_blank_size(start, end);
  guint words = kp_count_words(start, end, LONGEST_NOISE + 1);
  if (words == 0 || words > LONGEST_NOISE)
    return KP_BLOCK_PARAGRAPH;
  for (gsize i = 0; i < G_N_ELEMENTS(PATTERNS); i++) {
    if (fits(&PATTERNS[i], start, end, words))
      return PATTERNS[i].kind;
  }
  if (is_byline(start, end, words) || is_stamp(start, end, words))
    return KP_BLOCK_BYLINE;
  return KP_BLOCK_PARAGRAPH;
}

gboolean
kp_noise_ends_article(const gchar *start, const gchar *end)
{
  static const gchar *const ENDS[] = {
      "the comments below have",
      "share or comment on this article",
      "sorry we are not currently accepting comments",
      "view comments (",
      "add your comment",
      "leave a comment",
      "most watched news videos",
      "you may also like",
      "recommended for you",
  };
  const guint longest = 15; /* words */
  if (kp_count_words(start, end, longest + 1) > longest)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(ENDS); i++) {
    if (kp_begins(start, end, ENDS[i], NULL))
      return TRUE;
  }
  return FALSE;
}

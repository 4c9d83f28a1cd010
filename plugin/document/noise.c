/* SPDX-License-Identifier: MIT */
/* A piece of text comes in; what it is by its words goes out.
 *
 * The patterns were collected from 2,126 Daily Mail, 2,046 CNN and 114 Markdown
 * pages; of the hits of each kind some thirty were drawn by lot and read. */
#include "noise.h"

#include <string.h>

#include "pattern.h"

typedef struct {
  const gchar *words; /* lower case */
  guint most_words;   /* of the text; a longer one is prose */
  KpBlockKind kind;
} Pattern;

typedef struct {
  const gchar *words; /* as in Pattern, and so on */
  guint most_words;
  KpBlockKind kind;
  gboolean whole; /* nothing but marks may follow */
} Opener;

/* What a text begins with. */
static const Opener OPENERS[] = {
    /* Invitations to look, click, write and follow. */
    {"scroll down", 12, KP_BLOCK_BOILERPLATE, FALSE},
    {"video scroll down", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"scroll for", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"view comments", 6, KP_BLOCK_BOILERPLATE, FALSE},
    {"sorry we are not currently accepting comments", 12, KP_BLOCK_BOILERPLATE,
     FALSE},
    {"we are no longer accepting comments", 12, KP_BLOCK_BOILERPLATE, FALSE},
    {"view gallery", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"share this", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"share or comment", 10, KP_BLOCK_BOILERPLATE, FALSE},
    {"share your thoughts", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"share what you think", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"share your opinion", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"now share your opinion", 12, KP_BLOCK_BOILERPLATE, FALSE},
    {"have your say", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"what do you think?", 6, KP_BLOCK_BOILERPLATE, TRUE},
    {"tell us what you think", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"let us know what you think", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"let us know in the comments", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"click here", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"tap here", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"buy now", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"shop now", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"sign up for", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"sign up to", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"subscribe to", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"subscribe now", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"subscribe on", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"listen on", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"listen and subscribe", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"subscribe and listen", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"download our", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"download the episode", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"follow us", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"follow @", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"join us on", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"join us at", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"find us on", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"like us on", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"email us at", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"e-mail to a", 6, KP_BLOCK_BOILERPLATE, FALSE},
    {"do you have a story", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"do you know more", 30, KP_BLOCK_BOILERPLATE, FALSE},
    /* Ways to other pages. */
    {"read more:", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"read more", 4, KP_BLOCK_BOILERPLATE, TRUE},
    {"read more about", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"read more here", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"read also", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"read related", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"also read", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"read:", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"read the full story", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"related:", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"related articles", 10, KP_BLOCK_BOILERPLATE, FALSE},
    {"related stories", 10, KP_BLOCK_BOILERPLATE, FALSE},
    {"see also:", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"more:", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"more from", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"more to follow", 6, KP_BLOCK_BOILERPLATE, FALSE},
    {"more to come", 5, KP_BLOCK_BOILERPLATE, TRUE},
    {"see more from", 12, KP_BLOCK_BOILERPLATE, FALSE},
    {"see the original", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"watch:", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"watch the video", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"watch video", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"video:", 25, KP_BLOCK_BOILERPLATE, FALSE},
    {"gallery:", 25, KP_BLOCK_BOILERPLATE, FALSE},
    {"photos:", 25, KP_BLOCK_BOILERPLATE, FALSE},
    {"opinion:", 12, KP_BLOCK_BOILERPLATE, FALSE},
    {"mehr zum thema", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"lesen sie auch", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"lesen sie mehr", 30, KP_BLOCK_BOILERPLATE, FALSE},
    {"jetzt abonnieren", 20, KP_BLOCK_BOILERPLATE, FALSE},
    /* Notices of the house. */
    {"advertisement", 4, KP_BLOCK_BOILERPLATE, FALSE},
    {"anzeige", 2, KP_BLOCK_BOILERPLATE, TRUE},
    {"sponsored", 3, KP_BLOCK_BOILERPLATE, TRUE},
    {"\xC2\xA9", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"copyright", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"the opinions expressed in this", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"the views expressed in", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"editor's note", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this article was originally published", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"this story was originally published", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"this post was originally published", 40, KP_BLOCK_BOILERPLATE, FALSE},
    /* What was wrong before is told again here, and would be a point. */
    {"this article was amended", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this article was corrected", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this article has been amended", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this article has been corrected", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this article has been updated", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this story was corrected", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this story has been corrected", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"this story has been updated", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"an earlier version of", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"a previous version of this", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"correction:", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"clarification:", 80, KP_BLOCK_BOILERPLATE, FALSE},
    {"for confidential support", 50, KP_BLOCK_BOILERPLATE, FALSE},
    {"your browser does not support", 25, KP_BLOCK_BOILERPLATE, FALSE},
    {"your browser doesn't support", 25, KP_BLOCK_BOILERPLATE, FALSE},
    {"by posting your comment", 20, KP_BLOCK_BOILERPLATE, FALSE},
    {"who is this week's top commenter", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"the comments below have", 15, KP_BLOCK_BOILERPLATE, FALSE},
    {"a post shared by", 40, KP_BLOCK_BOILERPLATE, FALSE},
    {"table of contents", 4, KP_BLOCK_BOILERPLATE, TRUE},
    {"rating:", 6, KP_BLOCK_BOILERPLATE, FALSE},
    {"source:", 8, KP_BLOCK_BOILERPLATE, FALSE},
    {"sources:", 12, KP_BLOCK_BOILERPLATE, FALSE},
    /* Who wrote it and when. */
    {"published:", 25, KP_BLOCK_BYLINE, FALSE},
    {"published on", 7, KP_BLOCK_BYLINE, FALSE},
    {"updated:", 20, KP_BLOCK_BYLINE, FALSE},
    {"last updated", 12, KP_BLOCK_BYLINE, FALSE},
    {"last modified", 12, KP_BLOCK_BYLINE, FALSE},
    {"created:", 12, KP_BLOCK_BYLINE, FALSE},
    {"posted on", 8, KP_BLOCK_BYLINE, FALSE},
    {"posted by", 10, KP_BLOCK_BYLINE, FALSE},
    {"posted:", 10, KP_BLOCK_BYLINE, FALSE},
    {"written by", 8, KP_BLOCK_BYLINE, FALSE},
    {"author:", 10, KP_BLOCK_BYLINE, FALSE},
    /* Pictures. */
    {"pictured:", 80, KP_BLOCK_CAPTION, FALSE},
    {"pictured above", 60, KP_BLOCK_CAPTION, FALSE},
    {"pictured left", 60, KP_BLOCK_CAPTION, FALSE},
    {"pictured right", 60, KP_BLOCK_CAPTION, FALSE},
    {"photo:", 40, KP_BLOCK_CAPTION, FALSE},
    {"photo by", 30, KP_BLOCK_CAPTION, FALSE},
    {"photograph:", 40, KP_BLOCK_CAPTION, FALSE},
    {"photograph by", 30, KP_BLOCK_CAPTION, FALSE},
    {"photo credit", 30, KP_BLOCK_CAPTION, FALSE},
    {"image credit", 30, KP_BLOCK_CAPTION, FALSE},
    {"image:", 40, KP_BLOCK_CAPTION, FALSE},
    {"image by", 20, KP_BLOCK_CAPTION, FALSE},
    {"image courtesy", 20, KP_BLOCK_CAPTION, FALSE},
    {"picture:", 40, KP_BLOCK_CAPTION, FALSE},
    {"picture credit", 30, KP_BLOCK_CAPTION, FALSE},
    {"credit:", 15, KP_BLOCK_CAPTION, FALSE},
    {"file photo", 30, KP_BLOCK_CAPTION, FALSE},
    {"stock image", 10, KP_BLOCK_CAPTION, FALSE},
    {"stock photo", 10, KP_BLOCK_CAPTION, FALSE},
    {"figure 1", 60, KP_BLOCK_CAPTION, FALSE},
    {"figure 2", 60, KP_BLOCK_CAPTION, FALSE},
    {"figure 3", 60, KP_BLOCK_CAPTION, FALSE},
    {"fig. ", 60, KP_BLOCK_CAPTION, FALSE},
    {"foto:", 40, KP_BLOCK_CAPTION, FALSE},
    {"bild:", 40, KP_BLOCK_CAPTION, FALSE},
    {"quelle:", 20, KP_BLOCK_CAPTION, FALSE},
};

/* What stands anywhere in a text. */
static const Pattern INNER[] = {
    {"in the comments below", 30, KP_BLOCK_BOILERPLATE},
    {"in the comments section below", 30, KP_BLOCK_BOILERPLATE},
    {"wherever you get your podcasts", 40, KP_BLOCK_BOILERPLATE},
    {"interview has been edited", 40, KP_BLOCK_BOILERPLATE},
    {"conversation has been edited", 40, KP_BLOCK_BOILERPLATE},
    {"was talking to", 8, KP_BLOCK_BOILERPLATE},
    {"was speaking to", 8, KP_BLOCK_BOILERPLATE},
    {"to our newsletter", 20, KP_BLOCK_BOILERPLATE},
    {"for our newsletter", 20, KP_BLOCK_BOILERPLATE},
    {"our weekly newsletter", 25, KP_BLOCK_BOILERPLATE},
    {"our daily newsletter", 25, KP_BLOCK_BOILERPLATE},
    {"our free newsletter", 25, KP_BLOCK_BOILERPLATE},
    {"on twitter @", 20, KP_BLOCK_BOILERPLATE},
    {"on twitter at @", 20, KP_BLOCK_BOILERPLATE},
    {"facebook.com/", 15, KP_BLOCK_BOILERPLATE},
    {"facebook/", 12, KP_BLOCK_BOILERPLATE},
    {"flipboard magazine", 15, KP_BLOCK_BOILERPLATE},
    {"may earn commission", 25, KP_BLOCK_BOILERPLATE},
    {"may earn commissions", 25, KP_BLOCK_BOILERPLATE},
    {"may earn a commission", 40, KP_BLOCK_BOILERPLATE},
    {"all rights reserved", 40, KP_BLOCK_BOILERPLATE},
    {"contributed to this report", 40, KP_BLOCK_BOILERPLATE},
    {"contributed to this story", 40, KP_BLOCK_BOILERPLATE},
    {"contributed to this article", 40, KP_BLOCK_BOILERPLATE},
    {"contributed reporting", 40, KP_BLOCK_BOILERPLATE},
    {"reported and wrote from", 30, KP_BLOCK_BOILERPLATE},
    {"reported this story from", 30, KP_BLOCK_BOILERPLATE},
    {"wrote this story from", 30, KP_BLOCK_BOILERPLATE},
    {"reported from", 12, KP_BLOCK_BOILERPLATE},
    {"wrote from", 16, KP_BLOCK_BOILERPLATE},
    {"accepting comments on this article", 20, KP_BLOCK_BOILERPLATE},
    {"(stock image)", 80, KP_BLOCK_CAPTION},
    {"(stock photo)", 80, KP_BLOCK_CAPTION},
    {"(file photo)", 60, KP_BLOCK_CAPTION},
    {"(file image)", 60, KP_BLOCK_CAPTION},
    {"pictured: ", 80, KP_BLOCK_CAPTION},
};

static gboolean
opens(const Opener *opener, const gchar *start, const gchar *end)
{
  const gchar *after;
  if (!kp_begins(start, end, opener->words, &after))
    return FALSE;
  if (!opener->whole)
    return TRUE;
  while (after < end && !g_unichar_isalnum(g_utf8_get_char(after)))
    after = g_utf8_next_char(after);
  return after == end;
}

/* A number for the character, whatever its case; others share it. */
static guint
number_of(gchar c)
{
  return (guint)c & 31;
}

/* Patterns by the number of their first character: those of one number are a
 * chain, in their order, each with the place of its next. Places count from 1;
 * 0: none. */
typedef struct {
  guint8 first[32];
  guint8 next[G_MAXUINT8 + 1];
} Chains;

static Chains openers, inners;
/* Of inners: a bit for each second letter, by the number of the first. */
static guint32 seconds[32];

static void
link_in(Chains *chains, guint place, const gchar *words)
{
  guint number = number_of(words[0]);
  chains->next[place] = chains->first[number];
  chains->first[number] = (guint8)place;
}

static void
need_chains(void)
{
  static gsize made;
  G_STATIC_ASSERT(G_N_ELEMENTS(OPENERS) <= G_MAXUINT8);
  G_STATIC_ASSERT(G_N_ELEMENTS(INNER) <= G_MAXUINT8);
  if (!g_once_init_enter(&made))
    return;
  for (guint i = G_N_ELEMENTS(OPENERS); i > 0; i--)
    link_in(&openers, i, OPENERS[i - 1].words);
  for (guint i = G_N_ELEMENTS(INNER); i > 0; i--) {
    const gchar *words = INNER[i - 1].words;
    link_in(&inners, i, words);
    seconds[number_of(words[0])] |= 1U << number_of(words[1]);
  }
  g_once_init_leave(&made, 1);
}

/* The kind of the first opener with which [start, end) begins. */
static KpBlockKind
opener_kind(const gchar *start, const gchar *end, guint words)
{
  guint i = openers.first[number_of(*start)];
  for (; i > 0; i = openers.next[i]) {
    gchar second = OPENERS[i - 1].words[1]; /* a blank is any blank */
    if ((second == ' ' || number_of(second) == number_of(start[1])) &&
        words <= OPENERS[i - 1].most_words &&
        opens(&OPENERS[i - 1], start, end))
      return OPENERS[i - 1].kind;
  }
  return KP_BLOCK_PARAGRAPH;
}

/* The kind of the first inner pattern that stands at `at`. */
static KpBlockKind
inner_kind_at(const gchar *at, const gchar *end, guint words)
{
  for (guint i = inners.first[number_of(*at)]; i > 0; i = inners.next[i]) {
    if (words <= INNER[i - 1].most_words &&
        kp_begins(at, end, INNER[i - 1].words, NULL))
      return INNER[i - 1].kind;
  }
  return KP_BLOCK_PARAGRAPH;
}

/* The kind of the first inner pattern that [start, end) holds. */
static KpBlockKind
inner_kind(const gchar *start, const gchar *end, guint words)
{
  for (const gchar *at = start; at + 1 < end; at++) {
    if (seconds[number_of(*at)] >> number_of(at[1]) & 1) {
      KpBlockKind kind = inner_kind_at(at, end, words);
      if (kind != KP_BLOCK_PARAGRAPH)
        return kind;
    }
    if (g_ascii_isalnum(*at)) /* none begins inside a word */
      while (at + 1 < end && g_ascii_isalnum(at[1]))
        at++;
  }
  return KP_BLOCK_PARAGRAPH;
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
  while (at < end && !g_unichar_isalpha(g_utf8_get_char(at)))
    at = g_utf8_next_char(at);
  if (at == end)
    return TRUE;
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
kp_noise_kind(const gchar *start, const gchar *end, guint words)
{
  if (words == 0 || words > KP_NOISE_LONGEST)
    return KP_BLOCK_PARAGRAPH;
  while (kp_blank_size(start, end) > 0)
    start += kp_blank_size(start, end);
  need_chains();
  KpBlockKind kind = opener_kind(start, end, words);
  if (kind == KP_BLOCK_PARAGRAPH)
    kind = inner_kind(start, end, words);
  if (kind != KP_BLOCK_PARAGRAPH)
    return kind;
  if (is_byline(start, end, words) || is_stamp(start, end, words))
    return KP_BLOCK_BYLINE;
  return KP_BLOCK_PARAGRAPH;
}

gboolean
kp_noise_ends_article(const gchar *start, const gchar *end, guint words)
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
      NULL,
  };
  const guint longest = 15; /* words */
  return words <= longest && kp_begins_one(start, end, ENDS, NULL);
}

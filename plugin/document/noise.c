/* SPDX-License-Identifier: MIT */
/* A piece of text comes in; what it is by its words goes out. */
#include "noise.h"

#include <string.h>

#include "noise-words.h"
#include "pattern.h"

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

/* TRUE for what a picture's caption ends in: "Photo: Ann Writer", "(AP
 * Photo/Ann Writer)", "REUTERS/Ann Writer", "Ann Writer / Getty Images". */
static gboolean
is_credit(const gchar *start, const gchar *end)
{
  const guint longest = 9; /* words */
  static const gchar *const STARTS[] = {
      "photo:",       "photo by",      "photos:",        "photos by",
      "photograph:",  "photograph by", "picture:",       "picture by",
      "pic:",         "pics:",         "image:",         "image by",
      "image credit", "photo credit",  "picture credit", "credit:",
      "courtesy of",  "file photo",    "ap photo",       "getty images",
      "reuters/",     "afp/",          "\xC2\xA9",       NULL};
  static const gchar *const NAMED[] = {"/getty",
                                       "/ap)",
                                       "/afp",
                                       "/reuters",
                                       "/epa",
                                       "/shutterstock",
                                       "/ getty",
                                       "/ afp",
                                       "afp /",
                                       "/ reuters",
                                       "/ associated press",
                                       "via ap)"};
  if (*start == '(' || *start == '[')
    start = kp_after_blanks(start + 1, end);
  if (kp_count_words(start, end, longest + 1) > longest)
    return FALSE;
  if (kp_begins_one(start, end, STARTS, NULL))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(NAMED); i++) {
    if (kp_holds(start, end, NAMED[i]))
      return TRUE;
  }
  return FALSE;
}

/* TRUE where the last sentence is followed by who took a picture of it: it is
 * what the picture shows. */
static gboolean
ends_in_credit(const gchar *start, const gchar *end)
{
  const gssize longest = 90; /* bytes of the credit */
  if (kp_ends_sentence(start, end) && end[-1] != ')' && end[-1] != ']')
    return FALSE;
  for (const gchar *at = end - 1; at > start && end - at <= longest; at--) {
    if (strchr(".!?", *at) == NULL)
      continue;
    const gchar *after = kp_after_blanks(at + 1, end);
    if (after < end && is_credit(after, end))
      return TRUE;
  }
  return FALSE;
}

KpBlockKind
kp_noise_kind(const gchar *start, const gchar *end, guint words)
{
  if (words == 0 || words > KP_NOISE_LONGEST)
    return KP_BLOCK_PARAGRAPH;
  start = kp_after_blanks(start, end);
  need_chains();
  KpBlockKind kind = opener_kind(start, end, words);
  if (kind == KP_BLOCK_PARAGRAPH)
    kind = inner_kind(start, end, words);
  if (kind != KP_BLOCK_PARAGRAPH)
    return kind;
  if (is_byline(start, end, words) || is_stamp(start, end, words))
    return KP_BLOCK_BYLINE;
  return ends_in_credit(start, end) ? KP_BLOCK_CAPTION : KP_BLOCK_PARAGRAPH;
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

/* SPDX-License-Identifier: MIT */
/* A heading comes in; whether it announces the author's points goes out. */
#include <string.h>

#include "pattern.h"
#include "points.h"

static const gchar *const NAMES[] = {
    /* English */
    "Key points",
    "The key points",
    "Keypoints",
    "Key takeaways",
    "Key takeaway",
    "The key takeaways",
    "Takeaways",
    "Main takeaways",
    "Main points",
    "The main points",
    "Key facts",
    "Key findings",
    "Key messages",
    "TL;DR",
    "TLDR",
    "At a glance",
    "Highlights",
    "Story highlights",
    "In brief",
    "In short",
    "The short version",
    "What you need to know",
    "Need to know",
    "What we know",
    "What we know so far",
    "What we know now",
    "The gist",
    "Bottom line",
    /* German */
    "Das Wichtigste in K\xC3\xBCrze",
    "Das Wichtigste",
    "Kurz und knapp",
    "Das Wichtigste auf einen Blick",
    "Auf einen Blick",
    "In K\xC3\xBCrze",
    "Kernpunkte",
    "Die wichtigsten Punkte",
    "Zusammengefasst",
    "Kurz zusammengefasst",
    "Das Wichtigste im \xC3\x9C"
    "berblick",
    /* French, Spanish, Italian, Portuguese, Dutch */
    "Points cl\xC3\xA9s",
    "Les points cl\xC3\xA9s",
    "L'essentiel",
    "En bref",
    "Puntos clave",
    "Claves",
    "Lo esencial",
    "En resumen",
    "Punti chiave",
    "In sintesi",
    "In breve",
    "Pontos-chave",
    "Em resumo",
    "Kernpunten",
    "In het kort",
};

/* The first letter or digit in lower case; 0: there is none, or a byte beyond
 * ASCII before it. */
static gchar
first_letter(const gchar *at, const gchar *end)
{
  while (at < end && (guchar)*at < 0x80 && !g_ascii_isalnum(*at))
    at++;
  return at < end && (guchar)*at < 0x80 ? g_ascii_tolower(*at) : '\0';
}

gboolean
kp_points_is_name(const gchar *start, const gchar *end)
{
  const gssize longest = 60; /* bytes */
  if (end - start > longest)
    return FALSE;
  gchar first = first_letter(start, end); /* tells nearly all texts apart */
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    if ((first == '\0' || first == g_ascii_tolower(NAMES[i][0])) &&
        kp_same_words(start, (gsize)(end - start), NAMES[i], strlen(NAMES[i])))
      return TRUE;
  }
  return FALSE;
}

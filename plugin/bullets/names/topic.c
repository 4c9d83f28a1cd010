/* SPDX-License-Identifier: MIT */
/* The people of an article come in; the one whom it is about goes out. */
#include <string.h>

#include "article.h"
#include "names.h"
#include "prose.h"
#include "runs.h"

/* Where the text holds the name, or its last word as a word; NULL: nowhere. */
static const gchar *
find_name(const gchar *text, const gchar *full)
{
  const gchar *blank = strrchr(full, ' ');
  const gchar *at = strstr(text, full);
  return at == NULL && blank != NULL ? kp_run_find(text, blank + 1) : at;
}

/* The person whom the title names first, G_MAXUINT: it names none. */
static guint
first_of_title(const KpNames *names, const gchar *title)
{
  guint first = G_MAXUINT;
  const gchar *start = NULL;
  for (guint i = 0; title != NULL && i < names->people->len; i++) {
    const gchar *at = find_name(title, g_ptr_array_index(names->people, i));
    if (at != NULL && (start == NULL || at < start)) {
      start = at;
      first = i;
    }
  }
  return first;
}

/* The person whose full name stands first; G_MAXUINT: that may be another's. */
static guint
first_of_text(const KpNames *names)
{
  for (guint i = 0; i < names->mentions->len; i++) {
    const KpMention *mention = &g_array_index(names->mentions, KpMention, i);
    if (mention->full)
      return mention->person;
  }
  return G_MAXUINT;
}

/* TRUE where nobody is named half as often. */
static gboolean
prevails(const KpNames *names, guint person)
{
  const guint least = 3; /* mentions */
  guint most = g_array_index(names->persons, KpPerson, person).mentions;
  for (guint i = 0; i < names->persons->len; i++) {
    if (i != person &&
        2 * g_array_index(names->persons, KpPerson, i).mentions > most)
      return FALSE;
  }
  return most >= least;
}

void
kp_topic_find(KpNames *names, const KpProse *prose)
{
  names->topic = first_of_title(names, prose->article->title);
  names->in_title = names->topic != G_MAXUINT;
  if (names->topic == G_MAXUINT)
    names->topic = first_of_text(names);
  if (names->topic != G_MAXUINT && !prevails(names, names->topic))
    names->topic = G_MAXUINT;
  names->in_title &= names->topic != G_MAXUINT;
}

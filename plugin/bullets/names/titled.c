/* SPDX-License-Identifier: MIT */
/* A surname behind its title comes in; whom the two name goes out. */
#include "called.h"
#include "names.h"
#include "runs.h"

static KpSex
sex_of_title(const KpTokens *tokens, guint i)
{
  g_autofree gchar *title = g_strdup(kp_token_folded(tokens, i));
  g_strdelimit(title, ".", '\0');
  return kp_names_sex_of(title);
}

/* The token before the i-th may belong to it as its title. */
static gboolean
adjoins(const KpDraft *draft, guint i)
{
  return i > 0 && draft->keep[i - 1] &&
         kp_token(draft->tokens, i - 1)->quote == 0 &&
         (kp_token(draft->tokens, i - 1)->marks & ~KP_MARK_STOP) == 0;
}

gboolean
kp_titled_follows(const KpDraft *draft, guint i)
{
  return adjoins(draft, i) &&
         (kp_run_honours(kp_token_folded(draft->tokens, i - 1)) ||
          kp_token_is(draft->tokens, i - 1, "dame"));
}

gboolean
kp_titled_ranked(const KpDraft *draft,
                 const KpNames *names,
                 guint i,
                 const gchar *full)
{
  const KpTokens *tokens = draft->tokens;
  const gchar *introduced =
      full == NULL ? NULL : kp_names_introduced(names, full);
  if (introduced == NULL || !adjoins(draft, i) || kp_titled_follows(draft, i) ||
      !(kp_token(tokens, i - 1)->classes & KP_WORD_TITLE))
    return FALSE;
  KpSpan rank = kp_token(tokens, i - 1)->span;
  g_autofree gchar *ranked = g_strdup_printf("%.*s %s", (int)rank.length,
                                             tokens->text + rank.start, full);
  return g_str_has_suffix(introduced, ranked);
}

const gchar *
kp_titled_full(const KpDraft *draft,
               const KpNames *names,
               KpAlone at,
               const gchar *name)
{
  const KpTokens *tokens = draft->tokens;
  guint i = at.from;
  if (kp_token(tokens, at.i)->marks == 0 &&
      kp_token(tokens, at.i + 1)->classes & KP_WORD_CAPITAL)
    return NULL;
  if (i > 2 && draft->keep[i - 2] && kp_token_is(tokens, i - 2, "and") &&
      kp_token(tokens, i - 3)->classes & KP_WORD_TITLE)
    return NULL; /* "Mr and Mrs Holt" */
  if (kp_token_is(tokens, i - 1, "sir|dame"))
    return kp_names_first(names, name);
  const gchar *full = kp_names_full(names, name);
  KpSex sex = sex_of_title(tokens, i - 1);
  guint person;
  if (full == NULL || sex == KP_SEX_UNTOLD ||
      !g_ptr_array_find(names->people, full, &person))
    return full;
  return kp_names_sex(names, person) == sex ? full : NULL;
}

gboolean
kp_titled_loses(const KpDraft *draft, guint i)
{
  return kp_titled_follows(draft, i) &&
         !kp_token_is(draft->tokens, i - 1, "sir|dame") &&
         sex_of_title(draft->tokens, i - 1) != KP_SEX_UNTOLD;
}

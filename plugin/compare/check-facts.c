/* SPDX-License-Identifier: MIT */
/* Points and what their article says come in; numbers, dates, names and
 * quotations that are not in it go out. */
#include <string.h>

#include "check-names.h"
#include "facts.h"

/* A page has fewer; each may be looked for in the whole article. */
#define MOST_NAMES 200

/* Tells what is not in the article, `what` of it, and what is nearest there:
 * NULL, 0 where nothing is. */
static void
tell(KpFacts *self,
     KpRule rule,
     const gchar *what,
     const gchar *subject,
     const gchar *nearest,
     guint line)
{
  KpRemark remark = {.rule = rule,
                     .point = self->index,
                     .subject = subject,
                     .nearest = nearest,
                     .nearest_line = line};
  kp_inspection_tell_absent(self->inspection, &remark, what,
                            "is not in the article; the nearest there is");
}

void
kp_facts_tell_near(KpFacts *self,
                   KpRule rule,
                   const gchar *what,
                   const gchar *subject,
                   guint first,
                   guint n)
{
  g_autofree gchar *nearest =
      n > 0 ? kp_pieces_copy(self->evidence->pieces, first, n) : NULL;
  tell(self, rule, what, subject, nearest,
       n > 0 ? kp_evidence_line(self->evidence, first) : 0);
}

gboolean
kp_facts_has_word(const KpFacts *self, const gchar *folded)
{
  return kp_evidence_word(self->evidence, folded) != NULL;
}

static void
check_names(KpFacts *self)
{
  g_autoptr(GArray) names =
      kp_naming_find(self->point, self->inspection->language);
  for (guint i = 0; i < names->len && self->n_names < MOST_NAMES; i++) {
    const KpNameRun *name = &g_array_index(names, KpNameRun, i);
    guint near = 0;
    self->n_names++;
    if (kp_naming_is_heard(self->evidence, self->point, name,
                           self->looks < KP_MOST_LOOKS, &near))
      continue;
    self->looks++;
    g_autofree gchar *subject = kp_naming_copy(self->point, name);
    g_autofree gchar *nearest =
        near > 0 ? kp_naming_whole(self->evidence, near - 1) : NULL;
    tell(self, KP_RULE_NAME_NOT_IN_ARTICLE, "the name", subject, nearest,
         near > 0 ? kp_evidence_line(self->evidence, near - 1) : 0);
  }
}

void
kp_check_facts(KpInspection *inspection)
{
  const KpLanguage *language = inspection->language;
  gboolean english =
      language != NULL && strcmp(kp_language_code(language), "en") == 0;
  if (inspection->points->len == 0)
    return;
  g_autoptr(KpEvidence) evidence = kp_evidence_new(
      inspection->article,
      inspection->prose->language_known ? inspection->prose->language : NULL);
  if (evidence->pieces->array->len == 0)
    return;
  KpFacts facts = {.inspection = inspection, .evidence = evidence};
  for (guint i = 0; i < inspection->points->len &&
                    inspection->findings->len < KP_MOST_FINDINGS;
       i++) {
    facts.index = i;
    facts.point = kp_inspection_point(inspection, i)->pieces;
    g_autoptr(GArray) dates = kp_dates_find(facts.point, language);
    facts.dates = dates;
    if (inspection->other == NULL)
      kp_facts_check_dates(&facts);
    kp_facts_check_numbers(&facts);
    if (english && inspection->other == NULL)
      check_names(&facts);
  }
  if (inspection->other == NULL)
    kp_check_quotations(inspection, evidence);
}

/* SPDX-License-Identifier: MIT */
/* A page comes in; what is wrong with what it says about its points goes
 * out. */
#include <string.h>

#include "inspection.h"
#include "tongue.h"

static KpPlace
place_of_field(const KpField *field)
{
  return field->places->len > 0 ? g_array_index(field->places, KpPlace, 0)
                                : (KpPlace){field->line, 1};
}

void
kp_check_read_settings(KpInspection *self)
{
  const GPtrArray *fields = self->article->front->fields;
  for (guint i = 0; i < fields->len; i++) {
    const KpField *field = g_ptr_array_index(fields, i);
    g_autoptr(GError) error = NULL;
    if (!g_str_has_prefix(field->name, KP_CHECKS_KEY) ||
        (field->name[strlen(KP_CHECKS_KEY)] != '.' &&
         field->name[strlen(KP_CHECKS_KEY)] != '\0'))
      continue;
    KpRemark remark = {.rule = KP_RULE_UNKNOWN_KEY,
                       .point = G_MAXUINT,
                       .place = place_of_field(field)};
    g_autofree gchar *value = g_strjoinv(", ", field->values);
    if (field->name[strlen(KP_CHECKS_KEY)] == '\0')
      kp_inspection_tell(self, &remark,
                         "'%s' is a map of rules and limits; write "
                         "'too-long: off' and the like below it",
                         KP_CHECKS_KEY);
    else if (!kp_check_settings_set(&self->settings,
                                    field->name + strlen(KP_CHECKS_KEY) + 1,
                                    value, &error))
      kp_inspection_tell(self, &remark, "%s", error->message);
  }
}

static KpRule
rule_of_warning(const KpArticle *article, guint warning)
{
  const GArray *faults = article->front->faults;
  for (guint i = 0; i < faults->len; i++) {
    const KpPointsFault *fault = &g_array_index(faults, KpPointsFault, i);
    if (fault->warning != warning)
      continue;
    if (fault->kind == KP_FAULT_UNKNOWN)
      return KP_RULE_UNKNOWN_KEY;
    if (fault->kind == KP_FAULT_BESIDE)
      return KP_RULE_POINTS_TWICE;
  }
  return KP_RULE_FRONT_MATTER;
}

/* A warning is "path:line:column: message". */
static void
tell_warnings(KpInspection *self)
{
  const KpArticle *article = self->article;
  gsize skip = article->path != NULL ? strlen(article->path) + 1 : 0;
  for (guint i = 0; i < article->warnings->len; i++) {
    const gchar *text = g_ptr_array_index(article->warnings, i);
    KpPlace place = {1, 1};
    gchar *rest = (gchar *)text;
    if (skip > 0 && strlen(text) > skip) {
      place.line = (guint)strtoul(text + skip, &rest, 10);
      if (*rest == ':')
        place.column = (guint)strtoul(rest + 1, &rest, 10);
      rest += strspn(rest, ": ");
    }
    kp_inspection_tell(self,
                       &(KpRemark){.rule = rule_of_warning(article, i),
                                   .point = G_MAXUINT,
                                   .place = place},
                       "%s", rest);
  }
}

/* The first line of the points in the body; 0: there are none. */
static guint
line_in_body(const KpArticle *article)
{
  for (guint i = 0; i < article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(article->blocks, KpBlock, i);
    if (block->kind == KP_BLOCK_POINTS)
      return block->line;
  }
  return 0;
}

static void
check_places(KpInspection *self)
{
  const KpArticle *article = self->article;
  KpPlace place = {MAX(line_in_body(article), 1), 1};
  if (article->points_twice)
    kp_inspection_tell(
        self,
        &(KpRemark){
            .rule = KP_RULE_POINTS_TWICE, .point = G_MAXUINT, .place = place},
        article->points_origin == KP_POINTS_FRONT_MATTER
            ? "points stand here and in the front matter, which wins; remove "
              "one of them"
            : "points stand in two places of the body; the first ones count: "
              "remove the others");
  if (article->front->points_off && article->points->len > 0)
    kp_inspection_tell(self,
                       &(KpRemark){.rule = KP_RULE_OPTED_OUT,
                                   .point = G_MAXUINT,
                                   .place = place},
                       "the page has points, and '%s: false' says that it "
                       "wants no box; remove one of them",
                       article->front->points_key);
}

static void
check_language(KpInspection *self)
{
  if (self->other == NULL)
    return;
  g_autofree gchar *told = kp_tongue_tell(self->other, self->prose);
  kp_inspection_tell(
      self, &(KpRemark){.rule = KP_RULE_OTHER_LANGUAGE, .point = 0},
      "%s; names, dates and quotations were not looked up", told);
}

void
kp_check_page(KpInspection *self)
{
  tell_warnings(self);
  check_places(self);
  check_language(self);
}

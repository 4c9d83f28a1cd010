/* SPDX-License-Identifier: MIT */
/* The points of a page while the rules go over them. Private to this room. */
#ifndef KP_INSPECTION_H
#define KP_INSPECTION_H

#include "article.h"
#include "check.h"
#include "evidence.h"
#include "pieces.h"

/* More of one page would be read by nobody, and each takes a search for its
 * place. */
#define KP_MOST_FINDINGS 1000

/* A point as the rules see it. */
typedef struct {
  GRefString *text;
  guint line;   /* as KpFinding.line */
  guint length; /* bytes of the file that may hold it, from that line */
  KpPieces *pieces;
  GPtrArray *topics; /* of gchar *: stems of its words but stop words, each
                        once, in byte order */
} KpChecked;

typedef struct {
  const KpProse *prose;
  const KpArticle *article;
  const KpLanguage *language; /* of the points; NULL: an unknown one */
  const KpLanguage *other;    /* kp_tongue_other */
  gboolean generated;
  KpCheckSettings settings;
  KpStems *stems;
  GPtrArray *points;   /* of KpChecked */
  GArray *line_starts; /* of guint32: where the lines of the file begin */
  GPtrArray *findings; /* of KpFinding; at most KP_MOST_FINDINGS */
} KpInspection;

/* What is told about a point; the strings are borrowed. */
typedef struct {
  KpRule rule;
  guint point;          /* G_MAXUINT: the page */
  KpPlace place;        /* of a finding about the page */
  const gchar *subject; /* as in KpFinding, here and below */
  const gchar *nearest;
  guint nearest_line;
} KpRemark;

/* FALSE where the rule is off or enough has been found, so that it need not be
 * tried. */
gboolean kp_inspection_wants(const KpInspection *self, KpRule rule);

/* Adds a finding, unless its rule is off. The place is where the subject, or
 * else the point, stands in the file. */
void kp_inspection_tell(KpInspection *self,
                        const KpRemark *remark,
                        const gchar *format,
                        ...) G_GNUC_PRINTF(3, 4);

/* The same of a subject that is not in the article, `what` of it ("the
 * number"); where something is like it, `differs` leads there: "differs from
 * the article's". */
void kp_inspection_tell_absent(KpInspection *self,
                               const KpRemark *remark,
                               const gchar *what,
                               const gchar *differs);

static inline const KpChecked *
kp_inspection_point(const KpInspection *self, guint i)
{
  return g_ptr_array_index(self->points, i);
}

/* The stems of a text, as KpChecked.topics. */
GPtrArray *kp_inspection_topics(const KpInspection *self,
                                const KpPieces *pieces);

/* The rules, by kind. */
void kp_check_form(KpInspection *self);
void kp_check_facts(KpInspection *self);
void kp_check_quotations(KpInspection *self, const KpEvidence *evidence);
void kp_check_page(KpInspection *self);
void kp_check_state(KpInspection *self, const KpBullets *bullets);

/* Takes what the front matter sets under keypoints_check; tells what cannot be
 * taken. */
void kp_check_read_settings(KpInspection *self);

#endif

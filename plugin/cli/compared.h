/* SPDX-License-Identifier: MIT */
/* The forms in which `compare` tells of pages: text for people, JSON and CSV
 * for programs. All of it goes to standard output. */
#ifndef KP_COMPARED_H
#define KP_COMPARED_H

#include <glib.h>

#include "comparison.h"
#include "json.h"
#include "reading.h"
#include "survey.h"

/* A page and its comparison, which is NULL where its author wrote no points. */
typedef struct {
  const KpReading *reading;
  const KpComparison *comparison;
} KpCompared;

/* A page in full, or as a line of a table. */
void kp_compared_print(const KpCompared *self);
void kp_compared_print_head(void);
void kp_compared_print_row(const KpCompared *self);

/* Means, pages without points and, where `many`, intervals and the worst. */
void kp_compared_print_survey(const KpSurvey *survey, gboolean many);

/* A page as an object, and what all of them say together. */
void kp_compared_write(KpJson *json, const KpCompared *self);
void kp_compared_write_survey(KpJson *json, const KpSurvey *survey);

/* The names of the columns, and a page's row (RFC 4180). */
void kp_compared_csv_head(void);
void kp_compared_csv_row(const KpCompared *self);

#endif

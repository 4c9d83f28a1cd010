/* SPDX-License-Identifier: MIT */
/* The lists of a site: its index, and those of the articles of a topic or a
 * year. */
#ifndef SG_ARCHIVE_H
#define SG_ARCHIVE_H

#include "site.h"

typedef enum {
  SG_LIST_INDEX,
  SG_LIST_TOPIC,
  SG_LIST_YEAR,
} SgListKind;

typedef struct {
  SgListKind kind;
  gchar *address;   /* "tags/harbour/", "archive/2026/"; "" for the index */
  gchar *heading;   /* the topic, the year; NULL for the index */
  GPtrArray *pages; /* of SgPage, borrowed, in the order of all lists */
  gboolean blocked; /* an article has the place: the list is not made */
} SgList;

/* Where the page that leads to all topics and years stands. */
#define SG_ARCHIVE "archive/"

/* Puts the pages that can be made in their order (newest first, undated last,
 * by name) and sorts them into lists: the index, then the topics by name, then
 * the years, newest first. The pages are read. */
void sg_archive_sort(SgSite *site);

/* The list of a topic, whatever its case; NULL where it is not made. */
const SgList *sg_archive_topic(const SgSite *site, const gchar *tag);

/* Pages that the list takes, from what has not failed: at least 1. */
guint sg_list_n_parts(const SgSite *site, const SgList *self);

/* The address of part `number` of the list, from 1: "tags/harbour/page/2/". The
 * caller frees it. */
gchar *sg_list_part(const SgList *self, guint number);

/* The articles of part `number` (of SgPage, borrowed). The caller frees the
 * array. */
GPtrArray *
sg_list_articles(const SgSite *site, const SgList *self, guint number);

#endif

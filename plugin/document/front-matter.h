/* SPDX-License-Identifier: MIT */
/* The front matter of a page: the YAML between two lines of `---`.
 *
 * A first line of `---` opens front matter. It is a thematic break where the
 * second line is blank and the first line with anything on it is no
 * `name: value`. Blanks may follow a fence; `...` closes as well. */
#ifndef KP_FRONT_MATTER_H
#define KP_FRONT_MATTER_H

#include <glib.h>

#include "span.h"

/* The name of the map of severities and limits of the points' checks. */
#define KP_CHECKS_KEY "keypoints_check"

/* A place in the file. */
typedef struct {
  guint line;   /* from 1 */
  guint column; /* bytes, from 1 */
} KpPlace;

/* A field as written: a scalar, or the scalars of a sequence. Mappings below
 * the top are flattened: `image: {src: a.png}` is the field "image.src", and
 * `image: {}` is "image" with an empty text. A mapping inside a sequence gives
 * one value "key: value" for each pair; so does a text that holds ": " and
 * lacks its quotation marks. */
typedef struct {
  gchar *name;
  GStrv values;   /* one for a scalar; any number for a sequence */
  GArray *places; /* of KpPlace, one for each value */
  gboolean is_list;
  gboolean has_pairs; /* a value came from a mapping inside a sequence */
  guint first_pair;   /* that value's index; 0 where there is none */
  guint line;         /* of the key, in the file, from 1 */
} KpField;

/* What is wrong with a field about points. */
typedef enum {
  KP_FAULT_VALUE,   /* its value cannot be used */
  KP_FAULT_UNKNOWN, /* its name means nothing */
  KP_FAULT_BESIDE,  /* other points stand above it and count */
} KpPointsFaultKind;

typedef struct {
  KpPointsFaultKind kind;
  guint warning; /* index into the warnings: what was said about it */
} KpPointsFault;

/* What a page says of something that the site decides else. */
typedef enum {
  KP_WISH_NONE, /* nothing */
  KP_WISH_YES,
  KP_WISH_NO,
} KpWish;

typedef struct KpFrontMatter {
  KpSpan yaml;       /* bytes of the source between the fences; their length is
                        0 where nothing is there, or no front matter */
  GPtrArray *fields; /* of KpField, in the order of the file */

  gchar *title; /* NULL where absent, here and below */
  gchar *description;
  gchar *date;    /* "YYYY-MM-DD" or "YYYY-MM-DDThh:mm:ss" with an optional zone
                     ("Z", "+hh:mm"); NULL and a warning where it is no date */
  gchar *updated; /* of the last change, likewise; also `lastmod`, `modified` */
  gchar *author;
  gchar *lang; /* BCP 47, as written but for "_" */
  gchar *slug;
  gchar *image;     /* address of the picture that stands for the page */
  gchar *image_alt; /* what it shows */
  gchar *schema;    /* kind of article by schema.org (kp_is_article_type) */
  GStrv tags;       /* never NULL */
  gboolean draft;
  KpWish contents; /* toc: a table of contents */

  /* key_points: and its other spellings */
  gchar *points_key;        /* the spelling that is there; NULL: none is */
  gboolean points_off;      /* key_points: false */
  GPtrArray *items;         /* of KpPoint (article.h); empty where none */
  GPtrArray *items_written; /* of gchar *: the Markdown of each item */
  guint count;              /* wished number of bullets; 0: not said */
  gchar *place;             /* NULL or "top", "marker", "none" */
  gchar *items_print;       /* the fingerprint of the items as they are written
                               (fingerprint.h); NULL where there are none */
  gchar *origin;            /* NULL, or what an accept recorded */
  gchar *origin_key; /* the name of the field that says so, as KpField has
                        it: "key_points_origin", "key_points.origin" */
  guint misspelt;    /* line of a field whose name is nearly that of the points,
                        which are not there; 0: none */
  GArray *faults;    /* of KpPointsFault, in the order of the warnings */
} KpFrontMatter;

/* Why the page has no box, whoever wrote its points: a sentence, static; NULL
 * where it may have one. */
const gchar *kp_front_matter_why_off(const KpFrontMatter *self);

/* Front matter without a field: that of a page that has none. */
KpFrontMatter *kp_front_matter_new(void);

/* Reads the front matter at the start of `source`, if there is one. *body_start
 * is set to the bytes before the body, *body_line to the body's first line
 * (from 1). Warnings ("path:line:column: ...") are added to `warnings` (of
 * gchar *): a date that is none, a field that stands twice (the first counts),
 * a value of the wrong kind. Never NULL without `error`. Linear. */
KpFrontMatter *kp_front_matter_read(const gchar *path,
                                    const gchar *source,
                                    gsize length,
                                    gsize *body_start,
                                    guint *body_line,
                                    GPtrArray *warnings,
                                    GError **error);

void kp_front_matter_free(KpFrontMatter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpFrontMatter, kp_front_matter_free)

/* Whether `name` is a kind of article that pages can be marked up as: Article,
 * NewsArticle or BlogPosting of schema.org. */
gboolean kp_is_article_type(const gchar *name);

/* TRUE where `tag` has the shape of a BCP 47 tag: "en", "de-AT". */
gboolean kp_is_language_tag(const gchar *tag);

/* The field `name`, or NULL. The field belongs to the front matter. */
const KpField *kp_front_matter_field(const KpFrontMatter *self,
                                     const gchar *name);

#endif

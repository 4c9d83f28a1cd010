/* SPDX-License-Identifier: MIT */
/* What the templates are given: a site's own values and those of one article.
 * template-names.h lists and explains the names; every program that makes a
 * page fills it here, so that the same page comes out. */
#ifndef KP_PAGE_H
#define KP_PAGE_H

#include <glib.h>

typedef struct KpArticle KpArticle;
typedef struct KpBody KpBody;
typedef struct KpBullets KpBullets;
typedef struct KpProse KpProse;
typedef struct KpValues KpValues;

/* The site around the pages. Every field may be NULL: it is left empty. */
typedef struct {
  const gchar *title;
  const gchar *description;
  const gchar *author;   /* of articles that name none */
  const gchar *schema;   /* what articles are by schema.org; NULL: "Article" */
  const gchar *base_url; /* "https://example.org/blog/", ends in a slash */
  const gchar *lang;     /* BCP 47; of pages that do not say otherwise */
  const gchar *css_href; /* address of the style sheet; NULL: `css` goes into
                            the page */
  const gchar *css;
  const gchar *feed_href;
  const gchar *footer;
  const gchar *generator;
  GHashTable *words; /* the site's own (words.h) */
} KpPageSite;

/* One article. */
typedef struct {
  const KpArticle *article;
  const KpBullets *bullets; /* NULL: none were made */
  const KpProse *prose;     /* for the description of a page with few points;
                               NULL */
  const KpBody *body;       /* NULL: a row of a list, which has no body */
  const gchar *lang;        /* what the text was found to be in; used where
                               neither the article nor the site says; NULL */
  const gchar *address;     /* below the site's base, "2024/storm/"; NULL */
  const gchar *title;       /* where the article has none; NULL */
  const gchar *date;        /* likewise, as a front matter's */
} KpPageSource;

/* Sets the values of any page of the site: its names, words and addresses.
 * `lang` is the page's language, `site->lang` that of the site's own texts;
 * NULL: the site's. */
void
kp_page_fill_site(KpValues *values, const KpPageSite *site, const gchar *lang);

/* Sets the values of an article: on a page, after kp_page_fill_site; or on the
 * row of an index. Its topics have names and no addresses, which only the
 * site's program knows. */
void kp_page_fill(KpValues *values,
                  const KpPageSource *source,
                  const KpPageSite *site);

/* Sets the language of the row of an index, and its direction, where they are
 * not those of the site. */
void
kp_page_fill_lang(KpValues *row, const gchar *lang, const gchar *site_lang);

/* The language of an article's page: its own, else the site's, else what was
 * found, else "en". */
const gchar *kp_page_lang(const KpPageSource *source, const KpPageSite *site);

/* "5 March 2024" from a front matter's date ("YYYY-MM-DD" and what follows) in
 * the language of the tag `lang`, by the site's `words` (words.h) and the
 * program's; "2024-03-05" where these have no form for it. NULL for NULL. The
 * caller frees it. */
gchar *kp_date_text(GHashTable *words, const gchar *date, const gchar *lang);

/* The path of `base_url`, "/blog/"; "/" for NULL. The caller frees it. */
gchar *kp_page_base_path(const gchar *base_url);

#endif

/* SPDX-License-Identifier: MIT */
/* A page: an article's bytes, and all that can be asked about them.
 *
 * Opening a page does the costly part (front matter, Markdown, sentences,
 * stems), once, without looking at other pages, so that all processors can be
 * used. What can be asked at once is what the page says of itself: fields,
 * title, draft, own points, warnings. What depends on the other pages waits
 * until the site is sealed: generated points, box, body, document.
 *
 * Threads: one page is used by one thread at a time, not always the same;
 * different pages of one site by any number of threads at once. A second
 * thread on the same page, or a callback that asks its own page, gets KP_BUSY.
 *
 * Memory: see open(). */
#ifndef KEYPOINTS_PAGE_H
#define KEYPOINTS_PAGE_H

#include <keypoints/site.h>
#include <keypoints/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct KpPage KpPage;

typedef enum {
  KP_FORMAT_AUTO = 0, /* by the name's ending and the text: keypoints(1) */
  KP_FORMAT_MARKDOWN = 1,
  KP_FORMAT_TEXT = 2 /* title line, paragraphs, points with a bullet sign */
} KpFormat;

/* What to open. Only `bytes` is needed. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText path;       /* names the page in messages, its ending may tell the
                        format; not opened. Empty: "page" */
  KpText address;    /* of the page, from the site's base: "news/ferry/". Can be
                        given later by set_address() */
  KpText bytes;      /* the file's content, up to 4 GB; any bytes are safe, and
                        open() refuses what is no text */
  KpText title;      /* stands over the page's own; empty: the page's own */
  KpText language;   /* a BCP 47 tag, where the page declares none; empty: the
                        site's. What is no tag is KP_INVALID_ARGUMENT */
  uint32_t format;   /* KpFormat */
  uint32_t reserved; /* 0; KP_INVALID_ARGUMENT otherwise */

  /* Turns a link or image address as the author wrote it ("../b.md", "/c.png")
   * into the one that the page should carry. Called for each address without
   * scheme and host, but for places on the page itself ("#d") and raw HTML,
   * while the body is made: once, by the first of box(), body(), document(),
   * fill(), metadata() and content(), in the thread that asks. `url` is lent
   * until it returns; *resolved must live until the next call. Any status but
   * KP_OK leaves the address as it is. It must return: no exception and no
   * longjmp() passes through the plugin. NULL: all stay. */
  KpStatus (*resolve)(void *host_data, KpText url, KpText *resolved);
  void *host_data; /* handed to resolve(); never touched */

  KpText title_else; /* where the page has no title, such as one made of the
                        file's name; empty: none */
  KpText date_else;  /* where the page has no date; what is no date is passed
                        over */

  /* Tells the size in pixels of the picture that the author calls `url`, so
   * that the page does not move while it loads. Called as resolve() is, for
   * addresses of images. Any status but KP_OK, and a size of 0: not known.
   * NULL: none is. */
  KpStatus (*measure)(void *host_data,
                      KpText url,
                      uint32_t *width,
                      uint32_t *height);
} KpPageInput;

/* What the page says of itself, and where that says nothing, what its text
 * shows. An empty text: there is none. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText path;
  KpText address;
  KpText title;
  KpText description; /* as the author wrote it */
  KpText date;        /* "YYYY-MM-DD" or "YYYY-MM-DDThh:mm:ss", zone "Z" or
                         "+hh:mm" optional; empty and a warning where it is no
                         date */
  KpText author;
  KpText slug;
  KpText language; /* declared, else the input's or the site's, else found in
                      the text, else "en" */
  uint32_t format; /* KP_FORMAT_MARKDOWN or KP_FORMAT_TEXT */
  uint32_t draft;  /* 1 or 0 */
  uint32_t n_tags;
  uint32_t n_warnings;
  uint32_t n_own;         /* points that the author wrote */
  uint32_t points_off;    /* 1: the author wants no box (`key_points: false`) */
  uint32_t counted;       /* 1: the page is in the site's counts by count() */
  uint32_t html_left_out; /* line of the first raw HTML, comments aside, that
                             the page leaves out for want of the option
                             "unsafe"; 0: none */
} KpPageInfo;

typedef enum {
  KP_LIST_SHOWN = 0,    /* those in the box: own where there are any */
  KP_LIST_OWN = 1,      /* written by the author */
  KP_LIST_GENERATED = 2 /* chosen by the plugin; made in any case */
} KpList;

/* A point of the box. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText text;   /* plain text */
  KpText origin; /* "generated", or where the author wrote it: "front-matter",
                    "list", "section", "fence" */
  uint32_t line; /* in the file, from 1: of the sentence that a generated point
                    was cut from, of an own point itself */
  uint32_t n_words;
  uint32_t n_cuts;   /* generated: changes made to the sentence; else 0 */
  uint32_t n_shares; /* generated: features of its sentence; else 0 */
  double score;      /* generated: its worth when it was chosen, of which the
                        sum of the shares is its sentence's part; else 0 */
} KpPointInfo;

/* What one feature of a sentence gave to the score of the point cut from it. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText name;     /* "position", "centrality", ... */
  KpText sentence; /* what it measures */
  double value;    /* 0..1 */
  double share;    /* weight times value; below 0 where it counts against */
} KpShare;

/* What came of the page. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  uint32_t n_own;
  uint32_t n_generated;
  uint32_t n_shown;   /* 0: no box */
  uint32_t n_matches; /* pairs that match() knows; 0 without own points, and
                         where they are generated ones that were accepted */
  KpText reason;      /* why there is no box; beside own points, why nothing was
                       generated; else empty */
} KpOutcome;

/* Overlap of two texts: 0..1. */
typedef struct {
  double precision;
  double recall;
  double f1;
} KpAgreement;

/* The generated points held against the author's: ROUGE as Google's
 * rouge_score defines it. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpAgreement rouge1;  /* single words */
  KpAgreement rouge2;  /* pairs of neighbours */
  KpAgreement rouge_l; /* longest common subsequence */
} KpComparison;

/* One of the author's points and the generated one that says most of it. */
#define KP_NO_POINT UINT32_MAX
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  uint32_t own;       /* index in KP_LIST_OWN */
  uint32_t generated; /* index in KP_LIST_GENERATED; KP_NO_POINT: none does */
  double overlap;     /* ROUGE-1 F1 of the two, 0..1 */
} KpMatch;

typedef enum {
  KP_LEVEL_NOTE = 1,
  KP_LEVEL_WARNING = 2,
  KP_LEVEL_ERROR = 3
} KpLevel;

/* What is wrong, or may be, with a point or with what the page says of its
 * points. keypoints-check(7) describes the rules. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText text;     /* "path:line:column: severity [rule] message", one line, fit
                      to be shown as it is; it says so where it means a
                      generated point */
  KpText rule;     /* "too-long", "number-not-in-article", ... */
  KpText message;  /* what is wrong, and what to do */
  KpText subject;  /* the piece of the point that is meant; empty: all of it */
  KpText nearest;  /* what the article says instead; empty: nothing near */
  uint32_t level;  /* KpLevel; a host fails on errors alone */
  uint32_t line;   /* in the file, from 1; of a generated point, that of its
                      sentence */
  uint32_t column; /* bytes, from 1 */
  uint32_t list;   /* KP_LIST_OWN or KP_LIST_GENERATED: the point is in */
  uint32_t point;  /* its index there; KP_NO_POINT: the page is meant */
  uint32_t nearest_line; /* of `nearest`; 0: in no line of the body */
} KpFindingInfo;

/* What a feed or a search page wants to know of a page. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText url;         /* base_url and address joined; the address alone where
                         the site has no base_url; empty without address */
  KpText title;       /* never empty: the path where the page has none */
  KpText description; /* the author's, else made of the points and, where
                         these are short, of the article's first sentences;
                         plain text, at most 160 characters, and at least 50
                         where the article has as many */
  KpText date;        /* RFC 3339, as Atom wants it; a day begins at 00:00 UTC;
                         empty where the page has none */
  KpText language;
  KpText author;
  KpText modified;  /* RFC 3339: the last change after `date`; mostly empty */
  KpText abstract;  /* all points as sentences, plain text; may be empty */
  KpText image;     /* full address of the page's picture; empty: none */
  KpText image_alt; /* what the picture shows */
} KpMetadata;

/* No page, for relate(). */
#define KP_NO_PAGE UINT32_MAX

/* [page]: by any thread, one at a time for this page. [sealed]: before the
 * site is sealed the answer is KP_TOO_EARLY. A NULL page or out-parameter is
 * KP_INVALID_ARGUMENT. All texts belong to the page until it is closed. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;

  /* Reads a page, whether its site is sealed or not (a page opened later is
   * scored on the sealed counts). `input` and all it points to are borrowed for
   * the call, but for host_data.
   *
   * Time and memory are linear in the page's length. For an article of 760
   * words, 4.5 KB: opening takes 0.3 ms and a page that is kept costs 65 KB,
   * some 15 times its bytes; choosing points takes 0.7 ms and 12 KB more, the
   * document 0.1 ms and its own size. A host that cannot spare this for all
   * its pages closes each after counting and opens it again. Words are kept
   * once for many pages, as long as one of them or the site is open: 100,000
   * different ones take 15 MB.
   *
   * KP_BAD_INPUT: no UTF-8, a NUL byte, front matter that is no YAML, such as
   * TOML, or not closed; nothing is opened then. [any thread] */
  KpStatus (*open)(KpSite *site,
                   const KpPageInput *input,
                   KpPage **page,
                   KpError *error);

  /* Closes a page and all that it gave; its counts stay. NULL is allowed. No
   * other call for the page may be running. [any thread] */
  void (*close)(KpPage *page);

  /* Adds the page's terms to the site's counts. KP_TOO_LATE: the site is
   * sealed, or the page is counted already. [page] */
  KpStatus (*count)(KpPage *page, KpError *error);

  /* Takes the page's terms out of the counts again: one that count() counted,
   * or the former bytes of a page in counts that merge() added.
   * KP_TOO_LATE: the site is sealed; KP_NOT_FOUND: the counts do not hold
   * such a page, and stay as they are. [page] */
  KpStatus (*uncount)(KpPage *page, KpError *error);

  /* Sets the page's address, which often depends on its slug and date.
   * KP_TOO_LATE: box, body, content, document, values, metadata or fingerprint
   * were asked for with the former one. [page] */
  KpStatus (*set_address)(KpPage *page, KpText address, KpError *error);

  /* Tells what the page says of itself. [page] */
  KpStatus (*info)(KpPage *page, KpPageInfo *info, KpError *error);

  /* Sets *value to value number `index` of the front matter's field `name`:
   * 0 for a plain field, 0, 1, 2... for a list. A field of a field is named
   * "image.src". "tags" gives the tags however they are written.
   * KP_NOT_FOUND: no such field, or past its last value. [page] */
  KpStatus (*field)(
      KpPage *page, KpText name, size_t index, KpText *value, KpError *error);

  /* Sets *name to the name of the field number `index`, in the order of the
   * file. KP_NOT_FOUND after the last one. [page] */
  KpStatus (*field_name)(KpPage *page,
                         size_t index,
                         KpText *name,
                         KpError *error);

  /* Sets *text to warning number `index`: "path:line:column: what, and what to
   * do". The page is made all the same. KP_NOT_FOUND after the last. [page] */
  KpStatus (*warning)(KpPage *page, size_t index, KpText *text, KpError *error);

  /* Tells how many points there are, or why there are none. Choosing the
   * points is done here or by the first call below, once. [page, sealed] */
  KpStatus (*outcome)(KpPage *page, KpOutcome *outcome, KpError *error);

  /* Tells point number `index` of `list` (KpList), in article order.
   * KP_NOT_FOUND after the last. KP_LIST_OWN may be asked for before the site
   * is sealed. [page, sealed] */
  KpStatus (*point)(KpPage *page,
                    uint32_t list,
                    size_t index,
                    KpPointInfo *point,
                    KpError *error);

  /* Sets *name to change number `cut` of generated point number `index`, in
   * the order made. KP_NOT_FOUND after the last. [page, sealed] */
  KpStatus (*cut)(
      KpPage *page, size_t index, size_t cut, KpText *name, KpError *error);

  /* Tells part number `share` of the score of generated point number `index`.
   * KP_NOT_FOUND after the last. [page, sealed] */
  KpStatus (*share)(KpPage *page,
                    size_t index,
                    size_t share,
                    KpShare *result,
                    KpError *error);

  /* Holds the generated points against the author's. KP_NOT_FOUND: the author
   * wrote none. [page, sealed] */
  KpStatus (*compare)(KpPage *page, KpComparison *result, KpError *error);

  /* Tells pair number `index`, in the order of the author's points.
   * KP_NOT_FOUND after the last. [page, sealed] */
  KpStatus (*match)(KpPage *page, size_t index, KpMatch *match, KpError *error);

  /* Sets *html to the box alone. KP_NOT_FOUND: the page has none. The body is
   * made with it, once for both. [page, sealed] */
  KpStatus (*box)(KpPage *page, KpText *html, KpError *error);

  /* Sets *html to the article with its box: at `<!-- keypoints -->`, else after
   * the title where that stands in the text, else in front, for a host that
   * writes the title itself. [page, sealed] */
  KpStatus (*body)(KpPage *page, KpText *html, KpError *error);

  /* Sets *html to the whole document: the theme's template "page" filled with
   * what fill() sets. [page, sealed] */
  KpStatus (*document)(KpPage *page, KpText *html, KpError *error);

  /* Sets the values that document() fills its template with, the site's and
   * the page's with its body, so that a host can add its own and call
   * site->render(). keypoints-plugin(7) names them. [page, sealed; different
   * values at once] */
  KpStatus (*fill)(KpPage *page, KpValues *values, KpError *error);

  /* Sets the values that a page has as a row of a list, on an index or in a
   * feed: title, address, date, description, points. No body is made. [page,
   * sealed; different values at once] */
  KpStatus (*fill_row)(KpPage *page, KpValues *row, KpError *error);

  /* Tells what a feed or sitemap wants to know. The body is made for it, as it
   * may hold the picture. [page, sealed] */
  KpStatus (*metadata)(KpPage *page, KpMetadata *metadata, KpError *error);

  /* Sets *text to 64 hexadecimal digits that differ wherever points, box,
   * body, document or metadata could differ: a digest of the page's bytes,
   * path, address, title, the site's options, profile, theme, the steps of
   * its terms in the counts, and the program's version. A host that keeps it
   * beside an output need not make that again while it stays the same, which
   * saves choosing and rendering, not opening. What resolve() and
   * measure() answer, and values that the host adds, are not in it. [page,
   * sealed] */
  KpStatus (*fingerprint)(KpPage *page, KpText *text, KpError *error);

  /* Sets *html to the body as feeds want it: without the box and the links to
   * its sentences, every address in full where the page's own is known. [page,
   * sealed] */
  KpStatus (*content)(KpPage *page, KpText *html, KpError *error);

  /* Finds for each of `n_pages` different pages of one site those of the others
   * that are most about the same things, by the terms that they share, weighed
   * by the site's counts. related[i * most + k] is set to the index in `pages`
   * of the nearest (k = 0), next nearest... of page i, KP_NO_PAGE from where
   * no other is near. `most` is at most n_pages. The same pages in the same
   * order give the same answer, in time linear in the pages: 0.1 ms for each.
   * KP_BUSY: a page is in use, or is named twice; KP_INVALID_ARGUMENT: `most`
   * is too many, or a page is NULL or of another site.
   * [sealed; while no other call for one of the pages is running] */
  KpStatus (*relate)(KpPage *const *pages,
                     size_t n_pages,
                     size_t most,
                     uint32_t *related,
                     KpError *error);

  /* Tells finding number `index` about the author's points or, where there are
   * none, the generated ones, by line and column; at most 1000 of a page. The
   * site's options "check.*" set the rules, and keypoints_check in the page's
   * front matter stands over them. The page is checked by the first call, once.
   * KP_NOT_FOUND after the last. [page, sealed] */
  KpStatus (*finding)(KpPage *page,
                      size_t index,
                      KpFindingInfo *finding,
                      KpError *error);
} KpPageCalls;

#ifdef __cplusplus
}
#endif

#endif

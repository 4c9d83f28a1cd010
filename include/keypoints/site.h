/* SPDX-License-Identifier: MIT */
/* A site: options, theme, and the counts of how common each term is.
 *
 * A term that stands on every page of a site says little about one page. So
 * the pages of a site are counted first, all of them; then the counts are
 * sealed; only then can a page be asked for its points. Sealing is a step of
 * its own because a page's points would otherwise depend on the pages that
 * happened to be counted before it.
 *
 *   open -> [page->count, uncount, merge]... -> seal -> [ask pages]... -> close
 *
 * A site opened with the option `corpus` has frozen counts and is sealed from
 * birth, as old boxes should stay when new pages come. A site that is sealed
 * without a single count uses a built-in table of common words, so that a
 * lone article works too. */
#ifndef KEYPOINTS_SITE_H
#define KEYPOINTS_SITE_H

#include <keypoints/types.h>
#include <keypoints/values.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct KpSite KpSite;

/* An option and its value, both as text: "count", "4". An empty value of a
 * text, language, address, file or folder is as if the option were not given.
 * Numbers and booleans, and what is named "word.", "theme." or "check.", need
 * a value; "check.require" alone may be empty. Never grows. */
typedef struct {
  KpText key;
  KpText value;
} KpSetting;

typedef enum {
  KP_TYPE_TEXT = 0,
  KP_TYPE_INTEGER = 1,  /* decimal, within minimum..maximum */
  KP_TYPE_BOOLEAN = 2,  /* "true" or "false" */
  KP_TYPE_LANGUAGE = 3, /* a BCP 47 tag: "en", "de-AT" */
  KP_TYPE_URL = 4,      /* absolute, http or https, without "?" and "#" */
  KP_TYPE_FILE = 5,     /* a file's path, from the current folder of open() */
  KP_TYPE_FOLDER = 6    /* a folder's, from that of the call that needs it;
                           one that is not there is passed over */
} KpOptionType;

/* What an option is. A host can show these, complete them, and check its own
 * configuration file by them. The texts live as long as the plugin. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  KpText name;     /* "count"; "theme.*" stands for "theme." and any name of a
                      variable of the theme, "word.*" for a language and
                      a word of pages */
  KpText section;  /* what it belongs to: "site", "points", "page",
                      "words", "theme", "check" */
  KpText sentence; /* what it does, one sentence */
  KpText standard; /* the value where the option is not given; may be empty */
  uint32_t type;   /* KpOptionType */
  uint32_t repeat; /* 1: may be given more than once, each adds one; 0: the
                      last one given holds */
  int64_t minimum; /* KP_TYPE_INTEGER */
  int64_t maximum;
} KpOption;

/* The state of a site. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;
  uint32_t sealed;    /* 1 or 0 */
  uint32_t n_counted; /* pages in the counts, merged and frozen ones included */
  uint32_t n_open;    /* pages open now */
} KpSiteState;

/* [any thread]: by any number of threads at once, for one site too.
 * [alone]: while no other call with this site or a page of it is running. */
typedef struct {
  uint32_t version;
  uint32_t struct_size;

  /* Describes the option number `index`, from 0, in the order of the manual.
   * KP_NOT_FOUND after the last one. [any thread] */
  KpStatus (*option)(size_t index, KpOption *option, KpError *error);

  /* Checks one setting by itself, as open() will: a host that knows the line
   * of a setting can say it. Files and folders are not looked at.
   * KP_INVALID_OPTION: unknown (the nearest name is in the message), or no
   * such value. [any thread] */
  KpStatus (*check)(KpText key, KpText value, KpError *error);

  /* Opens a site with `n_settings` settings (NULL and 0: all standard) and
   * reads the counts and the profile that they name. The theme is loaded by
   * the first call that needs it (stylesheet(), fill(), render(); a page's
   * document(), fill() and fingerprint()), once, in some 20 ms: a host that
   * only wants points or boxes needs no theme. Call stylesheet() right away to
   * have a theme's faults reported at the start. Sites do not know of each
   * other. KP_INVALID_OPTION as check(); KP_IO_FAILED: a file cannot be
   * read; KP_BAD_INPUT: the counts or the profile are none. [any thread] */
  KpStatus (*open)(const KpSetting *settings,
                   size_t n_settings,
                   KpSite **site,
                   KpError *error);

  /* Closes a site and all that it gave. NULL is allowed.
   * KP_TOO_EARLY: pages are open; close them first. [alone] */
  KpStatus (*close)(KpSite *site, KpError *error);

  /* Tells how far the site is. [any thread] */
  KpStatus (*state)(KpSite *site, KpSiteState *state, KpError *error);

  /* Adds counts that export_counts() gave, here or in another process, as if
   * their pages had been counted here: in any order and grouping, the same
   * bytes come out. `path` names them in messages. KP_BAD_INPUT: no counts;
   * KP_TOO_LATE: sealed. [any thread] */
  KpStatus (*merge)(KpSite *site, KpText path, KpText counts, KpError *error);

  /* Sets *counts to the counts as text, the content of a file for the option
   * `corpus`. The same pages give the same bytes, whatever the order and the
   * threads. Before and after sealing. [any thread] */
  KpStatus (*export_counts)(KpSite *site, KpText *counts, KpError *error);

  /* No more counting: from here on pages answer. KP_TOO_LATE: sealed already
   * (see state(): a site with frozen counts is from birth). [any thread] */
  KpStatus (*seal)(KpSite *site, KpError *error);

  /* Sets *css to the theme's style sheet, with the site's variables. Pages
   * link to it where the option `stylesheet` names its address, and hold it
   * otherwise. KP_INVALID_OPTION: there is no such theme, or it has no such
   * variable, or that no such value; KP_BAD_INPUT, KP_IO_FAILED: the theme does
   * not compile or cannot be read. All calls that need the theme fail alike.
   * [any thread] */
  KpStatus (*stylesheet)(KpSite *site, KpText *css, KpError *error);

  /* Fills the theme's template `name` ("page", "index", "list", "404", ...)
   * with `values`, which are only read. NULL: what fill() sets, alone.
   * KP_NOT_FOUND: the theme has no such template; KP_BAD_INPUT: the template
   * is faulty. [any thread; not while `values` are changed] */
  KpStatus (*render)(KpSite *site,
                     KpText name,
                     const KpValues *values,
                     KpText *html,
                     KpError *error);

  /* Sets the values that every page of the site has: its names, addresses,
   * style sheet, and the words that templates say. keypoints-plugin(7) names
   * them, and those that a host sets after this call. [any thread, different
   * values at once] */
  KpStatus (*fill)(KpSite *site, KpValues *values, KpError *error);

  /* Gives back a text of export_counts() or render() before the site is
   * closed: a build of many index pages need not keep them all. Texts that
   * this site did not give are left alone. [any thread] */
  void (*release)(KpSite *site, KpText text);

  /* Sets *text to warning number `index` about the site's own parts of its
   * theme, those in the folder of the option theme_overrides: "path: what, and
   * what to do". Pages are made all the same; a file there that nothing uses is
   * mostly mistyped. KP_NOT_FOUND after the last; errors of stylesheet().
   * [any thread] */
  KpStatus (*warning)(KpSite *site, size_t index, KpText *text, KpError *error);
} KpSiteCalls;

#ifdef __cplusplus
}
#endif

#endif

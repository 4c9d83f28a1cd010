/* SPDX-License-Identifier: MIT */
/* The table of names. A row here and in keypoints-plugin(7), a value in page.c
 * or from the host, and a place in a template are all that a new name takes. */
#include "template-names.h"

#define TEXT KP_NAME_TEXT
#define HTML KP_NAME_HTML
#define LIST KP_NAME_LIST

/* What the head, the header and the footer of every page are made of. */
static const KpName NAMES[] = {
    {NULL, NULL, "lang", TEXT, "language of the page, a BCP 47 tag"},
    {NULL, NULL, "dir", TEXT, "rtl where the language runs right to left"},
    {NULL, NULL, "title", TEXT, "title of the page"},
    {NULL, NULL, "site_title", TEXT, "title of the site"},
    {NULL, NULL, "site_description", TEXT, "the site in a sentence"},
    {NULL, NULL, "description", TEXT, "the page in 160 characters at most"},
    {NULL, NULL, "canonical", TEXT, "full address of the page"},
    {NULL, NULL, "locale", TEXT, "language and country, as in en_GB"},
    {NULL, NULL, "published", TEXT, "when the article appeared, RFC 3339"},
    {NULL, NULL, "modified", TEXT, "when it was last changed, if it was"},
    {NULL, NULL, "author", TEXT, "who wrote the article"},
    {NULL, NULL, "image", TEXT, "full address of the article's picture"},
    {NULL, NULL, "image_alt", TEXT, "what the picture shows"},
    {NULL, NULL, "json_ld", HTML, "the article in the terms of schema.org"},
    {NULL, NULL, "tags", LIST, "the article's topics"},
    {NULL, "tags", "name", TEXT, "the topic"},
    {NULL, "tags", "href", TEXT, "address of its page"},
    {NULL, NULL, "base_path", TEXT,
     "path that all the site's paths begin with"},
    {NULL, NULL, "home_href", TEXT, "address of the first page"},
    {NULL, NULL, "feed_href", TEXT, "address of the Atom feed"},
    {NULL, NULL, "json_feed_href", TEXT, "address of the JSON Feed"},
    {NULL, NULL, "icon_href", TEXT, "address of the site's icon"},
    {NULL, NULL, "css_href", TEXT, "address of the style sheet"},
    {NULL, NULL, "css", HTML,
     "the style sheet itself, where it has no address"},
    {NULL, NULL, "generator", TEXT, "the program and its version"},
    {NULL, NULL, "footer", TEXT, "the site's line at the foot of each page"},
    {NULL, NULL, "href", TEXT, "path of the page"},
    {NULL, NULL, "archive_href", TEXT, "address of the site's archive"},
    {NULL, NULL, "part", TEXT, "which page of a list this is, from 2"},
    {NULL, NULL, "is_archive", TEXT, "set on the archive's own page"},
    {NULL, NULL, "is_lost", TEXT, "set on the page for readers who are lost"},
    {NULL, NULL, "is_article", TEXT, "set on the page of an article"},
    {NULL, NULL, "menu", LIST, "the site's own links"},
    {NULL, "menu", "name", TEXT, "text of the link"},
    {NULL, "menu", "href", TEXT, "its address"},

    {NULL, NULL, "word_skip", TEXT, "\"Skip to content\""},
    {NULL, NULL, "word_by", TEXT, "\"By\", before the author"},
    {NULL, NULL, "word_tags", TEXT, "\"Topics\""},
    {NULL, NULL, "word_newer", TEXT, "\"Newer\""},
    {NULL, NULL, "word_older", TEXT, "\"Older\""},
    {NULL, NULL, "word_pages", TEXT, "\"Pages\", names the links to others"},
    {NULL, NULL, "word_page", TEXT, "\"Page\", before a number"},
    {NULL, NULL, "word_home", TEXT, "\"Front page\""},
    {NULL, NULL, "word_lost", TEXT, "\"Page not found\""},
    {NULL, NULL, "word_lost_text", TEXT, "what to do about a lost page"},
    {NULL, NULL, "word_archive", TEXT, "\"Archive\""},
    {NULL, NULL, "word_years", TEXT, "\"Years\""},
    {NULL, NULL, "word_related", TEXT, "\"Related\""},
    {NULL, NULL, "word_contents", TEXT, "\"Contents\""},
    {NULL, NULL, "word_points", TEXT, "\"Key points\""},
    {NULL, NULL, "word_label", TEXT, "\"Selected automatically ...\""},
    {NULL, NULL, "word_done", TEXT, "\"Done\", of a task in a list"},
    {NULL, NULL, "word_undone", TEXT, "\"To do\""},
    {NULL, NULL, "word_back", TEXT, "\"Back to content\", from a footnote"},
    {NULL, NULL, "words_lang", TEXT,
     "language of these words, if not the page's"},
    {NULL, NULL, "site_lang", TEXT,
     "language of the site's own texts, if not the page's"},

    {"page", NULL, "heading", TEXT, "the title, where the body has none"},
    {"page", NULL, "body", HTML, "the article"},
    {"page", NULL, "contents", HTML,
     "its table of contents, where the body does not hold it"},
    {"page", NULL, "box", HTML, "the box, where the body does not hold it"},
    {"page", NULL, "date", TEXT, "the date for machines"},
    {"page", NULL, "date_text", TEXT, "the date for people"},
    {"page", NULL, "points", LIST, "its key points, for a head or a list"},
    {"page", "points", "text", TEXT, "the point"},
    {"page", NULL, "newer_href", TEXT, "address of the next article"},
    {"page", NULL, "newer_title", TEXT, "its title"},
    {"page", NULL, "newer_lang", TEXT, "its language, if another"},
    {"page", NULL, "older_href", TEXT, "address of the article before"},
    {"page", NULL, "older_title", TEXT, "its title"},
    {"page", NULL, "older_lang", TEXT, "its language, if another"},

    {"page", NULL, "related", LIST, "articles about the same things"},
    {"page", "related", "title", TEXT, "title of the article"},
    {"page", "related", "href", TEXT, "its address"},
    {"page", "related", "lang", TEXT, "its language, if another"},

#define ARTICLES(template)                                                     \
  {template, NULL, "articles", LIST, "the articles of this page"},             \
      {template, "articles", "title", TEXT, "title of the article"},           \
      {template, "articles", "href", TEXT, "its address"},                     \
      {template, "articles", "date", TEXT, "its date for machines"},           \
      {template, "articles", "date_text", TEXT, "its date for people"},        \
      {template, "articles", "author", TEXT, "who wrote it"},                  \
      {template, "articles", "word_by", TEXT, "\"By\" in its language"},       \
      {template, "articles", "description", TEXT, "its description"},          \
      {template, "articles", "lang", TEXT, "its language, if another"},        \
      {template, "articles", "dir", TEXT, "rtl or ltr, if the page is not"},   \
      {template, "articles", "points", LIST, "its key points"},                \
      {template, "points", "text", TEXT, "the point"},                         \
      {template, NULL, "newer_href", TEXT, "address of the page before"},      \
      {template, NULL, "older_href", TEXT, "address of the page after"},       \
      {template, NULL, "page_number", TEXT, "of this page, from 1"},           \
      {template, NULL, "page_count", TEXT, "the number of pages, if not 1"},   \
  {                                                                            \
    template, NULL, "heading", TEXT, "what the page lists"                     \
  }
    ARTICLES("index"),
    ARTICLES("list"),
#undef ARTICLES

    {"archive", NULL, "years", LIST, "the years of the site's articles"},
    {"archive", "years", "name", TEXT, "the year"},
    {"archive", "years", "href", TEXT, "address of its page"},
    {"archive", "years", "count", TEXT, "articles of that year"},
    {"archive", "tags", "count", TEXT, "articles on that topic"},

    {"404", NULL, "heading", TEXT, "\"Page not found\""},
};

const KpName *
kp_names(guint *n)
{
  *n = G_N_ELEMENTS(NAMES);
  return NAMES;
}

gboolean
kp_names_know(const gchar *template)
{
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    if (g_strcmp0(NAMES[i].template, template) == 0)
      return TRUE;
  }
  return FALSE;
}

const KpName *
kp_names_find(const gchar *template, const gchar *list, const gchar *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    const KpName *row = &NAMES[i];
    if ((row->template == NULL || g_str_equal(row->template, template)) &&
        g_strcmp0(row->list, list) == 0 && g_str_equal(row->name, name))
      return row;
  }
  return NULL;
}

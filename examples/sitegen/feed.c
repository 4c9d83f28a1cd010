/* SPDX-License-Identifier: MIT */
/* Pages in their order come in; the Atom feed, the sitemap and robots.txt go
 * out. The only file that writes XML. */
#include <string.h>

#include "address.h"
#include "lists.h"

/* The update of a feed without a dated page: Atom wants a time, and the clock
 * must not reach the output. */
static const gchar NEVER[] = "1970-01-01T00:00:00Z";

/* Text as XML: escaped, and without the control characters that XML 1.0 cannot
 * hold in any form. */
static gchar *
escape(const gchar *text)
{
  g_autofree gchar *clean = g_strdup(text);
  gchar *to = clean;
  for (const gchar *from = clean, *next; *from != '\0'; from = next) {
    gunichar letter = g_utf8_get_char(from);
    next = g_utf8_next_char(from); /* what follows may be moved over it */
    if ((letter < 0x20 && letter != '\n' && letter != '\t') ||
        letter == 0xfffe || letter == 0xffff || letter == 0x7f)
      continue;
    memmove(to, from, next - from);
    to += next - from;
  }
  *to = '\0';
  return g_markup_escape_text(clean, -1);
}

/* Appends `<name>text</name>`; NULL or "": nothing. */
static void
append_element(GString *out,
               const gchar *indent,
               const gchar *name,
               const gchar *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_autofree gchar *escaped = escape(text);
  g_string_append_printf(out, "%s<%s>%s</%s>\n", indent, name, escaped, name);
}

/* Ends the start tag of an element with its language. */
static void
append_language(GString *out, const gchar *language)
{
  if (language != NULL) {
    g_autofree gchar *escaped = escape(language);
    g_string_append_printf(out, " xml:lang=\"%s\"", escaped);
  }
  g_string_append(out, ">\n");
}

static void
append_author(GString *out, const gchar *indent, const gchar *author)
{
  if (author == NULL)
    return;
  g_autofree gchar *escaped = escape(author);
  g_string_append_printf(out, "%s<author><name>%s</name></author>\n", indent,
                         escaped);
}

/* The points as a list in HTML, which Atom carries escaped once more. */
static void
append_points(GString *out, const GPtrArray *points)
{
  if (points->len == 0)
    return;
  g_autoptr(GString) html = g_string_new("<ul>");
  for (guint i = 0; i < points->len; i++) {
    g_autofree gchar *text = escape(points->pdata[i]);
    g_string_append_printf(html, "<li>%s</li>", text);
  }
  g_string_append(html, "</ul>");
  g_autofree gchar *escaped = g_markup_escape_text(html->str, -1);
  g_string_append_printf(out, "    <summary type=\"html\">%s</summary>\n",
                         escaped);
}

static void
append_tags(GString *out, const GPtrArray *tags)
{
  for (guint i = 0; i < tags->len; i++) {
    g_autofree gchar *tag = escape(tags->pdata[i]);
    g_string_append_printf(out, "    <category term=\"%s\"/>\n", tag);
  }
}

/* The article as HTML, escaped once more. */
static gboolean
append_content(GString *out, const SgPage *page, GError **error)
{
  KpText html;
  if (!sg_page_content(page, &html, error))
    return FALSE;
  g_autofree gchar *escaped = escape(html.data);
  g_string_append_printf(out, "    <content type=\"html\">%s</content>\n",
                         escaped);
  return TRUE;
}

static const gchar *
last_change(const SgPage *page)
{
  return page->modified != NULL ? page->modified : page->published;
}

static gboolean
append_entry(GString *out, const SgPage *page, GError **error)
{
  g_autofree gchar *url =
      g_strconcat(page->site->config->base_url, page->url, NULL);
  g_autofree gchar *escaped = escape(url);
  g_string_append(out, "  <entry");
  append_language(out, page->language);
  append_element(out, "    ", "title", page->title);
  g_string_append_printf(out, "    <link href=\"%s\"/>\n", escaped);
  append_element(out, "    ", "id", url);
  append_element(out, "    ", "published", page->published);
  append_element(out, "    ", "updated", last_change(page));
  append_author(out, "    ", page->author);
  append_tags(out, page->tags);
  if (page->points->len > 0)
    append_points(out, page->points);
  else
    append_element(out, "    ", "summary", page->description);
  if (!append_content(out, page, error))
    return FALSE;
  g_string_append(out, "  </entry>\n");
  return TRUE;
}

GPtrArray *
sg_lists_newest(const GPtrArray *order)
{
  GPtrArray *newest = g_ptr_array_new();
  for (guint i = 0; i < order->len && newest->len < SG_FEED_LENGTH; i++) {
    const SgPage *page = order->pdata[i];
    if (page->published != NULL)
      g_ptr_array_add(newest, order->pdata[i]);
  }
  return newest;
}

/* The latest change of any of `pages` (of SgPage); NULL where none is dated. */
static const gchar *
latest_change(const GPtrArray *pages)
{
  const gchar *latest = NULL;
  gint64 when = G_MININT64;
  for (guint i = 0; i < pages->len; i++) {
    const gchar *change = last_change(pages->pdata[i]);
    g_autoptr(GDateTime) time =
        change != NULL ? g_date_time_new_from_iso8601(change, NULL) : NULL;
    if (time != NULL && g_date_time_to_unix(time) > when) {
      when = g_date_time_to_unix(time);
      latest = change;
    }
  }
  return latest;
}

gchar *
sg_lists_feed(const SgSite *site, const GPtrArray *newest, GError **error)
{
  const SgConfig *config = site->config;
  g_autoptr(GString) out =
      g_string_new("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  g_autofree gchar *base = escape(config->base_url);
  g_string_append(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\"");
  append_language(out, config->language);
  append_element(out, "  ", "title", config->title);
  append_element(out, "  ", "subtitle", config->description);
  append_element(out, "  ", "id", config->base_url);
  g_string_append_printf(out, "  <link href=\"%s\"/>\n", base);
  g_string_append_printf(out, "  <link rel=\"self\" href=\"%sfeed.xml\"/>\n",
                         base);
  const gchar *change = latest_change(newest);
  append_element(out, "  ", "updated", change != NULL ? change : NEVER);
  append_author(out, "  ",
                config->author != NULL ? config->author : config->title);
  for (guint i = 0; i < newest->len; i++) {
    if (!append_entry(out, newest->pdata[i], error))
      return NULL;
  }
  g_string_append(out, "</feed>\n");
  return g_strdup(out->str);
}

static void
append_url(GString *out,
           const SgSite *site,
           const gchar *url,
           const gchar *date)
{
  g_autofree gchar *whole = g_strconcat(site->config->base_url, url, NULL);
  g_string_append(out, "  <url>\n");
  append_element(out, "    ", "loc", whole);
  append_element(out, "    ", "lastmod", date);
  g_string_append(out, "  </url>\n");
}

static void
append_list(GString *out, const SgSite *site, const SgList *list)
{
  guint n_parts = list->blocked ? 0 : sg_list_n_parts(site, list);
  for (guint i = 1; i <= n_parts; i++) {
    g_autofree gchar *address = sg_list_part(list, i);
    g_autofree gchar *url = sg_address_encode(address);
    g_autoptr(GPtrArray) articles = sg_list_articles(site, list, i);
    append_url(out, site, url, latest_change(articles));
  }
}

gchar *
sg_lists_sitemap(const SgSite *site, const GPtrArray *order)
{
  g_autoptr(GString) out = g_string_new(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
  for (guint i = 0; i < site->lists->len; i++)
    append_list(out, site, site->lists->pdata[i]);
  if (site->has_archive)
    append_url(out, site, SG_ARCHIVE, latest_change(order));
  for (guint i = 0; i < order->len; i++) {
    const SgPage *page = order->pdata[i];
    append_url(out, site, page->url, last_change(page));
  }
  g_string_append(out, "</urlset>\n");
  return g_strdup(out->str);
}

gchar *
sg_lists_robots(const SgSite *site)
{
  return g_strdup_printf("User-agent: *\nAllow: /\n\nSitemap: %ssitemap.xml\n",
                         site->config->base_url);
}

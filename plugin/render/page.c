/* SPDX-License-Identifier: MIT */
/* A site and an article come in, the names that templates know go out. */
#include "page.h"

#include <string.h>

#include "article.h"
#include "body.h"
#include "description.h"
#include "meta.h"
#include "values.h"
#include "words.h"

gchar *
kp_page_base_path(const gchar *base_url)
{
  const gchar *host = base_url != NULL ? strstr(base_url, "://") : NULL;
  const gchar *path = host != NULL ? strchr(host + 3, '/') : NULL;
  return g_strdup(path != NULL ? path : "/");
}

/* `css` may hold what would end the element that it goes into. */
static gchar *
css_for_element(const gchar *css)
{
  if (css == NULL)
    return NULL;
  g_auto(GStrv) parts = g_strsplit(css, "</", -1);
  return g_strjoinv("<\\/", parts);
}

/* "en_GB" of "en-GB", as Open Graph wants it; NULL where no country is said. */
static gchar *
locale_of(const gchar *lang)
{
  g_auto(GStrv) parts = g_strsplit(lang, "-", 3);
  if (g_strv_length(parts) != 2 || strlen(parts[1]) != 2)
    return NULL;
  g_autofree gchar *language = g_ascii_strdown(parts[0], -1);
  g_autofree gchar *country = g_ascii_strup(parts[1], -1);
  return g_strconcat(language, "_", country, NULL);
}

void
kp_page_fill_site(KpValues *values, const KpPageSite *site, const gchar *lang)
{
  const gchar *tag = lang != NULL         ? lang
                     : site->lang != NULL ? site->lang
                                          : "en";
  g_autofree gchar *base = kp_page_base_path(site->base_url);
  kp_values_set(values, "lang", tag);
  kp_values_set(values, "dir", kp_language_is_rtl(tag) ? "rtl" : NULL);
  g_autofree gchar *locale = locale_of(tag);
  kp_values_set(values, "locale", locale);
  kp_values_set(values, "site_title", site->title);
  kp_values_set(values, "site_description", site->description);
  kp_values_set(values, "base_path", base);
  kp_values_set(values, "home_href", base);
  kp_values_set(values, "feed_href", site->feed_href);
  kp_values_set(values, "footer", site->footer);
  kp_values_set(values, "generator", site->generator);
  kp_values_set(values, "css_href", site->css_href);
  g_autofree gchar *css =
      site->css_href == NULL ? css_for_element(site->css) : NULL;
  kp_values_set_html(values, "css", css);
  kp_values_set(values, "site_lang",
                g_strcmp0(site->lang, tag) != 0 ? site->lang : NULL);
  kp_words_fill(values, site->words, tag);
}

const gchar *
kp_page_lang(const KpPageSource *source, const KpPageSite *site)
{
  const gchar *own = source->article->front->lang;
  if (own != NULL)
    return own;
  if (site->lang != NULL && *site->lang != '\0')
    return site->lang;
  return source->lang != NULL ? source->lang : "en";
}

/* What only machines read. */
static void
fill_head(KpValues *values, const KpMeta *meta, const KpPageSite *site)
{
  g_autofree gchar *json_ld = kp_meta_json_ld(meta, site);
  kp_values_set(values, "published", meta->published);
  kp_values_set(values, "modified", meta->modified);
  kp_values_set(values, "image", meta->image);
  kp_values_set(values, "image_alt", meta->image_alt);
  kp_values_set_html(values, "json_ld", json_ld);
}

static void
fill_addresses(KpValues *values,
               const KpPageSource *source,
               const KpPageSite *site)
{
  g_autofree gchar *base = kp_page_base_path(site->base_url);
  g_autofree gchar *href =
      source->address != NULL ? g_strconcat(base, source->address, NULL) : NULL;
  kp_values_set(values, "href", href);
  g_autofree gchar *url = source->address != NULL
                              ? kp_meta_url(site->base_url, source->address)
                              : NULL;
  kp_values_set(values, "canonical", url);
}

/* An article's row has no tags: it stands in a list for each of them. */
static void
fill_tags(KpValues *values, const KpPageSource *source)
{
  gchar **tags = source->article->front->tags;
  kp_values_set(values, "tags", NULL);
  for (guint i = 0; source->body != NULL && tags[i] != NULL; i++)
    kp_values_set(kp_values_append(values, "tags"), "name", tags[i]);
}

static void
fill_points(KpValues *values, const KpPageSource *source)
{
  kp_values_set(values, "points", NULL);
  g_autoptr(GPtrArray) points =
      kp_points_shown(source->article, source->bullets);
  for (guint i = 0; i < points->len; i++)
    kp_values_set(kp_values_append(values, "points"), "text", points->pdata[i]);
}

static void
fill_date(KpValues *values,
          const KpPageSource *source,
          const KpPageSite *site,
          const gchar *lang)
{
  const gchar *own = source->article->front->date;
  const gchar *date = own != NULL ? own : source->date;
  g_autofree gchar *text = kp_date_text(site->words, date, lang);
  kp_values_set(values, "date", date);
  kp_values_set(values, "date_text", text);
}

void
kp_page_fill_lang(KpValues *row, const gchar *lang, const gchar *site_lang)
{
  kp_values_set(row, "lang", NULL);
  kp_values_set(row, "dir", NULL);
  if (g_strcmp0(lang, site_lang) == 0)
    return;
  kp_values_set(row, "lang", lang);
  gboolean rtl = kp_language_is_rtl(lang);
  if (rtl != (site_lang != NULL && kp_language_is_rtl(site_lang)))
    kp_values_set(row, "dir", rtl ? "rtl" : "ltr");
}

/* A row speaks its article's language, on a page in another one too. */
static void
fill_row(KpValues *row, const KpPageSite *site, const gchar *lang)
{
  kp_page_fill_lang(row, lang, site->lang);
  const KpPhrase by = kp_phrase(site->words, lang, "by");
  kp_values_set(row, "word_by", by.text);
}

void
kp_page_fill(KpValues *values,
             const KpPageSource *source,
             const KpPageSite *site)
{
  const KpArticle *article = source->article;
  const KpBody *body = source->body;
  g_autoptr(KpMeta) meta = kp_meta_new(source, site);
  kp_values_set(values, "title", meta->title);
  if (body != NULL)
    kp_values_set(values, "lang", meta->lang);
  else
    fill_row(values, site, meta->lang);
  kp_values_set(values, "author", meta->author);
  fill_date(values, source, site, meta->lang);
  kp_values_set(values, "description", meta->description);
  fill_addresses(values, source, site);
  fill_tags(values, source);
  fill_points(values, source);
  if (body == NULL)
    return;
  fill_head(values, meta, site);
  kp_values_set(values, "is_article", "yes");
  kp_values_set(values, "heading",
                article->title_in_body   ? NULL
                : article->title != NULL ? article->title
                                         : source->title);
  kp_values_set_html(values, "body", body->html);
  kp_values_set_html(values, "contents",
                     body->contents_inside ? NULL : body->contents);
  kp_values_set_html(values, "box", body->box_inside ? NULL : body->box);
}

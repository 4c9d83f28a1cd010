/* SPDX-License-Identifier: MIT */
/* A site and an article come in, the names that templates know go out. */
#include "page.h"

#include <string.h>

#include "article.h"
#include "body.h"
#include "bullets.h"
#include "values.h"
#include "words.h"

/* What search engines and feeds show at most. */
#define DESCRIPTION_LENGTH 160 /* characters */

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

void
kp_page_fill_site(KpValues *values, const KpPageSite *site, const gchar *lang)
{
  const gchar *tag = lang != NULL         ? lang
                     : site->lang != NULL ? site->lang
                                          : "en";
  g_autofree gchar *base = kp_page_base_path(site->base_url);
  kp_values_set(values, "lang", tag);
  kp_values_set(values, "dir", kp_language_is_rtl(tag) ? "rtl" : NULL);
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
  kp_words_fill(values, tag);
}

const gchar *
kp_page_lang(const KpPageSource *source, const KpPageSite *site)
{
  const gchar *own = source->article->front->lang;
  if (own != NULL && *own != '\0')
    return own;
  if (site->lang != NULL && *site->lang != '\0')
    return site->lang;
  return source->lang != NULL ? source->lang : "en";
}

/* The points of the box as plain text (of const gchar *, borrowed). */
static GPtrArray *
points_of(const KpArticle *article, const KpBullets *bullets)
{
  GPtrArray *texts = g_ptr_array_new();
  if (article->front->points_off)
    return texts;
  for (guint i = 0; i < article->points->len; i++)
    g_ptr_array_add(texts, ((KpPoint *)article->points->pdata[i])->text);
  if (texts->len > 0 || bullets == NULL)
    return texts;
  for (guint i = 0; i < bullets->bullets->len; i++)
    g_ptr_array_add(texts, ((KpBullet *)bullets->bullets->pdata[i])->text);
  return texts;
}

/* Cuts `text` to `length` characters, at a word, with an ellipsis. */
static gchar *
cut_at_word(const gchar *text, glong length)
{
  if (g_utf8_strlen(text, -1) <= length)
    return g_strdup(text);
  gsize bytes = (gsize)(g_utf8_offset_to_pointer(text, length - 1) - text);
  gsize end = bytes;
  while (end > 0 && text[end] != ' ')
    end--;
  if (end == 0)
    end = bytes;
  while (end > 0 && strchr(" ,;:.-", text[end - 1]) != NULL)
    end--;
  g_autofree gchar *kept = g_strndup(text, end);
  return g_strconcat(kept, "…", NULL);
}

static gboolean
ends_sentence(const gchar *text)
{
  gsize length = strlen(text);
  return length > 0 && strchr(".!?", text[length - 1]) != NULL;
}

/* `text` with runs of white space as one blank; NULL where nothing is left. */
static gchar *
collapse(const gchar *text)
{
  GString *out = g_string_new(NULL);
  for (const gchar *at = text; at != NULL && *at != '\0'; at++) {
    if (!g_ascii_isspace(*at))
      g_string_append_c(out, *at);
    else if (out->len > 0 && out->str[out->len - 1] != ' ')
      g_string_append_c(out, ' ');
  }
  return g_string_free(out, out->len == 0);
}

gchar *
kp_page_description(const KpArticle *article, const KpBullets *bullets)
{
  g_autofree gchar *own = collapse(article->front->description);
  if (own != NULL)
    return cut_at_word(g_strchomp(own), DESCRIPTION_LENGTH);
  g_autoptr(GPtrArray) points = points_of(article, bullets);
  g_autoptr(GString) joined = g_string_new(NULL);
  for (guint i = 0; i < points->len; i++) {
    const gchar *point = points->pdata[i];
    g_string_append_printf(joined, "%s%s%s", i > 0 ? " " : "", point,
                           ends_sentence(point) ? "" : ".");
  }
  if (joined->len == 0)
    return NULL;
  return cut_at_word(joined->str, DESCRIPTION_LENGTH);
}

static void
fill_addresses(KpValues *values,
               const KpPageSource *source,
               const KpPageSite *site)
{
  if (source->address == NULL)
    return;
  g_autofree gchar *base = kp_page_base_path(site->base_url);
  g_autofree gchar *href = g_strconcat(base, source->address, NULL);
  kp_values_set(values, "href", href);
  if (site->base_url == NULL)
    return;
  g_autofree gchar *url = g_strconcat(site->base_url, source->address, NULL);
  kp_values_set(values, "canonical", url);
}

static void
fill_lists(KpValues *values, const KpPageSource *source)
{
  const KpArticle *article = source->article;
  for (guint i = 0; article->front->tags[i] != NULL; i++)
    kp_values_set(kp_values_append(values, "tags"), "name",
                  article->front->tags[i]);
  g_autoptr(GPtrArray) points = points_of(article, source->bullets);
  for (guint i = 0; i < points->len; i++)
    kp_values_set(kp_values_append(values, "points"), "text", points->pdata[i]);
}

void
kp_page_fill(KpValues *values,
             const KpPageSource *source,
             const KpPageSite *site)
{
  const KpArticle *article = source->article;
  const KpBody *body = source->body;
  const gchar *lang = kp_page_lang(source, site);
  kp_values_set(values, "title", article->title);
  if (body != NULL || g_strcmp0(lang, site->lang) != 0)
    kp_values_set(values, "lang", lang);
  kp_values_set(values, "author", article->front->author);
  kp_values_set(values, "date", article->front->date);
  g_autofree gchar *date = kp_date_text(article->front->date, lang);
  kp_values_set(values, "date_text", date);
  g_autofree gchar *description = kp_page_description(article, source->bullets);
  kp_values_set(values, "description", description);
  fill_addresses(values, source, site);
  fill_lists(values, source);
  if (body == NULL)
    return;
  kp_values_set(values, "is_article", "yes");
  kp_values_set(values, "heading",
                article->title_in_body ? NULL : article->title);
  kp_values_set_html(values, "body", body->html);
  kp_values_set_html(values, "box", body->box_inside ? NULL : body->box);
}

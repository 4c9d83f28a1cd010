/* SPDX-License-Identifier: MIT */
/* An article and its site come in; what machines are told goes out. */
#include "meta.h"

#include <string.h>

#include "article.h"
#include "body.h"
#include "description.h"
#include "json-script.h"

/* A front matter's date as RFC 3339: a day begins at midnight, and what names
 * no zone is taken for UTC, so that no clock or place reaches the output. NULL
 * for NULL. */
static gchar *
copy_time(const gchar *date)
{
  if (date == NULL)
    return NULL;
  const gchar *time = strchr(date, 'T');
  if (time == NULL)
    return g_strconcat(date, "T00:00:00Z", NULL);
  return strpbrk(time, "Z+-") != NULL ? g_strdup(date)
                                      : g_strconcat(date, "Z", NULL);
}

gchar *
kp_meta_url(const gchar *base_url, const gchar *address)
{
  if (address == NULL)
    return NULL;
  if (g_uri_peek_scheme(address) != NULL)
    return g_strdup(address);
  if (base_url == NULL)
    return NULL;
  return g_strconcat(base_url, address + strspn(address, "/"), NULL);
}

/* A picture's address, which is written as on the page, in full; NULL where
 * that cannot be known. */
static gchar *
full_address(const gchar *page_url, const gchar *reference)
{
  if (reference == NULL)
    return NULL;
  const gchar *scheme = g_uri_peek_scheme(reference);
  if (scheme != NULL)
    return g_str_has_prefix(scheme, "http") ? g_strdup(reference) : NULL;
  return page_url != NULL ? g_uri_resolve_relative(page_url, reference,
                                                   G_URI_FLAGS_ENCODED, NULL)
                          : NULL;
}

static void
set_times(KpMeta *self, const KpPageSource *source)
{
  const KpFrontMatter *front = source->article->front;
  self->published = copy_time(front->date != NULL ? front->date : source->date);
  self->modified = copy_time(front->updated);
  if (self->published == NULL || self->modified == NULL)
    return;
  g_autoptr(GDateTime) first =
      g_date_time_new_from_iso8601(self->published, NULL);
  g_autoptr(GDateTime) last =
      g_date_time_new_from_iso8601(self->modified, NULL);
  if (first != NULL && last != NULL && g_date_time_compare(last, first) <= 0)
    g_clear_pointer(&self->modified, g_free);
}

static const gchar *
first_set(const gchar *a, const gchar *b)
{
  return a != NULL ? a : b;
}

KpMeta *
kp_meta_new(const KpPageSource *source, const KpPageSite *site)
{
  const KpArticle *article = source->article;
  KpMeta *self = g_new0(KpMeta, 1);
  self->title = g_strdup(
      first_set(first_set(article->title, source->title), article->path));
  self->url = kp_meta_url(site->base_url, source->address);
  self->description =
      kp_page_description(article, source->bullets, source->prose);
  g_autoptr(GPtrArray) points = kp_points_shown(article, source->bullets);
  self->abstract = kp_points_abstract(points);
  set_times(self, source);
  if (source->body != NULL) {
    self->image = full_address(self->url, source->body->lead.url);
    self->image_alt = g_strdup(source->body->lead.alt);
  }
  self->author = first_set(article->front->author, site->author);
  self->lang = kp_page_lang(source, site);
  self->type =
      first_set(first_set(article->front->schema, site->schema), "Article");
  self->tags = article->front->tags;
  return self;
}

void
kp_meta_free(KpMeta *self)
{
  if (self == NULL)
    return;
  g_free(self->title);
  g_free(self->url);
  g_free(self->description);
  g_free(self->abstract);
  g_free(self->published);
  g_free(self->modified);
  g_free(self->image);
  g_free(self->image_alt);
  g_free(self);
}

static void
add_text(JsonBuilder *json, const gchar *name, const gchar *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name(json, name);
  json_builder_add_string_value(json, text);
}

/* Somebody or something by its name and address. */
static void
add_thing(JsonBuilder *json,
          const gchar *role,
          const gchar *type,
          const gchar *name,
          const gchar *url)
{
  if (name == NULL)
    return;
  json_builder_set_member_name(json, role);
  json_builder_begin_object(json);
  add_text(json, "@type", type);
  add_text(json, "name", name);
  add_text(json, "url", url);
  json_builder_end_object(json);
}

static void
add_image(JsonBuilder *json, const KpMeta *self)
{
  if (self->image == NULL)
    return;
  json_builder_set_member_name(json, "image");
  json_builder_begin_object(json);
  add_text(json, "@type", "ImageObject");
  add_text(json, "url", self->image);
  add_text(json, "caption", self->image_alt);
  json_builder_end_object(json);
}

static void
add_keywords(JsonBuilder *json, gchar **tags)
{
  if (tags[0] == NULL)
    return;
  json_builder_set_member_name(json, "keywords");
  json_builder_begin_array(json);
  for (gsize i = 0; tags[i] != NULL; i++)
    json_builder_add_string_value(json, tags[i]);
  json_builder_end_array(json);
}

gchar *
kp_meta_json_ld(const KpMeta *self, const KpPageSite *site)
{
  g_autoptr(JsonBuilder) json = json_builder_new();
  json_builder_begin_object(json);
  add_text(json, "@context", "https://schema.org");
  add_text(json, "@type", self->type);
  add_text(json, "headline", self->title);
  add_text(json, "description", self->description);
  add_text(json, "abstract", self->abstract);
  add_text(json, "url", self->url);
  add_text(json, "mainEntityOfPage", self->url);
  add_text(json, "inLanguage", self->lang);
  add_text(json, "datePublished", self->published);
  add_text(json, "dateModified", first_set(self->modified, self->published));
  add_thing(json, "author", "Person", self->author, NULL);
  add_thing(json, "publisher", "Organization", site->title, site->base_url);
  add_image(json, self);
  add_keywords(json, self->tags);
  json_builder_end_object(json);
  g_autoptr(JsonNode) root = json_builder_get_root(json);
  return kp_json_script(root);
}

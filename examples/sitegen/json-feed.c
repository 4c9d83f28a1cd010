/* SPDX-License-Identifier: MIT */
/* The newest pages come in; a JSON Feed 1.1 goes out. */
#include <json-glib/json-glib.h>

#include "lists.h"

/* NULL and "" add nothing. */
static void
add_text(JsonBuilder *json, const gchar *name, const gchar *text)
{
  if (text == NULL || *text == '\0')
    return;
  json_builder_set_member_name(json, name);
  json_builder_add_string_value(json, text);
}

static void
add_place(JsonBuilder *json,
          const gchar *name,
          const SgSite *site,
          const gchar *path)
{
  g_autofree gchar *url = g_strconcat(site->config->base_url, path, NULL);
  add_text(json, name, url);
}

static void
add_authors(JsonBuilder *json, const gchar *author)
{
  if (author == NULL)
    return;
  json_builder_set_member_name(json, "authors");
  json_builder_begin_array(json);
  json_builder_begin_object(json);
  add_text(json, "name", author);
  json_builder_end_object(json);
  json_builder_end_array(json);
}

static void
add_tags(JsonBuilder *json, const GPtrArray *tags)
{
  if (tags->len == 0)
    return;
  json_builder_set_member_name(json, "tags");
  json_builder_begin_array(json);
  for (guint i = 0; i < tags->len; i++)
    json_builder_add_string_value(json, tags->pdata[i]);
  json_builder_end_array(json);
}

static gboolean
add_item(JsonBuilder *json, const SgPage *page, GError **error)
{
  KpText html;
  if (!sg_page_content(page, &html, error))
    return FALSE;
  json_builder_begin_object(json);
  add_place(json, "id", page->site, page->url);
  add_place(json, "url", page->site, page->url);
  add_text(json, "title", page->title);
  add_text(json, "summary",
           page->abstract != NULL ? page->abstract : page->description);
  json_builder_set_member_name(json, "content_html");
  json_builder_add_string_value(json, html.data);
  add_text(json, "image", page->image);
  add_text(json, "date_published", page->published);
  add_text(json, "date_modified", page->modified);
  add_authors(json, page->author);
  add_tags(json, page->tags);
  add_text(json, "language", page->language);
  json_builder_end_object(json);
  return TRUE;
}

static void
add_site(JsonBuilder *json, const SgSite *site)
{
  const SgConfig *config = site->config;
  add_text(json, "version", "https://jsonfeed.org/version/1.1");
  add_text(json, "title", config->title);
  add_text(json, "home_page_url", config->base_url);
  add_place(json, "feed_url", site, "feed.json");
  add_text(json, "description", config->description);
  add_text(json, "language", config->language);
  add_authors(json, config->author);
}

gchar *
sg_lists_json_feed(const SgSite *site, const GPtrArray *newest, GError **error)
{
  g_autoptr(JsonBuilder) json = json_builder_new();
  json_builder_begin_object(json);
  add_site(json, site);
  json_builder_set_member_name(json, "items");
  json_builder_begin_array(json);
  for (guint i = 0; i < newest->len; i++) {
    if (!add_item(json, newest->pdata[i], error))
      return NULL;
  }
  json_builder_end_array(json);
  json_builder_end_object(json);
  g_autoptr(JsonGenerator) generator = json_generator_new();
  g_autoptr(JsonNode) root = json_builder_get_root(json);
  json_generator_set_pretty(generator, TRUE);
  json_generator_set_root(generator, root);
  g_autofree gchar *text = json_generator_to_data(generator, NULL);
  /* json-glib escapes all control characters but this. */
  GString *out = g_string_new(text);
  g_string_replace(out, "\x1f", "\\u001f", 0);
  g_string_append_c(out, '\n');
  return g_string_free(out, FALSE);
}

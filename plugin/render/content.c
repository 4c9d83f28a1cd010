/* SPDX-License-Identifier: MIT */
/* The body of a page comes in; the same article, fit for a feed, goes out. */
#include "content.h"

#include <string.h>

#include "body.h"
#include "html.h"

typedef struct {
  GString *out;
  const gchar *page_url;
  GArray *spans; /* of gboolean: those open now; TRUE: one of ours */
} Writer;

/* The end of the tag or comment that starts at `open`, past its ">". */
static const gchar *
tag_end(const gchar *open)
{
  if (g_str_has_prefix(open, "<!--")) {
    const gchar *end = strstr(open + 4, "-->");
    return end != NULL ? end + 3 : open + strlen(open);
  }
  gchar quote = '\0';
  for (const gchar *at = open; *at != '\0'; at++) {
    if (quote != '\0')
      quote = *at == quote ? '\0' : quote;
    else if (*at == '"' || *at == '\'')
      quote = *at;
    else if (*at == '>')
      return at + 1;
  }
  return open + strlen(open);
}

/* Text without the entities that escaping gives. */
static gchar *
unescape(const gchar *text, gsize length)
{
  static const gchar *const ENTITIES[][2] = {{"&amp;", "&"},  {"&quot;", "\""},
                                             {"&#x27;", "'"}, {"&#39;", "'"},
                                             {"&lt;", "<"},   {"&gt;", ">"}};
  GString *out = g_string_new_len(text, (gssize)length);
  for (gsize i = G_N_ELEMENTS(ENTITIES); i-- > 0;)
    g_string_replace(out, ENTITIES[i][0], ENTITIES[i][1], 0);
  return g_string_free(out, FALSE);
}

/* Writes the value of an address in full. */
static void
write_address(Writer *self, const gchar *value, gsize length)
{
  g_autofree gchar *reference = unescape(value, length);
  g_autofree gchar *full =
      self->page_url != NULL && g_uri_peek_scheme(reference) == NULL
          ? g_uri_resolve_relative(self->page_url, reference,
                                   G_URI_FLAGS_ENCODED, NULL)
          : NULL;
  if (full != NULL)
    kp_html_text(self->out, full, -1);
  else
    g_string_append_len(self->out, value, (gssize)length);
}

/* Where the value of the first address in [at, end) begins; NULL: there is
 * none, or not between double quotation marks, as cmark writes it. */
static const gchar *
find_address(const gchar *at, const gchar *end)
{
  static const gchar *const NAMES[] = {" href=\"", " src=\""};
  for (gsize i = 0; i < G_N_ELEMENTS(NAMES); i++) {
    const gchar *found = g_strstr_len(at, end - at, NAMES[i]);
    if (found != NULL)
      return found + strlen(NAMES[i]);
  }
  return NULL;
}

static void
write_tag(Writer *self, const gchar *open, const gchar *end)
{
  const gchar *value = open[1] != '!' ? find_address(open, end) : NULL;
  const gchar *close =
      value != NULL ? memchr(value, '"', (gsize)(end - value)) : NULL;
  if (close == NULL) {
    g_string_append_len(self->out, open, end - open);
    return;
  }
  g_string_append_len(self->out, open, value - open);
  write_address(self, value, (gsize)(close - value));
  g_string_append_len(self->out, close, end - close);
}

/* Whether the tag is one that we put around a sentence, or ends one. */
static gboolean
is_ours(Writer *self, const gchar *open)
{
  static const gchar OURS[] = "<span class=\"key-point-source\"";
  if (g_str_has_prefix(open, "<span")) {
    gboolean ours = g_str_has_prefix(open, OURS);
    g_array_append_val(self->spans, ours);
    return ours;
  }
  if (!g_str_has_prefix(open, "</span") || self->spans->len == 0)
    return FALSE;
  gboolean ours = g_array_index(self->spans, gboolean, self->spans->len - 1);
  g_array_set_size(self->spans, self->spans->len - 1);
  return ours;
}

static void
write_html(Writer *self, const gchar *html, const gchar *end)
{
  const gchar *at = html;
  while (at < end) {
    const gchar *open = memchr(at, '<', (gsize)(end - at));
    if (open == NULL)
      open = end;
    g_string_append_len(self->out, at, open - at);
    at = open;
    if (open == end)
      return;
    const gchar *after = tag_end(open);
    at = MIN(after, end);
    if (!is_ours(self, open))
      write_tag(self, open, at);
  }
}

/* Writes the body but for `piece`, which it may hold; returns where the rest
 * begins. */
static const gchar *
write_up_to(Writer *self, const gchar *at, const gchar *piece)
{
  const gchar *found = piece != NULL ? strstr(at, piece) : NULL;
  if (found == NULL)
    return at;
  write_html(self, at, found);
  const gchar *rest = found + strlen(piece);
  return *rest == '\n' ? rest + 1 : rest;
}

gchar *
kp_content_html(const KpBody *body, const gchar *page_url)
{
  Writer self = {.out = g_string_sized_new(strlen(body->html)),
                 .page_url = page_url,
                 .spans = g_array_new(FALSE, FALSE, sizeof(gboolean))};
  const gchar *at = body->html;
  /* Where both stand in the body, the contents may come before the box. */
  const gchar *pieces[] = {body->box_inside ? body->box : NULL,
                           body->contents_inside ? body->contents : NULL};
  const gchar *box = pieces[0] != NULL ? strstr(at, pieces[0]) : NULL;
  const gchar *list = pieces[1] != NULL ? strstr(at, pieces[1]) : NULL;
  gboolean list_first = list != NULL && box != NULL && list < box;
  at = write_up_to(&self, at, pieces[list_first ? 1 : 0]);
  at = write_up_to(&self, at, pieces[list_first ? 0 : 1]);
  write_html(&self, at, at + strlen(at));
  g_array_unref(self.spans);
  return g_string_free(self.out, FALSE);
}

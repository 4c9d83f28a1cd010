/* SPDX-License-Identifier: MIT */
/* The calls that give a page's HTML, and what depends on it. */
#include <string.h>

#include "content.h"
#include "dialect.h"
#include "fill.h"
#include "page-calls.h"
#include "page.h"
#include "status.h"

KpStatus
kp_call_box(KpPage *page, KpText *html, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(html, "the place for the box", error));
  KP_TRY(kp_page_draw(page, error));
  if (page->body->box == NULL)
    return kp_fail(error, KP_NOT_FOUND,
                   "the page has no box; its outcome says why");
  *html = kp_text_out(page->body->box);
  return KP_OK;
}

/* What stands outside the body, box and contents, comes in front of it. */
static const gchar *
whole_body(KpPage *page)
{
  const KpBody *body = page->body;
  const gchar *box = body->box_inside ? NULL : body->box;
  const gchar *contents = body->contents_inside ? NULL : body->contents;
  if (box == NULL && contents == NULL)
    return body->html;
  if (page->whole == NULL)
    page->whole = kp_page_keep(
        page, g_strconcat(box != NULL ? box : "", box != NULL ? "\n" : "",
                          contents != NULL ? contents : "",
                          contents != NULL ? "\n" : "", body->html, NULL));
  return page->whole;
}

KpStatus
kp_call_body(KpPage *page, KpText *html, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(html, "the place for the body", error));
  KP_TRY(kp_page_draw(page, error));
  *html = kp_text_out(whole_body(page));
  return KP_OK;
}

static KpStatus
make_document(KpPage *page, KpError *error)
{
  KP_TRY(kp_page_draw(page, error));
  g_autoptr(KpValues) values = kp_values_new();
  KP_TRY(kp_fill_page(values, page, error));
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(page->site, &fault);
  gchar *html =
      theme != NULL ? kp_theme_render(theme, "page", values, &fault) : NULL;
  if (html == NULL)
    return kp_fail_with(error, fault);
  page->document = kp_page_keep(page, html);
  return KP_OK;
}

KpStatus
kp_call_document(KpPage *page, KpText *html, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(html, "the place for the document", error));
  if (page->document == NULL)
    KP_TRY(make_document(page, error));
  *html = kp_text(page->document);
  return KP_OK;
}

KpStatus
kp_call_fill(KpPage *page, KpValues *values, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(values, "values", error));
  KP_TRY(kp_page_draw(page, error));
  return kp_fill_page(values, page, error);
}

KpStatus
kp_call_fill_row(KpPage *page, KpValues *row, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(row, "the row", error));
  KP_TRY(kp_page_choose(page, error));
  kp_fill_row(row, page);
  return KP_OK;
}

/* Keeps a text of the page's metadata, taking it out of there. */
static KpText
keep(KpPage *page, gchar **text)
{
  return *text != NULL ? kp_text(kp_page_keep(page, g_steal_pointer(text)))
                       : kp_text_out(NULL);
}

static void
make_metadata(KpPage *page)
{
  g_autoptr(KpMeta) meta = kp_page_meta(page);
  KpMetadata *ours = &page->metadata;
  KP_INIT(ours);
  ours->url =
      meta->url != NULL ? keep(page, &meta->url) : kp_text_out(page->address);
  ours->title = keep(page, &meta->title);
  ours->description = keep(page, &meta->description);
  ours->date = keep(page, &meta->published);
  ours->language = kp_text_out(kp_page_language(page));
  ours->author = kp_text_out(meta->author);
  ours->modified = keep(page, &meta->modified);
  ours->abstract = keep(page, &meta->abstract);
  ours->image = keep(page, &meta->image);
  ours->image_alt = keep(page, &meta->image_alt);
}

KpStatus
kp_call_metadata(KpPage *page, KpMetadata *metadata, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(metadata, error));
  KP_TRY(kp_page_draw(page, error));
  if (page->metadata.version == 0)
    make_metadata(page);
  kp_struct_write(metadata, &page->metadata, sizeof page->metadata);
  return KP_OK;
}

KpStatus
kp_call_content(KpPage *page, KpText *html, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(html, "the place for the content", error));
  KP_TRY(kp_page_draw(page, error));
  if (page->content == NULL) {
    g_autoptr(KpMeta) meta = kp_page_meta(page);
    page->content = kp_page_keep(page, kp_content_html(page->body, meta->url));
  }
  *html = kp_text(page->content);
  return KP_OK;
}

/* The steps of the page's terms: all that its points can feel of the other
 * pages. */
static void
digest_terms(const KpPage *page, GChecksum *digest)
{
  const GArray *terms = page->reading->prose->terms;
  for (guint i = 0; i < terms->len; i++) {
    const gchar *term = g_array_index(terms, KpTerm, i).text;
    gchar number[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_dtostr(number, sizeof number,
                   kp_corpus_idf(page->site->counts, term));
    g_checksum_update(digest, (const guchar *)number,
                      (gssize)strlen(number) + 1);
  }
}

void
kp_digest_text(GChecksum *digest, KpText text)
{
  g_autofree gchar *length =
      g_strdup_printf("%" G_GSIZE_FORMAT ":", text.length);
  g_checksum_update(digest, (const guchar *)length, -1);
  g_checksum_update(digest, (const guchar *)text.data, (gssize)text.length);
}

/* The digest of what the host gave, but the address. */
static const gchar *
digest_given(KpPage *page)
{
  const KpArticle *article = page->reading->article;
  kp_digest_text(page->given,
                 (KpText){article->source, article->source_length});
  g_checksum_update(page->given, &page->format, 1);
  return g_checksum_get_string(page->given);
}

static KpStatus
make_fingerprint(KpPage *page, KpError *error)
{
  KP_TRY(kp_site_need_sealed(page->site, error));
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(page->site, &fault);
  if (theme == NULL)
    return kp_fail_with(error, fault);
  const gchar *parts[] = {
      KP_RELEASE,         kp_dialect_name,
      page->site->digest, kp_theme_digest(theme),
      digest_given(page), page->address != NULL ? page->address : "",
  };
  g_autoptr(GChecksum) digest = g_checksum_new(G_CHECKSUM_SHA256);
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    g_checksum_update(digest, (const guchar *)parts[i],
                      (gssize)strlen(parts[i]) + 1);
  digest_terms(page, digest);
  page->address_used = TRUE;
  page->fingerprint =
      kp_page_keep(page, g_strdup(g_checksum_get_string(digest)));
  return KP_OK;
}

KpStatus
kp_call_fingerprint(KpPage *page, KpText *text, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(text, "the place for the fingerprint", error));
  if (page->fingerprint == NULL)
    KP_TRY(make_fingerprint(page, error));
  *text = kp_text(page->fingerprint);
  return KP_OK;
}

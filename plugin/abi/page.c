/* SPDX-License-Identifier: MIT */
/* The calls that open and close pages and count them; the table of all. */

#include "date.h"
#include "front-matter.h"
#include "page-calls.h"
#include "page-state.h"
#include "status.h"

static void
page_free(KpPage *self)
{
  g_clear_pointer(&self->body, kp_body_free);
  g_clear_pointer(&self->verdict, kp_verdict_free);
  g_clear_pointer(&self->check, kp_check_free);
  g_clear_pointer(&self->lines, g_ptr_array_unref);
  g_clear_pointer(&self->reading, kp_reading_free);
  g_clear_pointer(&self->texts, g_ptr_array_unref);
  g_free(self->language);
  g_clear_pointer(&self->given, g_checksum_free);
  g_free(self);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpPage, page_free)

static gchar *
path_of(const KpPageInput *input)
{
  return input->path.length > 0 ? kp_text_dup(input->path) : g_strdup("page");
}

/* It gets into the page's HTML. */
static KpStatus
need_language(KpText language, KpError *error)
{
  KP_TRY(kp_need_text(language, "the page's language", error));
  g_autofree gchar *tag = kp_text_dup(language);
  if (tag != NULL && !kp_is_language_tag(tag))
    return kp_fail(error, KP_INVALID_ARGUMENT,
                   "the page's language '%s' is no tag such as en or de-AT",
                   tag);
  return KP_OK;
}

static KpStatus
need_input(const KpPageInput *input, KpError *error)
{
  KP_TRY(kp_need_text(input->path, "the page's path", error));
  KP_TRY(kp_need_text(input->address, "the page's address", error));
  KP_TRY(kp_need_text(input->title, "the page's title", error));
  KP_TRY(need_language(input->language, error));
  KP_TRY(kp_need_text(input->title_else, "the page's other title", error));
  KP_TRY(kp_need_text(input->date_else, "the page's other date", error));
  if (input->bytes.length > 0)
    KP_TRY(kp_need(input->bytes.data, "the address of the bytes", error));
  if (input->bytes.length > G_MAXUINT32) {
    g_autofree gchar *path = path_of(input);
    return kp_fail(error, KP_BAD_INPUT, "%s: is longer than 4 GB; split it",
                   path);
  }
  if (input->reserved != 0)
    return kp_fail(error, KP_INVALID_ARGUMENT, "what is reserved is not 0");
  if (input->format > KP_FORMAT_TEXT)
    return kp_fail(error, KP_INVALID_ARGUMENT, "there is no format %u",
                   (guint)input->format);
  return KP_OK;
}

/* Of all but the bytes and their format, which are digested when somebody asks
 * for the fingerprint. */
static GChecksum *
digest_new(const KpPageInput *input)
{
  GChecksum *digest = g_checksum_new(G_CHECKSUM_SHA256);
  kp_digest_text(digest, input->path);
  kp_digest_text(digest, input->title);
  kp_digest_text(digest, input->language);
  kp_digest_text(digest, input->title_else);
  kp_digest_text(digest, input->date_else);
  return digest;
}

static KpReading *
read_input(KpSite *site, const KpPageInput *input, gchar *lang, GError **error)
{
  static const KpInput FORMATS[] = {
      [KP_FORMAT_AUTO] = KP_INPUT_AUTO,
      [KP_FORMAT_MARKDOWN] = KP_INPUT_MARKDOWN,
      [KP_FORMAT_TEXT] = KP_INPUT_TEXT,
  };
  const KpArticleOptions options = {
      .input = FORMATS[input->format],
      .smart = site->settings->smart,
  };
  g_autofree gchar *path = path_of(input);
  g_autofree gchar *title = kp_text_dup(input->title);
  KpStems *stems = kp_site_borrow_stems(site);
  KpReading *reading =
      kp_reading_new(path, input->bytes.length > 0 ? input->bytes.data : "",
                     input->bytes.length, title, lang, &options, stems, error);
  kp_site_return_stems(site, stems);
  return reading;
}

/* A date as front matter would give it; NULL where it is none. */
static const gchar *
read_date(KpPage *self, KpText text)
{
  g_autofree gchar *written = kp_text_dup(text);
  gchar *date = written != NULL ? kp_date_normalise(written) : NULL;
  return date != NULL ? kp_page_keep(self, date) : NULL;
}

static KpPage *
page_new(KpSite *site, const KpPageInput *input, GError **error)
{
  g_autoptr(KpPage) self = g_new0(KpPage, 1);
  self->site = site;
  self->texts = g_ptr_array_new_with_free_func(g_free);
  self->language = input->language.length > 0
                       ? kp_text_dup(input->language)
                       : g_strdup(site->settings->language);
  self->reading = read_input(site, input, self->language, error);
  if (self->reading == NULL)
    return NULL;
  if (input->address.length > 0)
    self->address = kp_page_keep(self, kp_text_dup(input->address));
  if (input->title_else.length > 0)
    self->title_else = kp_page_keep(self, kp_text_dup(input->title_else));
  self->date_else = read_date(self, input->date_else);
  self->given = digest_new(input);
  self->format = (guchar)input->format;
  self->resolve = input->resolve;
  self->measure = input->measure;
  self->host_data = input->host_data;
  return g_steal_pointer(&self);
}

static KpStatus
page_open(KpSite *site, const KpPageInput *input, KpPage **page, KpError *error)
{
  KP_TRY(kp_need(site, "the site", error));
  KP_TRY(kp_struct_check(input, error));
  KP_TRY(kp_need(page, "the place for the page", error));
  KpPageInput ours;
  kp_struct_read(&ours, sizeof ours, input);
  KP_TRY(need_input(&ours, error));
  GError *fault = NULL;
  KpPage *self = page_new(site, &ours, &fault);
  if (self == NULL)
    return kp_fail_with(error, fault);
  g_atomic_int_inc(&site->n_open);
  *page = self;
  return KP_OK;
}

static void
page_close(KpPage *page)
{
  if (page == NULL)
    return;
  KpSite *site = page->site;
  page_free(page);
  g_atomic_int_add(&site->n_open, -1);
}

static KpStatus
page_count(KpPage *page, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  if (page->counted)
    return kp_fail(error, KP_TOO_LATE, "the page is counted already");
  KP_TRY(kp_site_tally(page->site, page->reading, TRUE, error));
  page->counted = TRUE;
  return KP_OK;
}

static KpStatus
page_uncount(KpPage *page, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_site_tally(page->site, page->reading, FALSE, error));
  page->counted = FALSE;
  return KP_OK;
}

static KpStatus
page_set_address(KpPage *page, KpText address, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need_text(address, "the page's address", error));
  if (page->address_used)
    return kp_fail(error, KP_TOO_LATE,
                   "the page's address is in use: set it before you ask for "
                   "box, body, content, document, values, metadata or "
                   "fingerprint");
  gchar *text = kp_text_dup(address);
  page->address = text != NULL ? kp_page_keep(page, text) : NULL;
  return KP_OK;
}

const KpPageCalls kp_page_calls = {
    .version = KP_ABI_VERSION,
    .struct_size = sizeof(KpPageCalls),
    .open = page_open,
    .close = page_close,
    .count = page_count,
    .uncount = page_uncount,
    .set_address = page_set_address,
    .info = kp_call_info,
    .field = kp_call_field,
    .field_name = kp_call_field_name,
    .warning = kp_call_warning,
    .outcome = kp_call_outcome,
    .point = kp_call_point,
    .cut = kp_call_cut,
    .share = kp_call_share,
    .compare = kp_call_compare,
    .match = kp_call_match,
    .box = kp_call_box,
    .body = kp_call_body,
    .document = kp_call_document,
    .fill = kp_call_fill,
    .fill_row = kp_call_fill_row,
    .metadata = kp_call_metadata,
    .fingerprint = kp_call_fingerprint,
    .content = kp_call_content,
    .relate = kp_call_relate,
    .finding = kp_call_finding,
};

/* SPDX-License-Identifier: MIT */
/* The calls that tell what a page says of itself, sealed or not. */
#include <string.h>

#include "page-calls.h"
#include "page-state.h"
#include "status.h"

static guint
format_of(KpInput input)
{
  return input == KP_INPUT_TEXT ? KP_FORMAT_TEXT : KP_FORMAT_MARKDOWN;
}

KpStatus
kp_call_info(KpPage *page, KpPageInfo *info, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_struct_check(info, error));
  const KpArticle *article = page->reading->article;
  const KpFrontMatter *front = article->front;
  KpPageInfo ours;
  KP_INIT(&ours);
  ours.path = kp_text_out(article->path);
  ours.address = kp_text_out(page->address);
  ours.title =
      kp_text_out(article->title != NULL ? article->title : page->title_else);
  ours.description = kp_text_out(front->description);
  ours.date = kp_text_out(front->date != NULL ? front->date : page->date_else);
  ours.author = kp_text_out(front->author);
  ours.slug = kp_text_out(front->slug);
  ours.language = kp_text_out(kp_page_language(page));
  ours.format = format_of(article->input);
  ours.draft = front->draft ? 1 : 0;
  ours.n_tags = g_strv_length(front->tags);
  ours.n_warnings = article->warnings->len;
  ours.n_own = article->points->len;
  ours.points_off = front->points_off ? 1 : 0;
  ours.counted = page->counted ? 1 : 0;
  ours.html_left_out = page->site->settings->unsafe ? 0 : article->html_line;
  kp_struct_write(info, &ours, sizeof ours);
  return KP_OK;
}

/* The values of a field; NULL where the page does not have it. */
static gchar **
values_of(const KpFrontMatter *front, const gchar *name)
{
  if (strcmp(name, "tags") == 0)
    return front->tags;
  const KpField *field = kp_front_matter_field(front, name);
  return field != NULL ? field->values : NULL;
}

KpStatus
kp_call_field(
    KpPage *page, KpText name, size_t index, KpText *value, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(value, "the place for the value", error));
  KP_TRY(kp_need_text(name, "the field's name", error));
  g_autofree gchar *field = kp_text_dup(name);
  gchar **values =
      field != NULL ? values_of(page->reading->article->front, field) : NULL;
  if (values == NULL || index >= g_strv_length(values))
    return kp_fail(error, KP_NOT_FOUND,
                   "the page has no field \"%s\", or no more values of it",
                   field != NULL ? field : "");
  *value = kp_text_out(values[index]);
  return KP_OK;
}

KpStatus
kp_call_field_name(KpPage *page, size_t index, KpText *name, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(name, "the place for the name", error));
  const GPtrArray *fields = page->reading->article->front->fields;
  if (index >= fields->len)
    return kp_fail(error, KP_NOT_FOUND, "the page has no more fields");
  const KpField *field = g_ptr_array_index(fields, index);
  *name = kp_text_out(field->name);
  return KP_OK;
}

KpStatus
kp_call_warning(KpPage *page, size_t index, KpText *text, KpError *error)
{
  g_autoptr(KpPageUse) use = NULL;
  KP_TRY(kp_page_use(page, &use, error));
  KP_TRY(kp_need(text, "the place for the warning", error));
  const GPtrArray *warnings = page->reading->article->warnings;
  if (index >= warnings->len)
    return kp_fail(error, KP_NOT_FOUND, "the page has no more warnings");
  *text = kp_text_out(g_ptr_array_index(warnings, index));
  return KP_OK;
}

/* SPDX-License-Identifier: MIT */
/* A site and a page come in, values for a template go out. */
#include "fill.h"

#include "page.h"
#include "status.h"

/* `css` is only asked for where pages hold it, as it takes a theme. */
static KpStatus
describe_site(KpSite *site, KpPageSite *description, KpError *error)
{
  const KpSettings *settings = site->settings;
  *description = (KpPageSite){
      .title = settings->title,
      .description = settings->description,
      .author = settings->author,
      .schema = settings->schema,
      .base_url = settings->base_url,
      .lang = settings->language,
      .css_href = settings->stylesheet,
      .feed_href = settings->feed,
      .footer = settings->footer,
      .generator = "keypoints " KP_RELEASE,
      .words = settings->words,
  };
  if (settings->stylesheet != NULL)
    return KP_OK;
  GError *fault = NULL;
  const KpTheme *theme = kp_site_theme(site, &fault);
  if (theme == NULL)
    return kp_fail_with(error, fault);
  description->css = kp_theme_css(theme);
  return KP_OK;
}

KpStatus
kp_fill_site(KpValues *values, KpSite *site, KpError *error)
{
  KpPageSite description;
  KP_TRY(describe_site(site, &description, error));
  kp_page_fill_site(values, &description, NULL);
  return KP_OK;
}

static KpPageSource
describe_page(const KpPage *page)
{
  return (KpPageSource){
      .article = page->reading->article,
      .bullets = page->reading->bullets,
      .prose = page->reading->prose,
      .body = page->body,
      .lang = kp_language_code(page->reading->prose->language),
      .address = page->address,
      .title = page->title_else,
      .date = page->date_else,
  };
}

KpStatus
kp_fill_page(KpValues *values, KpPage *page, KpError *error)
{
  KpPageSite site;
  KP_TRY(describe_site(page->site, &site, error));
  const KpPageSource source = describe_page(page);
  page->address_used = TRUE;
  kp_page_fill_site(values, &site, kp_page_language(page));
  site.lang = page->language;
  kp_page_fill(values, &source, &site);
  return KP_OK;
}

KpMeta *
kp_page_meta(KpPage *page)
{
  const KpSettings *settings = page->site->settings;
  const KpPageSite site = {
      .author = settings->author,
      .schema = settings->schema,
      .base_url = settings->base_url,
      .lang = page->language,
  };
  const KpPageSource source = describe_page(page);
  page->address_used = TRUE;
  return kp_meta_new(&source, &site);
}

void
kp_fill_row(KpValues *values, KpPage *page)
{
  const KpSettings *settings = page->site->settings;
  const KpPageSite site = {
      .author = settings->author,
      .base_url = settings->base_url,
      .lang = page->language,
      .words = settings->words,
  };
  KpPageSource source = describe_page(page);
  source.body = NULL;
  page->address_used = TRUE;
  kp_page_fill(values, &source, &site);
  kp_page_fill_lang(values, kp_page_language(page), settings->language);
}

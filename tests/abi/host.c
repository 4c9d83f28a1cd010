/* SPDX-License-Identifier: MIT */
#include "host.h"

#include "entry.h"

const KpPlugin *
host_plugin(void)
{
  return kp_entry();
}

KpSite *
host_site(const gchar *key, ...)
{
  KpSetting settings[16] = {{kp_text("theme_folder"), kp_text(TEST_THEMES)}};
  gsize n = 1;
  va_list arguments;
  va_start(arguments, key);
  for (; key != NULL; key = va_arg(arguments, const gchar *)) {
    g_assert_cmpuint(n, <, G_N_ELEMENTS(settings));
    settings[n].key = kp_text(key);
    settings[n++].value = kp_text(va_arg(arguments, const gchar *));
  }
  va_end(arguments);
  KpError error;
  KP_INIT(&error);
  KpSite *site = NULL;
  KpStatus status = host_plugin()->site->open(settings, n, &site, &error);
  g_assert_cmpstr(error.message, ==, "");
  g_assert_cmpint(status, ==, KP_OK);
  return site;
}

KpPage *
host_page(KpSite *site, const gchar *path, const gchar *markdown)
{
  KpPageInput input;
  KP_INIT(&input);
  input.path = kp_text(path != NULL ? path : "a.md");
  input.bytes = kp_text(markdown);
  KpError error;
  KP_INIT(&error);
  KpPage *page = NULL;
  KpStatus status = host_plugin()->page->open(site, &input, &page, &error);
  g_assert_cmpstr(error.message, ==, "");
  g_assert_cmpint(status, ==, KP_OK);
  return page;
}

KpPage *
host_sealed_page(KpSite *site, const gchar *front)
{
  g_autofree gchar *article = host_article("ferry");
  g_autofree gchar *bytes = g_strconcat("---\n", front, article + 4, NULL);
  KpPage *page = host_page(site, "news/ferry.md", bytes);
  host_seal(site, page);
  return page;
}

void
host_seal(KpSite *site, KpPage *page)
{
  g_assert_cmpint(host_plugin()->page->count(page, NULL), ==, KP_OK);
  g_assert_cmpint(host_plugin()->site->seal(site, NULL), ==, KP_OK);
}

void
host_close(KpSite *site, KpPage *page)
{
  host_plugin()->page->close(page);
  g_assert_cmpint(host_plugin()->site->close(site, NULL), ==, KP_OK);
}

gchar *
host_document(KpPage *page)
{
  KpText html;
  KpError error;
  KP_INIT(&error);
  KpStatus status = host_plugin()->page->document(page, &html, &error);
  g_assert_cmpstr(error.message, ==, "");
  g_assert_cmpint(status, ==, KP_OK);
  g_assert_cmpuint(strlen(html.data), ==, html.length);
  return g_strdup(html.data);
}

gchar *
host_article(const gchar *topic)
{
  return g_strdup_printf(
      "---\n"
      "title: The %s line opens again\n"
      "date: 2024-03-05\n"
      "tags: [%s, harbour]\n"
      "---\n"
      "The harbour council voted on Monday to reopen the old %s line to the "
      "islands after nine years. The first boat will leave Port Ellery on 3 "
      "May, mayor Anna Lund said. It costs 4.2 million crowns a year. Critics "
      "say that the money should go to the schools instead.\n\n"
      "The line was closed in 2015 when the engine of the last %s failed. Two "
      "new electric boats were built in a Norwegian yard. Each of them can "
      "carry 120 passengers and 14 cars across the sound. The islanders have "
      "collected 3,000 signatures for the line since then.\n\n"
      "The council also decided to build a new quay for the boats next year. "
      "Work begins in January and should last four months. A second quay may "
      "follow if the number of passengers grows as fast as the council hopes. "
      "Shops on the islands expect more visitors in the summer, and the school "
      "on Little Ellery will stay open.\n",
      topic, topic, topic, topic);
}

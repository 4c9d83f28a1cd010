/* SPDX-License-Identifier: MIT */
/* The plugin as a file, for hosts that load it themselves. */
#ifndef TEST_LOADED_H
#define TEST_LOADED_H

#include <dlfcn.h>
#include <glib.h>

#include <keypoints/keypoints.h>

/* The plugin in the file `path`, opened with RTLD_NOW and `flags`. */
static inline const KpPlugin *
loaded_plugin(const gchar *path, int flags, void **library)
{
  *library = dlopen(path, RTLD_NOW | flags);
  if (*library == NULL)
    g_error("%s", dlerror());
  KpEntry *entry = NULL;
  *(void **)&entry = dlsym(*library, KP_ENTRY);
  g_assert_nonnull(entry);
  const KpPlugin *plugin = entry();
  g_assert_cmpint(kp_check(plugin, NULL), ==, KP_OK);
  return plugin;
}

/* Opens a site with this page alone, and counts and seals it. */
static inline KpPage *
loaded_page(const KpPlugin *kp, const gchar *markdown, KpSite **site)
{
  KpPage *page = NULL;
  KpPageInput input;
  KP_INIT(&input);
  input.bytes = kp_text(markdown);
  g_assert_cmpint(kp->site->open(NULL, 0, site, NULL), ==, KP_OK);
  g_assert_cmpint(kp->page->open(*site, &input, &page, NULL), ==, KP_OK);
  g_assert_cmpint(kp->page->count(page, NULL), ==, KP_OK);
  g_assert_cmpint(kp->site->seal(*site, NULL), ==, KP_OK);
  return page;
}

#endif

/* SPDX-License-Identifier: MIT */
/* A name comes in; a small site that builds goes out. */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "output.h"
#include "sitegen.h"

static const gchar SITE[] =
    "# What this site is. All keys: man sitegen\n"
    "[site]\n"
    "title = My site\n"
    "description = What this site is about, in a sentence\n"
    "base_url = https://example.com/\n"
    "language = en\n"
    "theme = default\n"
    "\n"
    "# How key points are made and shown, for instance count = 4\n"
    "[keypoints]\n"
    "\n"
    "# Variables of the theme, for instance accent = #14507a\n"
    "[theme]\n";

static const gchar WELCOME[] =
    "---\n"
    "title: How this site works\n"
    "description: Where articles go, and where their key points come from.\n"
    "date: 2026-01-01\n"
    "tags: [help]\n"
    "---\n"
    "\n"
    "Every file in the folder content that ends in .md is an article of this "
    "site. The name of the file gives the address: this one is called "
    "2026-01-01-welcome.md, so its page is found under welcome, for the date "
    "in front is left out.\n"
    "\n"
    "The box above holds the key points of this article. The generator chose "
    "its points from the sentences of the text when the site was built, and "
    "each point leads to the sentence that it was taken from.\n"
    "\n"
    "An author who knows better writes the points by hand. A list under the "
    "name key_points at the top of the file takes the place of the generated "
    "points, as [the second article](about/index.md) shows.\n"
    "\n"
    "Pictures lie beside the article that shows them. Give an article a "
    "folder of its own, name the file index.md, and put the pictures next to "
    "it; links between files are turned into links between pages.\n"
    "\n"
    "Tables, code and captions are never chosen as points, and lists only on "
    "a page that is made of them, because few of them say anything without "
    "their surroundings. Very short pages get no box at all, and the summary "
    "of the build says how many there were and why.\n"
    "\n"
    "Change the title and the address of the site in site.ini before you "
    "publish it. The finished site is the folder _site, and every file in it "
    "can be copied to any web server as it is.\n";

static const gchar ABOUT[] =
    "---\n"
    "title: About this site\n"
    "key_points:\n"
    "  - The points of this page were written by its author\n"
    "  - An author writes points at the top of the file, under key_points\n"
    "---\n"
    "\n"
    "This page has no date, so it comes last on the front page. It lies in a "
    "folder of its own, where pictures can keep it company.\n"
    "\n"
    "Write here who you are and how readers can reach you.\n";

static const struct {
  const gchar *path;
  const gchar *text;
} FILES[] = {
    {"site.ini", SITE},
    {"content/2026-01-01-welcome.md", WELCOME},
    {"content/about/index.md", ABOUT},
};

static gboolean
is_free(const gchar *folder, GError **error)
{
  g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
  if (dir != NULL ? g_dir_read_name(dir) == NULL
                  : !g_file_test(folder, G_FILE_TEST_EXISTS))
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT,
              "%s: is there already and not empty; choose another name",
              folder);
  return FALSE;
}

gboolean
sg_new(const gchar *folder, GError **error)
{
  if (!is_free(folder, error))
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(FILES); i++) {
    if (!sg_output_write(folder, FILES[i].path, FILES[i].text,
                         strlen(FILES[i].text), NULL, error))
      return FALSE;
  }
  g_autofree gchar *files = g_build_filename(folder, "static", NULL);
  if (g_mkdir_with_parents(files, 0777) == 0)
    return TRUE;
  g_set_error(error, SG_ERROR, SG_ERROR_OUTPUT, "%s: cannot be made (%s)",
              files, g_strerror(errno));
  return FALSE;
}

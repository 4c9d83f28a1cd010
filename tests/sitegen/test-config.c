/* SPDX-License-Identifier: MIT */
#include <glib/gstdio.h>
#include <string.h>

#include "config.h"
#include "error.h"

#define GOOD "[site]\ntitle = T\nbase_url = https://e.example/b\n"

/* Loads `text` as the site.ini of a folder of its own; "@" in *message stands
 * for that folder. */
static SgConfig *
load(const gchar *text, gchar **message)
{
  g_autofree gchar *folder = g_dir_make_tmp("sitegen-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename(folder, "site.ini", NULL);
  g_autoptr(GError) error = NULL;
  g_assert_true(g_file_set_contents(path, text, -1, NULL));
  SgConfig *config = sg_config_load(folder, &error);
  if (config == NULL) {
    g_assert_error(error, SG_ERROR, SG_ERROR_CONFIG);
    g_assert_true(g_str_has_prefix(error->message, path));
    *message = g_strdup(error->message + strlen(path));
  }
  g_remove(path);
  g_rmdir(folder);
  return config;
}

static void
test_values(void)
{
  g_autofree gchar *message = NULL;
  g_autoptr(SgConfig) config =
      load("# a comment\n" GOOD "theme=plain\nper_page =  7 \n\n[keypoints]\n"
           "count = 4\n[theme]\naccent = #123456\n",
           &message);
  g_assert_null(message);
  g_assert_cmpstr(config->title, ==, "T");
  g_assert_cmpstr(config->base_url, ==, "https://e.example/b/");
  g_assert_cmpstr(config->base_path, ==, "/b/");
  g_assert_cmpstr(config->theme, ==, "plain");
  g_assert_null(config->language);
  g_assert_cmpuint(config->per_page, ==, 7);
  g_assert_cmpuint(config->points->len, ==, 1);
  const SgSetting *count = config->points->pdata[0];
  g_assert_cmpstr(count->key, ==, "count");
  g_assert_cmpstr(count->value, ==, "4");
  g_assert_cmpuint(count->line, ==, 9);
  const SgSetting *accent = config->variables->pdata[0];
  g_assert_cmpstr(accent->value, ==, "#123456");
  g_assert_cmpuint(accent->line, ==, 11);
}

/* As an editor on Windows saves it. */
static void
test_byte_order_mark(void)
{
  g_autofree gchar *message = NULL;
  g_autoptr(SgConfig) config =
      load("\xEF\xBB\xBF[site]\r\ntitle = T\r\nbase_url = "
           "https://e.example/\r\n",
           &message);
  g_assert_null(message);
  g_assert_cmpstr(config->title, ==, "T");
  g_assert_cmpstr(config->base_path, ==, "/");
}

/* Feeds and the sitemap hold nothing but whole addresses. */
static void
test_address_is_encoded(void)
{
  static const struct {
    const gchar *written, *url, *path;
  } CASES[] = {
      {"https://e.example", "https://e.example/", "/"},
      {"https://E.example:8080/a", "https://E.example:8080/a/", "/a/"},
      {"https://e.example//", "https://e.example/", "/"},
      {"https://e.example/a//", "https://e.example/a/", "/a/"},
      {"https://e.example/für uns/", "https://e.example/f%C3%BCr%20uns/",
       "/f%C3%BCr%20uns/"},
      {"https://e.example/%c3%bc%2f~a&b", "https://e.example/%C3%BC%2F~a&b/",
       "/%C3%BC%2F~a&b/"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *message = NULL;
    g_autofree gchar *text = g_strconcat(
        "[site]\ntitle = T\nbase_url = ", CASES[i].written, "\n", NULL);
    g_autoptr(SgConfig) config = load(text, &message);
    g_assert_null(message);
    g_assert_cmpstr(config->base_url, ==, CASES[i].url);
    g_assert_cmpstr(config->base_path, ==, CASES[i].path);
  }
}

static void
test_faults(void)
{
  static const struct {
    const gchar *text;
    const gchar *expected; /* how the message begins, after the path */
  } CASES[] = {
      {"", ": [site] has no title"},
      {"[site]\ntitle = T\n", ": [site] has no base_url"},
      {"[site]\ntitel = T\n",
       ":2: there is no key 'titel'; did you mean 'title'?"},
      {"[site]\nbaseurl = T\n",
       ":2: there is no key 'baseurl'; did you mean 'base_url'?"},
      {"[site]\nxyz = T\n", ":2: there is no key 'xyz'; there are: title, "},
      {"[sites]\n", ":1: there is no group 'sites'; did you mean 'site'?"},
      {"title = T\n", ":1: this is not \"key = value\" in a group"},
      {GOOD "what\n", ":4: this is not \"key = value\""},
      {GOOD "= what\n", ":4: this is not \"key = value\""},
      {GOOD "title = U\n", ":4: 'title' is there twice"},
      {GOOD "per_page = 0\n", ":4: per_page is '0'"},
      {GOOD "per_page = ten\n", ":4: per_page is 'ten'"},
      {"[site]\ntitle = T\nbase_url = e.example\n",
       ":3: base_url is 'e.example'"},
      {"[site]\ntitle = T\nbase_url = ftp://e.example\n", ":3: base_url is"},
      {"[site]\ntitle = T\nbase_url = https://e.example/?a=b\n",
       ":3: base_url is"},
      {"[site]\ntitle = \xff\n", ": is not UTF-8"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autofree gchar *message = NULL;
    g_autoptr(SgConfig) config = load(CASES[i].text, &message);
    g_assert_null(config);
    g_test_message("%s", message);
    g_assert_true(g_str_has_prefix(message, CASES[i].expected));
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/config/values", test_values);
  g_test_add_func("/config/byte-order-mark", test_byte_order_mark);
  g_test_add_func("/config/address-is-encoded", test_address_is_encoded);
  g_test_add_func("/config/faults", test_faults);
  return g_test_run();
}

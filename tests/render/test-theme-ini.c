/* SPDX-License-Identifier: MIT */
/* What a theme says of itself, and what is said about faulty ones. */
#include <glib/gstdio.h>
#include <string.h>

#include "put.h"
#include "theme-ini.h"

/* Reads a theme.ini of that text. */
static KpThemeIni *
read_ini(const gchar *text, GError **error)
{
  g_autofree gchar *folder = g_dir_make_tmp("theme-ini-XXXXXX", NULL);
  g_autofree gchar *path = g_build_filename(folder, "theme.ini", NULL);
  put(folder, "theme.ini", text);
  KpThemeIni *ini = kp_theme_ini_read(path, error);
  g_remove(path);
  g_remove(folder);
  return ini;
}

static void
test_faults(void)
{
  static const gchar *const CASES[][2] = {
      {"[theme]\nformat = 1\ncolour=red\n",
       "theme.ini:3: unknown key 'colour'"},
      {"[theme]\nname = x\nformat = 1\nna = y\n",
       "theme.ini:4: unknown key 'na'"},
      {"a = b\n[theme]\n",
       "theme.ini:1: this is not \"key = value\" in a section; "
       "begin comments with #"},
      {"[theme]\n\n= red\n",
       "theme.ini:3: this is not \"key = value\" in a section; "
       "begin comments with #"},
      {"[theme]\nformat = 1\nname = x\n[other]\n",
       "theme.ini:4: unknown section [other]; there are [theme] and "
       "[variable NAME]"},
      {"[theme]\nformat = 1\n[variable a]\ncolour = x\n",
       "theme.ini:4: unknown key 'colour'"},
      {"[theme]\nformat = 1\n[variable A]\ntype = color\n",
       "theme.ini:3: 'A' is no variable's name; use a-z, 0-9 and "
       "'-'"},
      {"[theme]\nformat = 1\n[variable a]\ntype = color\n",
       "theme.ini:3: the default of 'a' must be a colour such as "
       "#a3122b"},
      {"[theme]\nformat = 1\n[variable a]\ntype = color\ndefault = red\n"
       "about =\n",
       "theme.ini:6: [variable a] needs about, a sentence that says "
       "what it changes"},
      {"\n[theme]\nformat = 1\n", "theme.ini:2: [theme] needs a name"},
      {"[theme]\nformat = 7\n",
       "theme.ini:2: this program reads themes of format 1, not "
       "'7'"},
      {"[theme]\nformat = 1\ncolour = red\nnme = x\n",
       "theme.ini:3: unknown key 'colour'"},
      {"[theme]\nformat = 1\nnme = x\n",
       "theme.ini:3: unknown key 'nme'; did you mean 'name'?"},
      {"[theme]\nformat = 1\n[variable a]\ntype = colour\n",
       "theme.ini:4: there is no type 'colour'; did you mean "
       "'color'?"},
      {"[theme]\nformat = 1\n[variable a]\ntype = x\n",
       "theme.ini:4: there is no type 'x'; write color, length, "
       "number or font"},
      {"[theme]\nformat = 1\n[variable a]\ndefault = red\n",
       "theme.ini:3: [variable a] needs a type: color, length, "
       "number or font"},
      {"[theme]\nformat = 1\n[variable a]\ntype = color\ndefault = red\n",
       "theme.ini:3: [variable a] needs about, a sentence that says "
       "what it changes"},
      {"# A theme\n[theme]\nformat = 1\nrubbish\n",
       "theme.ini:4: this is not \"key = value\" in a section; "
       "begin comments with #"},
      {"[theme]\nformat = 1\n[variable a]\ntype = color\ndefault = 1px\n",
       "theme.ini:5: the default of 'a' must be a colour such as "
       "#a3122b"},
      {"[theme]\nformat = 1\nfold = long\n",
       "theme.ini:3: fold is 'long'; write how many words a page has "
       "whose box is folded, or 0"},
      {"[them]\n", "theme.ini: has no [theme]; write [theme], format = 1 and a "
                   "name"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(GError) error = NULL;
    g_test_message("%s", CASES[i][0]);
    g_assert_null(read_ini(CASES[i][0], &error));
    g_assert_cmpstr(strstr(error->message, "theme.ini:"), ==, CASES[i][1]);
  }
}

/* As an editor on Windows saves it. */
static void
test_byte_order_mark(void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(KpThemeIni) ini =
      read_ini("\xEF\xBB\xBF[theme]\r\nformat = 1\r\nname = x\r\n", &error);
  g_assert_no_error(error);
  g_assert_cmpstr(ini->name, ==, "x");
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/theme-ini/faults", test_faults);
  g_test_add_func("/theme-ini/byte-order-mark", test_byte_order_mark);
  return g_test_run();
}

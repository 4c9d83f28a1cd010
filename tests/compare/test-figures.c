/* SPDX-License-Identifier: MIT */
/* Numbers as what they are worth. */
#include <string.h>

#include "figures.h"

static const struct {
  const gchar *language;
  const gchar *text;
  const gchar *expected; /* values by blanks; readings of one by '|'; "also"
                            values in brackets */
} CASES[] = {
    {"en", "1,200", "1200"},
    {"en", "1,200.50", "1200.5"},
    {"en",
     "1\xc2\xa0"
     "200\xe2\x80\xaf"
     "000",
     "1200000"},
    {"en", "3.5", "3.5"},
    {"en", "$2m", "2|2000000"},
    {"en",
     "\xc2\xa3"
     "1.4bn",
     "1.4|1400000000"},
    {"en", "2.3 million", "2300000"},
    {"en", "2 to 3 million", "2|2000000 3000000"},
    {"en", "two million", "2000000"},
    {"en", "twenty-one", "21"},
    {"en", "a hundred and five", "105"},
    {"en", "two hundred and fifty thousand", "250000"},
    {"en", "twelve hundred", "1200"},
    {"en", "half a million", "500000"},
    {"en", "two dozen", "24"},
    {"en", "a cat and a dog", ""},
    {"en", "one two", "1 2"},
    {"en", "both of them twice", "(2) (2)"},
    {"en", "21st", "21"},
    {"en", "7:30", "7.3"},
    {"en", "19:30", "19.3|7.3"},
    {"en", "18-year-old", "18"},
    {"en", "930am", "930|9.3"},
    {"en", "1130pm", "1130|11.3"},
    {"en", "1930pm", "1930"},
    {"en", "2 dozen", "24"},
    {"en", "twenty ten", "20 10"},
    {"en", "twenty thirty", "20 30"},
    {"en", "five twenty", "5 20"},
    {"en", "half million", "500000"},
    {"en", "half a three", "(0.5) 3"},
    {"en", "third decade", "(3) (10)"},
    {"en", "21st century", "21 (100)"},
    {"en", "number AB1234567890", ""},
    {"en", "9am", "9"},
    {"en", "three decades", "3|30 (10)"},
    {"en", "2 centuries", "2|200 (100)"},
    {"en", "half a century", "50"},
    {"en", "flight MH370", "(370)"},
    {"en", "the H5N1 virus", ""},
    {"en", "100%", "100"},
    {"de", "1.200", "1200"},
    {"de", "3,5 Millionen", "3500000"},
    {"de", "3,5 Mio. Euro, 2 Mrd. Euro", "3500000 2000000000"},
    {"en", "$4.2 bn", "4200000000"},
    {"de", "einundzwanzig", "21"},
    {"de", "zw\xc3\xb6lf", "12"},
    {"de", "drei Jahrzehnte", "3|30 (10)"},
    {NULL, "1.200", "1200|1.2"},
    {NULL, "1.200.300", "1200300"},
    {NULL, "$0m", "0"},
    {NULL, "two", ""},
    {"en", "1234567890123456789012345678901234567890123", ""},
};

static gchar *
describe(const GArray *figures)
{
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < figures->len; i++) {
    const KpFigure *figure = &g_array_index(figures, KpFigure, i);
    g_string_append(out, i > 0 ? " " : "");
    for (guint k = 0; k < figure->n_values; k++)
      g_string_append_printf(
          out, figure->kind == KP_FIGURE_ALSO ? "%s(%.12g)" : "%s%.12g",
          k > 0 ? "|" : "", figure->values[k]);
  }
  return g_string_free(out, FALSE);
}

static void
test_values(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const KpLanguage *language = kp_language_find(CASES[i].language);
    g_autoptr(KpPieces) pieces =
        kp_pieces_new(CASES[i].text, strlen(CASES[i].text), language);
    g_autoptr(GArray) figures = kp_figures_find(pieces, language);
    g_autofree gchar *found = describe(figures);
    g_test_message("%s", CASES[i].text);
    g_assert_cmpstr(found, ==, CASES[i].expected);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/figures/values", test_values);
  return g_test_run();
}

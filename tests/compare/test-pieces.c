/* SPDX-License-Identifier: MIT */
/* How a text is cut, folded and flagged. */
#include <string.h>

#include "pieces.h"

static const struct {
  const gchar *text;
  const gchar *expected; /* folded forms by blanks; '^' starts a sentence, '+'
                            follows the piece before, '=' is joined to it */
} CASES[] = {
    {"The U.S. and NATO", "^the +us +and +nato"},
    {"O\xe2\x80\x99"
     "Brien's dog",
     "^obrien +dog"},
    {"Beyonc\xc3\xa9 (born 1981), singer", "^beyonce ^born +1981 ^singer"},
    {"Wal-Mart", "^wal =mart"},
    {"Wal\u2010Mart", "^wal =mart"},
    {"Wal\u2011Mart", "^wal =mart"},
    {"Hull.-based", "^hull ^based"},
    {"O\u02bcBrien\u02bcs dog", "^obrien +dog"},
    {"for \u20ac5", "^for 5"},
    {"It ended. It began: now", "^it +ended ^it +began ^now"},
    {"Mr. J. Smith spoke", "^mr +j +smith +spoke"},
    {"1,200.50 and 3m", "^120050 +and +3m"},
    {"AT&T", "^att"},
    {"a, b", "^a b"},
    {"one - two", "^one ^two"},
    {"", ""},
    {"... !", ""},
    {"e.g. this", "^eg +this"},
    {"amazon.com", "^amazon ^com"},
    {"U.", "^u"},
    {"1 234", "^1 +234"},
    {"1\xc2\xa0"
     "234",
     "^1234"},
    {"co\xc2\xad"
     "operate",
     "^cooperate"},
};

static void
test_cut(void)
{
  const KpLanguage *language = kp_language_find("en");
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    /* A block of its own, so that a read past its end is seen. */
    g_autofree gchar *text = g_strdup(CASES[i].text);
    g_autoptr(KpPieces) pieces = kp_pieces_new(text, strlen(text), language);
    g_autoptr(GString) found = g_string_new(NULL);
    for (guint k = 0; k < pieces->array->len; k++) {
      const KpPiece *piece = kp_piece_at(pieces, k);
      g_string_append(found, k > 0 ? " " : "");
      g_string_append(found, piece->flags & KP_PIECE_STARTS    ? "^"
                             : piece->flags & KP_PIECE_JOINED  ? "="
                             : piece->flags & KP_PIECE_FOLLOWS ? "+"
                                                               : "");
      g_string_append(found, piece->folded);
    }
    g_test_message("%s", text);
    g_assert_cmpstr(found->str, ==, CASES[i].expected);
  }
}

static void
test_flags(void)
{
  static const struct {
    const gchar *text;
    guint32 flags;
  } FLAGS[] = {
      {"YouTube", KP_PIECE_CAPITAL | KP_PIECE_INNER},
      {"iPhone", KP_PIECE_INNER},
      {"NATO", KP_PIECE_CAPITAL | KP_PIECE_CAPITALS},
      {"U.S.", KP_PIECE_CAPITAL | KP_PIECE_CAPITALS | KP_PIECE_DOTTED},
      {"5G", KP_PIECE_DIGITS},
      {"@name", KP_PIECE_HANDLE},
      {"\xc3\x89lan", KP_PIECE_CAPITAL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(FLAGS); i++) {
    g_autoptr(KpPieces) pieces =
        kp_pieces_new(FLAGS[i].text, strlen(FLAGS[i].text), NULL);
    g_test_message("%s", FLAGS[i].text);
    g_assert_cmpuint(pieces->array->len, ==, 1);
    g_assert_cmphex(kp_piece_at(pieces, 0)->flags, ==,
                    FLAGS[i].flags | KP_PIECE_STARTS);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pieces/cut", test_cut);
  g_test_add_func("/pieces/flags", test_flags);
  return g_test_run();
}

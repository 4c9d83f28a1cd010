/* SPDX-License-Identifier: MIT */
/* Words and the stems that an independent implementation gives them: Porter's
 * own examples first to last step, then the departures from them. */
#include <string.h>

#include "porter.h"

static const gchar *const WORDS[][2] = {{"a", "a"},
                                        {"is", "is"},
                                        {"sky", "sky"},
                                        {"skies", "sky"},
                                        {"dies", "die"},
                                        {"died", "die"},
                                        {"tied", "tie"},
                                        {"flies", "fli"},
                                        {"caresses", "caress"},
                                        {"ponies", "poni"},
                                        {"ties", "tie"},
                                        {"caress", "caress"},
                                        {"cats", "cat"},
                                        {"feed", "feed"},
                                        {"agreed", "agre"},
                                        {"plastered", "plaster"},
                                        {"bled", "bled"},
                                        {"motoring", "motor"},
                                        {"sing", "sing"},
                                        {"conflated", "conflat"},
                                        {"troubled", "troubl"},
                                        {"sized", "size"},
                                        {"hopping", "hop"},
                                        {"tanned", "tan"},
                                        {"falling", "fall"},
                                        {"hissing", "hiss"},
                                        {"fizzed", "fizz"},
                                        {"failing", "fail"},
                                        {"filing", "file"},
                                        {"happy", "happi"},
                                        {"say", "say"},
                                        {"enjoy", "enjoy"},
                                        {"relational", "relat"},
                                        {"conditional", "condit"},
                                        {"valenci", "valenc"},
                                        {"hesitanci", "hesit"},
                                        {"digitizer", "digit"},
                                        {"conformabli", "conform"},
                                        {"radicalli", "radic"},
                                        {"rationally", "ration"},
                                        {"differentli", "differ"},
                                        {"vileli", "vile"},
                                        {"analogousli", "analog"},
                                        {"logy", "logi"},
                                        {"geologi", "geolog"},
                                        {"vietnamization", "vietnam"},
                                        {"predication", "predic"},
                                        {"operator", "oper"},
                                        {"feudalism", "feudal"},
                                        {"decisiveness", "decis"},
                                        {"hopefulness", "hope"},
                                        {"callousness", "callous"},
                                        {"formaliti", "formal"},
                                        {"sensitiviti", "sensit"},
                                        {"sensibiliti", "sensibl"},
                                        {"apologi", "apolog"},
                                        {"geologi", "geolog"},
                                        {"triplicate", "triplic"},
                                        {"formative", "form"},
                                        {"formalize", "formal"},
                                        {"electriciti", "electr"},
                                        {"electrical", "electr"},
                                        {"hopeful", "hope"},
                                        {"goodness", "good"},
                                        {"revival", "reviv"},
                                        {"allowance", "allow"},
                                        {"inference", "infer"},
                                        {"airliner", "airlin"},
                                        {"gyroscopic", "gyroscop"},
                                        {"adjustable", "adjust"},
                                        {"defensible", "defens"},
                                        {"irritant", "irrit"},
                                        {"replacement", "replac"},
                                        {"adjustment", "adjust"},
                                        {"dependent", "depend"},
                                        {"adoption", "adopt"},
                                        {"homologou", "homolog"},
                                        {"communism", "commun"},
                                        {"activate", "activ"},
                                        {"angulariti", "angular"},
                                        {"homologous", "homolog"},
                                        {"effective", "effect"},
                                        {"bowdlerize", "bowdler"},
                                        {"probate", "probat"},
                                        {"rate", "rate"},
                                        {"cease", "ceas"},
                                        {"controll", "control"},
                                        {"roll", "roll"},
                                        {"1990s", "1990"},
                                        {"40ing", "40ing"},
                                        {"y", "y"},
                                        {"yes", "ye"},
                                        {"by", "by"},
                                        {"generalizations", "gener"},
                                        {"oscillators", "oscil"},
                                        {"nationalli", "nation"},
                                        {"ious", "iou"},
                                        {"ing", "ing"},
                                        {"eed", "eed"},
                                        {"proceed", "proceed"},
                                        {"howe", "howe"},
                                        {"xyzzy", "xyzzi"},
                                        {"aaaa", "aaaa"},
                                        {"bbbb", "bbbb"},
                                        {"yyyy", "yyyi"}};

static void
test_words(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(WORDS); i++) {
    g_autofree gchar *word = g_strdup(WORDS[i][0]);
    word[kp_porter_stem(word, strlen(word))] = '\0';
    g_test_message("%s", WORDS[i][0]);
    g_assert_cmpstr(word, ==, WORDS[i][1]);
  }
}

/* Linear: a word of a million letters is done at once. */
static void
test_long(void)
{
  gsize length = 1000000;
  g_autofree gchar *word = g_strnfill(length, 'y');
  g_assert_cmpuint(kp_porter_stem(word, length), <=, length);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/porter/words", test_words);
  g_test_add_func("/porter/long", test_long);
  return g_test_run();
}

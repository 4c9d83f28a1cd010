/* SPDX-License-Identifier: MIT */
#include "sample.h"
#include "tokens.h"

static void
test_words_of_a_list_are_found(void)
{
  Sample sample;
  sample_init(&sample,
              "# A mill\n\nThe miller who left - \"We're\" - spoke.\n");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  g_assert_true(kp_token_is(tokens, 0, "the"));
  g_assert_true(kp_token_is(tokens, 0, "a|the|an"));
  g_assert_false(kp_token_is(tokens, 0, "then|th|he"));
  g_assert_true(kp_token_is(tokens, 2, "which|who"));
  g_assert_false(kp_token_is(tokens, 4, "who|-|the")); /* a dash is no word */
  g_assert_true(kp_token_is(tokens, 5, "we're"));
  g_assert_false(kp_token_is(tokens, tokens->n, "the"));
  sample_clear(&sample);
}

static void
test_lists_of_the_language_are_asked(void)
{
  Sample sample;
  sample_init(&sample, "# A mill\n\nThe miller has said so every week.\n");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  g_assert_true(kp_token_listed(tokens, 2, "auxiliary-finite"));
  g_assert_false(kp_token_listed(tokens, 1, "auxiliary-finite"));
  g_assert_false(kp_token_listed(tokens, 2, "no such list"));
  g_assert_true(kp_tokens_listed(tokens, 6, 7, "time"));
  g_assert_false(kp_tokens_listed(tokens, 5, 7, "time"));
  g_assert_false(kp_token_listed(tokens, tokens->n, "time"));
  sample_clear(&sample);
}

/* What ends a tag of code is no dash; a rule is. */
static void
test_signs_part_nothing(void)
{
  Sample sample;
  sample_init(&sample, "# A mill\n\nThe `<Oven />`, rye & `a => b` -- or "
                       "`=======` are baked.\n");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  g_assert_cmpuint(kp_token(tokens, 2)->flags & KP_TOKEN_DASH, ==, 0);
  g_assert_cmpuint(kp_token(tokens, 2)->marks, ==, KP_MARK_COMMA);
  g_assert_cmpuint(kp_token(tokens, 4)->flags & KP_TOKEN_DASH, ==, 0);
  g_assert_cmpuint(kp_token(tokens, 6)->flags & KP_TOKEN_DASH, ==, 0);
  g_assert_cmpuint(kp_token(tokens, 8)->flags & KP_TOKEN_DASH, !=, 0);
  g_assert_cmpuint(kp_token(tokens, 10)->flags & KP_TOKEN_DASH, !=, 0);
  sample_clear(&sample);
}

/* More words than a sieve has bits: each is found, and none but these. */
static void
test_a_full_sieve_lets_none_pass(void)
{
  Sample sample;
  g_autoptr(GString) text = g_string_new("# A mill\n\n");
  g_autoptr(GString) list = g_string_new("word");
  for (guint i = 0; i < 600; i++) {
    g_string_append_printf(text, "word%u ", i);
    if (i % 2 == 0)
      g_string_append_printf(list, "|word%u", i);
  }
  sample_init(&sample, text->str);
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  KpWordList words = {.list = list->str};
  g_assert_cmpuint(tokens->n, ==, 600);
  for (guint i = 0; i < tokens->n; i++) {
    g_assert_cmpint(kp_token_sifted(tokens, i, &words), ==, i % 2 == 0);
  }
  sample_clear(&sample);
  g_free(words.words); /* others live as long as the program */
}

/* What comes after a comma is asked for, and there may be nothing. */
static void
test_none_stands_around_them(void)
{
  Sample sample;
  sample_init(&sample, "# A mill\n\nThe miller left in May, to bake, alone.\n");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  const guint all[] = {tokens->n, tokens->n + 3, 0u - 1, 0u - 4};
  for (gsize i = 0; i < G_N_ELEMENTS(all); i++) {
    const KpToken *none = kp_token(tokens, all[i]);
    g_assert_cmpstr(none->folded, ==, "");
    g_assert_cmpuint(none->marks, ==, 0);
    g_assert_cmpuint(none->flags, ==, 0);
    g_assert_cmpuint(none->classes, ==, 0);
    g_assert_cmpuint(none->lists, ==, 0);
    g_assert_cmpuint(none->word.length, ==, 0);
  }
  g_assert_cmpstr(kp_token_folded(tokens, tokens->n), ==, "");
  g_assert_false(kp_token_ends(tokens, tokens->n, "e"));
  sample_clear(&sample);
}

/* What stands around a token, and how far. */
static void
test_ranges_are_asked(void)
{
  Sample sample;
  sample_init(&sample, "# A mill\n\nThe miller, who left in May, sold the old "
                       "mill of the town rather quickly.\n");
  g_autoptr(KpTokens) tokens = kp_tokens_new(sample.prose, 0);
  g_assert_true(kp_token_after_comma(tokens, 2));
  g_assert_false(kp_token_after_comma(tokens, 3));
  g_assert_cmpuint(kp_tokens_comma(tokens, 0, tokens->n), ==, 1);
  g_assert_cmpuint(kp_tokens_comma(tokens, 2, tokens->n), ==, 5);
  g_assert_cmpuint(kp_tokens_comma(tokens, 6, tokens->n), ==, tokens->n);
  g_assert_cmpuint(kp_tokens_count_commas(tokens, 0, tokens->n), ==, 2);
  g_assert_cmpuint(kp_tokens_count_commas(tokens, 2, 5), ==, 0);
  g_assert_true(kp_tokens_comma_near(tokens, 2));
  g_assert_true(kp_tokens_comma_near(tokens, 13));
  g_assert_false(kp_tokens_comma_near(tokens, 14));
  g_assert_true(kp_tokens_hold(tokens, 2, 5, "that|who"));
  g_assert_false(kp_tokens_hold(tokens, 3, 5, "that|who"));
  g_assert_false(kp_tokens_hold(tokens, 3, G_MAXUINT, "that|who"));
  g_assert_true(kp_tokens_before(tokens, 5, 3, "that|who"));
  g_assert_false(kp_tokens_before(tokens, 5, 2, "that|who"));
  g_assert_true(kp_tokens_before(tokens, 1, 3, "the"));
  g_assert_true(kp_token_ends(tokens, 14, "ly"));
  g_assert_false(kp_token_ends(tokens, 13, "ly"));
  sample_clear(&sample);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/tokens/signs", test_signs_part_nothing);
  g_test_add_func("/tokens/list", test_words_of_a_list_are_found);
  g_test_add_func("/tokens/language", test_lists_of_the_language_are_asked);
  g_test_add_func("/tokens/sieve", test_a_full_sieve_lets_none_pass);
  g_test_add_func("/tokens/around", test_none_stands_around_them);
  g_test_add_func("/tokens/ranges", test_ranges_are_asked);
  return g_test_run();
}

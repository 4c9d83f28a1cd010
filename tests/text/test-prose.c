/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "article.h"
#include "prose.h"

typedef struct {
  KpArticle *article;
  KpStems *stems;
  KpProse *prose;
} Fixture;

static void
clear(Fixture *fixture)
{
  kp_prose_free(fixture->prose);
  kp_stems_free(fixture->stems);
  kp_article_free(fixture->article);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, clear)

static Fixture
read_article(const gchar *text, const gchar *lang)
{
  Fixture self = {.stems = kp_stems_new()};
  g_autoptr(GError) error = NULL;
  self.article = kp_article_new("a.md", text, strlen(text), NULL, NULL, &error);
  g_assert_no_error(error);
  self.prose = kp_prose_new(self.article, lang, self.stems);
  return self;
}

static const KpSentence *
sentence(const Fixture *fixture, guint index)
{
  g_assert_cmpuint(index, <, fixture->prose->sentences->len);
  return kp_prose_sentence(fixture->prose, index);
}

static guint
term_count(const Fixture *fixture, const gchar *stem)
{
  for (guint i = 0; i < fixture->prose->terms->len; i++) {
    const KpTerm *term = &g_array_index(fixture->prose->terms, KpTerm, i);
    if (strcmp(term->text, stem) == 0)
      return term->count;
  }
  return G_MAXUINT;
}

static void
test_sentences(void)
{
  g_auto(Fixture) f = read_article("# The harbour opens\n"
                                   "\n"
                                   "The harbour opened on Monday. Who paid\n"
                                   "for it? Nobody knows.\n"
                                   "\n"
                                   "- a list item of words\n"
                                   "\n"
                                   "\"We did.\"\n",
                                   NULL);
  g_assert_cmpuint(f.prose->sentences->len, ==, 4);
  g_assert_cmpuint(sentence(&f, 0)->line, ==, 3);
  g_assert_cmpuint(sentence(&f, 2)->line, ==, 4);
  g_assert_cmpuint(sentence(&f, 2)->in_paragraph, ==, 2);
  g_assert_cmpuint(sentence(&f, 3)->paragraph, ==, 1);
  g_assert_false(sentence(&f, 0)->question);
  g_assert_true(sentence(&f, 1)->question);
  g_assert_true(sentence(&f, 0)->complete);
  g_assert_false(sentence(&f, 0)->quotation);
  g_assert_true(sentence(&f, 3)->quotation);
  g_assert_true(sentence(&f, 3)->complete);
  g_assert_cmpuint(sentence(&f, 0)->n_words, ==, 5);
}

static void
test_terms(void)
{
  g_auto(Fixture) f = read_article("# Harbours and ferries\n\n"
                                   "The harbour's walls. A harbour of 1900.\n",
                                   "en");
  g_assert_cmpuint(term_count(&f, "harbour"), ==, 2);
  g_assert_cmpuint(term_count(&f, "wall"), ==, 1);
  g_assert_cmpuint(term_count(&f, "ferri"), ==, 0);
  g_assert_cmpuint(term_count(&f, "1900"), ==, G_MAXUINT);
  g_assert_cmpuint(term_count(&f, "the"), ==, G_MAXUINT);
  g_assert_cmpuint(f.prose->title_terms->len, ==, 2);
  guint32 first = g_array_index(f.prose->title_terms, guint32, 0);
  g_assert_cmpstr(g_array_index(f.prose->terms, KpTerm, first).text, ==,
                  "harbour");
}

static void
test_language(void)
{
  static const struct {
    const gchar *text;
    const gchar *lang;
    const gchar *code;
    gboolean known;
    const gchar *tag;
  } CASES[] = {
      {"---\nlang: de\n---\nThe sea is here and it is blue.\n", "en", "de",
       TRUE, "de"},
      {"Die See ist hier und sie ist auch im Winter blau.\n", NULL, "de", TRUE,
       "de"},
      {"The sea is here and it is blue in the winter.\n", NULL, "en", TRUE,
       "en"},
      {"The sea is here and it is blue.\n", "de-AT", "de", TRUE, "de"},
      {"Havet är här, blått.\n", "sv-FI", "en", FALSE, "sv-FI"},
      {"Die See ist hier und sie ist auch im Winter blau.\n", "", "de", TRUE,
       "de"},
      {"12 34 56\n", "", "en", FALSE, NULL},
      {"12 34 56\n", NULL, "en", FALSE, NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_auto(Fixture) f = read_article(CASES[i].text, CASES[i].lang);
    g_assert_cmpstr(kp_language_code(f.prose->language), ==, CASES[i].code);
    g_assert_cmpint(f.prose->language_known, ==, CASES[i].known);
    g_assert_cmpstr(f.prose->lang, ==, CASES[i].tag);
  }
}

/* A quotation that fills its paragraph is cut, and all of it stays marked. */
static void
test_long_quotation(void)
{
  g_autoptr(GString) text = g_string_new("\"");
  for (guint i = 0; i < 8; i++)
    g_string_append(text, "We waited for the ferry and the ferry never came. ");
  g_string_append(text, "So we walked,\" the mayor said.\n");
  g_auto(Fixture) f = read_article(text->str, "en");
  g_assert_cmpuint(f.prose->sentences->len, ==, 9);
  g_assert_true(sentence(&f, 0)->quotation);
  g_assert_true(sentence(&f, 4)->quotation);
  g_assert_false(sentence(&f, 8)->quotation);
}

/* Newspapers open each paragraph of a long quotation and close only the last.
 */
static void
test_open_quotation(void)
{
  g_auto(Fixture) f = read_article("\"We came late. We left early.\n\n"
                                   "\"We came back. We stayed,\" she said.\n",
                                   "en");
  g_assert_cmpuint(f.prose->sentences->len, ==, 3);
}

/* A heading that says something is a sentence, and none of a paragraph. */
static void
test_headings(void)
{
  g_auto(Fixture) f = read_article("# Bread\n"
                                   "\n"
                                   "## Keep the oven closed for an hour\n"
                                   "\n"
                                   "An open oven is a cold one. It is dear.\n"
                                   "\n"
                                   "## The history of the oven\n"
                                   "\n"
                                   "Nobody knows it.\n"
                                   "\n"
                                   "## 2. Bread is best in the morning\n",
                                   "en");
  g_assert_cmpuint(f.prose->sentences->len, ==, 5);
  static const guint PLACES[] = {0, 0, 1, 2, 3};
  for (guint i = 0; i < 5; i++) {
    g_assert_cmpuint(sentence(&f, i)->place, ==, PLACES[i]);
    g_assert_cmpint(sentence(&f, i)->heading, ==, i == 0 || i == 4);
  }
  g_assert_cmpuint(sentence(&f, 0)->line, ==, 3);
  g_assert_cmpuint(sentence(&f, 4)->span.length, ==,
                   strlen("Bread is best in the morning"));
  g_assert_cmpuint(sentence(&f, 4)->line, ==, 11);
  g_assert_cmpuint(sentence(&f, 4)->paragraph, ==, 3);
}

static void
test_nothing(void)
{
  g_auto(Fixture) f = read_article("", NULL);
  g_assert_cmpuint(f.prose->sentences->len, ==, 0);
  g_assert_cmpuint(f.prose->title_terms->len, ==, 0);
  kp_prose_free(NULL);
}

/* Asserts how a word of the prose is folded, and that nothing else has its
 * form but the words that are written like it. */
static void
assert_folded(const Fixture *f, guint index, const gchar *folded)
{
  const KpProse *prose = f->prose;
  const KpWord *word = kp_prose_word(prose, index);
  g_assert_cmpstr(word->form->folded, ==, folded);
  g_assert_cmpuint(word->form->length, ==, strlen(folded));
  const gchar *text = prose->article->text;
  for (guint i = 0; i < prose->n_words; i++) {
    const KpWord *other = kp_prose_word(prose, i);
    gboolean same = other->span.length == word->span.length &&
                    memcmp(text + other->span.start, text + word->span.start,
                           word->span.length) == 0;
    g_assert_cmpint(other->form == word->form, ==, same);
  }
}

static void
test_forms(void)
{
  g_auto(Fixture) f = read_article("# Bread\n\nThe mill\u2019s oven and the "
                                   "mill said the oven. The mill.\n",
                                   "en");
  static const gchar *const FOLDED[] = {"the",  "mill's", "oven", "and",
                                        "the",  "mill",   "said", "the",
                                        "oven", "the",    "mill"};
  g_assert_cmpuint(f.prose->n_words, ==, G_N_ELEMENTS(FOLDED));
  for (guint i = 0; i < G_N_ELEMENTS(FOLDED); i++)
    assert_folded(&f, i, FOLDED[i]);
  const KpForm *said = kp_prose_word(f.prose, 6)->form;
  g_assert_cmpuint(said->classes, ==,
                   kp_language_classes(f.prose->language, "said"));
  g_assert_cmpuint(said->lists & kp_list_bit("said"), !=, 0);
}

/* What one article said leaves no trace in the next. */
static void
test_forms_of_the_next(void)
{
  static const gchar *const TEXTS[] = {
      "The mill said the oven was cold.\n",
      "An oven was cold and the mill said so.\n"};
  g_autoptr(KpStems) stems = kp_stems_new();
  for (gsize i = 0; i < 2 * G_N_ELEMENTS(TEXTS); i++) {
    const gchar *text = TEXTS[i % G_N_ELEMENTS(TEXTS)];
    g_auto(Fixture) alone = read_article(text, "en");
    g_autoptr(KpProse) prose = kp_prose_new(alone.article, "en", stems);
    g_assert_cmpuint(prose->n_words, ==, alone.prose->n_words);
    g_assert_cmpuint(prose->terms->len, ==, alone.prose->terms->len);
    for (guint w = 0; w < prose->n_words; w++) {
      const KpWord *word = kp_prose_word(prose, w);
      const KpWord *other = kp_prose_word(alone.prose, w);
      g_assert_cmpuint(word->term, ==, other->term);
      g_assert_cmpuint(word->classes, ==, other->classes);
      g_assert_cmpstr(word->form->folded, ==, other->form->folded);
    }
  }
}

static void
test_forms_outlive_stems(void)
{
  g_auto(Fixture) f = read_article("The mill said so.\n", "en");
  kp_stems_free(g_steal_pointer(&f.stems));
  assert_folded(&f, 1, "mill");
  g_assert_cmpstr(g_array_index(f.prose->terms, KpTerm, 0).text, ==, "mill");
}

/* A site's odd words are not remembered for ever. */
static void
test_forms_are_bounded(void)
{
  const guint many = 200000;
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < many; i++)
    g_string_append_printf(text, "odd%u ", i);
  g_auto(Fixture) f = read_article(text->str, "en");
  g_auto(Fixture) next = read_article("The mill said so.\n", "en");
  g_autoptr(KpProse) prose = kp_prose_new(next.article, "en", f.stems);
  g_assert_true(prose->forms != f.prose->forms);
  g_assert_cmpuint(prose->forms->len, ==, next.prose->forms->len);
  assert_folded(&f, many / 2, "odd100000");
}

static void
test_parted(void)
{
  g_auto(Fixture) f =
      read_article("The mill, said J.\n  Holt,\nis old (9).\n", "en");
  g_assert_true(kp_prose_parted(f.prose, 1, " "));
  g_assert_true(kp_prose_parted(f.prose, 2, ", "));
  g_assert_false(kp_prose_parted(f.prose, 2, ","));
  g_assert_false(kp_prose_parted(f.prose, 2, " "));
  g_assert_false(kp_prose_parted(f.prose, 2, ",  "));
  g_assert_true(kp_prose_parted(f.prose, 5, ", "));
  g_assert_true(kp_prose_parted(f.prose, 7, " ("));
  g_assert_false(kp_prose_parted(f.prose, 7, ""));
}

static void
test_copy_words(void)
{
  g_auto(Fixture) f =
      read_article("The old\xC2\xA0  mill, said  Holt.\n", "en");
  g_autofree gchar *all = kp_prose_copy_words(f.prose, 0, f.prose->n_words);
  g_assert_cmpstr(all, ==, "The old mill, said Holt");
  g_autofree gchar *one = kp_prose_copy_words(f.prose, 1, 2);
  g_assert_cmpstr(one, ==, "old");
  g_autofree gchar *none = kp_prose_copy_words(f.prose, 2, 2);
  g_assert_cmpstr(none, ==, "");
  g_autofree gchar *first = kp_prose_copy_words(f.prose, 0, 0);
  g_assert_cmpstr(first, ==, "");
}

/* A stop in a span of code ends nothing; one before it ends a sentence, but
 * not that of an abbreviation. */
static void
test_code(void)
{
  g_auto(Fixture) f =
      read_article("Bake with `mill.oven()`, or `mill.Oven` in the shop. The "
                   "rye\nis `old.` The oven is new.\n",
                   "en");
  g_assert_cmpuint(f.prose->sentences->len, ==, 3);
  g_autofree gchar *first =
      kp_prose_copy_words(f.prose, 0, sentence(&f, 0)->n_words);
  g_assert_cmpstr(first, ==, "Bake with mill.oven(), or mill.Oven in the shop");
  g_auto(Fixture) opened =
      read_article("Light the oven. `bake` heats it. `--rye` bakes rye, e.g. "
                   "`--rye 2`.\nTins, pans, etc. `tin` holds.\n",
                   "en");
  g_assert_cmpuint(opened.prose->sentences->len, ==, 4);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/prose/sentences", test_sentences);
  g_test_add_func("/prose/terms", test_terms);
  g_test_add_func("/prose/language", test_language);
  g_test_add_func("/prose/long-quotation", test_long_quotation);
  g_test_add_func("/prose/open-quotation", test_open_quotation);
  g_test_add_func("/prose/headings", test_headings);
  g_test_add_func("/prose/nothing", test_nothing);
  g_test_add_func("/prose/forms", test_forms);
  g_test_add_func("/prose/forms-of-the-next", test_forms_of_the_next);
  g_test_add_func("/prose/forms-outlive-stems", test_forms_outlive_stems);
  g_test_add_func("/prose/forms-are-bounded", test_forms_are_bounded);
  g_test_add_func("/prose/code", test_code);
  g_test_add_func("/prose/parted", test_parted);
  g_test_add_func("/prose/copy-words", test_copy_words);
  return g_test_run();
}

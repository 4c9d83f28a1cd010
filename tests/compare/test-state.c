/* SPDX-License-Identifier: MIT */
/* Front matter and body, and the state that they are in. */
#include <string.h>

#include "article.h"
#include "bullets.h"
#include "fingerprint.h"
#include "origin.h"
#include "state.h"

#define ONE "One two three"
#define RECORD "accepted prose=PROSE points=POINTS"

static const struct {
  const gchar *source; /* PROSE and POINTS stand for the right fingerprints */
  KpStateKind kind;
} CASES[] = {
    {"Words.\n", KP_STATE_MISSING},
    {"---\nkey_points:\n---\nWords.\n", KP_STATE_MISSING},
    {"---\nkey_points_origin: " RECORD "\n---\nWords.\n", KP_STATE_MISSING},
    {"---\nkey_points: [" ONE "]\n---\nWords.\n", KP_STATE_OWN},
    {"---\nkey_points: [" ONE "]\nkey_points_origin: me\n---\nWords.\n",
     KP_STATE_OWN},
    {"---\nkey_points: [" ONE "]\nkey_points_origin: " RECORD "\n---\nWords.\n",
     KP_STATE_CURRENT},
    {"---\nkey-takeaways-origin: " RECORD "\ntldr: \"" ONE "\"\n---\nWords.\n",
     KP_STATE_CURRENT},
    {"---\nkey_points:\n  items: [" ONE "]\n  origin: " RECORD
     "\n---\n*Words*\n",
     KP_STATE_CURRENT},
    {"---\nkey_points: [" ONE "]\nkey_points_origin: " RECORD
     "\n---\nWords more.\n",
     KP_STATE_STALE},
    {"---\nkey_points: [One two]\nkey_points_origin: " RECORD "\n---\nWords.\n",
     KP_STATE_EDITED},
    {"---\nkey_points: [One *two* three]\nkey_points_origin: " RECORD
     "\n---\nWords.\n",
     KP_STATE_EDITED},
    {"---\nkey_points: [One, two three]\nkey_points_origin: " RECORD
     "\n---\nOther words.\n",
     KP_STATE_EDITED},
    {"---\nkey_points: false\nkey_points_origin: " RECORD "\n---\nWords.\n",
     KP_STATE_OFF},
    {"---\nkey_points: {place: none, items: [" ONE "]}\n---\nWords.\n",
     KP_STATE_OFF},
    {"# T\n\n## Key points\n\n- One\n- Two\n\nWords.\n", KP_STATE_OWN},
};

static KpArticle *
read_page(const gchar *form)
{
  const gchar *points[] = {ONE};
  g_autoptr(KpArticle) plain =
      kp_article_new("a.md", "Words.\n", strlen("Words.\n"), NULL, NULL, NULL);
  g_autofree gchar *prose = kp_fingerprint_prose(plain);
  g_autofree gchar *print = kp_fingerprint_points(points, 1);
  g_autoptr(GString) source = g_string_new(form);
  g_string_replace(source, "PROSE", prose, 0);
  g_string_replace(source, "POINTS", print, 0);
  return kp_article_new("a.md", source->str, source->len, NULL, NULL, NULL);
}

/* Accepted points are the program's own until somebody edits them. */
static void
test_generated(void)
{
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = read_page(CASES[i].source);
    gboolean expected =
        CASES[i].kind == KP_STATE_CURRENT || CASES[i].kind == KP_STATE_STALE;
    if (CASES[i].kind == KP_STATE_OFF)
      continue;
    g_test_message("%s", CASES[i].source);
    g_assert_cmpint(kp_state_is_generated(article), ==, expected);
  }
}

/* A point that was a heading is stale once the heading says something else. */
static void
test_heading(void)
{
  static const struct {
    const gchar *heading;
    const gchar *points;
    KpStateKind kind;
  } CASES_OF_HEADING[] = {{ONE, ONE, KP_STATE_CURRENT},
                          {"2. *" ONE "*", ONE, KP_STATE_CURRENT},
                          {"One two", ONE, KP_STATE_STALE},
                          {"one two three", ONE, KP_STATE_STALE},
                          {"One two", "One two", KP_STATE_EDITED}};
  const gchar *points[] = {ONE};
  g_autofree gchar *print = kp_fingerprint_points(points, 1);
  g_autoptr(KpArticle) before =
      kp_article_new("a.md", "## " ONE "\n\nWords.\n",
                     strlen("## " ONE "\n\nWords.\n"), NULL, NULL, NULL);
  KpOrigin origin = {.prose = kp_fingerprint_prose(before),
                     .points = g_strdup(print),
                     .headings = kp_fingerprint_headings(before, points, 1)};
  g_autofree gchar *record = kp_origin_write(&origin);
  kp_origin_clear(&origin);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES_OF_HEADING); i++) {
    g_autofree gchar *source = g_strdup_printf(
        "---\nkey_points: [%s]\nkey_points_origin: %s\n---\n## %s\n\nWords.\n",
        CASES_OF_HEADING[i].points, record, CASES_OF_HEADING[i].heading);
    g_autoptr(KpArticle) article =
        kp_article_new("a.md", source, strlen(source), NULL, NULL, NULL);
    KpState state = kp_state_new(article, NULL);
    g_test_message("%s", source);
    g_assert_cmpstr(kp_state_name(state.kind), ==,
                    kp_state_name(CASES_OF_HEADING[i].kind));
    g_assert_null(state.why); /* only the points were edited */
  }
}

static void
test_states(void)
{
  KpBullet bullet = {.text = (gchar *)"A bullet"};
  KpBullets some = {.bullets = g_ptr_array_new()};
  KpBullets none = {.bullets = g_ptr_array_new(), .reason = (gchar *)"short"};
  g_ptr_array_add(some.bullets, &bullet);
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    g_autoptr(KpArticle) article = read_page(CASES[i].source);
    g_assert_nonnull(article);
    gboolean needs = kp_state_needs_bullets(article);
    KpState state = kp_state_new(article, needs ? &some : NULL);
    g_test_message("%s", CASES[i].source);
    g_assert_cmpstr(kp_state_name(state.kind), ==,
                    kp_state_name(CASES[i].kind));
    g_assert_cmpint(needs, ==, CASES[i].kind == KP_STATE_MISSING);
    if (!needs)
      continue;
    state = kp_state_new(article, &none);
    g_assert_cmpstr(kp_state_name(state.kind), ==, "none");
    g_assert_cmpstr(state.why, ==, "short");
  }
  g_ptr_array_unref(some.bullets);
  g_ptr_array_unref(none.bullets);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/state/generated", test_generated);
  g_test_add_func("/state/states", test_states);
  g_test_add_func("/state/heading", test_heading);
  return g_test_run();
}

/* SPDX-License-Identifier: MIT */
/* A ranked article comes in; its sentences on grounds that tell their scores
 * go out, each with its shares behind it. */
#include <math.h>

#include "article.h"
#include "bullets.h"
#include "comparison.h"
#include "prose.h"
#include "ranking.h"
#include "report-html.h"
#include "report-parts.h"
#include "tries.h"

typedef struct {
  const KpSection *section;
  guint *bullets;   /* of each sentence: its bullet, or G_MAXUINT */
  guint *first;     /* of each sentence: the first point it is the source of */
  guint *next;      /* of each point: the next one with the same source */
  gdouble greatest; /* share of any sentence, so that bars can be compared */
} Heat;

static const KpRank *
rank_at(const KpSection *self, guint sentence)
{
  return &g_array_index(self->page->ranking->ranks, KpRank, sentence);
}

/* The shares in a line: what a mouse sees that rests on the sentence. */
static gchar *
shares_in_words(const KpRank *rank, const GArray *order, const gchar *about)
{
  guint n;
  const KpFeature *features = kp_features(&n);
  GString *words = g_string_new(about);
  for (guint i = 0; i < order->len; i++) {
    guint feature = g_array_index(order, guint, i);
    g_string_append_printf(words, "%s%s %s", i == 0 ? " \xE2\x80\x93 " : ", ",
                           features[feature].name,
                           kp_signed(rank->shares[feature]).text);
  }
  return g_string_free(words, FALSE);
}

/* The shares in order, with bars. */
static void
write_shares(const Heat *self, const KpRank *rank, const GArray *order)
{
  GString *out = self->section->out;
  guint n;
  const KpFeature *features = kp_features(&n);
  if (order->len == 0)
    return;
  kp_html_open(out, "ul", NULL);
  for (guint i = 0; i < order->len; i++) {
    guint feature = g_array_index(order, guint, i);
    gdouble share = rank->shares[feature];
    g_autofree gchar *style = g_strdup_printf(
        "--v:%s", kp_digits(fabs(share) / self->greatest, 2).text);
    kp_html_open(out, "li", "class", share < 0 ? "minus" : NULL, "style", style,
                 NULL);
    kp_report_element(out, "b", NULL, kp_signed(share).text);
    g_string_append_c(out, ' ');
    kp_html_text(out, features[feature].name, -1);
    kp_html_close(out, "li");
  }
  kp_html_close(out, "ul");
}

/* What a wording's worth is the sum of: "sentence +0.059, terms +0.254". */
static gchar *
list_parts(const KpTry *try)
{
  GString *parts = g_string_new(NULL);
  for (guint i = 0; i < try->shares->len; i++) {
    const KpShare *part = &g_array_index(try->shares, KpShare, i);
    g_string_append_printf(parts, "%s%s %s", i > 0 ? ", " : "", part->name,
                           kp_signed(part->share).text);
  }
  return g_string_free(parts, FALSE);
}

static void
write_try(GString *out, const KpTry *try)
{
  g_autofree gchar *cuts =
      try->cuts[0] != NULL ? g_strjoinv(", ", try->cuts) : g_strdup("whole");
  g_autofree gchar *parts = list_parts(try);
  g_autofree gchar *note =
      try->refused != NULL
          ? g_strdup_printf(" [%s; not fit: %s]", cuts, try->refused)
          : g_strdup_printf(" [%s; %u words, worth %s = %s]", cuts,
                            try->n_words, kp_signed(try->worth).text, parts);
  kp_html_open(out, "li", NULL);
  kp_html_text(out, try->text, -1);
  kp_report_element(out, "small", NULL, note);
  kp_html_close(out, "li");
}

static void
write_tries(const Heat *self, guint sentence)
{
  const KpReportPage *page = self->section->page;
  if (page->tries == NULL || !kp_tries_contends(page->tries, sentence))
    return;
  GString *out = self->section->out;
  g_autoptr(GPtrArray) tries = kp_tries_of(page->tries, sentence);
  if (tries->len == 0)
    return;
  kp_report_element(out, "p", NULL, "The cuts tried:");
  kp_html_open(out, "ol", NULL);
  for (guint i = 0; i < tries->len; i++)
    write_try(out, g_ptr_array_index(tries, i));
  kp_html_close(out, "ol");
}

/* The points that come from the sentence, as labels after it. */
static void
write_labels(const Heat *self, guint sentence)
{
  GString *out = self->section->out;
  for (guint i = self->first[sentence]; i != G_MAXUINT; i = self->next[i]) {
    g_autofree gchar *label = g_strdup_printf("yours %u", i + 1);
    g_string_append_c(out, ' ');
    kp_report_element(out, "span", "key yours", label);
  }
  guint bullet = self->bullets[sentence];
  if (bullet == G_MAXUINT)
    return;
  g_autofree gchar *label =
      g_strdup_printf("machine\xE2\x80\x99s %u", bullet + 1);
  g_string_append_c(out, ' ');
  kp_report_element(out, "span", "key machine", label);
}

static void
write_sentence(Heat *self, guint i)
{
  const KpSection *section = self->section;
  const KpReportPage *page = section->page;
  GString *out = section->out;
  const KpSentence *sentence = kp_prose_sentence(page->prose, i);
  const KpRank *rank = rank_at(section, i);
  guint n = page->prose->sentences->len;
  g_autofree gchar *id = kp_report_id(section, "s", i);
  g_autofree gchar *fate = kp_fate_describe(page->bullets, page->ranking, i);
  g_autofree gchar *class =
      g_strdup_printf("s h%u%s%s", kp_report_level(section, i),
                      self->first[i] != G_MAXUINT ? " y" : "",
                      self->bullets[i] != G_MAXUINT ? " m" : "");
  g_autofree gchar *about =
      g_strdup_printf("Line %u, rank %u of %u, score %s: %s", sentence->line,
                      rank->rank, n, kp_digits(rank->score, 3).text, fate);
  g_autoptr(GArray) order = kp_rank_order(rank);
  g_autofree gchar *title = shares_in_words(rank, order, about);
  kp_html_open(out, "details", "class", class, "id", id, NULL);
  kp_html_open(out, "summary", "title", title, NULL);
  kp_html_open(out, "span", NULL);
  kp_html_text(out, page->article->text + sentence->span.start,
               (gssize)sentence->span.length);
  kp_html_close(out, "span");
  write_labels(self, i);
  kp_html_close(out, "summary");
  kp_html_open(out, "div", NULL);
  kp_report_element(out, "p", NULL, about);
  write_shares(self, rank, order);
  write_tries(self, i);
  kp_html_close(out, "div");
  kp_html_close(out, "details");
  g_string_append_c(out, '\n');
}

static void
write_legend(GString *out)
{
  kp_html_open(out, "p", "class", "legend", NULL);
  kp_report_element(out, "span", "press",
                    "Open a sentence to see its shares. ");
  kp_html_text(out, "Score, from low to high: ", -1);
  for (guint i = 0; i < KP_REPORT_LEVELS; i++) {
    gchar class[16], text[16];
    g_snprintf(class, sizeof class, "heat h%u", i);
    g_snprintf(text, sizeof text, "%u", i + 1);
    kp_report_element(out, "span", class, text);
  }
  kp_html_close(out, "p");
  g_string_append_c(out, '\n');
}

/* Which points and bullets belong to which sentences. */
static void
heat_init(Heat *self, const KpSection *section)
{
  const KpReportPage *page = section->page;
  guint n = page->prose->sentences->len;
  const GArray *matches =
      page->comparison != NULL ? page->comparison->matches : NULL;
  guint n_points = matches != NULL ? matches->len : 0;
  *self = (Heat){.section = section,
                 .greatest = kp_ranking_greatest_share(page->ranking)};
  self->bullets = g_new(guint, n + 1);
  self->first = g_new(guint, n + 1);
  self->next = g_new(guint, n_points + 1);
  for (guint i = 0; i < n; i++)
    self->bullets[i] = self->first[i] = G_MAXUINT;
  for (guint i = n_points; i-- > 0;) {
    guint source = g_array_index(matches, KpMatch, i).source.sentence;
    if (source == G_MAXUINT)
      continue;
    self->next[i] = self->first[source];
    self->first[source] = i;
  }
  for (guint i = 0; i < page->bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(page->bullets->bullets, i);
    self->bullets[bullet->sentence] = i;
  }
}

static void
heat_clear(Heat *self)
{
  g_free(self->bullets);
  g_free(self->first);
  g_free(self->next);
}

guint
kp_report_level(const KpSection *self, guint sentence)
{
  guint n = self->page->ranking->ranks->len;
  return (n - rank_at(self, sentence)->rank) * KP_REPORT_LEVELS / n;
}

void
kp_report_heat(const KpSection *self)
{
  const KpProse *prose = self->page->prose;
  if (prose->sentences->len == 0)
    return;
  Heat heat;
  heat_init(&heat, self);
  kp_report_heading(self->out, self->level + 1, NULL, "The article by score");
  write_legend(self->out);
  for (guint i = 0; i < prose->sentences->len; i++) {
    guint paragraph = kp_prose_sentence(prose, i)->paragraph;
    if (i == 0 || kp_prose_sentence(prose, i - 1)->paragraph != paragraph) {
      if (i > 0)
        kp_html_close(self->out, "div");
      kp_html_open(self->out, "div", "class", "para", "dir", "auto", "lang",
                   prose->lang != NULL ? prose->lang : "", NULL);
    }
    write_sentence(&heat, i);
  }
  kp_html_close(self->out, "div");
  g_string_append_c(self->out, '\n');
  heat_clear(&heat);
}

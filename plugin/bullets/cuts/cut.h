/* SPDX-License-Identifier: MIT */
/* The named cuts: each kind looks at the tokens of a sentence and proposes
 * ranges that may go. None decides; kp_candidates_new combines them and
 * refuses what does not stand. tests/bench/cuts.tsv has what each is worth. */
#ifndef KP_CUT_H
#define KP_CUT_H

#include <glib.h>

#include "tokens.h"

typedef enum {
  KP_CUT_HEAD,  /* from the start, or from the end of another head */
  KP_CUT_INNER, /* between kept words */
  KP_CUT_TAIL,  /* to the end */
} KpCutPlace;

typedef struct {
  const gchar *name; /* static: "attribution" */
  guint from, to;    /* tokens [from, to) go */
  KpCutPlace place;
  gboolean small; /* costs the reader nothing: a bracket, a day, "however" */
  guint bare;     /* token whose comma goes along; 0: none */
  gboolean thing; /* what is left names a thing and needs no verb */
  gboolean past;  /* a day on which something was: no reader misses it */
} KpCut;

/* The tokens and the cuts found, by place. */
typedef struct {
  const KpTokens *tokens;
  guint max_words; /* of a bullet */
  GArray *heads;   /* of KpCut */
  GArray *inners;  /* of KpCut, in order of `from`, not overlapping */
  GArray *tails;   /* of KpCut, the longest tail last */
  gboolean past;   /* one of them is */
} KpCuts;

/* Finds the cuts of a sentence that is to become a bullet of `max_words` words
 * at most. `tokens` must live as long as the cuts. */
KpCuts *kp_cuts_new(const KpTokens *tokens, guint max_words);
void kp_cuts_free(KpCuts *self);

/* Adds cuts that only a sentence needs of which the others leave no bullet: of
 * words without which it says the same ("in order"); of what is least missed;
 * of what else a lead can do without. */
void kp_cuts_spare(KpCuts *self);
void kp_cuts_need(KpCuts *self);
void kp_cuts_last(KpCuts *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpCuts, kp_cuts_free)

/* TRUE where the language of the article is known and its list cuts.txt holds
 * the name. */
gboolean kp_cut_allowed(const KpProse *prose, const gchar *name);

/* Adds a cut where the language allows cuts of this name and no quotation or
 * bracket is torn; an inner one that goes on to the end is a tail. */
void kp_cuts_add(KpCuts *self, KpCut cut);

/* The same where nothing else is to be said of it, and where it is small. */
void kp_cuts_add_plain(
    KpCuts *self, KpCutPlace place, const gchar *name, guint from, guint to);
void kp_cuts_add_small(
    KpCuts *self, KpCutPlace place, const gchar *name, guint from, guint to);

/* The kinds. */
void kp_cut_openers(KpCuts *self);
void kp_cut_attributions(KpCuts *self);
void kp_cut_asides(KpCuts *self);
void kp_cut_ages(KpCuts *self);
void kp_cut_days(KpCuts *self);
void kp_cut_tails(KpCuts *self);

/* ", Holt said | in a letter", "a report | published in May": what comes after
 * the verb of the speaker at the end, after his name, or after the source. */
void kp_cut_circumstance(KpCuts *self);

/* Those that kp_cuts_need adds; its tails end before who says so. */
void kp_cut_needed_half(KpCuts *self);
void kp_cut_needed_subject(KpCuts *self);
void kp_cut_needed_tails(KpCuts *self);

/* The index after the first comma from `from` on that closes an opening phrase
 * of at most `most` tokens; 0: none. */
guint kp_phrase_end(const KpTokens *tokens, guint from, guint most);

/* The index after the semicolon that comes next from `at` on, or after `most`
 * tokens or the last. */
guint kp_piece_end(const KpTokens *tokens, guint at, guint most);

/* TRUE where what follows from `end` on, after its comma, needs the phrase that
 * opens at `from`: "If it rains, ...", "In one case, police said, ...". */
gboolean kp_opener_is_needed(const KpTokens *tokens, guint from, guint end);

/* kp_phrase_end with what goes on after that comma: "Jan. 26, 2012,", "In Hull,
 * a town of bakers,". */
guint kp_phrase_whole_end(const KpTokens *tokens, guint from, guint most);

/* "Next | to the mill", "Born | in Hull", "Elsewhere | in Moss": TRUE where
 * token i opens a phrase with the preposition behind it. */
gboolean kp_leads_phrase(const KpTokens *tokens, guint i);

/* "Holt[, 25,] and Lund[, 28,] bake": TRUE where both are gone, and no comma
 * stands before the "and" behind token `first`. */
gboolean kp_joins_ages(const KpTokens *tokens, const guint8 *keep, guint first);

/* The index after "LONDON (Reuters) -" or a place that ran into the first
 * sentence; 0: there is none. */
guint kp_dateline_end(const KpTokens *tokens);

/* The index after a bracket at the start: "(3 minutes) Before ..."; 0: there is
 * none. */
guint kp_bracket_end(const KpTokens *tokens);

/* The index after a label at the start, a few words without a verb and a colon:
 * "Under fire: The mayor ..."; 0: there is none. */
guint kp_label_end(const KpTokens *tokens);

/* TRUE where the label before token `end` is the subject of the sentence, told
 * twice: "Anna Holt: | Anna Holt bakes". */
gboolean kp_label_repeats(const KpTokens *tokens, guint end);

/* The index after the "A." of an answer, "A. The guild sells", no "A. Holt
 * sells", or after the number of an item; 0: there is none. */
guint kp_answer_end(const KpTokens *tokens);

/* The index after "Note that" or "It is important to remember that", or `from`.
 */
guint kp_note_end(const KpTokens *tokens, guint from);

/* The end of a connective of one to six words at `from`, or `from`. The
 * longest wins: "in addition" before "in". */
guint kp_connective_end(const KpTokens *tokens, guint from);

/* "Note that" at `from`, by itself or after an opener. */
void kp_cut_note(KpCuts *self, guint from);

/* "You should | close the oven": what the reader is told to do is the point. */
void kp_cut_advice(KpCuts *self, guint from);

/* "Remember to | close the oven". */
gboolean kp_advice_is_called_to_mind(const KpTokens *tokens);

/* "We show that", "We propose" at `from`, by themselves or after an opener. */
void kp_cut_own(KpCuts *self, guint from);

/* "bracket", one of kp_cut_asides. */
void kp_cut_brackets(KpCuts *self);

/* "opening attribution", one of kp_cut_attributions. */
void kp_cut_opening_attribution(KpCuts *self);

/* "first half": from token `from` to the second half, where that stands alone:
 * "They had won, but | two victories were struck off". kp_cut_needed_half does
 * without the comma. */
void kp_cut_first_half(KpCuts *self, guint from);

/* TRUE for "soft-baked"; not for "al-Moss". */
gboolean kp_is_compound(const KpTokens *tokens, guint i);

/* "a soft, | round loaf": TRUE where the comma behind token i parts two
 * adjectives. */
gboolean kp_parts_adjectives(const KpTokens *tokens, guint i);

/* "Moss - a town, | according to Holt - left": TRUE where token i stands in an
 * aside between two dashes, and is neither of them. */
gboolean kp_is_between_dashes(const KpTokens *tokens, guint i);

/* FALSE where the sentence tells of what is to come: then the day is news. */
gboolean kp_tells_past(const KpTokens *tokens);

/* "after semicolon", "after colon", "after dash" where token i comes after such
 * a mark, or is it, i >= 1, and may go with all that follows; else NULL. */
const gchar *kp_cut_mark(const KpTokens *tokens, guint i);

/* "trailing relative" and "trailing clause" where such a clause opens at token
 * i, 4 <= i, and may go with all that follows; else NULL. A relative clause
 * does after a comma or a full name; after another word without one it says
 * which is meant. */
const gchar *kp_cut_relative(const KpTokens *tokens, guint i);
const gchar *kp_cut_clause(const KpTokens *tokens, guint i);

/* The same of a sentence that does not fit: an "after" or "as" clause goes as
 * well where the sentence surely has its own verb before it. */
const gchar *kp_cut_needed_clause(const KpTokens *tokens, guint i);

/* "trailing participle" and "trailing examples" where such a tail opens at
 * token i, i >= 1, after a comma; else NULL. */
const gchar *kp_cut_participle(const KpTokens *tokens, guint i);

/* The same for "trailing phrase" and "trailing apposition". */
const gchar *kp_cut_phrase(const KpTokens *tokens, guint i);

/* TRUE where what stands between the dashes at `open` and `i` is needed. */
gboolean kp_dashes_needed(const KpTokens *tokens, guint open, guint i);

/* "tired of baking loaves, | selling them, mending ovens": token i is one of
 * several things to do, and not the first. */
gboolean kp_is_one_of_doings(const KpTokens *tokens, guint i);

/* "leading bakers", "existing mills": TRUE where the participle at token i is
 * but an adjective of the noun behind it. */
gboolean kp_leads_noun(const KpTokens *tokens, guint i);

/* TRUE where a clause was opened before token i and has no verb yet: "after
 * owner Holt, of Moss, | admitted". */
gboolean kp_is_awaited(const KpTokens *tokens, guint i);

/* "second half" where a co-ordinated clause or predicate opens at token i,
 * 4 <= i, and may go with all that follows; else NULL. */
const gchar *kp_cut_second_half(const KpTokens *tokens, guint i);

/* "We propose a scheme | and show that it works": TRUE where token i leads to
 * what "we" did besides. */
gboolean kp_own_goes_on(const KpTokens *tokens, guint i);

/* "trailing adjunct" where an adjunct without a comma opens at token i and goes
 * on to the end, i >= 4; else NULL. What stands before it is a noun, so that no
 * verb loses its object. */
const gchar *kp_cut_adjunct(const KpTokens *tokens, guint i);

/* The same of a sentence of which nothing else leaves a bullet: more may stand
 * before it and in it. */
const gchar *kp_cut_loose_adjunct(const KpTokens *tokens, guint i);

/* The same of a sentence that does not fit: "thanks to ...", "just hours after
 * ...". */
const gchar *kp_cut_needed_adjunct(const KpTokens *tokens, guint i);

/* What may go from token i on, i >= 6, where nothing else leaves a bullet; or
 * NULL. */
const gchar *kp_cut_needed(const KpTokens *tokens, guint i);

/* "sets the tone, teaches learners, | and inspires them", "is feared by bakers,
 * loved by the guild | and trained by Holt": TRUE where the "and" at token i
 * leads to the last of several deeds. */
gboolean kp_ends_series(const KpTokens *tokens, guint i);

/* "Holt crossed the river, | climbed the wall, burned two barns and fled": the
 * "and" of the last deed where a deed that is not the first opens at token i;
 * or 0. */
guint kp_series_end(const KpTokens *tokens, guint i);

/* The same of clauses: "The guild struck, the mills stood still, | and bread
 * ran out". */
gboolean kp_ends_clauses(const KpTokens *tokens, guint i);

/* "second half" where a second claim, aim, deed or clause opens at token i, i
 * >= 6, and nothing else leaves a bullet; else NULL. */
const gchar *kp_cut_needed_second(const KpTokens *tokens, guint i);

/* "lit the oven, baked two loaves | of rye and left": TRUE where the last of
 * such deeds is still to come at token i. */
gboolean kp_splits_series(const KpTokens *tokens, guint i);

/* TRUE where a noun stands before token i, and the own verb before it. */
gboolean kp_cut_follows_noun(const KpTokens *tokens, guint i);

/* TRUE where a word before token i turns the sentence round or singles out, so
 * that what follows may be all that it denies. */
gboolean kp_cut_is_denied(const KpTokens *tokens, guint i);

/* "was walking home | when the wall fell": TRUE where the clause that opens at
 * token i tells the news, and [0, to) only the scene; to <= i. */
gboolean kp_sets_scene(const KpTokens *tokens, guint to, guint i);

/* "The wall fell, | killing two": TRUE where token i tells what came of it or
 * was found, which is the news. */
gboolean kp_tells_outcome(const KpTokens *tokens, guint i);

/* "It may be dear, | but ...": TRUE where [0, to) only grants something; "is
 * proud but | admitted it had burned": where the second half owns up to it. */
gboolean kp_cut_grants(const KpTokens *tokens, guint to);
gboolean kp_half_owns_up(const KpTokens *tokens, guint i, guint next);

/* "not only bakes bread, | but also": TRUE where [from, to) is half of a pair.
 */
gboolean kp_says_not_only(const KpTokens *tokens, guint from, guint to);

/* "a day after Anna Holt, | the mayor of Hull, voiced", "that bakers met and
 * Anna Holt, | the mayor, left": TRUE where the clause has its verb after the
 * apposition that opens at token i. */
gboolean kp_awaits_verb(const KpTokens *tokens, guint i);

/* TRUE where the verb of a second clause stands at token i: "and Anna Holt, the
 * mayor, | appeared". */
gboolean kp_follows_awaiting(const KpTokens *tokens, guint i);

/* "Holt, who was ill, | resigned": TRUE where the comma before token i closes a
 * relative clause, and a main verb may follow; i >= 1. */
gboolean kp_follows_relative(const KpTokens *tokens, guint i);

#endif

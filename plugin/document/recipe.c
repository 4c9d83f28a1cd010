/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; what goes into a dish and how it is made get their
 * kind. A box of three steps out of eight helps nobody; what the page says of
 * the dish beside them does. */
#include "pattern.h"
#include "settle.h"

static const gchar *const INGREDIENTS[] = {
    "ingredients",  "zutaten",          "ingredientes",      "ingredienti",
    "ingredienser", "ingr\u00e9dients", "ingredi\u00ebnten", NULL,
};

/* What other pages ask for as well. */
static const gchar *const NEEDS[] = {
    "you will need",
    "you'll need",
    "what you will need",
    "what you need",
    "what you'll need",
    "shopping list",
    NULL,
};

static const gchar *const METHODS[] = {
    "method",           "directions",
    "preparation",      "instructions",
    "how to make",      "how to cook",
    "to make",          "zubereitung",
    "elaboraci\u00f3n", "preparaci\u00f3n",
    "pr\u00e9paration", "preparazione",
    "bereiding",        NULL,
};

/* Where in a recipe the reading is. */
typedef enum {
  IN_NONE,
  IN_NEEDS,       /* what may be ingredients */
  IN_INGREDIENTS, /* what is */
  IN_METHOD,
} Section;

/* The section that the heading [start, end) opens after one of `before`. */
static Section
section_of(const gchar *start, const gchar *end, Section before)
{
  if (kp_begins_one(start, end, INGREDIENTS, NULL))
    return IN_INGREDIENTS;
  if (kp_begins_one(start, end, NEEDS, NULL))
    return IN_NEEDS;
  gboolean method = kp_begins_one(start, end, METHODS, NULL);
  return before == IN_INGREDIENTS || (before == IN_NEEDS && method) ? IN_METHOD
                                                                    : IN_NONE;
}

void
kp_settle_recipe(KpSketch *sketch)
{
  const guint lowest =
      6; /* level, of a line that serves as a heading as well */
  Section section = IN_NONE;
  guint level = 0;
  for (guint i = 0; i < sketch->article->blocks->len; i++) {
    KpBlock *block = &g_array_index(sketch->article->blocks, KpBlock, i);
    const gchar *start = sketch->text->str + block->text.start;
    guint own = block->level > 0 ? block->level : lowest;
    if (block->kind == KP_BLOCK_HEADING &&
        (section == IN_NONE || own <= level)) {
      section = section_of(start, start + block->text.length, section);
      level = own;
    }
    if ((section == IN_INGREDIENTS || section == IN_METHOD) &&
        (block->kind == KP_BLOCK_PARAGRAPH || block->kind == KP_BLOCK_LIST))
      block->kind = KP_BLOCK_EXERCISE;
  }
}

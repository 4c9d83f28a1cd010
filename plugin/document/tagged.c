/* SPDX-License-Identifier: MIT */
/* Sketched blocks come in; what stands between a site generator's tags for code
 * or for what is not shown gets its kind. */
#include <string.h>

#include "lines.h"
#include "settle.h"

static const struct {
  const gchar *name; /* of the tag that opens it */
  KpBlockKind kind;
} TAGS[] = {
    {"highlight", KP_BLOCK_CODE}, {"codeblock", KP_BLOCK_CODE},
    {"code", KP_BLOCK_CODE},      {"prism", KP_BLOCK_CODE},
    {"mermaid", KP_BLOCK_CODE},   {"comment", KP_BLOCK_HTML},
};

/* The end of the brackets that open a tag in [start, end): "{% ", "{%- ",
 * "{{< ", "{{% "; NULL: it is none. */
static const gchar *
tag_name(const gchar *start, const gchar *end)
{
  static const gchar *const OPEN[] = {"{%-", "{%", "{{<", "{{%"};
  for (gsize i = 0; i < G_N_ELEMENTS(OPEN); i++) {
    gsize length = strlen(OPEN[i]);
    if ((gsize)(end - start) <= length || strncmp(start, OPEN[i], length) != 0)
      continue;
    return start + length + strspn(start + length, " ");
  }
  return NULL;
}

static gboolean
is_word(const gchar *at, const gchar *end, const gchar *word)
{
  gsize length = strlen(word);
  return (gsize)(end - at) > length && strncmp(at, word, length) == 0 &&
         !g_ascii_isalnum(at[length]) && at[length] != '-' && at[length] != '_';
}

/* "{% highlight c %}": the index of its name; G_N_ELEMENTS(TAGS): none. */
static gsize
opened_by(const gchar *name, const gchar *end)
{
  gsize tag = 0;
  while (tag < G_N_ELEMENTS(TAGS) && !is_word(name, end, TAGS[tag].name))
    tag++;
  return tag;
}

/* "{% endhighlight %}", "{{< /highlight >}}" */
static gboolean
closes(const gchar *name, const gchar *end, gsize tag)
{
  if (*name == '/')
    return is_word(name + 1, end, TAGS[tag].name);
  return strncmp(name, "end", 3) == 0 && is_word(name + 3, end, TAGS[tag].name);
}

static void
mark(KpSketch *sketch, guint from, guint to, gsize tag)
{
  for (guint i = from; i < to; i++)
    g_array_index(sketch->article->blocks, KpBlock, i).kind = TAGS[tag].kind;
}

void
kp_settle_tagged(KpSketch *sketch)
{
  gsize open = G_N_ELEMENTS(TAGS);
  guint first = 0; /* block after the one that opened it */
  for (guint i = 0; i < sketch->article->blocks->len; i++) {
    const KpBlock *block = &g_array_index(sketch->article->blocks, KpBlock, i);
    if (block->kind != KP_BLOCK_HTML)
      continue;
    const gchar *at = sketch->text->str + block->text.start;
    const gchar *end = at + block->text.length;
    for (; at < end; at = kp_line_next(at, end)) {
      const gchar *name = tag_name(at, end);
      if (name == NULL)
        continue;
      if (open < G_N_ELEMENTS(TAGS) && closes(name, end, open)) {
        mark(sketch, first, i, open);
        open = G_N_ELEMENTS(TAGS);
      } else if (open == G_N_ELEMENTS(TAGS)) {
        open = opened_by(name, end);
        first = i + 1;
      }
    }
  }
}

/* SPDX-License-Identifier: MIT */
/* Text comes in, numbers of tokens go out. */
#include "tokenizer.h"

#include "porter.h"

struct KpTokenizer {
  gboolean stem;
  GHashTable *numbers; /* text -> number + 1 */
  GPtrArray *texts;    /* the keys by number; borrowed from `numbers` */
  GString *word;       /* the token being read */
};

KpTokenizer *
kp_tokenizer_new(gboolean stem)
{
  KpTokenizer *self = g_new0(KpTokenizer, 1);
  self->stem = stem;
  self->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  self->texts = g_ptr_array_new();
  self->word = g_string_new(NULL);
  return self;
}

void
kp_tokenizer_free(KpTokenizer *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref(self->numbers);
  g_ptr_array_unref(self->texts);
  g_string_free(self->word, TRUE);
  g_free(self);
}

/* Ends the token being read, if there is one. */
static void
end_token(KpTokenizer *self, GArray *tokens)
{
  const gsize shortest = 3; /* letters; shorter words are not stemmed */
  GString *word = self->word;
  if (word->len == 0)
    return;
  if (self->stem && word->len > shortest)
    g_string_truncate(word, kp_porter_stem(word->str, word->len));
  guint32 number =
      GPOINTER_TO_UINT(g_hash_table_lookup(self->numbers, word->str));
  if (number == 0) {
    gchar *text = g_strndup(word->str, word->len);
    g_ptr_array_add(self->texts, text);
    number = self->texts->len;
    g_hash_table_insert(self->numbers, text, GUINT_TO_POINTER(number));
  }
  number--;
  g_array_append_val(tokens, number);
  g_string_truncate(word, 0);
}

/* Of all characters outside ASCII, two have ASCII letters as small letters:
 * the Kelvin sign, and the dotted capital I, which leaves a dot behind. */
static void
add_ascii(KpTokenizer *self, const gchar *text, GArray *tokens)
{
  for (const gchar *at = text; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (c < 0x80 && g_ascii_isalnum((gchar)c))
      g_string_append_c(self->word, g_ascii_tolower((gchar)c));
    else if (c == 0x212A)
      g_string_append_c(self->word, 'k');
    else if (c == 0x0130)
      g_string_append_c(self->word, 'i');
    if (c == 0x0130 ||
        (c != 0x212A && (c >= 0x80 || !g_ascii_isalnum((gchar)c))))
      end_token(self, tokens);
  }
  end_token(self, tokens);
}

static void
add_unicode(KpTokenizer *self, const gchar *text, GArray *tokens)
{
  g_autofree gchar *folded = g_utf8_casefold(text, -1);
  for (const gchar *at = folded; *at != '\0'; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    if (g_unichar_isalnum(c))
      g_string_append_unichar(self->word, c);
    else
      end_token(self, tokens);
  }
  end_token(self, tokens);
}

void
kp_tokenizer_add(KpTokenizer *self, const gchar *text, GArray *tokens)
{
  if (self->stem)
    add_ascii(self, text, tokens);
  else
    add_unicode(self, text, tokens);
}

guint
kp_tokenizer_size(const KpTokenizer *self)
{
  return self->texts->len;
}

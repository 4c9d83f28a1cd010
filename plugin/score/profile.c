/* SPDX-License-Identifier: MIT */
/* A key file comes in; weights by name go out. */
#include "profile.h"

#include <math.h>
#include <string.h>

#include "embedded.h"
#include "error.h"
#include "saved.h"

#define VERSION 1

/* Far beyond any weight; sums of larger ones are no numbers any more. */
#define MOST 1e12

static const gchar *const GENRES[KP_N_GENRES] = {"news", "guide"};
static const gchar *const PARTS[] = {"term", "sentence", "candidate"};

struct KpProfile {
  /* feature -> gdouble *, both owned; of each genre's parts */
  GHashTable *weights[KP_N_GENRES][G_N_ELEMENTS(PARTS)];
  KpMeasure measure;
};

void
kp_profile_free(KpProfile *self)
{
  if (self == NULL)
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(GENRES); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS(PARTS); j++)
      g_clear_pointer(&self->weights[i][j], g_hash_table_unref);
  }
  g_free(self);
}

static gboolean
read_number(GKeyFile *file,
            const gchar *path,
            const gchar *group,
            const gchar *key,
            gdouble *number,
            GError **error)
{
  g_autofree gchar *value = g_key_file_get_value(file, group, key, NULL);
  gchar *end = NULL;
  *number = value != NULL ? g_ascii_strtod(value, &end) : 0;
  /* "nan" and "inf" are read as well, and nothing can be ranked by them. */
  gboolean is_number = end != value && *end == '\0' && isfinite(*number);
  if (is_number && fabs(*number) <= MOST)
    return TRUE;
  kp_error_set(error, KP_ERROR_SYNTAX, path, 0, 0,
               "[%s] %s is %s; make the profile again with 'keypoints tune'",
               group, key,
               is_number       ? "too large"
               : value != NULL ? "not a number"
                               : "missing");
  return FALSE;
}

static gboolean
read_weights(GHashTable *weights,
             GKeyFile *file,
             const gchar *path,
             const gchar *genre,
             const gchar *part,
             GError **error)
{
  g_autofree gchar *group = g_strdup_printf("%s.%s", genre, part);
  g_auto(GStrv) keys = g_key_file_get_keys(file, group, NULL, NULL);
  for (guint i = 0; keys != NULL && keys[i] != NULL; i++) {
    gdouble number;
    if (!read_number(file, path, group, keys[i], &number, error))
      return FALSE;
    g_hash_table_insert(weights, g_strdup(keys[i]),
                        g_memdup2(&number, sizeof number));
  }
  return TRUE;
}

/* Reads a number of [measure] that lies within [least, most]. */
static gboolean
read_within(GKeyFile *file,
            const gchar *path,
            const gchar *key,
            gdouble least,
            gdouble most,
            gdouble *number,
            GError **error)
{
  if (!read_number(file, path, "measure", key, number, error))
    return FALSE;
  if (*number >= least && *number <= most)
    return TRUE;
  kp_error_set(error, KP_ERROR_SYNTAX, path, 0, 0,
               "[measure] %s is not between %.0f and %.0f; correct it, or make "
               "the profile again with 'keypoints tune'",
               key, least, most);
  return FALSE;
}

static gboolean
read_measure(KpProfile *self, GKeyFile *file, const gchar *path, GError **error)
{
  const gdouble most_points = 100, most_words = 10000;
  gdouble budget, fewest, most;
  KpMeasure *measure = &self->measure;
  if (!read_number(file, path, "measure", "news-word-cost",
                   &measure->word_cost[KP_GENRE_NEWS], error) ||
      !read_number(file, path, "measure", "guide-word-cost",
                   &measure->word_cost[KP_GENRE_GUIDE], error) ||
      !read_within(file, path, "fresh", 0, 1, &measure->fresh, error) ||
      !read_within(file, path, "budget", 1, most_words, &budget, error) ||
      !read_within(file, path, "per-words", 1, MOST, &measure->per_words,
                   error) ||
      !read_within(file, path, "fewest", 1, most_points, &fewest, error) ||
      !read_within(file, path, "most", fewest, most_points, &most, error))
    return FALSE;
  measure->budget = (guint)budget;
  measure->fewest = (guint)fewest;
  measure->most = (guint)most;
  return TRUE;
}

KpProfile *
kp_profile_read(const gchar *path,
                const gchar *bytes,
                gsize length,
                GError **error)
{
  g_autoptr(GKeyFile) file = g_key_file_new();
  g_autoptr(GError) fault = NULL;
  gsize mark = kp_mark_size(bytes, length);
  bytes += mark;
  length -= mark;
  if (!g_utf8_validate(bytes, (gssize)length, NULL)) {
    kp_error_set(error, KP_ERROR_ENCODING, path, 0, 0,
                 "no profile: it is not UTF-8; make one with 'keypoints tune'");
    return NULL;
  }
  if (!g_key_file_load_from_data(file, bytes, length, G_KEY_FILE_NONE,
                                 &fault)) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 0, 0,
                 "no profile: %s; make one with 'keypoints tune'",
                 fault->message);
    return NULL;
  }
  if (g_key_file_get_integer(file, "profile", "version", NULL) != VERSION) {
    kp_error_set(error, KP_ERROR_SYNTAX, path, 0, 0,
                 "no profile of version %d, which this program reads; make one "
                 "with 'keypoints tune'",
                 VERSION);
    return NULL;
  }
  g_autoptr(KpProfile) self = g_new0(KpProfile, 1);
  if (!read_measure(self, file, path, error))
    return NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(GENRES); i++) {
    for (gsize j = 0; j < G_N_ELEMENTS(PARTS); j++) {
      self->weights[i][j] =
          g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
      if (!read_weights(self->weights[i][j], file, path, GENRES[i], PARTS[j],
                        error))
        return NULL;
    }
  }
  return g_steal_pointer(&self);
}

gdouble
kp_profile_weight(const KpProfile *self,
                  KpGenre genre,
                  const gchar *part,
                  const gchar *feature)
{
  for (gsize i = 0; i < G_N_ELEMENTS(PARTS); i++) {
    if (strcmp(PARTS[i], part) != 0)
      continue;
    const gdouble *weight =
        g_hash_table_lookup(self->weights[genre][i], feature);
    return weight != NULL ? *weight : 0;
  }
  return 0;
}

const KpMeasure *
kp_profile_measure(const KpProfile *self)
{
  return &self->measure;
}

static gpointer
default_new(gpointer unused)
{
  (void)unused;
  g_autoptr(GError) error = NULL;
  KpProfile *self = kp_profile_read("default.profile", kp_embedded_profile,
                                    strlen(kp_embedded_profile), &error);
  if (self == NULL)
    g_error("%s", error->message);
  return self;
}

const KpProfile *
kp_profile_default(void)
{
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, default_new, NULL);
}

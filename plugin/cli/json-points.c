/* SPDX-License-Identifier: MIT */
/* Points come in, the members of a JSON object go out. */
#include "json-points.h"

/* "own": [{"text", "line"}] */
static void
write_own(KpJson *json, const KpArticle *article)
{
  kp_json_name(json, "own");
  kp_json_open(json, '[');
  for (guint i = 0; i < article->points->len; i++) {
    const KpPoint *point = g_ptr_array_index(article->points, i);
    kp_json_open(json, '{');
    kp_json_named_text(json, "text", point->text);
    kp_json_named_integer(json, "line", point->line);
    kp_json_close(json, '}');
  }
  kp_json_close(json, ']');
}

/* "generated": [{"text", "line", "score", "cuts"}] */
static void
write_generated(KpJson *json, const KpBullets *bullets)
{
  kp_json_name(json, "generated");
  kp_json_open(json, '[');
  for (guint i = 0; i < bullets->bullets->len; i++) {
    const KpBullet *bullet = g_ptr_array_index(bullets->bullets, i);
    kp_json_open(json, '{');
    kp_json_named_text(json, "text", bullet->text);
    kp_json_named_integer(json, "line", bullet->line);
    kp_json_named_number(json, "score", bullet->score);
    kp_json_name(json, "cuts");
    kp_json_open(json, '[');
    for (guint cut = 0; bullet->cuts[cut] != NULL; cut++)
      kp_json_text(json, bullet->cuts[cut]);
    kp_json_close(json, ']');
    kp_json_close(json, '}');
  }
  kp_json_close(json, ']');
}

void
kp_points_write_page(KpJson *json, const KpReading *reading)
{
  kp_json_named_text(json, "file", reading->article->path);
  kp_json_named_text(json, "title", reading->article->title);
  kp_json_named_text(json, "language", reading->prose->lang);
  write_own(json, reading->article);
  write_generated(json, reading->bullets);
  kp_json_named_text(json, "reason", reading->bullets->reason);
}

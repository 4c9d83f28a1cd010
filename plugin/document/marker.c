/* SPDX-License-Identifier: MIT */
/* A piece of HTML comes in; the comment that marks the box's place goes out. */
#include "marker.h"

#include <string.h>

const gchar *
kp_marker_find(const gchar *html, gsize *length)
{
  const gchar *open = html, *close;
  while ((open = strstr(open, "<!--")) != NULL &&
         (close = strstr(open + strlen("<!--"), "-->")) != NULL) {
    const gchar *start = open + strlen("<!--");
    g_autofree gchar *inside = g_strndup(start, (gsize)(close - start));
    close += strlen("-->");
    if (g_ascii_strcasecmp(g_strstrip(inside), "keypoints") == 0) {
      *length = (gsize)(close - open);
      return open;
    }
    open = close;
  }
  return NULL;
}

/* SPDX-License-Identifier: MIT */
/* Two texts come in; the lines that differ go out. */
#include "diff.h"

#include <string.h>

#define CONTEXT 3     /* lines around a change */
#define FARTHEST 1000 /* lines between changes that are told apart */

/* A text as lines: where each starts, and where the last one ends. */
typedef struct {
  const gchar *text;
  GArray *starts; /* of gsize; one more than there are lines */
  guint n;
} Lines;

typedef struct {
  gchar sign; /* ' ', '-' or '+' */
  guint line; /* of the old text, or of the new one for '+'; from 0 */
} Row;

static Lines
split(GBytes *bytes)
{
  gsize length;
  const gchar *text = g_bytes_get_data(bytes, &length);
  Lines lines = {text, g_array_new(FALSE, FALSE, sizeof(gsize)), 0};
  for (gsize at = 0; at < length;) {
    g_array_append_val(lines.starts, at);
    const gchar *end = memchr(text + at, '\n', length - at);
    at = end != NULL ? (gsize)(end - text) + 1 : length;
  }
  lines.n = lines.starts->len;
  g_array_append_val(lines.starts, length);
  return lines;
}

static const gchar *
line_of(const Lines *lines, guint i, gsize *length)
{
  gsize start = g_array_index(lines->starts, gsize, i);
  *length = g_array_index(lines->starts, gsize, i + 1) - start;
  return lines->text + start;
}

static gboolean
equal(const Lines *a, guint i, const Lines *b, guint j)
{
  gsize n, m;
  const gchar *x = line_of(a, i, &n);
  const gchar *y = line_of(b, j, &m);
  return n == m && memcmp(x, y, n) == 0;
}

static void
add_row(GArray *rows, gchar sign, guint line)
{
  Row row = {sign, line};
  g_array_append_val(rows, row);
}

/* The rows of a[i0, i1) against b[j0, j1) by a longest common subsequence. */
static void
add_changes(GArray *rows,
            const Lines *a,
            const guint a_range[2],
            const Lines *b,
            const guint b_range[2])
{
  guint i = a_range[0], j = b_range[0];
  guint n = a_range[1] - i, m = b_range[1] - j;
  gboolean near = n <= FARTHEST && m <= FARTHEST;
  gsize width = near ? m + 1 : 0;
  /* common[i][j]: lines in common from a[i] and b[j] on */
  g_autofree guint16 *common = g_new0(guint16, near ? (n + 1) * width : 1);
  for (guint x = near ? n : 0; x-- > 0;) {
    for (guint y = m; y-- > 0;)
      common[x * width + y] =
          equal(a, i + x, b, j + y)
              ? (guint16)(common[(x + 1) * width + y + 1] + 1)
              : MAX(common[(x + 1) * width + y], common[x * width + y + 1]);
  }
  for (guint x = 0, y = 0; x < n || y < m;) {
    if (near && x < n && y < m && equal(a, i + x, b, j + y)) {
      add_row(rows, ' ', i + x++);
      y++;
    } else if (x < n &&
               (y == m || !near ||
                common[(x + 1) * width + y] >= common[x * width + y + 1])) {
      add_row(rows, '-', i + x++);
    } else {
      add_row(rows, '+', j + y++);
    }
  }
}

/* All lines of both texts, in the order of a diff. */
static GArray *
make_rows(const Lines *a, const Lines *b)
{
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  guint same = 0, tail = 0;
  while (same < a->n && same < b->n && equal(a, same, b, same))
    add_row(rows, ' ', same++);
  while (tail < a->n - same && tail < b->n - same &&
         equal(a, a->n - 1 - tail, b, b->n - 1 - tail))
    tail++;
  add_changes(rows, a, (guint[]){same, a->n - tail}, b,
              (guint[]){same, b->n - tail});
  for (guint i = a->n - tail; i < a->n; i++)
    add_row(rows, ' ', i);
  return rows;
}

static void
write_row(GString *out, const Row *row, const Lines *a, const Lines *b)
{
  gsize length;
  const gchar *text = line_of(row->sign == '+' ? b : a, row->line, &length);
  g_string_append_c(out, row->sign);
  g_string_append_len(out, text, (gssize)length);
  if (text[length - 1] != '\n')
    g_string_append(out, "\n\\ No newline at end of file\n");
}

static void
write_range(GString *out, gchar sign, guint before, guint n)
{
  /* An empty range is named by the line before it. */
  g_string_append_printf(out, " %c%u", sign, n > 0 ? before + 1 : before);
  if (n != 1)
    g_string_append_printf(out, ",%u", n);
}

/* Writes the rows of [range[0], range[1]), before which the old file has
 * before[0] lines, the new one before[1]. */
static void
write_hunk(GString *out,
           const GArray *rows,
           const guint range[2],
           const guint before[2],
           const Lines *lines[2])
{
  guint n[2] = {0, 0};
  for (guint i = range[0]; i < range[1]; i++) {
    gchar sign = g_array_index(rows, Row, i).sign;
    n[0] += sign != '+';
    n[1] += sign != '-';
  }
  g_string_append(out, "@@");
  write_range(out, '-', before[0], n[0]);
  write_range(out, '+', before[1], n[1]);
  g_string_append(out, " @@\n");
  for (guint i = range[0]; i < range[1]; i++)
    write_row(out, &g_array_index(rows, Row, i), lines[0], lines[1]);
}

/* The first changed row from `at` on. */
static guint
next_change(const GArray *rows, guint at)
{
  while (at < rows->len && g_array_index(rows, Row, at).sign == ' ')
    at++;
  return at;
}

/* The end of the changes that begin at `at` and are near each other. */
static guint
end_of_changes(const GArray *rows, guint at)
{
  for (;;) {
    while (at < rows->len && g_array_index(rows, Row, at).sign != ' ')
      at++;
    guint next = next_change(rows, at);
    if (next == rows->len || next - at > 2 * CONTEXT)
      return at;
    at = next;
  }
}

static gboolean
needs_quotes(const gchar *path)
{
  while (!g_ascii_iscntrl(*path) && *path != '"' && *path != '\\')
    path++; /* a NUL is a control character */
  return *path != '\0';
}

/* A line that names the file: patch(1) ends a name at its first blank unless a
 * tab comes after it, and reads what stands in quotes as C does. */
static void
write_name(GString *out, const gchar *mark, const gchar *path)
{
  if (needs_quotes(path)) {
    g_autofree gchar *escaped = g_strescape(path, NULL);
    g_string_append_printf(out, "%s \"%s\"\n", mark, escaped);
    return;
  }
  g_string_append_printf(out, "%s %s%s\n", mark, path,
                         strchr(path, ' ') != NULL ? "\t" : "");
}

void
kp_diff_write(GString *out, const gchar *path, GBytes *old, GBytes *made)
{
  Lines a = split(old), b = split(made);
  const Lines *lines[2] = {&a, &b};
  g_autoptr(GArray) rows = make_rows(&a, &b);
  guint at = next_change(rows, 0);
  if (at < rows->len) {
    write_name(out, "---", path);
    write_name(out, "+++", path);
  }
  guint before[2] = {0, 0};
  guint counted = 0;
  while (at < rows->len) {
    guint end = end_of_changes(rows, at);
    guint range[2] = {at > CONTEXT ? at - CONTEXT : 0,
                      MIN(end + CONTEXT, rows->len)};
    for (; counted < range[0]; counted++) {
      gchar sign = g_array_index(rows, Row, counted).sign;
      before[0] += sign != '+';
      before[1] += sign != '-';
    }
    write_hunk(out, rows, range, before, lines);
    at = next_change(rows, end);
  }
  g_array_unref(a.starts);
  g_array_unref(b.starts);
}

/* SPDX-License-Identifier: MIT */
/* The text of a template comes in; nodes whose names are known and whose
 * sections nest go out. One pass; partials are parsed where they stand, so
 * that their names are checked against the template they stand in. */
#include <stdlib.h>
#include <string.h>

#include "error.h"
#include "nearest.h"
#include "order.h"
#include "template-names.h"
#include "template-node.h"

typedef struct {
  const gchar *name; /* of the value */
  gboolean once;     /* written as has_NAME */
  const gchar *open; /* its tag, for messages */
  const KpTemplateSource *source;
  gboolean is_list; /* its rows have names of their own */
  GPtrArray *nodes; /* of KpNode: where its content goes */
} Section;

typedef struct {
  const gchar *template;                   /* its name */
  gboolean checked;                        /* names are known */
  GHashTable *partials;                    /* name -> KpTemplateSource */
  Section sections[KP_TEMPLATE_DEPTH + 1]; /* open now; [0] is the template */
  guint n_sections;
  const KpTemplateSource *sources[KP_TEMPLATE_DEPTH]; /* partials within
                                                         partials, now */
  guint n_sources;
  GError **error;
} Parser;

/* One tag. */
typedef struct {
  gchar kind;        /* one of # ^ / > ! & and 'v' for a name */
  gchar *name;       /* trimmed; the caller frees it */
  gboolean once;     /* it was written as has_NAME, for the list NAME */
  const gchar *open; /* its first bracket */
  const gchar *end;  /* after its last bracket */
} Tag;

G_GNUC_PRINTF(3, 4)
static gboolean
fail(Parser *parser, const gchar *at, const gchar *format, ...)
{
  const KpTemplateSource *source = parser->sources[parser->n_sources - 1];
  guint line = 1;
  const gchar *line_start = source->text;
  for (const gchar *c = source->text; c < at; c++) {
    if (*c == '\n') {
      line++;
      line_start = c + 1;
    }
  }
  va_list arguments;
  va_start(arguments, format);
  g_autofree gchar *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  kp_error_set(parser->error, KP_ERROR_SYNTAX, source->path, line,
               (guint)(at - line_start) + 1, "%s", message);
  return FALSE;
}

static gboolean
read_tag(Parser *parser, const gchar *open, Tag *tag)
{
  gboolean html = g_str_has_prefix(open, "{{{");
  const gchar *closing = html ? "}}}" : "}}";
  const gchar *inside = open + (html ? 3 : 2);
  const gchar *close = strstr(inside, closing);
  if (close == NULL)
    return fail(parser, open, "this tag is not closed; end it with %s",
                closing);
  tag->open = open;
  tag->end = close + strlen(closing);
  tag->kind = html ? '&' : 'v';
  if (!html && strchr("#^/>!", *inside) != NULL)
    tag->kind = *inside++;
  tag->name = g_strstrip(g_strndup(inside, (gsize)(close - inside)));
  if (tag->kind == '!')
    return TRUE;
  gsize length = strspn(tag->name, "abcdefghijklmnopqrstuvwxyz"
                                   "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
  if (length > 0 && tag->name[length] == '\0')
    return TRUE;
  /* "{{title}" ends with the tag after it. */
  if (strpbrk(tag->name, "{\n") != NULL)
    fail(parser, open, "this tag is not closed; end it with %s", closing);
  else
    fail(parser, open,
         "'%s' is no name; names are letters, digits, '_' and '-'", tag->name);
  g_clear_pointer(&tag->name, g_free);
  return FALSE;
}

/* The nearest name that could stand here, as "; did you mean ...", else where
 * all of them are told. */
static gchar *
suggestion(const Parser *parser, const gchar *name)
{
  g_autoptr(GPtrArray) candidates = g_ptr_array_new();
  guint n;
  const KpName *names = kp_names(&n);
  for (guint i = 0; i < n; i++) {
    for (guint s = 0; s < parser->n_sections; s++) {
      const gchar *list = s > 0 ? parser->sections[s].name : NULL;
      if ((s == 0 || parser->sections[s].is_list) &&
          kp_names_find(parser->template, list, names[i].name) != NULL)
        g_ptr_array_add(candidates, (gpointer)names[i].name);
    }
  }
  g_ptr_array_add(candidates, NULL);
  const gchar *nearest =
      kp_nearest(name, (const gchar *const *)candidates->pdata);
  return nearest != NULL ? g_strdup_printf("; did you mean '%s'?", nearest)
                         : g_strdup("; keypoints-plugin(7) has all");
}

/* The name of `tag` and how many lists stand around its rows. */
static gboolean
find_name(Parser *parser, const Tag *tag, const KpName **found, gint *scope)
{
  *found = NULL;
  *scope = KP_SCOPE_ANY;
  if (!parser->checked)
    return TRUE;
  gint lists = 0;
  for (guint s = 0; s < parser->n_sections; s++) {
    const Section *section = &parser->sections[s];
    if (s > 0 && !section->is_list)
      continue;
    const KpName *row = kp_names_find(parser->template,
                                      s > 0 ? section->name : NULL, tag->name);
    if (row != NULL) {
      *found = row;
      *scope = lists;
    }
    lists++;
  }
  if (*found != NULL)
    return TRUE;
  g_autofree gchar *nearest = suggestion(parser, tag->name);
  return fail(parser, tag->open, "the template '%s' has no name '%s' here%s",
              parser->template, tag->name, nearest);
}

/* Turns has_NAME into NAME where that is a list. */
static void
take_prefix(Parser *parser, Tag *tag)
{
  static const gchar HAS[] = "has_";
  if (strchr("#^/", tag->kind) == NULL || !g_str_has_prefix(tag->name, HAS))
    return;
  const gchar *rest = tag->name + strlen(HAS);
  gboolean is_list = !parser->checked;
  for (guint s = 0; s < parser->n_sections && parser->checked; s++) {
    const gchar *list = s > 0 ? parser->sections[s].name : NULL;
    const KpName *row = kp_names_find(parser->template, list, rest);
    is_list = is_list || (row != NULL && row->kind == KP_NAME_LIST);
  }
  if (!is_list)
    return;
  gchar *name = g_strdup(rest);
  g_free(tag->name);
  tag->name = name;
  tag->once = TRUE;
}

static GPtrArray *
open_nodes(const Parser *parser)
{
  return parser->sections[parser->n_sections - 1].nodes;
}

static gboolean
add_name(Parser *parser, const Tag *tag)
{
  const KpName *name;
  gint scope;
  if (!find_name(parser, tag, &name, &scope))
    return FALSE;
  gboolean html = tag->kind == '&';
  if (name != NULL && name->kind == KP_NAME_LIST)
    return fail(parser, tag->open, "'%s' is a list; write {{#%s}} ... {{/%s}}",
                tag->name, tag->name, tag->name);
  if (name != NULL && html && name->kind == KP_NAME_TEXT)
    return fail(parser, tag->open, "'%s' is text, not HTML; write {{%s}}",
                tag->name, tag->name);
  if (name != NULL && !html && name->kind == KP_NAME_HTML)
    return fail(parser, tag->open, "'%s' is HTML; write {{{%s}}}", tag->name,
                tag->name);
  g_ptr_array_add(open_nodes(parser),
                  kp_node_new(html ? KP_TEMPLATE_HTML : KP_TEMPLATE_TEXT,
                              g_strdup(tag->name), scope));
  return TRUE;
}

static gboolean
open_section(Parser *parser, const Tag *tag)
{
  const KpName *name;
  gint scope;
  if (!find_name(parser, tag, &name, &scope))
    return FALSE;
  if (parser->n_sections > KP_TEMPLATE_DEPTH)
    return fail(parser, tag->open,
                "sections stand more than %d deep; use fewer",
                KP_TEMPLATE_DEPTH);
  gboolean inverted = tag->kind == '^';
  KpNode *node =
      kp_node_new(inverted ? KP_TEMPLATE_INVERTED : KP_TEMPLATE_SECTION,
                  g_strdup(tag->name), scope);
  node->once = tag->once;
  g_ptr_array_add(open_nodes(parser), node);
  parser->sections[parser->n_sections++] = (Section){
      .name = node->text,
      .open = tag->open,
      .source = parser->sources[parser->n_sources - 1],
      .once = tag->once,
      .is_list =
          !inverted && !tag->once && name != NULL && name->kind == KP_NAME_LIST,
      .nodes = node->children,
  };
  return TRUE;
}

static gboolean
close_section(Parser *parser, const Tag *tag)
{
  const Section *section = &parser->sections[parser->n_sections - 1];
  if (parser->n_sections == 1 ||
      section->source != parser->sources[parser->n_sources - 1])
    return fail(parser, tag->open, "{{/%s}} closes nothing; remove it",
                tag->name);
  if (!g_str_equal(section->name, tag->name) || section->once != tag->once)
    return fail(parser, tag->open,
                "{{/%s%s}} stands where {{/%s%s}} is due; close that one first",
                tag->once ? "has_" : "", tag->name, section->once ? "has_" : "",
                section->name);
  parser->n_sections--;
  return TRUE;
}

static gboolean parse(Parser *parser, const KpTemplateSource *source);

static gboolean
no_partial(Parser *parser, const Tag *tag)
{
  guint n;
  g_autofree const gchar **names =
      (const gchar **)g_hash_table_get_keys_as_array(parser->partials, &n);
  qsort(names, n, sizeof *names, kp_order_strings);
  const gchar *nearest = kp_nearest(tag->name, names);
  if (nearest != NULL)
    return fail(parser, tag->open,
                "there is no partial '%s'; did you mean '%s'?", tag->name,
                nearest);
  return fail(parser, tag->open,
              "there is no partial '%s'; put it in partials/%s.html", tag->name,
              tag->name);
}

static gboolean
add_partial(Parser *parser, const Tag *tag)
{
  KpTemplateSource *source = g_hash_table_lookup(parser->partials, tag->name);
  if (source == NULL)
    return no_partial(parser, tag);
  source->used = TRUE;
  for (guint i = 0; i < parser->n_sources; i++) {
    if (parser->sources[i] == source)
      return fail(parser, tag->open, "the partial '%s' is within itself",
                  tag->name);
  }
  if (parser->n_sources == KP_TEMPLATE_DEPTH)
    return fail(parser, tag->open,
                "partials stand more than %d deep; use fewer",
                KP_TEMPLATE_DEPTH);
  return parse(parser, source);
}

static gboolean
add_tag(Parser *parser, const Tag *tag)
{
  switch (tag->kind) {
  case '!':
    return TRUE;
  case '#':
  case '^':
    return open_section(parser, tag);
  case '/':
    return close_section(parser, tag);
  case '>':
    return add_partial(parser, tag);
  default:
    return add_name(parser, tag);
  }
}

static gboolean
is_blank(gchar byte)
{
  return byte == ' ' || byte == '\t';
}

/* Where `tag`, other than a name, is alone on its line, moves *start back to
 * the start of the line, not before `floor`, and *next past its end. */
static void
take_line(const Tag *tag,
          const gchar *text,
          const gchar *floor,
          const gchar **start,
          const gchar **next)
{
  if (tag->kind == 'v' || tag->kind == '&')
    return;
  const gchar *before = tag->open;
  while (before > floor && is_blank(before[-1]))
    before--;
  const gchar *after = tag->end;
  while (is_blank(*after))
    after++;
  if (*after == '\r')
    after++;
  if ((before != text && before[-1] != '\n') ||
      (*after != '\n' && *after != '\0'))
    return;
  *start = before;
  *next = *after == '\n' ? after + 1 : after;
}

static void
add_literal(Parser *parser, const gchar *from, const gchar *to)
{
  if (to > from)
    g_ptr_array_add(open_nodes(parser),
                    kp_node_new(KP_TEMPLATE_LITERAL,
                                g_strndup(from, (gsize)(to - from)), 0));
}

static gboolean
parse_tags(Parser *parser, const KpTemplateSource *source)
{
  const gchar *at = source->text;
  const gchar *open;
  while ((open = strstr(at, "{{")) != NULL) {
    Tag tag = {0};
    if (!read_tag(parser, open, &tag))
      return FALSE;
    take_prefix(parser, &tag);
    const gchar *literal_end = tag.open, *next = tag.end;
    take_line(&tag, source->text, at, &literal_end, &next);
    add_literal(parser, at, literal_end);
    gboolean added = add_tag(parser, &tag);
    g_free(tag.name);
    if (!added)
      return FALSE;
    at = next;
  }
  add_literal(parser, at, at + strlen(at));
  return TRUE;
}

static gboolean
parse(Parser *parser, const KpTemplateSource *source)
{
  guint n_sections = parser->n_sections;
  parser->sources[parser->n_sources++] = source;
  if (!parse_tags(parser, source))
    return FALSE;
  if (parser->n_sections > n_sections) {
    const Section *section = &parser->sections[parser->n_sections - 1];
    return fail(parser, section->open,
                "this section is not closed; end it with {{/%s%s}}",
                section->once ? "has_" : "", section->name);
  }
  parser->n_sources--;
  return TRUE;
}

gboolean
kp_template_parse(const gchar *name,
                  const KpTemplateSource *source,
                  GHashTable *partials,
                  GPtrArray *nodes,
                  GError **error)
{
  Parser parser = {.template = name,
                   .checked = kp_names_know(name),
                   .partials = partials,
                   .sections = {{.nodes = nodes}},
                   .n_sections = 1,
                   .error = error};
  return parse(&parser, source);
}

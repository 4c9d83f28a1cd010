/* SPDX-License-Identifier: MIT */
/* A tree comes in; the same tree, whose images have attributes and captions,
 * goes out. */
#include "images.h"

#include "additions.h"
#include "article.h"
#include "html.h"
#include "tree.h"

/* A picture among so many blocks at the top is on the reader's screen. */
#define BLOCKS_SEEN_FIRST 3

typedef struct {
  guint width; /* pixels */
  guint height;
} Size;

/* The nodes of `type` below `tree`, in order (of cmark_node), without those
 * that stand in another one: an image in the text of an image is no element. */
static GPtrArray *
nodes_of(cmark_node *tree, cmark_node_type type)
{
  GPtrArray *nodes = g_ptr_array_new();
  guint depth = 0;
  g_autoptr(cmark_iter) iter = cmark_iter_new(tree);
  cmark_event_type event;
  while ((event = cmark_iter_next(iter)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iter);
    if (cmark_node_get_type(node) != type)
      continue;
    if (event == CMARK_EVENT_EXIT)
      depth--;
    else if (depth++ == 0)
      g_ptr_array_add(nodes, node);
  }
  return nodes;
}

GArray *
kp_images_measure(cmark_node *tree, KpImageMeasure measure, gpointer data)
{
  GArray *sizes = g_array_new(FALSE, FALSE, sizeof(Size));
  g_autoptr(GPtrArray) images = nodes_of(tree, CMARK_NODE_IMAGE);
  for (guint i = 0; measure != NULL && i < images->len; i++) {
    Size size = {0, 0};
    const gchar *url = cmark_node_get_url(images->pdata[i]);
    if (!measure(url, &size.width, &size.height, data) || size.width == 0 ||
        size.height == 0)
      continue;
    g_array_append_val(sizes, size);
    cmark_node_set_user_data(images->pdata[i], GUINT_TO_POINTER(sizes->len));
  }
  return sizes;
}

static gboolean
is_seen_first(cmark_node *image)
{
  cmark_node *block = image;
  while (cmark_node_parent(cmark_node_parent(block)) != NULL)
    block = cmark_node_parent(block);
  guint n = 0;
  for (cmark_node *at = block; at != NULL && n <= BLOCKS_SEEN_FIRST;
       at = cmark_node_previous(at))
    n++;
  return n <= BLOCKS_SEEN_FIRST;
}

static void
add_number(GString *out, const gchar *name, guint number)
{
  g_autofree gchar *text = g_strdup_printf("%u", number);
  kp_html_attribute(out, name, text);
}

void
kp_images_mark(cmark_node *tree, const GArray *sizes, KpAdditions *additions)
{
  g_autoptr(GPtrArray) images = nodes_of(tree, CMARK_NODE_IMAGE);
  for (guint i = 0; i < images->len; i++) {
    cmark_node *image = images->pdata[i];
    guint n = GPOINTER_TO_UINT(cmark_node_get_user_data(image));
    GString *attributes = g_string_new(NULL);
    if (n > 0) {
      const Size *size = &g_array_index(sizes, Size, n - 1);
      add_number(attributes, "width", size->width);
      add_number(attributes, "height", size->height);
    }
    kp_html_attribute(attributes, "loading",
                      i == 0 && is_seen_first(image) ? "eager" : "lazy");
    cmark_node_insert_after(
        image, kp_additions_mark(additions, g_string_free(attributes, FALSE)));
  }
}

/* The only child of `node` where that is of `type`, else NULL. */
static cmark_node *
only_child(cmark_node *node, cmark_node_type type)
{
  cmark_node *child = cmark_node_first_child(node);
  return cmark_node_next(child) == NULL && cmark_node_get_type(child) == type
             ? child
             : NULL;
}

/* The image that is all of a paragraph, in a link or not; NULL: none is. */
static cmark_node *
lone_image(cmark_node *paragraph)
{
  cmark_node *link = only_child(paragraph, CMARK_NODE_LINK);
  return only_child(link != NULL ? link : paragraph, CMARK_NODE_IMAGE);
}

/* Puts an element around the block `first`; more can be appended to it. */
static cmark_node *
wrap(cmark_node *first, const gchar *open, const gchar *close)
{
  cmark_node *element = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(element, open);
  cmark_node_set_on_exit(element, close);
  cmark_node_insert_before(first, element);
  cmark_node_append_child(element, first);
  return element;
}

static void
caption_by_title(cmark_node *figure, const gchar *title, gboolean smart)
{
  g_autofree gchar *words = smart ? kp_smart_text(title) : g_strdup(title);
  g_autoptr(GString) html = g_string_new(NULL);
  kp_html_open(html, "figcaption", NULL);
  kp_html_text(html, words, -1);
  kp_html_close(html, "figcaption");
  cmark_node *caption = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK);
  cmark_node_set_on_enter(caption, html->str);
  cmark_node_append_child(figure, caption);
}

/* Paragraphs of other places may be rendered without tags of their own. */
static gboolean
may_be_figure(cmark_node *paragraph)
{
  cmark_node_type type = cmark_node_get_type(cmark_node_parent(paragraph));
  return type == CMARK_NODE_DOCUMENT || type == CMARK_NODE_BLOCK_QUOTE;
}

void
kp_images_caption(cmark_node *tree, gboolean smart)
{
  g_autoptr(GPtrArray) paragraphs = nodes_of(tree, CMARK_NODE_PARAGRAPH);
  for (guint i = 0; i < paragraphs->len; i++) {
    cmark_node *paragraph = paragraphs->pdata[i];
    cmark_node *image = may_be_figure(paragraph) ? lone_image(paragraph) : NULL;
    if (image == NULL)
      continue;
    cmark_node *next = cmark_node_next(paragraph);
    const gchar *title = cmark_node_get_title(image);
    if (cmark_node_get_type(next) == CMARK_NODE_PARAGRAPH &&
        only_child(next, CMARK_NODE_EMPH) != NULL) {
      cmark_node *caption = wrap(next, "<figcaption>", "</figcaption>");
      cmark_node_append_child(wrap(paragraph, "<figure>", "</figure>"),
                              caption);
    } else if (*title != '\0') {
      caption_by_title(wrap(paragraph, "<figure>", "</figure>"), title, smart);
    }
  }
}

/* SPDX-License-Identifier: MIT */
/* Templates without logic, a subset of Mustache:
 *
 *   {{name}}                 the text, escaped
 *   {{{name}}}               HTML, as it is
 *   {{#name}} ... {{/name}}  once for each row of a list, or once if the text
 *                            is there and not empty
 *   {{#has_name}} ...        once if the list has rows: for what stands around
 *                            them
 *   {{^name}} ... {{/name}}  the opposite: nothing there
 *   {{> name}}               the partial of that name
 *   {{! words }}             a comment
 *
 * A section, partial or comment alone on its line leaves no line behind. A
 * template is parsed once, its partials with it, and every name in it is
 * checked then (template-names.h): nothing can go wrong later. */
#ifndef KP_TEMPLATE_H
#define KP_TEMPLATE_H

#include <glib.h>

typedef struct KpTemplate KpTemplate;
typedef struct KpValues KpValues;

/* The text of a template or partial and where it was read. */
typedef struct {
  gchar *path; /* for messages */
  gchar *text;
  gboolean used; /* it stands in a template that was parsed */
} KpTemplateSource;

KpTemplateSource *kp_template_source_new(const gchar *path, const gchar *text);
void kp_template_source_free(KpTemplateSource *self);

/* Parses the template `name` ("page", ...). `partials` (name ->
 * KpTemplateSource) are read now and not kept. NULL and KP_ERROR_SYNTAX with
 * the place on a tag or section that is not closed, an unknown name or
 * partial, a partial within itself, or a name used as what it is not. */
KpTemplate *kp_template_new(const gchar *name,
                            const KpTemplateSource *source,
                            GHashTable *partials,
                            GError **error);
void kp_template_free(KpTemplate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpTemplate, kp_template_free)

/* Fills the template; what `values` has not stays empty. The caller frees the
 * result. Any thread. */
gchar *kp_template_render(const KpTemplate *self, const KpValues *values);

#endif

/* SPDX-License-Identifier: MIT */
/* Loads libsass and finds its functions. */
#include "sass-library.h"

#include <gmodule.h>

#include "error.h"

/* The name of the interface that the header describes; libsass has kept it
 * since 3.5. */
#define LIBRARY "libsass.so.1"

typedef struct {
  KpSassLibrary library;
  gchar *fault; /* NULL: all was found */
} Loaded;

static void
find(GModule *module, const gchar *name, gpointer *symbol, Loaded *self)
{
  if (self->fault == NULL && !g_module_symbol(module, name, symbol))
    self->fault = g_strdup(g_module_error());
}

static gpointer
load(gpointer unused)
{
  (void)unused;
  Loaded *self = g_new0(Loaded, 1);
  GModule *module =
      g_module_open(LIBRARY, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  if (module == NULL) {
    self->fault = g_strdup(g_module_error());
    return self;
  }
  g_module_make_resident(module);
#define FIND(name)                                                             \
  find(module, #name, (gpointer *)(gpointer)&self->library.name, self);
  KP_SASS_FUNCTIONS(FIND)
#undef FIND
  return self;
}

const KpSassLibrary *
kp_sass_library(GError **error)
{
  static GOnce once = G_ONCE_INIT;
  const Loaded *loaded = g_once(&once, load, NULL);
  if (loaded->fault == NULL)
    return &loaded->library;
  kp_error_set(error, KP_ERROR_IO, NULL, 0, 0,
               "no style sheet can be made without libsass, version 3.5 or "
               "later (Debian: libsass1): %s",
               loaded->fault);
  return NULL;
}

/* SPDX-License-Identifier: MIT */
/* keypoints: key points for the articles of a site, as a plugin.
 *
 * The plugin is the shared library keypoints.so. It shows one symbol,
 * kp_entry; everything else is reached through what that returns. Nothing but
 * C's own types crosses: a host needs these headers and dlopen().
 *
 *   #include <dlfcn.h>
 *   #include <keypoints/keypoints.h>
 *   #include <stdio.h>
 *
 *   int
 *   main(void)
 *   {
 *     KpError error;
 *     KpPageInput input;
 *     KpPointInfo point;
 *     KpSite *site;
 *     KpPage *page;
 *     KP_INIT(&error);
 *     KP_INIT(&input);
 *     KP_INIT(&point);
 *     input.bytes = kp_text("# Ferry\n\nThe ferry sails again on Monday. ...");
 *
 *     void *library = dlopen("keypoints.so", RTLD_NOW | RTLD_LOCAL);
 *     KpEntry *entry = NULL;
 *     if (library != NULL)
 *       *(void **)&entry = dlsym(library, KP_ENTRY);
 *     const KpPlugin *kp = entry ? entry() : NULL;
 *     if (kp_check(kp, &error) != KP_OK ||
 *         kp->site->open(NULL, 0, &site, &error) != KP_OK ||
 *         kp->page->open(site, &input, &page, &error) != KP_OK ||
 *         kp->page->count(page, &error) != KP_OK ||
 *         kp->site->seal(site, &error) != KP_OK) {
 *       fprintf(stderr, "%s\n", error.message);
 *       return 1;
 *     }
 *     for (size_t i = 0; kp->page->point(page, KP_LIST_SHOWN, i, &point,
 *                                        &error) == KP_OK; i++)
 *       printf("- %s\n", point.text.data);
 *     kp->page->close(page);
 *     kp->site->close(site, NULL);
 *     dlclose(library);
 *     return 0;
 *   }
 *
 * types.h has what all calls share, site.h and page.h the calls themselves,
 * values.h what templates are filled with, report.h what editors read. The
 * order of calls and the threads that may make them are part of each call's
 * description; a call out of order is refused with a status.
 *
 * What the plugin does not do: it never prints, ends the process, changes the
 * locale, the current folder or the environment, installs a handler or starts
 * a thread, and it keeps no state between sites; no locale of the host changes
 * what comes out. It opens the files that the site's options name, the themes
 * that come along and libsass, and no others. Where a theme's style sheet says
 * @warn or @debug, or what will be gone from Sass, libsass prints that to
 * standard error; the themes that come along do not. Memory that runs out ends
 * the process, as in every program on GLib. A pointer to a site, page or values
 * that was closed must not be used again, as with free().
 *
 * The library stays mapped after dlclose(), because GLib, which the host may
 * use as well, keeps pointers to names in it; loading it again costs nothing.
 */
#ifndef KEYPOINTS_KEYPOINTS_H
#define KEYPOINTS_KEYPOINTS_H

#include <stdio.h>

#include <keypoints/page.h>
#include <keypoints/report.h>
#include <keypoints/site.h>
#include <keypoints/types.h>
#include <keypoints/values.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What kp_entry() returns. It lives as long as the library is loaded and may
 * be read by any thread. Use it after kp_check() only. */
typedef struct {
  uint32_t version;     /* KP_ABI_VERSION of the plugin */
  uint32_t struct_size; /* of this struct in the plugin */
  char magic[8];        /* KP_MAGIC: this is a keypoints plugin */
  const char *name;     /* "keypoints" */
  const char *release;  /* of the program: "0.1.0" */

  const KpSiteCalls *site;
  const KpPageCalls *page;
  const KpValuesCalls *values;

  /* A sentence for a status; never NULL. Lives as long as the library. */
  const char *(*sentence)(KpStatus status);

  /* Plugins from before the first release pass kp_check() without what
   * follows; KP_HAS(plugin, report) tells. */
  const KpReportCalls *report;

  /* The Markdown that it reads, which is a matter of how it was built:
   * "CommonMark (cmark 0.30.2)", or GitHub's with tables and footnotes. */
  const char *markdown;
} KpPlugin;

#define KP_MAGIC "keypnts"

/* The one symbol and its type. It may be called any number of times, from any
 * thread. */
#define KP_ENTRY "kp_entry"
typedef const KpPlugin *KpEntry(void);

/* Whether `plugin`, fresh from the entry or NULL, can be used by a host that
 * was compiled with this header: KP_OK, else KP_WRONG_VERSION and a message.
 * A plugin of a lower minor version passes; ask KP_HAS before you use what
 * came later. */
static inline KpStatus
kp_check(const KpPlugin *plugin, KpError *error)
{
  /* The first minor version's size: what any plugin of this major has. */
  const size_t least =
      offsetof(KpPlugin, sentence) + sizeof(const char *(*)(KpStatus));
  char message[KP_MESSAGE_SIZE];
  if (plugin == NULL) {
    (void)snprintf(message, sizeof message,
                   "this is no keypoints plugin: it has no %s; name "
                   "keypoints.so",
                   KP_ENTRY);
  } else if (plugin->struct_size < offsetof(KpPlugin, name) ||
             memcmp(plugin->magic, KP_MAGIC, sizeof plugin->magic) != 0) {
    (void)snprintf(message, sizeof message,
                   "this is no keypoints plugin: its %s is another's; name "
                   "keypoints.so",
                   KP_ENTRY);
  } else if (plugin->version >> 16 != KP_ABI_MAJOR ||
             plugin->struct_size < least) {
    (void)snprintf(message, sizeof message,
                   "the plugin speaks version %u.%u of the keypoints "
                   "interface, this program version %u.%u; install those of "
                   "one release",
                   (unsigned)(plugin->version >> 16),
                   (unsigned)(plugin->version & 0xffffu), KP_ABI_MAJOR,
                   KP_ABI_MINOR);
  } else {
    return KP_OK;
  }
  if (error != NULL) {
    error->line = 0;
    error->column = 0;
    memcpy(error->message, message, sizeof message);
  }
  return KP_WRONG_VERSION;
}

#ifdef __cplusplus
}
#endif

#endif

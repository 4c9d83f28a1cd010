/* SPDX-License-Identifier: MIT */
/* A whole host: minimal-host PLUGIN FILE... prints the points of each article
 * and writes FILE.html, its body with the box.
 *   cc -I include examples/minimal-host.c -o minimal-host -ldl */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include <keypoints/keypoints.h>

static KpError error; /* the words for whatever fails */

static int
complain(const char *what)
{
  fprintf(stderr, "minimal-host: %s\n", what);
  return 1;
}

/* Of a file the system says what is wrong. */
static int
fail(const char *path)
{
  perror(path);
  return 1;
}

/* The library stays open to the end: the plugin is in it. */
static const KpPlugin *
load(const char *path)
{
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  KpEntry *entry = NULL;
  if (library != NULL)
    *(void **)&entry = dlsym(library, KP_ENTRY);
  if (entry != NULL)
    return entry();
  complain(dlerror());
  return NULL;
}

/* Opens and counts; the page keeps a copy of what it needs. */
static KpPage *
read_page(const KpPlugin *kp, KpSite *site, const char *path)
{
  static char bytes[1 << 20]; /* longer articles are cut */
  FILE *file = fopen(path, "rb");
  KpPageInput input;
  KpPage *page = NULL;
  KP_INIT(&input);
  input.path = kp_text(path);
  input.bytes.data = bytes;
  if (file != NULL)
    input.bytes.length = fread(bytes, 1, sizeof bytes, file);
  if (file == NULL || ferror(file))
    fail(path);
  else if (kp->page->open(site, &input, &page, &error) != KP_OK)
    complain(error.message);
  else if (kp->page->count(page, &error) != KP_OK) {
    complain(error.message);
    kp->page->close(page);
    page = NULL;
  }
  if (file != NULL)
    fclose(file);
  return page;
}

static int
write_page(const KpPlugin *kp, KpPage *page, const char *path)
{
  char name[4096];
  KpPointInfo point;
  KpText html;
  KP_INIT(&point);
  for (size_t i = 0;
       kp->page->point(page, KP_LIST_SHOWN, i, &point, NULL) == KP_OK; i++)
    printf("%s:%u: %s\n", path, point.line, point.text.data);
  if (kp->page->body(page, &html, &error) != KP_OK)
    return complain(error.message);
  snprintf(name, sizeof name, "%s.html", path);
  FILE *file = fopen(name, "wb");
  if (file == NULL)
    return fail(name);
  size_t written = fwrite(html.data, 1, html.length, file);
  return fclose(file) != 0 || written < html.length ? fail(name) : 0;
}

int
main(int argc, char **argv)
{
  KpSetting settings[] = {{kp_text("count"), kp_text("3")}};
  KpSite *site = NULL;
  if (argc < 3)
    return complain("usage: minimal-host PLUGIN FILE...");
  KP_INIT(&error);
  const KpPlugin *kp = load(argv[1]);
  if (kp == NULL)
    return 1;
  if (kp_check(kp, &error) != KP_OK ||
      kp->site->open(settings, 1, &site, &error) != KP_OK)
    return complain(error.message);
  KpPage **pages = calloc((size_t)argc, sizeof *pages);
  int failed = pages == NULL && complain("no memory is left");
  for (int i = 2; pages != NULL && i < argc; i++)
    failed |= (pages[i] = read_page(kp, site, argv[i])) == NULL;
  kp->site->seal(site, NULL); /* all are counted: now they can be asked */
  for (int i = 2; pages != NULL && i < argc; i++) {
    failed |= pages[i] != NULL && write_page(kp, pages[i], argv[i]);
    kp->page->close(pages[i]);
  }
  kp->site->close(site, NULL);
  free(pages);
  return failed;
}

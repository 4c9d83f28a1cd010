/* SPDX-License-Identifier: MIT */
/* Counting, adding up and showing a site's terms. */
#define _XOPEN_SOURCE 700 /* symlink */

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "article.h"
#include "program.h"

static void
write_site(void)
{
  program_write("site/a.md", ARTICLE, -1);
  program_write("site/b/b.md", "# Ferries\n\nThe ferry stopped in March.\n",
                -1);
  program_write("site/.hidden.md", "Hidden pages are not counted.\n", -1);
}

/* Counting parts and adding them up gives the bytes of counting at once. */
static void
test_merge(void)
{
  write_site();
  g_autoptr(Run) all = program_run("corpus count site", NULL);
  g_assert_cmpint(all->status, ==, 0);
  assert_holds(all->out, "\npages 2\n");
  g_autoptr(Run) a = program_run("corpus count -o a.counts site/a.md", NULL);
  g_autoptr(Run) b = program_run("corpus count -o b.counts site/b", NULL);
  g_assert_cmpstr(a->out, ==, "");
  g_assert_cmpint(b->status, ==, 0);
  g_autoptr(Run) ab = program_run("corpus merge a.counts b.counts", NULL);
  g_autoptr(Run) ba = program_run("corpus merge b.counts a.counts", NULL);
  g_assert_cmpstr(ab->out, ==, all->out);
  g_assert_cmpstr(ba->out, ==, all->out);
  g_autoptr(Run) in_place =
      program_run("corpus merge -o a.counts a.counts b.counts", NULL);
  g_assert_cmpint(in_place->status, ==, 0);
  g_autoptr(Run) same = program_run("corpus merge a.counts", NULL);
  g_assert_cmpstr(same->out, ==, all->out);
}

/* A device, a pipe or a link that is named as the file to write stays what it
 * is: to root, a new file in its place would take away even /dev/null. */
static void
test_special(void)
{
  write_site();
  g_autofree gchar *pipe = program_path("pipe");
  g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
  int reader = open(pipe, O_RDONLY | O_NONBLOCK);
  g_autoptr(Run) piped = program_run("corpus count -o pipe site", NULL);
  g_assert_cmpint(piped->status, ==, 0);
  gchar head[7] = "";
  g_assert_cmpint(read(reader, head, 6), ==, 6);
  close(reader);
  g_autoptr(Run) plain = program_run("corpus count site", NULL);
  g_assert_true(g_str_has_prefix(plain->out, head));

  program_write("linked.counts", "", 0);
  g_autofree gchar *link = program_path("link.counts");
  g_assert_cmpint(symlink("linked.counts", link), ==, 0);
  g_autoptr(Run) linked = program_run("corpus count -o link.counts site", NULL);
  g_assert_cmpint(linked->status, ==, 0);
  g_assert_true(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
  g_autoptr(Run) same = program_run("corpus merge linked.counts", NULL);
  g_assert_cmpstr(same->out, ==, plain->out);
}

/* A full disk is not taken for a folder that is not there. */
static void
test_full(void)
{
  program_write("a.md", "A tide of bread.\n", -1);
  g_autoptr(Run) full = program_run("corpus count -o /dev/full a.md", NULL);
  g_assert_cmpint(full->status, ==, 1);
  g_assert_cmpstr(full->err, ==,
                  "/dev/full: cannot be written: the disk is full; make room "
                  "there\n");
  g_autoptr(Run) lost = program_run("corpus count -o no/counts a.md", NULL);
  g_assert_cmpint(lost->status, ==, 1);
  assert_holds(lost->err,
               "no/counts: cannot be written; check that its folder");
  program_write("taken/b.md", "A tide of bread.\n", -1);
  g_autoptr(Run) taken = program_run("corpus count -o taken a.md", NULL);
  g_assert_cmpint(taken->status, ==, 1);
  g_assert_cmpstr(taken->err, ==,
                  "taken: cannot be written: it is a folder; name a file in "
                  "it\n");
}

/* What could not be counted whole leaves the last good counts. */
static void
test_part(void)
{
  program_write("part/a.md", "A tide of bread.\n", -1);
  program_write("old.counts", "keypoints-corpus 1\npages 0\n", -1);
  g_autoptr(Run) first = program_run("corpus show old.counts", NULL);
  g_autoptr(Run) run =
      program_run("corpus count -o old.counts part b.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  g_assert_cmpstr(run->err, ==,
                  "b.md: there is no such file; check the name\n"
                  "old.counts: not written, for not all could be counted\n");
  g_autoptr(Run) then = program_run("corpus show old.counts", NULL);
  g_assert_cmpint(then->status, ==, 0);
  g_assert_cmpstr(then->out, ==, first->out);
  g_autoptr(Run) out = program_run("corpus count part b.md", NULL);
  g_assert_cmpint(out->status, ==, 1);
  g_assert_cmpstr(out->out, ==, "");
}

static void
test_show(void)
{
  write_site();
  g_autoptr(Run) made = program_run("corpus count -o all.counts site", NULL);
  g_assert_cmpint(made->status, ==, 0);
  g_autoptr(Run) run = program_run("corpus show --top 1 all.counts", NULL);
  g_assert_true(g_str_has_prefix(run->out, "2 pages, "));
  assert_holds(run->out, "       2  ");
  g_autoptr(Run) terms =
      program_run("corpus show all.counts march bridg nosuch", NULL);
  assert_holds(terms->out, "       2  ");
  assert_holds(terms->out, "  bridg\n");
  assert_holds(terms->out, "       0  ");
}

static void
test_show_one(void)
{
  program_write("one.md", "Bread.\n", -1);
  g_autoptr(Run) made = program_run("corpus count -o one.counts one.md", NULL);
  g_assert_cmpint(made->status, ==, 0);
  g_autoptr(Run) run = program_run("corpus show one.counts", NULL);
  g_assert_true(g_str_has_prefix(run->out, "1 page, 1 term\n"));
}

static void
test_use(void)
{
  write_site();
  g_autoptr(Run) made = program_run("corpus count -o all.counts site", NULL);
  g_assert_cmpint(made->status, ==, 0);
  g_autoptr(Run) run = program_run("--corpus all.counts site/a.md", NULL);
  g_assert_cmpint(run->status, ==, 0);
  assert_holds(run->out, "• ");
}

static void
test_bad(void)
{
  program_write("no.counts", "nonsense\n", -1);
  program_write("a.md", ARTICLE, -1);
  static const gchar *const LINES[] = {
      "corpus show no.counts",     "corpus merge no.counts",
      "--corpus no.counts a.md",   "batch --corpus no.counts",
      "explain -c no.counts a.md",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(LINES); i++) {
    g_autoptr(Run) run = program_run(LINES[i], NULL);
    g_assert_cmpint(run->status, ==, 1);
    g_assert_cmpstr(run->out, ==, "");
    g_assert_true(g_str_has_prefix(run->err, "no.counts:1:1: no counts"));
  }
  g_autoptr(Run) run = program_run("corpus count -o no/such/folder a.md", NULL);
  g_assert_cmpint(run->status, ==, 1);
  assert_holds(run->err, "no/such/folder: cannot be written");
}

static void
add(void)
{
  g_test_add_func("/corpus/merge", test_merge);
  g_test_add_func("/corpus/special", test_special);
  g_test_add_func("/corpus/full", test_full);
  g_test_add_func("/corpus/part", test_part);
  g_test_add_func("/corpus/show", test_show);
  g_test_add_func("/corpus/show-one", test_show_one);
  g_test_add_func("/corpus/use", test_use);
  g_test_add_func("/corpus/bad", test_bad);
}

int
main(int argc, char **argv)
{
  return program_test(argc, argv, add);
}

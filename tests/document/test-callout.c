/* SPDX-License-Identifier: MIT */
/* Which block quotations are the page's own words. */
#include <string.h>

#include "kind.h"

static void
test_boxes(void)
{
  static const KindCase CASES[] = {
      {"words of others", "> It is old.\n", "quote"},
      {"with a heading", "> ## The hall\n> It is old.\n", "paragraph"},
      {"with an emphasised heading", "> ## *The* hall\n> It is old.\n",
       "paragraph"},
      {"with its name", "> ## The hall\n> It is old.\n{: .callout}\n",
       "paragraph"},
      {"an exercise", "> ## Draw it\n> It is old.\n{: .challenge}\n", "quote"},
      {"named after its end",
       "> ## Draw it\n> It is old.\n>\n> ~~~\n> oak\n> ~~~\n{: .challenge}\n",
       "quote"},
      {"an exercise by its heading", "> ## Exercise: draw\n> It is old.\n",
       "quote"},
      {"a solution in an exercise",
       "> ## Exercise\n> Draw.\n>\n> > ## Oak\n> > It is old.\n", "quote"},
      {"in a quotation", "> Words.\n>\n> > ## Oak\n> > It is old.\n", "quote"},
      {"in a box", "> ## Hall\n> Words.\n>\n> > ## Oak\n> > It is old.\n",
       "paragraph"},
      {"GitHub's", "> [!NOTE]\n> It is old.\n", "paragraph"},
      {"GitHub's, with a title", "> [!tip] Halls\n> It is old.\n", "paragraph"},
      {"GitHub's, quoted", "> > [!NOTE]\n> > It is old.\n", "quote"},
      {"no such box", "> [!] It\n>\n> It is old.\n", "quote"},
      {"none of GitHub's", "> [!so it goes] It\n>\n> It is old.\n", "quote"},
      {"several exercises by their heading", "> ## Exercises\n> It is old.\n",
       "quote"},
      {"a note", "> **Note**\n>\n> It is old.\n", "paragraph"},
      {"a note with a colon", "> NOTE:\n>\n> It is old.\n", "paragraph"},
      {"an emphasised tip", "> *Tip:*\n>\n> It is old.\n", "paragraph"},
      {"what only opens so", "> Note well\n>\n> It is old.\n", "quote"},
      {"one of several notes", "> **Notes**\n>\n> It is old.\n", "quote"},
      {"what to know before", "> ## Prerequisites\n> It is old.\n", "quote"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++)
    assert_kind(&CASES[i]);
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/callout/boxes", test_boxes);
  return g_test_run();
}

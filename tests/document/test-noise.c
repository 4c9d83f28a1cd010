/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "noise.h"
#include "pattern.h"

static void
test_kinds(void)
{
  static const struct {
    const gchar *text;
    KpBlockKind expected;
  } CASES[] = {
      {"Scroll down for video", KP_BLOCK_BOILERPLATE},
      {"Sorry we are not currently accepting comments on this article.",
       KP_BLOCK_BOILERPLATE},
      {"SCROLL DOWN FOR VIDEO", KP_BLOCK_BOILERPLATE},
      {"VIDEO Scroll down to see the ferry that ran aground in the fog being "
       "towed off by two tugs",
       KP_BLOCK_BOILERPLATE},
      {"The comments below have not been moderated.", KP_BLOCK_BOILERPLATE},
      {"Who is this week\xE2\x80\x99s top commenter? Find out now",
       KP_BLOCK_BOILERPLATE},
      {"READ MORE: What the council hides", KP_BLOCK_BOILERPLATE},
      {"Read more", KP_BLOCK_BOILERPLATE},
      {"Read more books, said the mayor.", KP_BLOCK_PARAGRAPH},
      {"Share this article", KP_BLOCK_BOILERPLATE},
      {"Advertisement", KP_BLOCK_BOILERPLATE},
      {"Sponsored", KP_BLOCK_BOILERPLATE},
      {"Sponsored runs", KP_BLOCK_PARAGRAPH},
      {"Subscribe to our newsletter and never miss a story.",
       KP_BLOCK_BOILERPLATE},
      {"The oven is released with a Contributor Code of Conduct.",
       KP_BLOCK_BOILERPLATE},
      {"Listen on Apple Podcasts or Spotify.", KP_BLOCK_BOILERPLATE},
      {"All parts are there wherever you get your podcasts.",
       KP_BLOCK_BOILERPLATE},
      {"Ann Holt was talking to Paul Reed.", KP_BLOCK_BOILERPLATE},
      {"Ann Holt was talking to three of her neighbours when the roof fell.",
       KP_BLOCK_PARAGRAPH},
      {"This interview has been edited for length.", KP_BLOCK_BOILERPLATE},
      {"Listening on Sunday, she heard a bell.", KP_BLOCK_PARAGRAPH},
      {"This article was amended on 5 May. It said that the mill had burnt.",
       KP_BLOCK_BOILERPLATE},
      {"An earlier version of this story said that the mill had burnt.",
       KP_BLOCK_BOILERPLATE},
      {"An earlier version of the story said that the mill had burnt.",
       KP_BLOCK_BOILERPLATE},
      {"An earlier version of the oven had burnt the bread.",
       KP_BLOCK_PARAGRAPH},
      {"This report by the guild says that the ovens are old.",
       KP_BLOCK_PARAGRAPH},
      {"An earlier ferry had left.", KP_BLOCK_PARAGRAPH},
      {"This archived news story is for your own use. What it says may be old.",
       KP_BLOCK_BOILERPLATE},
      {"This archived loaf is of rye.", KP_BLOCK_PARAGRAPH},
      {"News is dear. Your donation allows us to go on.", KP_BLOCK_BOILERPLATE},
      {"Ann Writer contributed to this report.", KP_BLOCK_BOILERPLATE},
      {"Click here to see the pictures.", KP_BLOCK_BOILERPLATE},
      {"Your browser does not support the video element.",
       KP_BLOCK_BOILERPLATE},
      {"Get the best of the mill delivered directly to your inbox.",
       KP_BLOCK_BOILERPLATE},
      {"This site uses Akismet to reduce spam.", KP_BLOCK_BOILERPLATE},
      {"This site was a mill.", KP_BLOCK_PARAGRAPH},
      {"Anyone who has seen the miller is asked to call the police on 101.",
       KP_BLOCK_BOILERPLATE},
      {"Anyone who owns a mill pays the new tax.", KP_BLOCK_PARAGRAPH},
      {"If you've been affected by the flood, help is at hand.",
       KP_BLOCK_BOILERPLATE},
      {"The Baker rounds up the latest from the third day of the fair.",
       KP_BLOCK_BOILERPLATE},
      {"To play this video you need to turn scripts on in your browser.",
       KP_BLOCK_BOILERPLATE},
      {"This article originally appeared on Hull Today: The mill is shut",
       KP_BLOCK_BOILERPLATE},
      {"Stay up to date with our weekly letter on bread.",
       KP_BLOCK_BOILERPLATE},
      {"The guild asked 1,000 bakers, with a margin of error of two points.",
       KP_BLOCK_BOILERPLATE},
      {"Holt leads Moss by a point, within the margin of error.",
       KP_BLOCK_PARAGRAPH},
      {"Story continues below", KP_BLOCK_BOILERPLATE},
      {"Except for the headline, the story has not been edited by our staff.",
       KP_BLOCK_BOILERPLATE},
      {"This story was translated by a machine.", KP_BLOCK_BOILERPLATE},
      {"This story was told by a machine.", KP_BLOCK_PARAGRAPH},
      {"Sharing this article with her was hard.", KP_BLOCK_PARAGRAPH},
      {"By Ann Writer For The Paper", KP_BLOCK_BYLINE},
      {"By . Ann Writer .", KP_BLOCK_BYLINE},
      {"By noon the rain had stopped in the north.", KP_BLOCK_PARAGRAPH},
      {"By Monday London was dry.", KP_BLOCK_PARAGRAPH},
      {"By Monday Holt is Mayor of Hull", KP_BLOCK_PARAGRAPH},
      {"By the Old Mill Road", KP_BLOCK_PARAGRAPH},
      {"By 1931", KP_BLOCK_BYLINE},
      {"PUBLISHED: 14:11 EST, 25 October 2013 | UPDATED: 15:36",
       KP_BLOCK_BYLINE},
      {"14:11 EST, 25 October 2013", KP_BLOCK_BYLINE},
      {"1,200", KP_BLOCK_BYLINE},
      {"40 people were hurt.", KP_BLOCK_PARAGRAPH},
      {"Pictured: The bridge before it fell.", KP_BLOCK_CAPTION},
      {"The bridge before it fell (stock image)", KP_BLOCK_CAPTION},
      {"The bridge(file photo)", KP_BLOCK_CAPTION},
      {"Photo by Ann Writer", KP_BLOCK_CAPTION},
      {"FILE - Bakers stand at a mill in Hull, N.Y., on Nov. 26, 2022.",
       KP_BLOCK_CAPTION},
      {"FILE \xE2\x80\x93 Bakers stand at a mill in Hull.", KP_BLOCK_CAPTION},
      {"Image caption, The mill closed its doors in May.", KP_BLOCK_CAPTION},
      {"The mill stands empty in May. REUTERS/Ann Writer", KP_BLOCK_CAPTION},
      {"Bakers wait at the mill. One has a loaf. Hull, 2024. \xC2\xA9 "
       "Guild/Ann Writer",
       KP_BLOCK_CAPTION},
      {"It opened in May. It sells. Image Credit: BREAD", KP_BLOCK_CAPTION},
      {"Ann Holt speaks in Hull. (AP Photo/Ann Writer)", KP_BLOCK_CAPTION},
      {"The mill closed in May.Credit: Ann Writer", KP_BLOCK_CAPTION},
      {"Holt bakes bread. Ann Writer/Getty Images", KP_BLOCK_CAPTION},
      {"Holt bakes bread.Ann Writer / Getty Images", KP_BLOCK_CAPTION},
      {"Holt bakes bread. ( AFP / Ann Writer)", KP_BLOCK_CAPTION},
      {"Picture taken on 5 May shows a mill.", KP_BLOCK_CAPTION},
      {"She wrote \"Bread\". (Credit: the guild.) It sold well.",
       KP_BLOCK_PARAGRAPH},
      {"The mill closed. Credit cards are taken", KP_BLOCK_PARAGRAPH},
      {"Filed by bakers, the suit is old.", KP_BLOCK_PARAGRAPH},
      {"Comments are moderated and are posted if they are not abusive.",
       KP_BLOCK_BOILERPLATE},
      {"A version of this article stood in print on May 3, 2022.",
       KP_BLOCK_BOILERPLATE},
      {"What this release says of its plans are forward-looking statements.",
       KP_BLOCK_BOILERPLATE},
      {"He was pictured at the bridge on Sunday.", KP_BLOCK_PARAGRAPH},
      {"", KP_BLOCK_PARAGRAPH},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text;
    g_test_message("%s", text);
    const gchar *end = text + strlen(text);
    guint words = kp_count_words(text, end, KP_NOISE_LONGEST + 1);
    g_assert_cmpint(kp_noise_kind(text, end, words), ==, CASES[i].expected);
  }
}

static void
test_datelines(void)
{
  static const struct {
    const gchar *text;
    const gchar *rest;
  } CASES[] = {
      {"(CNN) -- It rained.", "It rained."},
      {"(CNN)It rained.", "It rained."},
      {"PARIS, May 3 (Reuters) - It rained.", "It rained."},
      {"Hull, York (the Bread Project)When it rained, bread fell.",
       "When it rained, bread fell."},
      {"Hull (the town) was wet.", "Hull (the town) was wet."},
      {"Hong Kong (CNN) \xE2\x80\x94 It rained.", "It rained."},
      {"LONDON -- It rained.", "It rained."},
      {"LONDON, March 3 (Northern Press) - It rained.", "It rained."},
      {"Hull, 3 March 2026 \xE2\x80\x93 It rained.", "It rained."},
      {"Le\xC3\xB3n, 3 de marzo de 2026 - It rained.", "It rained."},
      {"HULL, UK \xE2\x80\x93 12 May 2026 \xE2\x80\x93 It rained.",
       "It rained."},
      {"HULL - May 12, 2026 -- It rained.", "It rained."},
      {"HULL - It rained - and rained.", "It rained - and rained."},
      {"Hull, 34 \xE2\x80\x93 and no more.",
       "Hull, 34 \xE2\x80\x93 and no more."},
      {"Hull, York (the county) - both are wet.",
       "Hull, York (the county) - both are wet."},
      {"Hull, in May 2026 - it was wet - dried.",
       "Hull, in May 2026 - it was wet - dried."},
      {"By . Ann Writer . It rained.", "It rained."},
      {"By. Ann Writer. It rained.", "It rained."},
      {"By Ann Writer It rained.", "It rained."},
      {"By Ann Mary Writer The rain fell.", "The rain fell."},
      {"By Ann Writer for MailOnline Rain fell.", "Rain fell."},
      {"By Daily Post Reporter Rain fell.", "Rain fell."},
      {"By Ann Writer Follow @@ann_w Rain fell.", "Rain fell."},
      {"By Ann Writer Rain fell. Writer saw it.",
       "By Ann Writer Rain fell. Writer saw it."},
      {"By Ann \xC3\x89lan Rain fell. \xC3\x89lan saw it.",
       "By Ann \xC3\x89lan Rain fell. \xC3\x89lan saw it."},
      {"By Easter Sunday London was dry.", "By Easter Sunday London was dry."},
      {"By Ann Writer, who knows.", "By Ann Writer, who knows."},
      {"By Monday London was dry.", "By Monday London was dry."},
      {"Paris, France It rained.", "It rained."},
      {"Seoul, South Korea Rain fell.", "Rain fell."},
      {"Lagos, Nigeria Nigeria's rain fell.", "Nigeria's rain fell."},
      {"Seoul, South Korea and Tokyo are wet.",
       "Seoul, South Korea and Tokyo are wet."},
      {"Seoul, South Korea, Is wet.", "Seoul, South Korea, Is wet."},
      {"Spain, Ann Writer said, is wet.", "Spain, Ann Writer said, is wet."},
      {"In Paris, France President Petit spoke.",
       "In Paris, France President Petit spoke."},
      {"(NASA) It rained.", "(NASA) It rained."},
      {"(The Bakers' Post) - It rained.", "It rained."},
      {"Hull (People who never baked a loaf) was wet.",
       "Hull (People who never baked a loaf) was wet."},
      {"NEW OVENS FOR THE OLD MILL - It rained.",
       "NEW OVENS FOR THE OLD MILL - It rained."},
      {"The Old Town Mill, 3 May 2026 - It rained.",
       "The Old Town Mill, 3 May 2026 - It rained."},
      {"Bread; Hull, Germany Rain fell.", "Bread; Hull, Germany Rain fell."},
      {"By Ann-Mary O'Hull It rained.", "It rained."},
      {"By Northern Press Service Rain fell.", "Rain fell."},
      {"By Ann Writer for Hull Rain fell.",
       "By Ann Writer for Hull Rain fell."},
      {"By Ann Writer Follow @@ann_w", "By Ann Writer Follow @@ann_w"},
      {"The agency (NASA) - it said - rained.",
       "The agency (NASA) - it said - rained."},
      {"It rained -- and rained.", "It rained -- and rained."},
      {"It rained.", "It rained."},
      {"", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text;
    gsize n = kp_noise_dateline(text, text + strlen(text));
    g_assert_cmpstr(text + n, ==, CASES[i].rest);
  }
}

/* What the heads of wires and papers stand before. */
#define STORY "The mayor has named the bakery the best of the town."

static void
test_heads(void)
{
  static const gchar *const HEADS[] = {
      "HOLTABAD: ",
      "NEW HOLT, Nov 15: ",
      "HOLT (Nov 15): ",
      "BREADWIRE: ",
      "(BNS): ",
      "HOLT, Nov. 15 /Breadwire/ -- ",
      "HOLT, England, Nov. 15, 2020 /Breadwire-Call/ -- ",
      "LITTLE HOLT, TX, Oct. 22, 2004\xE2\x80\x94",
      "HOLT, Nov. 15, 2020 (BREAD NEWSWIRE) -- ",
      "HOLT--(BREAD WIRE)--",
      "Holt, Nov 15 (BNS) ",
      "HOLT, Mo. -- ",
      "HOLT, Mo. | ",
      "Holt, UK \xE2\x80\x94 12 March 2024 \xE2\x80\x94 ",
      "HOLT, July 3. /BNS/. ",
      "HOLT, Jamaica, July 3, BNS-",
      "HOLT, B.C., July 3, 2024 \xE2\x80\x93 ",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(HEADS); i++) {
    g_autofree gchar *text = g_strconcat(HEADS[i], STORY, NULL);
    gsize n = kp_noise_dateline(text, text + strlen(text));
    g_assert_cmpstr(text + n, ==, STORY);
  }
  static const gchar SIGNED[] = "Holt, Nov 1 (BNS) " STORY " BNS AW";
  g_assert_cmpuint(kp_noise_dateline(SIGNED, SIGNED + strlen(SIGNED)), ==, 18);
  static const gchar *const NONE[] = {
      "WATCH: " STORY,
      "FILE - " STORY,
      "HOLT: We have named the bakery the best of the town.",
      "HOLT: Bread is dear.",
      "Holt: " STORY,
      "Holt (BNS) " STORY,
      "HOLT. Anna Holt - a baker - has named it the best of the town.",
      "The guild (BNS): " STORY,
      "Holt Mills /the bakers/ -- " STORY,
      "In May 2019 -- " STORY,
      "On May 5 (BNS) " STORY,
      "MILL-19: " STORY,
  };
  for (gsize i = 0; i < G_N_ELEMENTS(NONE); i++)
    g_assert_cmpuint(kp_noise_dateline(NONE[i], NONE[i] + strlen(NONE[i])), ==,
                     0);
}

/* A label that comes again tells who speaks. */
static void
test_speech(void)
{
  static const gchar TALK[] = "HOLT: " STORY "\nREED: It is.\nHOLT: Good.\n";
  static const gchar REPORT[] =
      "HOLT: " STORY "\nThe town is glad: so is he.\n";
  g_assert_true(kp_noise_opens_speech(TALK, 30, TALK, strlen(TALK)));
  g_assert_false(kp_noise_opens_speech(REPORT, 30, REPORT, strlen(REPORT)));
  g_assert_false(kp_noise_opens_speech(STORY, 30, TALK, strlen(TALK)));
}

static void
test_sections(void)
{
  static const struct {
    const gchar *text;
    const gchar *rest;
  } CASES[] = {
      {"Results: The mill was faster.", "The mill was faster."},
      {"Verdict: Buy the mill.", "Buy the mill."},
      {"RESULTS: The mill was faster.", "The mill was faster."},
      {"Results: faster.", "Results: faster."},
      {"Results of the vote: The mill was sold.",
       "Results of the vote: The mill was sold."},
      {"Resultset: The mill.", "Resultset: The mill."},
      {"Suspect: The miller ran.", "Suspect: The miller ran."},
      {"Results", "Results"},
      {"", ""},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text;
    gsize n = kp_noise_section(text, text + strlen(text));
    g_assert_cmpstr(text + n, ==, CASES[i].rest);
  }
}

static void
test_labels(void)
{
  static const struct {
    const gchar *text;
    gboolean expected;
  } CASES[] = {
      {"Suspect: Police released a film.", TRUE},
      {"Out and about: The pair took a walk.", TRUE},
      {"He said: The film is ours.", FALSE},
      {"Here's the point: The film is ours.", FALSE},
      {"Note: The film is ours.", FALSE},
      {"The one thing that nobody saw coming: A film.", FALSE},
      {"Suspect: a film.", FALSE},
      {"suspect: Police released a film.", FALSE},
      {"No colon.", FALSE},
      {"The film \"Holt: A Baker\" opens in May.", FALSE},
      {"The film \u201cHolt: A Baker\u201d opens in May.", FALSE},
      {"The baker\u2019s film: A baker opens a shop.", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text;
    g_test_message("%s", text);
    g_assert_cmpint(kp_noise_is_labelled(text, text + strlen(text)), ==,
                    CASES[i].expected);
  }
}

static void
test_patterns(void)
{
  static const struct {
    const gchar *text;
    gboolean ends;
    gboolean capitals;
  } CASES[] = {
      {"It ends.", TRUE, FALSE},
      {"'It ends.'", TRUE, FALSE},
      {"It ends (here.) ", TRUE, FALSE},
      {"It ends\xE2\x80\xA6\xE2\x80\x9D", TRUE, FALSE},
      {"It goes on", FALSE, FALSE},
      {"It goes on 'here'", FALSE, FALSE},
      {"It lost its line break .", FALSE, FALSE},
      {"WHAT IS KNOWN SO FAR?", TRUE, TRUE},
      {"NASA", FALSE, FALSE},
      {"THE iPHONE THAT NOBODY BOUGHT", FALSE, TRUE},
      {"The NASA CHIEF", FALSE, FALSE},
      {"DO NOT BAKE BY httpserver.", TRUE, FALSE},
      {"DO NOT BAKE BY THIS PAGE, SEE https://mill.example.org/the-mill.", TRUE,
       TRUE},
      {"https://mill.example.org/the-mill is old", FALSE, FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].text, *end = text + strlen(text);
    g_test_message("%s", text);
    g_assert_cmpint(kp_ends_sentence(text, end), ==, CASES[i].ends);
    g_assert_cmpint(kp_is_capitals(text, end), ==, CASES[i].capitals);
  }
}

static void
test_attributes(void)
{
  static const struct {
    const gchar *heading;
    const gchar *rest;
  } CASES[] = {
      {"Rye {#rye}", "Rye"},    {"Rye { .oat", "Rye { .oat"},
      {"Rye  {: .oat}", "Rye"}, {"Rye {oat}", "Rye {oat}"},
      {"Rye}", "Rye}"},         {"{#rye}", "{#rye}"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(CASES); i++) {
    const gchar *text = CASES[i].heading;
    g_autofree gchar *rest =
        g_strndup(text, kp_without_attributes(text, strlen(text)));
    g_assert_cmpstr(rest, ==, CASES[i].rest);
  }
}

int
main(int argc, char **argv)
{
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/noise/kinds", test_kinds);
  g_test_add_func("/noise/datelines", test_datelines);
  g_test_add_func("/noise/heads", test_heads);
  g_test_add_func("/noise/speech", test_speech);
  g_test_add_func("/noise/sections", test_sections);
  g_test_add_func("/noise/labels", test_labels);
  g_test_add_func("/noise/patterns", test_patterns);
  g_test_add_func("/noise/attributes", test_attributes);
  return g_test_run();
}

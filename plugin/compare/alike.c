/* SPDX-License-Identifier: MIT */
/* A name comes in; whether the article has another name for the same goes
 * out. Letters alone cannot tell these; pairs such as "Italy" and "Italian"
 * need no row here. Names of two words stand without the blank. */
#include <string.h>

#include "check-names.h"

#define MOST_NAMES 7

static const gchar *const ALIKE[][MOST_NAMES] = {
    {"us", "usa", "america", "american", "unitedstates"},
    {"uk", "britain", "british", "briton", "unitedkingdom", "greatbritain"},
    {"un", "unitednations"},
    {"eu", "europeanunion"},
    {"gop", "republican"},
    {"dutch", "holland", "netherlands"},
    {"french", "france", "frenchman"},
    {"aussie", "australia", "australian"},
    {"kiwi", "newzealand", "newzealander"},
    {"brit", "britain", "british", "uk"},
    {"mancity", "manchestercity"},
    {"manutd", "manunited", "manchesterunited"},
    {"spurs", "tottenham", "tottenhamhotspur"},
    {"swiss", "switzerland"},
    {"greek", "greece"},
    {"welsh", "wales", "welshman"},
    {"irish", "ireland", "irishman"},
    {"danish", "denmark", "dane"},
    {"polish", "poland", "pole"},
    {"spanish", "spain", "spaniard"},
    {"norwegian", "norway"},
    {"finnish", "finland", "finn"},
    {"filipino", "philippines", "filipina"},
    {"cypriot", "cyprus"},
    {"burma", "burmese", "myanmar"},
    {"mumbai", "bombay"},
    {"kyiv", "kiev"},
    {"koran", "quran"},
    {"qaeda", "qaida"},
    {"gadhafi", "gaddafi", "qaddafi", "gadafi", "kadhafi"},
    {"hezbollah", "hizbollah", "hizballah"},
    {"muslim", "islam", "moslem"},
    {"christmas", "xmas"},
    {"la", "losangeles"},
    {"ny", "nyc", "newyork", "newyorker"},
    {"dc", "washington", "districtofcolumbia"},
    {"st", "saint", "ste"},
    {"mt", "mount"},
    {"ft", "fort"},
    {"internet", "web", "online", "net"},
    {"hiv", "aids"},
    {"olympics", "olympic", "olympian"},
    {"english", "england", "englishman"},
    {"scottish", "scotland", "scot", "scots"},
};

gboolean
kp_alike(const KpEvidence *evidence, const gchar *folded)
{
  for (gsize i = 0; i < G_N_ELEMENTS(ALIKE); i++) {
    gboolean here = FALSE;
    for (gsize k = 0; k < MOST_NAMES && ALIKE[i][k] != NULL; k++)
      here = here || strcmp(ALIKE[i][k], folded) == 0;
    for (gsize k = 0; here && k < MOST_NAMES && ALIKE[i][k] != NULL; k++) {
      const KpHeard *heard = kp_evidence_word(evidence, ALIKE[i][k]);
      if (heard != NULL && (heard->flags & KP_PIECE_CAPITAL))
        return TRUE;
    }
  }
  return FALSE;
}

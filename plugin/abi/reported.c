/* SPDX-License-Identifier: MIT */
/* Readings come in; the files of a report go out. */
#include "reported.h"

#include "comparison.h"
#include "report.h"

struct KpReported {
  KpReport *report;
};

KpReported *
kp_reported_new(void)
{
  KpReported *self = g_new0(KpReported, 1);
  self->report = kp_report_new();
  return self;
}

void
kp_reported_free(KpReported *self)
{
  kp_report_free(self->report);
  g_free(self);
}

static gchar *
text_of(GString *string)
{
  return string != NULL ? g_string_free(string, FALSE) : NULL;
}

gchar *
kp_reported_add(KpReported *self,
                const KpReading *reading,
                KpStems *stems,
                gchar **name)
{
  g_autoptr(KpComparison) comparison =
      kp_comparison_new(reading->ranking, reading->bullets, stems);
  const KpReportPage page = {.article = reading->article,
                             .prose = reading->prose,
                             .ranking = reading->ranking,
                             .bullets = reading->bullets,
                             .comparison = comparison};
  return text_of(kp_report_add_page(self->report, &page, name));
}

gchar *
kp_reported_file(const KpReported *self, gsize index, const gchar **name)
{
  if (index > G_MAXUINT)
    return NULL;
  return text_of(kp_report_file(self->report, (guint)index, name));
}

gboolean
kp_reported_is_left(const KpReported *self,
                    const gchar *path,
                    const gchar *head,
                    gsize length)
{
  return kp_report_is_left(self->report, path, head, length);
}

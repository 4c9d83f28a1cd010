/* SPDX-License-Identifier: MIT */
/* A profile: the learned weights, and how long and how many bullets are. One
 * data file, default.profile, is compiled in; it says how it was found. */
#ifndef KP_PROFILE_H
#define KP_PROFILE_H

#include <glib.h>

typedef struct KpProfile KpProfile;

/* The profile compiled in. Shared; any thread; never freed. */
const KpProfile *kp_profile_default(void);

/* Reads a profile in GKeyFile form. NULL and KP_ERROR_SYNTAX with the place
 * where it is none, is of another version, or names an unknown feature. */
KpProfile *kp_profile_read(const gchar *path,
                           const gchar *bytes,
                           gsize length,
                           GError **error);
void kp_profile_free(KpProfile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(KpProfile, kp_profile_free)

/* The weight of `feature` in `group` ("sentence" or "candidate"); 0 where the
 * profile does not name it. */
gdouble kp_profile_weight(const KpProfile *self,
                          const gchar *group,
                          const gchar *feature);

#endif

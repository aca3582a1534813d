/* Words of a roster, and what they name. */
#ifndef REFERRAL_ROSTER_ONCALL_WORDS_H
#define REFERRAL_ROSTER_ONCALL_WORDS_H

#include "services/referral/roster/oncall.h"

/* [a-z0-9][a-z0-9-]*, at most 64 bytes. */
bool oncall_is_id(const char *text);
/* Digits where the shape has 0, and else its own characters. */
bool oncall_shaped(const char *text, const char *shape);
/* People, rotations and shifts that were read so far. */
bool oncall_who_by_name(const struct oncall *oncall, const char *name, struct oncall_who *who);

#endif

/* Opened data keys: a bounded number of them, the one used longest ago makes way. */
#include "common/seal_priv.h"

#include <string.h>

#include "common/text.h"

static uint16_t *
bucket_of(struct seal_vault *vault, const struct id *subject)
{
	unsigned first = (unsigned)subject->b[0] << 8 | subject->b[1];

	return &vault->buckets[first % SEAL_BUCKETS];
}

static struct seal_opened *
at(struct seal_vault *vault, uint16_t place)
{
	return place == 0 ? NULL : &vault->opened[place - 1];
}

static uint16_t
place_of(const struct seal_vault *vault, const struct seal_opened *opened)
{
	return (uint16_t)(opened - vault->opened + 1);
}

static void
out_of_order(struct seal_vault *vault, struct seal_opened *opened)
{
	*(opened->newer != 0 ? &at(vault, opened->newer)->older : &vault->newest) = opened->older;
	*(opened->older != 0 ? &at(vault, opened->older)->newer : &vault->oldest) = opened->newer;
}

static void
to_the_front(struct seal_vault *vault, struct seal_opened *opened)
{
	uint16_t place = place_of(vault, opened);

	opened->newer = 0;
	opened->older = vault->newest;
	*(opened->older != 0 ? &at(vault, opened->older)->newer : &vault->oldest) = place;
	vault->newest = place;
}

static void
out_of_chain(struct seal_vault *vault, const struct seal_opened *opened)
{
	uint16_t *link = bucket_of(vault, &opened->subject), place = place_of(vault, opened);

	while (*link != place)
		link = &at(vault, *link)->chain;
	*link = opened->chain;
}

struct seal_opened *
seal_cache_find(struct seal_vault *vault, const struct seal_subject *subject)
{
	struct seal_opened *opened = at(vault, *bucket_of(vault, &subject->id));

	while (opened != NULL && (!id_equal(&opened->subject, &subject->id) ||
				     strcmp(opened->owner, subject->owner) != 0))
		opened = at(vault, opened->chain);
	if (opened != NULL && vault->newest != place_of(vault, opened)) {
		out_of_order(vault, opened);
		to_the_front(vault, opened);
	}
	return opened;
}

struct seal_opened *
seal_cache_add(struct seal_vault *vault, const struct seal_subject *subject)
{
	struct seal_opened *opened;
	uint16_t *bucket;

	if (vault->opened_count < SEAL_CACHE) {
		opened = &vault->opened[vault->opened_count++];
	} else {
		opened = at(vault, vault->oldest);
		out_of_order(vault, opened);
		out_of_chain(vault, opened);
		crypt_wipe(opened, sizeof(*opened));
	}
	opened->subject = subject->id;
	(void)text_copy(opened->owner, sizeof(opened->owner), subject->owner);
	bucket = bucket_of(vault, &opened->subject);
	opened->chain = *bucket;
	*bucket = place_of(vault, opened);
	to_the_front(vault, opened);
	return opened;
}

void
seal_cache_drop(struct seal_vault *vault)
{
	crypt_wipe(vault->opened, sizeof(vault->opened));
	memset(vault->buckets, 0, sizeof(vault->buckets));
	vault->newest = vault->oldest = 0;
	vault->opened_count = 0;
}

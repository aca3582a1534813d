/* What may leave of each owner's rows, and what they hold. */
#include "common/grants.h"

#include <string.h>

#define CLASSES 64

bool
grants_find(Accord__V1__Grant *const *grants, size_t count, const char *owner, uint64_t *classes)
{
	*classes = 0;
	for (size_t i = 0; i < count; i++) {
		if (strcmp(grants[i]->organisation, owner) != 0)
			continue;
		for (size_t k = 0; k < grants[i]->n_classes; k++)
			*classes |= GRANTS_BIT(grants[i]->classes[k]);
		return true;
	}
	return false;
}

static Accord__V1__Present *
present_new(struct arena *arena, const char *owner)
{
	Accord__V1__Present *present = arena_alloc(arena, sizeof(*present));

	if (present == NULL)
		return NULL;
	accord__v1__present__init(present);
	present->organisation = arena_strdup(arena, owner);
	present->classes = arena_alloc(arena, CLASSES * sizeof(*present->classes));
	return present->organisation != NULL && present->classes != NULL ? present : NULL;
}

bool
grants_note(struct grants_held *held, struct arena *arena, const char *owner, uint64_t classes)
{
	Accord__V1__Present *present;
	size_t i = 0;

	while (i < held->count && strcmp(held->list[i]->organisation, owner) != 0)
		i++;
	if (i == held->count) {
		if (i == GRANTS_OWNERS || (held->list[i] = present_new(arena, owner)) == NULL)
			return false;
		held->count++;
	}
	present = held->list[i];
	for (int class = 1; class < CLASSES; class ++)
		if (classes & ~held->classes[i] & GRANTS_BIT(class))
			present->classes[present->n_classes++] = (Accord__V1__DataClass) class;
	held->classes[i] |= classes;
	return true;
}

/*
 * What a question says may leave of each owner's rows, and what those rows hold, whether it may or
 * not: the one for whoever answers from rows of several owners, the other for their own records of
 * the disclosure.
 */
#ifndef COMMON_GRANTS_H
#define COMMON_GRANTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "accord/v1/intake.pb-c.h"
#include "common/arena.h"

#define GRANTS_OWNERS 100 /* of one page: as many as it may have rows */
#define GRANTS_BIT(data_class) (UINT64_C(1) << ((data_class)&63))

/* The classes of this owner's rows that may leave, as bits. False: nothing may, not even that they
 * are there. */
bool grants_find(
    Accord__V1__Grant *const *grants, size_t count, const char *owner, uint64_t *classes);

/* What the rows of a page hold; begins as zeros. */
struct grants_held {
	Accord__V1__Present *list[GRANTS_OWNERS]; /* ready to be sent; in the arena */
	size_t count;
	uint64_t classes[GRANTS_OWNERS]; /* of list */
};

/* Notes classes of a row of this owner's, again as often as it likes. False: there is no memory, or
 * no room for another owner. */
bool grants_note(
    struct grants_held *held, struct arena *arena, const char *owner, uint64_t classes);

#endif

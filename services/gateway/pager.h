/* Where people are paged: beside the directory, sealed under their employer's key. */
#ifndef GATEWAY_PAGER_H
#define GATEWAY_PAGER_H

#include "services/gateway/directory.h"

#define PAGER_SIZE 255 /* an e-mail address and its terminator */

struct pager_row {
	struct id id; /* the person's */
	char employer[NAME_SIZE];
	struct seal_key key; /* her own; none when she has no address */
	uint8_t sealed[PAGER_SIZE + SEAL_EXTRA];
	size_t len;
	int32_t version;
};

extern const struct table gateway_pager;

/* From three columns: employer, data_key, sealed. */
void gateway_pager_read(const struct db_row *from, int column, struct pager_row *row);
/* "" when she has none. */
bool gateway_pager_open(struct seal *seal, const struct pager_row *row,
    char page_to[PAGER_SIZE + 1], struct err *err) MUST_CHECK;
/* Nothing new, as far as can be seen: what cannot be opened now is taken to be the same. */
bool gateway_pager_same(
    struct seal *seal, const struct pager_row *row, const char *employer, const char *page_to);
/* The keys that keeping it takes are there. */
bool gateway_pager_ready(struct seal *seal, const struct pager_row *row, const char *employer,
    const char *page_to, struct err *err) MUST_CHECK;
void gateway_pager_keep(
    struct batch *batch, const struct id *person, const char *employer, const char *page_to);
/* Of a row's data key, when its employer's has a newer version. */
bool gateway_pager_rewrap(struct seal *seal, void *row, struct err *err) MUST_CHECK;

#endif

/*
 * The other bases (AGREEMENTS 2.11): what leaves by a court's order, a report that the law demands,
 * the subject's own request or imminent danger. One opens it, another countersigns it, and only
 * then the record is taken, once for each countersignature.
 */
#ifndef GATEWAY_BASIS_H
#define GATEWAY_BASIS_H

#include "accord/v1/release.pb-c.h"
#include "services/gateway/basis_valid.h"
#include "services/gateway/directory.h"
#include "services/gateway/gateway.h"

#define BASIS_REFERENCE 65
#define BASIS_SHUT                                                                                 \
	"it is not countersigned since a day ago, or was taken since: a second person "            \
	"countersigns"

struct basis_row {
	struct id id, client;
	char owner[NAME_SIZE];
	struct basis_terms terms;
	char opened_by[NAME_SIZE];
	int64_t opened;
	char countersigned_by[NAME_SIZE]; /* "": nobody yet */
	int64_t countersigned;            /* 0: not yet */
	struct id disclosure;             /* nil: not taken since then */
	struct seal_key key;              /* of the reference */
	uint8_t reference[BASIS_REFERENCE + SEAL_EXTRA];
	size_t reference_len;
	int32_t version;
};

extern const struct table gateway_basis;
extern const struct rule gateway_open_basis, gateway_countersign_basis, gateway_take_basis;

void gateway_basis_read(const struct db_row *from, struct basis_row *to);
/* Nothing stands in the way of its bytes at that instant. */
bool gateway_basis_open(const struct basis_row *row, int64_t at);
/* BasisMoved, with who of the owner is told. */
void gateway_basis_moved(
    struct batch *batch, const struct basis_row *row, const char *person, int state);
/* How it stands, to nobody in particular: for who follows from now on, and for who followed before
 * it mattered. */
void gateway_basis_fact(const struct basis_row *row, Accord__V1__BasisMoved *fact);
void gateway_basis_tell_keys(struct batch *batch, struct input *input);
bool gateway_basis_tell(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;
/* Rows under an older key go under the newest. */
bool gateway_basis_rewrap(struct seal *seal, void *row, struct err *err);

#endif

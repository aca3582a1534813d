/*
 * The accounting of one client on paper, in words that she can use: who was given what of hers,
 * when, why and by what right. It holds no address, no number and no name of hers. Pure; a worker
 * does it.
 */
#ifndef GATEWAY_PACKET_ACCOUNTING_PAPER_H
#define GATEWAY_PACKET_ACCOUNTING_PAPER_H

#include <stddef.h>
#include <stdint.h>

#include "common/err.h"

#define ACCOUNTING_TITLE 129 /* of an organisation; a longer one is cut */
#define ACCOUNTING_NAME 65
#define ACCOUNTING_ID 37
#define ACCOUNTING_SECTIONS 512 /* those that fit */

/* One line, as audit has it. */
struct accounting_line {
	int64_t at_us;
	unsigned what, role, action, purpose, basis; /* codes, 0: none */
	uint64_t released, withheld;                 /* bit n: DataClass n */
	char person[ACCOUNTING_NAME];
	char organisation[ACCOUNTING_TITLE];
	char sections[ACCOUNTING_SECTIONS]; /* ID@VERSION/SECTION, with blanks between */
	char disclosure[ACCOUNTING_ID];     /* "": it has no number */
};

struct accounting_sheet {
	char owner[ACCOUNTING_TITLE]; /* whose record of her it is */
	char zone[ACCOUNTING_NAME];   /* that times are told in */
	int64_t made_us;
	int64_t from_us, until_us; /* 0: all there is */
	bool spanish;
	size_t count;
	struct accounting_line lines[];
};

/* *out is malloc'd. The same sheet makes the same bytes on the same fonts. */
bool accounting_paper(
    const struct accounting_sheet *sheet, void **out, size_t *out_len, struct err *err) MUST_CHECK;

#endif

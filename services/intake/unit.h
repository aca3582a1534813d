/*
 * Units of service: how many service actions an organisation's people gave on a day, by the ORI on
 * whose behalf. Counts of nobody, beside the sealed actions: what costs are shared by is counted
 * without a client, and no row holds a client and an ORI in clear (law L3).
 */
#ifndef INTAKE_UNIT_H
#define INTAKE_UNIT_H

#include "services/intake/client.h"

#define UNIT_MINUTES 1440 /* the most that one action takes: a day */
#define UNIT_SMALL 11     /* fewer are not told; unit.sql has this number */
#define UNIT_ORIS 512     /* the most that one answer names; likewise */

struct unit {
	const char *organisation, *ori;
	int64_t day; /* since 1970-01-01, by the organisation's clock */
	uint32_t minutes;
};

extern const struct table unit_table;

bool unit_good(const Accord__V1__AddServiceAction *m, struct err *err) MUST_CHECK;
/* One more; zone "" is UTC. */
void unit_count(struct batch *batch, const char *organisation, const char *zone,
    const Accord__V1__ServiceAction *action);

void fetch_service_units(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif

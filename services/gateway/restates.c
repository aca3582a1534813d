/* What followers of the gateway may begin from: people, organisations, placements, accounts, orders
 * of courts, and which releases were revoked. */
#include "accord/v1/gateway.pb-c.h"
#include "common/clock.h"
#include "services/gateway/account.h"
#include "services/gateway/basis.h"
#include "sql/gateway/account.h"
#include "sql/gateway/basis.h"
#include "services/gateway/release.h"
#include "sql/gateway/directory.h"
#include "sql/gateway/release.h"

static void
placement_fact_now(const struct placement_row *row, Accord__V1__PlacementChanged *fact)
{
	gateway_placement_fact(row, clock_now(), fact);
}

/* What a restated fact points to must last as long as the arena: so the row does. */
#define RESTATE(what, message, fact_of)                                                            \
	static const ProtobufCMessage *restate_##what(                                             \
	    struct arena *arena, const struct db_row *from, struct id *subject)                    \
	{                                                                                          \
		struct what##_row *row = arena_zalloc(arena, sizeof(*row));                        \
		message *fact = arena_alloc(arena, sizeof(*fact));                                 \
                                                                                                   \
		*subject = db_id(from, 0);                                                         \
		if (row == NULL || fact == NULL)                                                   \
			return NULL;                                                               \
		gateway_##what##_read(from, row);                                                  \
		fact_of(row, fact);                                                                \
		return &fact->base;                                                                \
	}
RESTATE(person, Accord__V1__StaffChanged, gateway_person_fact)
RESTATE(organisation, Accord__V1__OrganisationChanged, gateway_organisation_fact)
RESTATE(placement, Accord__V1__PlacementChanged, placement_fact_now)
RESTATE(basis, Accord__V1__BasisMoved, gateway_basis_fact)
RESTATE(release, Accord__V1__ReleaseRevoked, gateway_release_fact)
#undef RESTATE

const struct restate gateway_restates[] = {
    {ACCORD__V1__KIND__KIND_STAFF_CHANGED, &sql_person_restate, restate_person},
    {ACCORD__V1__KIND__KIND_ORGANISATION_CHANGED, &sql_organisation_restate, restate_organisation},
    {ACCORD__V1__KIND__KIND_PLACEMENT_CHANGED, &sql_placement_restate, restate_placement},
    {ACCORD__V1__KIND__KIND_ACCOUNT_MOVED, &sql_account_restate, gateway_account_restate},
    {ACCORD__V1__KIND__KIND_BASIS_MOVED, &sql_basis_restate, restate_basis},
    {ACCORD__V1__KIND__KIND_RELEASE_REVOKED, &sql_release_restate, restate_release},
    {0},
};

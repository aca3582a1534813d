/* Who acts under a placement: whether the edge may be used at an instant (AGREEMENTS 2.3). */
#include <string.h>

#include "services/gateway/policy/policy.h"

/* What an agreement in force says of that edge; a later one that reads counts. */
struct edge {
	bool placed, reads, represents_host;
};

static void
look(const struct policy *policy, const struct placement *placement, int64_t at, struct edge *edge)
{
	for (size_t i = 0; i < policy->pact_count; i++) {
		const struct pact *pact = &policy->pacts[i];
		size_t host, employer;

		if (strcmp(pact->agreement->id, placement->agreement) != 0 ||
		    !pact_in_force(pact, at) ||
		    !pact_between(pact, placement->host, placement->employer, &host, &employer))
			continue;
		for (size_t k = 0; k < pact->agreement->placing_count; k++) {
			const struct placing *p = &pact->agreement->placings[k];

			if (p->employer != employer || p->host != host ||
			    !(p->roles & BIT(placement->role)))
				continue;
			edge->placed = true;
			edge->reads |= p->reads;
			edge->represents_host |= p->represents_host;
		}
	}
}

static bool
expired(const struct placement *p, int64_t at, struct err *err)
{
	const struct {
		int64_t until;
		const char *what;
	} dates[] = {
	    {p->until, "it has ended"},
	    {p->screening, "her screening has lapsed"},
	    {p->training, "her training has lapsed"},
	    {p->addendum, "her security addendum has lapsed"},
	};

	if (at < p->from)
		return !err_set(err, ERR_DENIED, "placement \"%s\": it has not begun", p->name);
	for (size_t i = 0; i < sizeof(dates) / sizeof(*dates); i++)
		if (at >= dates[i].until)
			return !err_set(
			    err, ERR_DENIED, "placement \"%s\": %s", p->name, dates[i].what);
	return false;
}

bool
policy_placed(const struct policy *policy, const struct placement *placement, int64_t at,
    bool *reads, struct err *err)
{
	struct edge edge = {0};

	if (expired(placement, at, err))
		return false;
	look(policy, placement, at, &edge);
	*reads = edge.reads && placement->reads;
	return edge.placed ||
	       err_set(err, ERR_DENIED,
		   "placement \"%s\": no agreement \"%s\" in force places that role there",
		   placement->name, placement->agreement);
}

bool
policy_represents(const struct policy *policy, const struct placement *placement, int64_t at)
{
	struct edge edge = {0};

	look(policy, placement, at, &edge);
	return edge.represents_host || placement->represents_host;
}

bool
policy_placement(const struct policy *policy, const struct placement *placement, size_t from,
    size_t to, int64_t at, unsigned *role, struct err *err)
{
	bool reads;

	if (placement->employer != to)
		return err_set(err, ERR_DENIED, "placement \"%s\": its employer is not who asks",
		    placement->name);
	if (placement->host != from)
		return err_set(err, ERR_DENIED,
		    "placement \"%s\": its host is not whose record it is", placement->name);
	if (!policy_placed(policy, placement, at, &reads, err))
		return false;
	if (!reads)
		return err_set(
		    err, ERR_DENIED, "placement \"%s\": it has no records access", placement->name);
	*role = placement->role;
	return true;
}

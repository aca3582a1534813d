/* When a release of the client covers what is asked for (AGREEMENTS 2.4). */
#include "services/gateway/policy/policy.h"

enum release_fault
release_fault(const struct request *request)
{
	const struct release *r = &request->release;
	const struct {
		bool faulty;
		enum release_fault fault;
	} faults[] = {
	    {!r->given, RELEASE_NOT_GIVEN},
	    {!request->client, RELEASE_NO_CLIENT},
	    {!r->of_client, RELEASE_OTHER_CLIENT},
	    {r->from != request->from, RELEASE_OTHER_OWNER},
	    {r->to != request->to, RELEASE_OTHER_RECIPIENT},
	    {!(r->purposes & BIT(request->purpose)), RELEASE_OTHER_PURPOSE},
	    {r->barred, RELEASE_BARRED},
	    {request->at < r->signed_at, RELEASE_NOT_SIGNED},
	    {request->at >= r->revoked, RELEASE_REVOKED},
	    {request->at >= r->expires, RELEASE_EXPIRED},
	};

	for (size_t i = 0; i < sizeof(faults) / sizeof(*faults); i++)
		if (faults[i].faulty)
			return faults[i].fault;
	return RELEASE_HOLDS;
}

const char *
release_fault_text(enum release_fault fault)
{
	static const char *const texts[] = {
#define X(name, text) text,
	    RELEASE_FAULTS(X)
#undef X
	};

	return texts[fault];
}

uint64_t
release_covers(const struct request *request)
{
	return release_fault(request) == RELEASE_HOLDS ? request->release.classes : 0;
}

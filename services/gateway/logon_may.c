/* Who may come in: decided from rows and evidence alone. */
#include <string.h>

#include "common/clock.h"
#include "services/gateway/logon.h"

bool
logon_open(const struct account_row *account, const struct person_row *person, int64_t now)
{
	return account != NULL && account->disabled == 0 && account->locked == 0 &&
	       (account->emergency_until == 0 || account->emergency_until > now) &&
	       person != NULL && person->active;
}

bool
logon_too_soon(const struct account_row *account, int64_t now)
{
	return account->over >= now;
}

bool
logon_by_password(const struct account_row *account, int64_t now)
{
	return account->password[0] != '\0' || (account->invited && account->invited_until > now);
}

static size_t
find(const struct account_row *account, const uint8_t sha256[CRYPT_SHA256])
{
	size_t found = account->recovery_count;

	for (size_t i = 0; i < account->recovery_count; i++)
		if (crypt_equal(account->recovery[i], sha256, ACCOUNT_RECOVERY_ID))
			found = i;
	return found;
}

static bool
with_code(const struct account_row *a, const struct logon_evidence *e, int64_t now)
{
	(void)now;
	return a->confirmed != 0 && e->password && e->step > a->totp_step;
}

static bool
first(const struct account_row *a, const struct logon_evidence *e, int64_t now)
{
	return a->invited && a->invited_until > now &&
	       crypt_equal(a->invitation, e->code, sizeof(a->invitation));
}

static bool
confirm(const struct account_row *a, const struct logon_evidence *e, int64_t now)
{
	(void)now;
	return a->confirmed == 0 && e->password && e->step > a->totp_step;
}

static bool
with_recovery(const struct account_row *a, const struct logon_evidence *e, int64_t now)
{
	(void)now;
	return a->confirmed != 0 && e->password && find(a, e->code) < a->recovery_count;
}

static bool (*const ways[LOGON_WAYS])(
    const struct account_row *, const struct logon_evidence *, int64_t) = {
    [LOGON_WITH_CODE] = with_code,
    [LOGON_FIRST] = first,
    [LOGON_CONFIRM] = confirm,
    [LOGON_WITH_RECOVERY] = with_recovery,
    [LOGON_NEW_PASSWORD] = with_code,
};

bool
logon_may(const struct account_row *account, const struct person_row *person, enum logon_way way,
    const struct logon_evidence *evidence, int64_t now)
{
	return logon_open(account, person, now) && ways[way](account, evidence, now);
}

bool
logon_bad(struct account_row *account, int64_t now)
{
	size_t kept = 0;

	for (size_t i = account->bad_count == ACCOUNT_BAD; i < account->bad_count; i++)
		if (account->bad[i] > now - LOGON_WINDOW)
			account->bad[kept++] = account->bad[i];
	account->bad[kept++] = now;
	account->bad_count = kept;
	if (account->locked != 0 || kept < ACCOUNT_BAD)
		return false;
	account->locked = now;
	account->released_by[0] = '\0';
	return true;
}

bool
logon_tells(struct account_row *account, int64_t now)
{
	if (account->lock_told != 0 && account->lock_told + LOGON_TOLD > now)
		return false;
	account->lock_told = now;
	return true;
}

unsigned
logon_locked(struct logon_locks *locks, int64_t now)
{
	if (locks->count == 0 || locks->since + LOGON_TOLD <= now)
		*locks = (struct logon_locks){.since = now};
	return ++locks->count;
}

bool
logon_spend(struct account_row *account, const uint8_t sha256[CRYPT_SHA256])
{
	size_t at = find(account, sha256);

	if (at == account->recovery_count)
		return false;
	account->recovery_count--;
	memmove(account->recovery + at, account->recovery + at + 1,
	    (account->recovery_count - at) * ACCOUNT_RECOVERY_ID);
	return true;
}

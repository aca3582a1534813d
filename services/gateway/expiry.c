/* What ends some day: the served certificate and the tokens. */
#include "services/gateway/expiry.h"

#include <openssl/pem.h>
#include <openssl/x509.h>
#include <string.h>
#include <time.h>

#include "common/clock.h"
#include "services/gateway/gateway.h"
#include "services/gateway/known.h"
#include "services/gateway/rulebook.h"

#define SOON (30 * CLOCK_DAY)

int64_t
expiry_of_certificate(const char *pem)
{
	BIO *bio = BIO_new_mem_buf(pem, -1);
	X509 *certificate = bio != NULL ? PEM_read_bio_X509(bio, NULL, NULL, NULL) : NULL;
	struct tm at = {0};
	int64_t us = 0;

	if (certificate != NULL && ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &at) == 1)
		us = (int64_t)timegm(&at) * CLOCK_SECOND;
	X509_free(certificate);
	BIO_free(bio);
	return us;
}

struct count {
	int64_t now;
	Accord__V1__Status *status;
};

static void
on_token(void *ctx, const struct token_row *row)
{
	const struct count *count = ctx;
	Accord__V1__Status *status = count->status;

	if (row->revoked != 0 || row->replaced || row->expires <= count->now ||
	    row->expires > count->now + SOON)
		return;
	status->tokens_expiring++;
	if (status->token_expires_us == 0 || row->expires < status->token_expires_us)
		status->token_expires_us = row->expires;
}

void
gateway_status(struct service *service, Accord__V1__Status *status)
{
	struct gateway *gateway = gateway_of(service);
	struct count count = {clock_now(), status};

	status->certificate_expires_us = gateway->certificate_expires;
	known_each_token(gateway->known, on_token, &count);
	rulebook_status(gateway, count.now, status);
}

/* What a provider says by HTTP beside its keys: its discovery document, and what it gives for a
 * code. Pure, for bytes from anybody. */
#ifndef GATEWAY_OIDC_DOCUMENT_H
#define GATEWAY_OIDC_DOCUMENT_H

#include <stddef.h>

#include "common/err.h"

#define OIDC_DOCUMENT_BYTES ((size_t)64 << 10)
#define OIDC_URL_SIZE 1025    /* with the NUL */
#define OIDC_ACCESS_SIZE 8193 /* an access token, likewise */
#define OIDC_ID_TOKEN_SIZE 16385

/* https, a host, no user, no fragment, nothing but visible ASCII, at most 1024 bytes. */
bool oidc_url(const char *url);

struct oidc_document {
	char authorization[OIDC_URL_SIZE], token[OIDC_URL_SIZE], keys[OIDC_URL_SIZE];
	char logoff[OIDC_URL_SIZE]; /* "": it has none */
	bool basic;                 /* the client's secret goes in a header, else in the body */
	bool says_issuer;           /* its answers by way of the browser name it (RFC 9207) */
};

/* ERR_INVALID says why it is not the document of a provider that we can work with. */
bool oidc_read_document(const char *text, size_t len, const char *issuer,
    struct oidc_document *document, struct err *err) MUST_CHECK;

struct oidc_grant {
	char id_token[OIDC_ID_TOKEN_SIZE];
	char access[OIDC_ACCESS_SIZE]; /* "": none came */
};
bool oidc_read_grant(
    const char *text, size_t len, struct oidc_grant *grant, struct err *err) MUST_CHECK;

#endif

/* Who is at the other end of a connection: its address, and the key of its certificate. */
#include <gnutls/gnutls.h>
#include <gnutls/x509.h>
#include <netinet/in.h>
#include <string.h>

#include "services/gateway/http/inner.h"

#define IPV6_NETWORK 8 /* bytes of an address that one house has to itself */

/* IPv4 as IPv6 writes it, whichever way it came. */
struct id
http_from(const struct sockaddr *address)
{
	struct id from = {.b = {[10] = 0xff, [11] = 0xff}};
	const struct sockaddr_in *v4 = (const void *)address;
	const struct sockaddr_in6 *v6 = (const void *)address;

	if (address->sa_family == AF_INET) {
		memcpy(from.b + 12, &v4->sin_addr, sizeof(v4->sin_addr));
	} else if (address->sa_family == AF_INET6 && IN6_IS_ADDR_V4MAPPED(&v6->sin6_addr)) {
		memcpy(from.b, &v6->sin6_addr, sizeof(from.b));
	} else if (address->sa_family == AF_INET6) {
		from = (struct id){{0}};
		memcpy(from.b, &v6->sin6_addr, IPV6_NETWORK);
	}
	return from;
}

static bool
key_of(const gnutls_datum_t *der, uint8_t sha256[HTTP_PEER_KEY])
{
	gnutls_x509_crt_t certificate;
	size_t size = HTTP_PEER_KEY;
	bool good;

	if (gnutls_x509_crt_init(&certificate) != 0)
		return false;
	good =
	    gnutls_x509_crt_import(certificate, der, GNUTLS_X509_FMT_DER) == 0 &&
	    gnutls_x509_crt_get_key_id(certificate, GNUTLS_KEYID_USE_SHA256, sha256, &size) == 0 &&
	    size == HTTP_PEER_KEY;
	gnutls_x509_crt_deinit(certificate);
	return good;
}

bool
http_peer_key(const struct http_request *request, uint8_t sha256[HTTP_PEER_KEY])
{
	const union MHD_ConnectionInfo *info;
	const gnutls_datum_t *chain;
	unsigned count = 0;

	if (!request->secure)
		return false;
	info =
	    MHD_get_connection_info(request->inner->connection, MHD_CONNECTION_INFO_GNUTLS_SESSION);
	if (info == NULL || info->tls_session == NULL)
		return false;
	chain = gnutls_certificate_get_peers(info->tls_session, &count);
	return chain != NULL && count > 0 && key_of(&chain[0], sha256);
}

/* Ed25519 through OpenSSL. */
#include "common/ed25519.h"

#include <openssl/evp.h>

static EVP_PKEY *
secret_of(const uint8_t secret[ED25519_SECRET])
{
	return EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, secret, ED25519_SECRET);
}

bool
ed25519_public(const uint8_t secret[ED25519_SECRET], uint8_t out[ED25519_PUBLIC], struct err *err)
{
	EVP_PKEY *key = secret_of(secret);
	size_t size = ED25519_PUBLIC;
	bool good = key != NULL && EVP_PKEY_get_raw_public_key(key, out, &size) == 1 &&
		    size == ED25519_PUBLIC;

	EVP_PKEY_free(key);
	return good || err_set(err, ERR_UNAVAILABLE, "no public key could be made");
}

bool
ed25519_sign(const uint8_t secret[ED25519_SECRET], const void *bytes, size_t len,
    uint8_t out[ED25519_SIGNATURE], struct err *err)
{
	EVP_PKEY *key = secret_of(secret);
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	size_t size = ED25519_SIGNATURE;
	bool good = key != NULL && ctx != NULL &&
		    EVP_DigestSignInit(ctx, NULL, NULL, NULL, key) == 1 &&
		    EVP_DigestSign(ctx, out, &size, bytes, len) == 1 && size == ED25519_SIGNATURE;

	EVP_MD_CTX_free(ctx);
	EVP_PKEY_free(key);
	return good || err_set(err, ERR_UNAVAILABLE, "it could not be signed");
}

bool
ed25519_holds(const uint8_t public_key[ED25519_PUBLIC], const void *bytes, size_t len,
    const uint8_t signature[ED25519_SIGNATURE])
{
	EVP_PKEY *key =
	    EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, NULL, public_key, ED25519_PUBLIC);
	EVP_MD_CTX *ctx = EVP_MD_CTX_new();
	bool holds = key != NULL && ctx != NULL &&
		     EVP_DigestVerifyInit(ctx, NULL, NULL, NULL, key) == 1 &&
		     EVP_DigestVerify(ctx, signature, ED25519_SIGNATURE, bytes, len) == 1;

	EVP_MD_CTX_free(ctx);
	EVP_PKEY_free(key);
	return holds;
}

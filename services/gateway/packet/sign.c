/* The key of packets' signatures, and its public half as PEM. */
#include "services/gateway/packet/sign.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <string.h>

#include "common/crypt.h"

static const char purpose[] = "accord packet signature 1";

void
sign_key_derive(const uint8_t gateway_secret[32], struct sign_key *key)
{
	crypt_hkdf_sha256(gateway_secret, 32, NULL, 0, purpose, sizeof(purpose) - 1, key->secret,
	    sizeof(key->secret));
}

void
sign_key_of_line(const char *line, struct sign_key *key)
{
	uint8_t secret[CRYPT_SHA256];

	crypt_sha256(line, strlen(line), secret);
	sign_key_derive(secret, key);
	crypt_wipe(secret, sizeof(secret));
}

bool
sign_make(const struct sign_key *key, const void *bytes, size_t len, uint8_t out[SIGN_SIZE],
    struct err *err)
{
	return ed25519_sign(key->secret, bytes, len, out, err);
}

bool
sign_public_pem(const struct sign_key *key, char out[SIGN_PEM], struct err *err)
{
	EVP_PKEY *secret =
	    EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, key->secret, sizeof(key->secret));
	BIO *bio = BIO_new(BIO_s_mem());
	bool good = secret != NULL && bio != NULL && PEM_write_bio_PUBKEY(bio, secret) == 1;
	int n = good ? BIO_read(bio, out, SIGN_PEM - 1) : 0;

	out[n > 0 ? n : 0] = '\0';
	BIO_free(bio);
	EVP_PKEY_free(secret);
	return n > 0 || err_set(err, ERR_UNAVAILABLE, "the public key could not be written");
}

bool
sign_check(const char *pem, size_t pem_len, const void *bytes, size_t len,
    const uint8_t signature[SIGN_SIZE], struct err *err)
{
	BIO *bio = pem_len > SIGN_PEM ? NULL : BIO_new_mem_buf(pem, (int)pem_len);
	EVP_PKEY *public = bio == NULL ? NULL : PEM_read_bio_PUBKEY(bio, NULL, NULL, NULL);
	uint8_t raw[SIGN_PUBLIC_KEY];
	size_t size = sizeof(raw);
	bool key_good = public != NULL && EVP_PKEY_get_base_id(public) == EVP_PKEY_ED25519 &&
			EVP_PKEY_get_raw_public_key(public, raw, &size) == 1;

	EVP_PKEY_free(public);
	BIO_free(bio);
	if (!key_good)
		return err_set(err, ERR_INVALID, "that is no public key of a site");
	return ed25519_holds(raw, bytes, len, signature) ||
	       err_set(err, ERR_MISMATCH, "it was not signed by that key");
}

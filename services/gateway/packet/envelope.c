/* CMS through OpenSSL. */
#include "services/gateway/packet/envelope.h"

#include <openssl/cms.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "common/clock.h"
#include "common/text.h"

#define RSA_BITS 2048

/* NULL: it is none, or something stands behind it. */
static X509 *
certificate_of(const char *base64)
{
	unsigned char der[ENVELOPE_CERTIFICATE];
	const unsigned char *at = der;
	long len =
	    strlen(base64) > ENVELOPE_CERTIFICATE ? -1 : text_unbase64(base64, der, sizeof(der));
	X509 *certificate = len <= 0 ? NULL : d2i_X509(NULL, &at, len);

	if (certificate != NULL && at != der + len) {
		X509_free(certificate);
		certificate = NULL;
	}
	return certificate;
}

static bool
key_good(EVP_PKEY *key)
{
	if (key == NULL)
		return false;
	if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
		return EVP_PKEY_get_bits(key) >= RSA_BITS;
	return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
	       (EVP_PKEY_get_bits(key) == 256 || EVP_PKEY_get_bits(key) == 384);
}

static bool
judge(const X509 *certificate, int64_t now_us, struct err *err)
{
	time_t now = (time_t)(now_us / CLOCK_SECOND);

	if (!key_good(X509_get0_pubkey(certificate)))
		return err_set(err, ERR_INVALID,
		    "a packet's certificate has a key of RSA with 2048 bits or more, P-256 or "
		    "P-384");
	if (now_us == 0)
		return true;
	if (X509_cmp_time(X509_get0_notBefore(certificate), &now) >= 0)
		return err_set(err, ERR_INVALID, "the packet's certificate is not yet in force");
	if (X509_cmp_time(X509_get0_notAfter(certificate), &now) <= 0)
		return err_set(err, ERR_INVALID, "the packet's certificate is over");
	return true;
}

bool
envelope_judge(const char *base64, int64_t now_us, struct err *err)
{
	X509 *certificate = certificate_of(base64);
	bool good = certificate != NULL
			? judge(certificate, now_us, err)
			: err_set(err, ERR_INVALID,
			      "a packet's certificate is the base64 of its DER, in one line");

	X509_free(certificate);
	return good;
}

/* As DER. */
static bool
written(CMS_ContentInfo *cms, void **out, size_t *out_len)
{
	unsigned char *der = NULL;
	int len = cms == NULL ? -1 : i2d_CMS_ContentInfo(cms, &der);

	*out = len <= 0 ? NULL : malloc((size_t)len);
	if (*out != NULL)
		memcpy(*out, der, *out_len = (size_t)len);
	OPENSSL_free(der);
	return *out != NULL;
}

bool
envelope_shut(
    const char *base64, const void *bytes, size_t len, void **out, size_t *out_len, struct err *err)
{
	X509 *certificate = certificate_of(base64);
	STACK_OF(X509) *to = sk_X509_new_null();
	BIO *in = BIO_new_mem_buf(bytes, (int)len);
	CMS_ContentInfo *cms = NULL;
	bool good = false;

	if (certificate == NULL || !key_good(X509_get0_pubkey(certificate)))
		(void)err_set(err, ERR_INVALID, "the packet has no certificate to be shut for");
	else if (to != NULL && in != NULL && sk_X509_push(to, certificate) > 0 &&
		 (cms = CMS_encrypt(to, in, EVP_aes_256_cbc(), CMS_BINARY)) != NULL)
		good = written(cms, out, out_len);
	if (!good && (err->code == ERR_NONE))
		(void)err_set(err, ERR_UNAVAILABLE, "the packet could not be shut");
	CMS_ContentInfo_free(cms);
	BIO_free(in);
	sk_X509_free(to);
	X509_free(certificate);
	return good;
}

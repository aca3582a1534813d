/* What sealing costs, next to OpenSSL's own AES-256-GCM in the same run. One line each: name, ns.
 */
#include <stdio.h>
#include <string.h>
#include <openssl/evp.h>

#include "common/clock.h"
#include "common/log.h"
#include "common/seal.h"
#include "tests/unit/keys.h"

#define TIMES 200000
#define TEXT 400

static uint8_t text[TEXT], sealed[TEXT + SEAL_EXTRA], opened[TEXT];
static struct seal *seal;
static const struct seal_subject subject = {"north-pd", {{1}}};
static struct seal_key key;

static void
plain(int n)
{
	static EVP_CIPHER_CTX *ctx;
	static EVP_CIPHER *gcm;
	static uint8_t secret[32], nonce[12];
	int len;

	if (ctx == NULL) {
		ctx = EVP_CIPHER_CTX_new();
		gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
	}
	memcpy(nonce, &n, sizeof(n));
	if (EVP_EncryptInit_ex2(ctx, gcm, secret, nonce, NULL) != 1 ||
	    EVP_EncryptUpdate(ctx, sealed, &len, text, TEXT) != 1 ||
	    EVP_EncryptFinal_ex(ctx, sealed + len, &len) != 1 ||
	    EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG, 16, sealed + TEXT) != 1)
		abort();
}

static const struct seal_cell cell = {&subject, &key, "t.place", {{9}}};

static void
seal_one(int n)
{
	struct err err;

	(void)n;
	if (!seal_value(seal, &cell, &(struct crypt_piece){text, TEXT}, sealed, &err))
		abort();
}

static void
open_one(int n)
{
	struct err err;

	(void)n;
	if (!seal_reveal(seal, &cell, &(struct crypt_piece){sealed, sizeof(sealed)}, opened, &err))
		abort();
}

static void
make_key(int n)
{
	struct seal_subject other = {"north-pd", {{0}}};
	struct seal_key made;
	struct err err;

	memcpy(other.id.b, &n, sizeof(n));
	if (!seal_key_make(seal, &other, &made, &err))
		abort();
}

static void
blind(int n)
{
	char number[16];

	(void)snprintf(number, sizeof(number), "%d", n);
	(void)seal_blind(
	    seal_index(seal, "north-pd"), (const char *const[]){"incident", "feed", number}, 3);
}

static void
measure(const char *name, void (*fn)(int n))
{
	int64_t began = clock_mono();

	for (int n = 0; n < TIMES; n++)
		fn(n);
	printf("%s %.1f\n", name, (double)(clock_mono() - began) * 1000.0 / TIMES);
}

int
main(void)
{
	struct err err = {0};

	log_open("bench", LOG_ERROR);
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	seal = seal_open(keys_folder, &err);
	keys_end();
	if (seal == NULL || !seal_key_make(seal, &subject, &key, &err))
		return 1;
	measure("openssl_gcm", plain);
	measure("seal", seal_one);
	measure("open", open_one);
	measure("data_key", make_key);
	measure("blind_index", blind);
	seal_close(&seal);
	return 0;
}

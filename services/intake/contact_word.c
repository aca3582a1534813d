/*
 * The words by which a client and her advocate know each other. What she says is kept as a digest
 * under her organisation's key and hers, sealed under her data key: nobody can read it, and it is
 * compared where it is kept. A word that was not agreed has random bytes in its place.
 */
#include <string.h>

#include "services/intake/contact.h"
#include "services/intake/intake.h"

#define WORDS (2 * CRYPT_SHA256)
#define WORD_MOST 32

static struct seal_cell
cell_of(const struct seal_subject *subject, const struct client *client)
{
	return (struct seal_cell){subject, &client->data_key, "client_contact.words", client->id};
}

/* As it is heard: small letters. Of her alone: the same word of another client is another digest.
 */
static void
digest_of(const struct seal_index *index, const struct client *client, const char *word,
    uint8_t out[CRYPT_SHA256])
{
	uint8_t bytes[sizeof(client->id.b) + WORD_MOST] = {0};
	size_t n = sizeof(client->id.b);

	memcpy(bytes, client->id.b, n);
	for (; *word != '\0' && n < sizeof(bytes); word++)
		bytes[n++] =
		    *word >= 'A' && *word <= 'Z' ? (uint8_t)(*word - 'A' + 'a') : (uint8_t)*word;
	seal_digest(index, bytes, sizeof(bytes), out);
	crypt_wipe(bytes, sizeof(bytes));
}

static void
put(const struct seal_index *index, const struct client *client, const char *word, uint8_t *out)
{
	if (word[0] == '\0')
		crypt_random(out, CRYPT_SHA256);
	else
		digest_of(index, client, word, out);
}

bool
contact_words_put(struct batch *batch, const struct client *client, struct contact *contact,
    const struct contact_words *words, struct err *err)
{
	const struct seal_subject subject = {client->organisation, client->id};
	const struct seal_cell cell = cell_of(&subject, client);
	const struct seal_index *index = seal_index(intake.seal, client->organisation);
	uint8_t *sealed = arena_alloc(batch_arena(batch), WORDS + SEAL_EXTRA);
	uint8_t plain[WORDS];
	bool ok;

	if (index == NULL || sealed == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key or memory is away");
	put(index, client, words->code, plain);
	put(index, client, words->duress, plain + CRYPT_SHA256);
	ok = seal_value(intake.seal, &cell, &(struct crypt_piece){plain, WORDS}, sealed, err);
	crypt_wipe(plain, sizeof(plain));
	if (!ok)
		return false;
	contact->words = sealed;
	contact->words_len = WORDS + SEAL_EXTRA;
	contact->wrong = 0;
	return true;
}

bool
contact_word_check(const struct client *client, const struct contact *contact, const char *word,
    struct contact_word_result *result, struct err *err)
{
	const struct seal_subject subject = {client->organisation, client->id};
	const struct seal_cell cell = cell_of(&subject, client);
	const struct seal_index *index = seal_index(intake.seal, client->organisation);
	uint8_t plain[WORDS], said[CRYPT_SHA256];

	if (index == NULL)
		return err_set(err, ERR_UNAVAILABLE, "a key is away");
	if (contact->words_len != WORDS + SEAL_EXTRA)
		return err_set(err, ERR_INTERNAL, "words of %zu bytes", contact->words_len);
	if (!seal_reveal(intake.seal, &cell,
		&(struct crypt_piece){contact->words, contact->words_len}, plain, err))
		return false;
	digest_of(index, client, word, said);
	result->code = crypt_equal(said, plain, CRYPT_SHA256);
	result->duress = crypt_equal(said, plain + CRYPT_SHA256, CRYPT_SHA256);
	crypt_wipe(plain, sizeof(plain));
	crypt_wipe(said, sizeof(said));
	return true;
}

/* Passwords. */
#include "services/gateway/password.h"

#include <argon2.h>
#include <ctype.h>
#include <string.h>
#include <strings.h>

#define MEMORY_KIB (19 * 1024)
#define PASSES 2
#define LANES 1
#define SALT 16
#define HASH 32
#define DIFFERENT 5   /* bytes that differ */
#define NAME_COUNTS 4 /* a name so short may stand in a password */

/* Of no password: its hash was drawn at random. */
static const char nobodys[] = "$argon2id$v=19$m=19456,t=2,p=1$l1/ZRakLQRtvADJNLivhiw"
			      "$PCUWv7LFVe0hCk7VML6g3vU+QhmKT4ptWC/kwrhvPQE";

/* Long enough, and still among the first that anybody tries: compared without regard to case. */
static const char *const common[] = {
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789123",
    "1234567891011",
    "123123123123",
    "112233445566",
    "102030405060",
    "987654321098",
    "0987654321098",
    "abcdefghijkl",
    "abcdefghijklm",
    "abc123abc123",
    "abcd1234abcd",
    "1q2w3e4r5t6y",
    "1q2w3e4r5t6y7u",
    "1qaz2wsx3edc",
    "1qaz2wsx3edc4rfv",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiopasdf",
    "qwertyqwerty",
    "qwerty123456",
    "qwerty1234567",
    "qwerty12345678",
    "asdfghjkl123",
    "asdfghjklzxcvbnm",
    "zxcvbnm12345",
    "zaq12wsxcde3",
    "passwordpassword",
    "password1234",
    "password12345",
    "password123456",
    "password1234567",
    "password12345678",
    "password2024",
    "password2025",
    "password2026",
    "p@ssw0rd1234",
    "p@ssword1234",
    "passw0rd1234",
    "passwort1234",
    "letmeinletmein",
    "letmein12345",
    "welcome12345",
    "welcome123456",
    "welcomewelcome",
    "changeme1234",
    "changemechangeme",
    "changeit1234",
    "administrator",
    "administrator1",
    "adminadmin123",
    "admin1234567",
    "administration",
    "iloveyou1234",
    "iloveyou12345",
    "iloveyouiloveyou",
    "sunshine1234",
    "princess1234",
    "football1234",
    "baseball1234",
    "superman1234",
    "batman123456",
    "dragon123456",
    "monkey123456",
    "master123456",
    "trustno1trustno1",
    "correcthorsebatterystaple",
    "mypassword12",
    "mypassword123",
    "secretsecret",
    "secret123456",
    "supersecret1",
    "supersecret123",
    "default12345",
    "temporary123",
    "temppassword",
    "testpassword",
    "test12345678",
    "computer1234",
    "internet1234",
    "michael12345",
    "jennifer1234",
    "charlie12345",
    "whatever1234",
    "starwars1234",
    "liverpool123",
    "manchester123",
    "springfield1",
    "summer202512",
    "summer202612",
    "winter202512",
    "winter202612",
    "victimservices",
    "victimadvocate",
    "accordaccord",
    "accord123456",
    "policepolice",
    "police123456",
    "advocate1234",
    "crisiscenter",
    "department123",
    "dispatch1234",
    "sheriff12345",
    "prosecutor12",
    "courthouse12",
    "football12345",
    "basketball123",
};

static size_t
characters(const char *text)
{
	size_t count = 0;

	for (; *text != '\0'; text++)
		count += ((unsigned char)*text & 0xc0) != 0x80;
	return count;
}

static size_t
different_bytes(const char *text)
{
	bool seen[256] = {false};
	size_t count = 0;

	for (; *text != '\0'; text++) {
		count += !seen[(unsigned char)*text];
		seen[(unsigned char)*text] = true;
	}
	return count;
}

static bool
holds(const char *text, const char *word)
{
	size_t len = strlen(word);

	for (; strlen(text) >= len; text++)
		if (strncasecmp(text, word, len) == 0)
			return true;
	return false;
}

static bool
is_common(const char *password)
{
	for (size_t i = 0; i < sizeof(common) / sizeof(common[0]); i++)
		if (strcasecmp(password, common[i]) == 0)
			return true;
	return different_bytes(password) < DIFFERENT;
}

bool
password_good(const char *password, const char *person, struct err *err)
{
	size_t length = characters(password);

	if (length < PASSWORD_SHORTEST || length > PASSWORD_LONGEST ||
	    strlen(password) >= PASSWORD_SIZE)
		return err_set(err, ERR_INVALID, "a password has %d to %d characters",
		    PASSWORD_SHORTEST, PASSWORD_LONGEST);
	if (is_common(password))
		return err_set(err, ERR_INVALID, "that password is one of the first to be tried");
	if (strlen(person) >= NAME_COUNTS && holds(password, person))
		return err_set(err, ERR_INVALID, "that password holds your name");
	return true;
}

void
password_do(struct password_work *work)
{
	uint8_t salt[SALT];
	int rc = ARGON2_OK;

	work->right = work->starved = false;
	if (work->given != NULL) {
		rc = argon2id_verify(
		    work->hash[0] != '\0' ? work->hash : nobodys, work->given, strlen(work->given));
		work->right = rc == ARGON2_OK && work->hash[0] != '\0';
		work->starved = rc == ARGON2_MEMORY_ALLOCATION_ERROR;
	}
	if (work->fresh == NULL || work->starved)
		return;
	crypt_random(salt, sizeof(salt));
	rc = argon2id_hash_encoded(PASSES, MEMORY_KIB, LANES, work->fresh, strlen(work->fresh),
	    salt, sizeof(salt), HASH, work->made, sizeof(work->made));
	work->starved = rc != ARGON2_OK;
}

/* Whose a fact is and whom it is about; what a leaf says goes in and comes out under that key, and
 * under no other. */
#include "tests/unit/keys.h"
#include "tests/unit/short_answer.h"
#include "tests/unit/fake_batch.h"

#include "accord/v1/breach.pb-c.h"
#include "accord/v1/gateway.pb-c.h"
#include "accord/v1/intake.pb-c.h"
#include "accord/v1/referral.pb-c.h"
#include "accord/v1/retention.pb-c.h"
#include "common/log.h"
#include "services/audit/audit.h"
#include "services/audit/sealing.h"
#include "sql/audit/log.h"
#include "sql/audit/seal.h"

#define KIND(name) ACCORD__V1__KIND__KIND_##name
#define TEXT(s) ((char *)(uintptr_t)(s))

static uint8_t hers[16] = {1, 2, 3}, another[16] = {9};
static ProtobufCBinaryData two[] = {{16, hers}, {16, another}};

static struct about
about(const char *source, uint32_t kind, const ProtobufCMessage *body)
{
	static uint8_t bytes[4096];
	Accord__V1__Fact fact = ACCORD__V1__FACT__INIT;
	struct about about;

	fact.kind = (Accord__V1__Kind)kind;
	fact.body.data = bytes;
	fact.body.len = body == NULL ? 3 : protobuf_c_message_pack(body, bytes);
	about_fact(source, &fact, fake.arena, &about);
	return about;
}

static void
test_a_client_s_own_key(void **state)
{
	Accord__V1__ClientOpened opened = ACCORD__V1__CLIENT_OPENED__INIT;
	struct about a;

	(void)state;
	opened.client = two[0];
	opened.organisation = TEXT("aid-house");
	a = about("intake", KIND(CLIENT_OPENED), &opened.base);
	assert_string_equal(a.organisation, "aid-house");
	assert_memory_equal(a.subject.b, hers, 16);
	assert_false(a.destroys);
}

/* Whose the record is comes before who asked for it; of a page nobody has a key. */
static void
test_a_disclosure_is_its_owner_s(void **state)
{
	Accord__V1__Disclosed disclosed = ACCORD__V1__DISCLOSED__INIT;
	char *owners[] = {TEXT("aid-house"), TEXT("north-pd")};
	struct about a;

	(void)state;
	disclosed.organisation = TEXT("north-pd");
	disclosed.owners = owners;
	disclosed.n_owners = 1;
	disclosed.subjects = two;
	disclosed.n_subjects = 1;
	a = about("gateway", KIND(DISCLOSED), &disclosed.base);
	assert_string_equal(a.organisation, "aid-house");
	assert_memory_equal(a.subject.b, hers, 16);
	disclosed.n_owners = 2;
	disclosed.n_subjects = 2;
	a = about("gateway", KIND(DISCLOSED), &disclosed.base);
	assert_string_equal(a.organisation, "north-pd");
	assert_true(id_is_nil(&a.subject));
}

/* So that nothing says whose a request was once she is destroyed. */
static void
test_whose_a_request_is_is_under_her_key(void **state)
{
	Accord__V1__RequestOf of = ACCORD__V1__REQUEST_OF__INIT;
	struct about a;

	(void)state;
	of.organisation = TEXT("aid-house");
	of.request = two[1];
	of.client = two[0];
	a = about("referral", KIND(REQUEST_OF), &of.base);
	assert_string_equal(a.organisation, "aid-house");
	assert_memory_equal(a.subject.b, hers, 16);
}

static void
test_a_destruction_is_the_organisation_s(void **state)
{
	Accord__V1__ClientDestroyed gone = ACCORD__V1__CLIENT_DESTROYED__INIT;
	Accord__V1__ClientForgotten forgotten = ACCORD__V1__CLIENT_FORGOTTEN__INIT;
	struct about a;

	(void)state;
	gone.client = forgotten.client = two[0];
	gone.organisation = forgotten.organisation = TEXT("aid-house");
	a = about("intake", KIND(CLIENT_DESTROYED), &gone.base);
	assert_true(a.destroys && id_is_nil(&a.subject));
	assert_memory_equal(a.destroyed.b, hers, 16);
	assert_false(about("gateway", KIND(CLIENT_DESTROYED), &gone.base).destroys);
	a = about("gateway", KIND(CLIENT_FORGOTTEN), &forgotten.base);
	assert_true(!a.destroys && id_is_nil(&a.subject));
}

static void
test_what_nobody_knows_is_nobody_s(void **state)
{
	struct about a = about("intake", 65000, NULL);

	(void)state;
	assert_true(a.organisation[0] == '\0' && id_is_nil(&a.subject) && !a.destroys);
	a = about("intake", KIND(CLIENT_OPENED), NULL);
	assert_true(a.organisation[0] == '\0' && id_is_nil(&a.subject));
}

/* --- keys --- */

static struct leaf_key *
key_of(const char *organisation, const uint8_t subject[16])
{
	struct sealing sealing = {.about = {.organisation = organisation}};

	if (subject != NULL)
		memcpy(sealing.about.subject.b, subject, 16);
	sealing_need(&fake, &sealing);
	return sealing_key(&fake, &sealing);
}

static void
test_each_has_its_own_key_and_who_has_none_the_site_s(void **state)
{
	const struct leaf_key *own, *again, *other, *site;

	(void)state;
	fake_reset(NULL);
	own = key_of("aid-house", hers);
	again = key_of("aid-house", hers);
	other = key_of("aid-house", NULL);
	site = key_of("elsewhere", hers);
	assert_ptr_equal(own, again);
	assert_false(id_equal(&own->key, &other->key));
	assert_string_equal(own->owner, "aid-house");
	assert_string_equal(site->owner, SEAL_SITE);
	assert_string_equal(site->organisation, "elsewhere");
	assert_int_equal(site->data_key.len, SEAL_WRAPPED);
}

static void
test_who_was_destroyed_has_none_any_more(void **state)
{
	struct sealing sealing = {.about = {.organisation = "aid-house", .destroys = true}};
	const struct leaf_key *late;
	const struct destroyed *gone;

	(void)state;
	fake_reset(NULL);
	memcpy(sealing.about.destroyed.b, hers, 16);
	sealing_need(&fake, &sealing);
	sealing_destroy(&fake, &sealing, 77);
	gone = batch_row(&fake, &audit_destroyed, &sealing.about.destroyed);
	assert_int_equal(gone->idx, 77);
	sealing_destroy(&fake, &sealing, 78);
	assert_int_equal(gone->idx, 77); /* said twice, once destroyed */
	late = key_of("aid-house", hers);
	assert_true(late->destroyed && late->data_key.len == 0);
	assert_false(key_of("aid-house", another)->destroyed);
}

/* --- a leaf --- */

static struct leaf_opened opened;
static bool good;
static struct err why;

static void
on_row(void *ctx, const struct db_row *row)
{
	(void)ctx;
	memset(&why, 0, sizeof(why));
	good = leaf_open(audit.seal, fake.arena, row, 0, &opened, &why);
}

/* As the store would have it: under that key, at that place. */
static void
read_back(uint64_t idx, const struct leaf_key *key, const struct crypt_piece *stored)
{
	uint8_t room[8];
	const struct answer_store store = {&sql_leaf_of_fact,
	    {answer_int((int64_t)idx, room), {17, "", 0}, {17, stored->bytes, (int)stored->len},
		{2950, key->key.b, 16}, {25, key->owner, (int)strlen(key->owner)},
		{17, key->data_key.wrapped, (int)key->data_key.len}},
	    6, 1};

	answer_row(&store, on_row, NULL);
}

/* The only value of an array of bytea. */
static struct crypt_piece
sealed_value(const struct sealing_value *value)
{
	struct db_args *args = db_args(&sql_leaf_seal_again, fake.arena);
	struct err err = {0};
	const uint8_t *data;
	uint32_t len;

	db_put_int(args, (int64_t)value->idx);
	db_put_id(args, &value->key->key);
	sealing_put_bytes(args, value);
	assert_true(db_args_bind(args, &err));
	data = (const uint8_t *)args->values[2];
	memcpy(&len, data + 20, 4);
	return (struct crypt_piece){data + 24, be32toh(len)};
}

static void
test_what_goes_in_comes_out_and_nothing_else(void **state)
{
	static const uint8_t salt[LEAF_SALT] = "0123456789abcdef";
	struct leaf_key *key, *other;
	struct sealing_value value = {
	    .idx = 5, .salt = salt, .bytes = (const uint8_t *)"what", .len = 4};
	struct crypt_piece stored;
	uint8_t *bent;

	(void)state;
	fake_reset(NULL);
	value.key = key = key_of("aid-house", hers);
	other = key_of("aid-house", another);
	stored = sealed_value(&value);
	assert_int_equal(stored.len, LEAF_SALT + 4 + SEAL_EXTRA);
	read_back(5, key, &stored);
	assert_true(good && !opened.destroyed && opened.salt_len == LEAF_SALT && opened.len == 4);
	assert_memory_equal(opened.salt, salt, LEAF_SALT);
	assert_memory_equal(opened.bytes, "what", 4);
	read_back(6, key, &stored); /* at another place */
	assert_true(!good && why.code == ERR_INTERNAL);
	read_back(5, other, &stored); /* under another key */
	assert_true(!good && why.code == ERR_INTERNAL);
	for (size_t i = 0; i < stored.len; i++) {
		bent = arena_dup(fake.arena, stored.bytes, stored.len);
		bent[i] ^= 1;
		read_back(5, key, &(struct crypt_piece){bent, stored.len});
		assert_true(!good && why.code == ERR_INTERNAL);
		read_back(5, key, &(struct crypt_piece){stored.bytes, i});
		assert_false(good);
	}
	key->destroyed = true;
	assert_int_equal(sealed_value(&value).len, 0);
	key->data_key.len = 0;
	read_back(5, key, &stored);
	assert_true(good && opened.destroyed && opened.len == 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_a_client_s_own_key),
	    cmocka_unit_test(test_a_disclosure_is_its_owner_s),
	    cmocka_unit_test(test_whose_a_request_is_is_under_her_key),
	    cmocka_unit_test(test_a_destruction_is_the_organisation_s),
	    cmocka_unit_test(test_what_nobody_knows_is_nobody_s),
	    cmocka_unit_test(test_each_has_its_own_key_and_who_has_none_the_site_s),
	    cmocka_unit_test(test_who_was_destroyed_has_none_any_more),
	    cmocka_unit_test(test_what_goes_in_comes_out_and_nothing_else),
	};
	struct err err = {0};
	int failed;

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	keys_begin();
	keys_owner(SEAL_SITE, keys_line(1, 'a'), '1');
	keys_owner("aid-house", keys_line(1, 'b'), '2');
	audit.seal = seal_open(keys_folder, &err);
	if (audit.seal == NULL)
		return 1;
	fake_reset(NULL);
	fake.arena = fake.arena == NULL ? arena_new(1, 1 << 22) : fake.arena;
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	fake_reset(NULL);
	arena_free(&fake.arena);
	seal_close(&audit.seal);
	keys_end();
	return failed;
}

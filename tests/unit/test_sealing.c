/* Intake's sealed columns: what goes in comes out, at the longest too, and rows that stay shut are
 * kept as they are. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <endian.h>

#include <cmocka.h>

#include "common/db_priv.h"
#include "common/log.h"
#include "services/intake/sealing.h"
#include "tests/unit/keys.h"

#define OID_BYTEA_ARRAY 1001

static struct seal *seal;
static struct arena *arena;

static int
setup(void **state)
{
	struct err err = {0};

	(void)state;
	keys_begin();
	keys_owner("north-pd", keys_line(1, 'a'), '1');
	seal = seal_open(keys_folder, &err);
	arena = arena_new(4096, 1 << 20);
	return seal == NULL;
}

static int
teardown(void **state)
{
	(void)state;
	seal_close(&seal);
	arena_free(&arena);
	keys_end();
	return 0;
}

static struct incident
sample(void)
{
	struct incident i = {.key = {{1}}, .incident = {{2}}, .organisation = "north-pd"};
	const struct seal_subject subject = {i.organisation, i.incident};
	struct err err = {0};

	assert_true(seal_key_make(seal, &subject, &i.data_key, &err));
	i.number = i.type_label = i.merged_into = i.place = i.city = "";
	return i;
}

/* The only element of a bytea[] as it would be sent. */
static struct crypt_piece
element(struct db_args *args, int param)
{
	const uint8_t *data;
	struct err err = {0};
	uint32_t len;

	assert_true(db_args_bind(args, &err));
	data = (const uint8_t *)args->values[param];
	memcpy(&len, data + 20, 4);
	return (struct crypt_piece){data + 24, be32toh(len)};
}

static struct db_args *
put(const struct incident *incident)
{
	static const uint32_t oids[] = {OID_BYTEA_ARRAY, OID_BYTEA_ARRAY};
	static const struct statement statement = {
	    .name = "two", .sql = "", .params = oids, .param_count = 2};
	struct db_args *args = db_args(&statement, arena);

	sealing_put_incident(args, seal, incident);
	return args;
}

static struct incident
there_and_back(const struct incident *incident)
{
	struct db_args *args = put(incident);
	struct crypt_piece identity = element(args, 0), location = element(args, 1);
	struct incident back = {.key = incident->key,
	    .incident = incident->incident,
	    .organisation = incident->organisation,
	    .data_key = incident->data_key};

	sealing_open(seal, arena,
	    &(struct sealed_columns){identity.bytes, location.bytes, identity.len, location.len},
	    &back);
	return back;
}

static void
test_what_goes_in_comes_out(void **state)
{
	struct incident in = sample(), out;

	(void)state;
	in.number = "26-000123";
	in.type_label = "Assault";
	in.merged_into = "26-000124";
	in.place = "12 Elm Street";
	in.city = "Springfield";
	in.has_position = true;
	in.latitude = 44.4759;
	in.longitude = -73.2121;
	out = there_and_back(&in);
	assert_false(out.shut);
	assert_string_equal(out.number, in.number);
	assert_string_equal(out.type_label, in.type_label);
	assert_string_equal(out.merged_into, in.merged_into);
	assert_string_equal(out.place, in.place);
	assert_string_equal(out.city, in.city);
	assert_true(out.has_position && out.latitude == 44.4759 && out.longitude == -73.2121);
	in = sample();
	in.number = "1";
	out = there_and_back(&in);
	assert_false(out.shut);
	assert_string_equal(out.place, "");
	assert_false(out.has_position);
}

static char *
text_of(size_t len)
{
	char *text = arena_zalloc(arena, len + 1);

	memset(text, 'x', len);
	return text;
}

static void
test_the_longest_fits(void **state)
{
	struct incident in = sample(), out;

	(void)state;
	in.number = text_of(SNAPSHOT_NUMBER);
	in.type_label = text_of(SNAPSHOT_TYPE_LABEL);
	in.merged_into = text_of(SNAPSHOT_NUMBER);
	in.place = text_of(SNAPSHOT_PLACE);
	in.city = text_of(SNAPSHOT_CITY);
	in.has_position = true;
	out = there_and_back(&in);
	assert_false(out.shut);
	assert_string_equal(out.merged_into, in.merged_into);
	assert_string_equal(out.place, in.place);
	assert_string_equal(out.city, in.city);
}

static void
test_lengths_tell_little(void **state)
{
	struct incident in = sample();
	size_t len;

	(void)state;
	in.number = "1";
	in.place = "1 Oak";
	len = element(put(&in), 1).len;
	in.place = "12 Elm Street";
	assert_int_equal(element(put(&in), 1).len, len);
}

static void
test_what_cannot_be_opened_is_kept(void **state)
{
	struct incident in = sample(), out, again;
	struct db_args *args;
	struct crypt_piece identity;

	(void)state;
	in.number = "26-000123";
	in.place = "12 Elm Street";
	args = put(&in);
	identity = element(args, 0);
	out = in;
	out.data_key.wrapped[SEAL_WRAPPED - 1] ^= 1; /* stands for a key that is not there */
	again = out;
	sealing_open(seal, arena,
	    &(struct sealed_columns){
		identity.bytes, element(args, 1).bytes, identity.len, element(args, 1).len},
	    &again);
	assert_true(again.shut);
	assert_string_equal(again.number, "");
	assert_string_equal(again.place, "");
	args = put(&again);
	assert_int_equal(element(args, 0).len, identity.len);
	assert_memory_equal(element(args, 0).bytes, identity.bytes, identity.len);
}

static void
test_a_key_that_went_away_withholds_the_row(void **state)
{
	struct incident in = sample();
	struct db_args *args;
	struct err err = {0};

	(void)state;
	in.number = "1";
	keys_remove("north-pd.kek");
	seal_close(&seal);
	seal = seal_open(keys_folder, &err);
	args = put(&in);
	assert_false(db_args_bind(args, &err));
	assert_string_equal(err.sqlstate, "55000");
	assert_int_equal(err.code, ERR_UNAVAILABLE);
	assert_int_equal(db_classify(err.sqlstate), DB_RETRY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	    T(test_what_goes_in_comes_out),
	    T(test_the_longest_fits),
	    T(test_lengths_tell_little),
	    T(test_what_cannot_be_opened_is_kept),
	    T(test_a_key_that_went_away_withholds_the_row),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests_name("sealing", tests, NULL, NULL);
}

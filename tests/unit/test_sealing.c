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
	    &(struct sealed_columns){1, identity.bytes, location.bytes, identity.len, location.len},
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
	assert_int_equal(out.opened, INCIDENT_OPENED);
	assert_string_equal(out.number, in.number);
	assert_string_equal(out.type_label, in.type_label);
	assert_string_equal(out.merged_into, in.merged_into);
	assert_string_equal(out.place, in.place);
	assert_string_equal(out.city, in.city);
	assert_true(out.has_position && out.latitude == 44.4759 && out.longitude == -73.2121);
	in = sample();
	in.number = "1";
	out = there_and_back(&in);
	assert_int_equal(out.opened, INCIDENT_OPENED);
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
	assert_int_equal(out.opened, INCIDENT_OPENED);
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

/* A row as it is stored; what a test damages of it. */
struct stored {
	struct incident incident;
	uint8_t identity[SEALING_MAX], location[SEALING_MAX];
	struct sealed_columns columns;
};

static void
store(struct stored *row, const struct incident *incident)
{
	struct db_args *args = put(incident);
	struct crypt_piece identity = element(args, 0), location = element(args, 1);

	*row = (struct stored){.incident = *incident};
	memcpy(row->identity, identity.bytes, identity.len);
	memcpy(row->location, location.bytes, location.len);
	row->columns =
	    (struct sealed_columns){1, row->identity, row->location, identity.len, location.len};
}

/* As another process would load it: nothing stands in its cache. */
static void
load_afresh(struct stored *row)
{
	struct err err = {0};

	seal_close(&seal);
	seal = seal_open(keys_folder, &err);
	sealing_open(seal, arena, &row->columns, &row->incident);
}

static struct incident
told(void)
{
	struct incident in = sample();

	in.number = "26-000123";
	in.type_label = "Assault";
	in.place = "12 Elm Street";
	return in;
}

static void
test_what_cannot_be_opened_now_is_kept(void **state)
{
	const struct incident in = told();
	struct crypt_piece identity;
	struct stored row;

	(void)state;
	store(&row, &in);
	keys_remove("north-pd.kek");
	load_afresh(&row);
	assert_int_equal(row.incident.opened, INCIDENT_SHUT);
	assert_string_equal(row.incident.number, "");
	assert_string_equal(row.incident.place, "");
	identity = element(put(&row.incident), 0);
	assert_int_equal(identity.len, row.columns.identity_len);
	assert_memory_equal(identity.bytes, row.identity, identity.len);
}

/* With one byte changed it is known to be damaged; mended, it can be kept and opened again. */
static void
damage(uint8_t *bytes, size_t len, struct stored *row, enum incident_opened want)
{
	for (size_t i = 0; i < len; i++) {
		struct stored damaged, again;

		bytes[i] ^= 0x41;
		damaged = *row;
		damaged.columns.identity = damaged.identity;
		damaged.columns.location = damaged.location;
		load_afresh(&damaged);
		bytes[i] ^= 0x41;
		if (damaged.incident.opened != want)
			fail_msg("byte %zu: %d", i, (int)damaged.incident.opened);
		sealing_mend(seal, &damaged.incident);
		damaged.incident.number = "26-000123";
		store(&again, &damaged.incident);
		load_afresh(&again);
		assert_int_equal(again.incident.opened, INCIDENT_OPENED);
		assert_string_equal(again.incident.number, "26-000123");
		arena_reset(arena);
	}
}

static void
test_damage_is_no_reason_to_wait(void **state)
{
	struct incident in = told();
	struct stored row;

	(void)state;
	store(&row, &in);
	damage(row.identity, row.columns.identity_len, &row, INCIDENT_DAMAGED);
	damage(row.location, row.columns.location_len, &row, INCIDENT_DAMAGED);
	damage(row.incident.data_key.wrapped, SEAL_WRAPPED, &row, INCIDENT_KEYLESS);
}

/* What is still good of it is not given up. */
static void
test_one_column_survives_the_other(void **state)
{
	const struct incident in = told();
	struct stored row;

	(void)state;
	store(&row, &in);
	row.location[SEAL_EXTRA] ^= 1;
	load_afresh(&row);
	assert_int_equal(row.incident.opened, INCIDENT_DAMAGED);
	assert_string_equal(row.incident.type_label, "Assault");
	store(&row, &in);
	row.columns.identity_len = 0;
	load_afresh(&row);
	assert_int_equal(row.incident.opened, INCIDENT_DAMAGED);
	assert_string_equal(row.incident.number, "");
	assert_string_equal(row.incident.place, "12 Elm Street");
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
	    T(test_what_cannot_be_opened_now_is_kept),
	    T(test_damage_is_no_reason_to_wait),
	    T(test_one_column_survives_the_other),
	    T(test_a_key_that_went_away_withholds_the_row),
	};

	log_open("test", (enum log_level)(LOG_ERROR + 1)); /* the alarms are meant */
	return cmocka_run_group_tests_name("sealing", tests, NULL, NULL);
}

/* Reads the gateway's per-line results and counts them. */
#include "services/accord/replay_tally.h"

#include <ctype.h>
#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "accord/v1/intake.pb-c.h"
#include "common/text.h"

#define OUTCOME_PREFIX (sizeof("OUTCOME_") - 1)
#define REASON_PREFIX (sizeof("QUARANTINE_") - 1)

/* The value whose name, without the prefix, is the word; -1 when none is. */
static int
value_of(const ProtobufCEnumDescriptor *desc, size_t prefix, const char *word)
{
	for (unsigned i = 0; word != NULL && i < desc->n_values; i++)
		if (text_same_word(desc->values[i].name + prefix, word))
			return desc->values[i].value;
	return -1;
}

static void
add_receipt(struct replay_tally *tally, const json_t *receipt)
{
	int outcome = value_of(&accord__v1__outcome__descriptor, OUTCOME_PREFIX,
	    json_string_value(json_object_get(receipt, "outcome")));
	int reason = value_of(&accord__v1__quarantine_reason__descriptor, REASON_PREFIX,
	    json_string_value(json_object_get(receipt, "reason")));

	if (outcome <= 0 || outcome >= TALLY_OUTCOMES) {
		tally->unnamed++;
		return;
	}
	tally->outcomes[outcome]++;
	if (outcome == ACCORD__V1__OUTCOME__OUTCOME_QUARANTINED)
		tally->reasons[reason > 0 && reason < TALLY_REASONS ? reason : 0]++;
}

bool
tally_add(struct replay_tally *tally, const char *answer, size_t len, size_t lines, struct err *err)
{
	json_error_t why;
	json_t *root = json_loadb(answer, len, 0, &why), *receipts, *receipt;
	size_t i, count;

	receipts = json_object_get(root, "receipts");
	count = json_array_size(receipts);
	if (count != lines) {
		json_decref(root);
		return err_set(err, ERR_INTERNAL,
		    "the gateway answered %zu lines of %zu: is this an Accord gateway", count,
		    lines);
	}
	json_array_foreach(receipts, i, receipt) add_receipt(tally, receipt);
	tally->lines += lines;
	json_decref(root);
	return true;
}

uint64_t
tally_missing(const struct replay_tally *tally)
{
	uint64_t named = 0;

	for (size_t i = 1; i < TALLY_OUTCOMES; i++)
		named += tally->outcomes[i];
	return tally->lines - named;
}

static const char *
word_of(const ProtobufCEnumDescriptor *desc, size_t prefix, unsigned i, char word[32])
{
	(void)text_copy(word, 32, desc->values[i].name + prefix);
	for (char *c = word; *c != '\0'; c++)
		*c = (char)tolower((unsigned char)*c);
	return word;
}

static const ProtobufCEnumDescriptor *const outcomes = &accord__v1__outcome__descriptor;
static const ProtobufCEnumDescriptor *const reasons = &accord__v1__quarantine_reason__descriptor;

void
tally_print(const struct replay_tally *tally, FILE *out)
{
	char word[32];

	for (unsigned i = 0; i < outcomes->n_values; i++) {
		int value = outcomes->values[i].value;

		if (value > 0 && value < TALLY_OUTCOMES)
			fprintf(out, "  %-24s %8" PRIu64 "\n",
			    word_of(outcomes, OUTCOME_PREFIX, i, word), tally->outcomes[value]);
		if (value != ACCORD__V1__OUTCOME__OUTCOME_QUARANTINED)
			continue;
		for (unsigned j = 0; j < reasons->n_values; j++) {
			int reason = reasons->values[j].value;

			if (reason < TALLY_REASONS && tally->reasons[reason] > 0)
				fprintf(out, "    %-22s %8" PRIu64 "\n",
				    word_of(reasons, REASON_PREFIX, j, word),
				    tally->reasons[reason]);
		}
	}
	if (tally_missing(tally) > 0)
		fprintf(out, "  %-24s %8" PRIu64 "\n", "without an outcome", tally_missing(tally));
}

void
tally_print_json(const struct replay_tally *tally, FILE *out)
{
	const char *comma = "";
	char word[32];

	fprintf(out, "\"lines\":%" PRIu64, tally->lines);
	for (unsigned i = 0; i < outcomes->n_values; i++)
		if (outcomes->values[i].value > 0 && outcomes->values[i].value < TALLY_OUTCOMES)
			fprintf(out, ",\"%s\":%" PRIu64, word_of(outcomes, OUTCOME_PREFIX, i, word),
			    tally->outcomes[outcomes->values[i].value]);
	fprintf(out, ",\"reasons\":{");
	for (unsigned j = 0; j < reasons->n_values; j++) {
		int reason = reasons->values[j].value;

		if (reason >= TALLY_REASONS || tally->reasons[reason] == 0)
			continue;
		fprintf(out, "%s\"%s\":%" PRIu64, comma, word_of(reasons, REASON_PREFIX, j, word),
		    tally->reasons[reason]);
		comma = ",";
	}
	fprintf(out, "},\"missing\":%" PRIu64, tally_missing(tally));
}

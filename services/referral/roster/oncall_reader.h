/* What the parts of a roster's reader share. Each says what is wrong, and where. */
#ifndef REFERRAL_ROSTER_ONCALL_READER_H
#define REFERRAL_ROSTER_ONCALL_READER_H

#include "services/referral/roster/oncall.h"

struct oncall_reader {
	const struct yaml_doc *doc;
	struct oncall *o;
	struct err *err;
};

typedef bool reader_item(struct oncall_reader *r, const struct yaml_node *node, size_t at);

bool reader_fault(const struct oncall_reader *r, const struct yaml_node *node, const char *what);
bool reader_id(struct oncall_reader *r, const struct yaml_node *node, const char **name);
/* list NULL: there is none. */
bool reader_each(struct oncall_reader *r, const struct yaml_node *list, size_t most, size_t *count,
    reader_item *item);
/* Room for what a list has; of none one, so that it is no NULL. */
void *reader_room(struct oncall_reader *r, const struct yaml_node *list, size_t most, size_t size);
bool reader_day(
    struct oncall_reader *r, const struct yaml_node *node, const char *text, int64_t *day);
bool reader_instant(struct oncall_reader *r, const struct yaml_node *node, int64_t *at);
bool reader_minute(struct oncall_reader *r, const struct yaml_node *node, int *minute);
/* The words between blanks; false when they are not as many. The node's text stays as it is. */
bool reader_split(struct oncall_reader *r, const struct yaml_node *node, char *words[],
    size_t count, const char *as);
bool reader_duration(struct oncall_reader *r, const struct yaml_node *node, const char *text,
    const struct yaml_field *field, int64_t *us);
bool reader_named(
    struct oncall_reader *r, const struct yaml_node *node, const char *text, size_t *person);
bool reader_person(struct oncall_reader *r, const struct yaml_node *node, size_t *person);

/* Of each list of a roster, in this order: what is named has been read. */
reader_item oncall_read_person, oncall_read_rotation, oncall_read_shift, oncall_read_rung;
reader_item oncall_read_override, oncall_read_swap;

#endif

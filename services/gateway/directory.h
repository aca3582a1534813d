/* Organisations and people: the directory that the tool loads and others ask for. */
#ifndef GATEWAY_DIRECTORY_H
#define GATEWAY_DIRECTORY_H

#include "common/service.h"

#define NAME_SIZE 65

struct organisation_row {
	struct id id;
	char name[NAME_SIZE];
	int32_t kind;
	char zone[65];
	char title[129];
	bool active;
	int32_t version;
};

struct person_row {
	struct id id;
	char name[NAME_SIZE];
	char employer[NAME_SIZE];
	int64_t roles; /* bit n: Role n */
	bool active;
	int32_t version;
};

extern const struct table gateway_organisation, gateway_person;
extern const struct rule gateway_load_directory;
/* What its followers may begin from. */
extern const struct restate gateway_restates[];

struct id gateway_organisation_id(const char *name);
struct id gateway_person_id(const char *name);
void gateway_organisation_read(const struct db_row *from, struct organisation_row *to);
void gateway_person_read(const struct db_row *from, struct person_row *to);

void gateway_resolve_staff(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif

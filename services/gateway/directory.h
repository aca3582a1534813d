/* Organisations and people: the directory that the tool loads and others ask for. */
#ifndef GATEWAY_DIRECTORY_H
#define GATEWAY_DIRECTORY_H

#include "accord/v1/gateway.pb-c.h"
#include "common/service.h"
#include "common/workday_text.h"
#include "services/gateway/policy/directory.h"

#define NAME_SIZE 65
#define ORI_SIZE (DIRECTORY_ORI + 1)
#define HOTLINE_SIZE 33

struct organisation_row {
	struct id id;
	char name[NAME_SIZE];
	int32_t kind;
	char zone[65];
	char title[129];
	bool active;
	bool told; /* the next two are known: not of rows that release 0.1.0 wrote */
	bool covered;
	char duty_supervisor[NAME_SIZE]; /* "" when there is none */
	char ori[ORI_SIZE];              /* "" when its entry names none */
	char days[WORKDAYS_TEXT];        /* of business; "" of rows that a release before wrote */
	char hotline[HOTLINE_SIZE];      /* "" when there is none */
	int32_t version;
};

struct placement_row {
	struct id id;
	char name[NAME_SIZE];
	char person[NAME_SIZE], employer[NAME_SIZE], host[NAME_SIZE], agreement[NAME_SIZE];
	int32_t role;
	bool reads;
	int64_t begins, lapses;
	bool active;
	int32_t version;
	/* The first instant at which access under it ends, of its dates or of the agreements that
	 * hold it up; 0: not known yet, or none ever did. */
	int64_t access_until;
};

struct person_row {
	struct id id;
	char name[NAME_SIZE];
	char employer[NAME_SIZE];
	int64_t roles; /* bit n: Role n */
	bool active;
	bool system; /* a partner's program */
	int32_t version;
};

extern const struct table gateway_organisation, gateway_person, gateway_placement;
/* What its followers may begin from. */
extern const struct restate gateway_restates[];

struct id gateway_organisation_id(const char *name);
struct id gateway_person_id(const char *name);
struct id gateway_placement_id(const char *name);
void gateway_organisation_read(const struct db_row *from, struct organisation_row *to);
void gateway_person_read(const struct db_row *from, struct person_row *to);
void gateway_placement_read(const struct db_row *from, struct placement_row *to);

/* What the journal says of a row; the fact points into it. */
void gateway_organisation_fact(
    const struct organisation_row *row, Accord__V1__OrganisationChanged *fact);
void gateway_person_fact(const struct person_row *row, Accord__V1__StaffChanged *fact);
void gateway_placement_fact(
    const struct placement_row *row, int64_t now, Accord__V1__PlacementChanged *fact);

void gateway_resolve_staff(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

/* KIND_LIST_ORGANISATIONS. */
void gateway_list_organisations(
    struct service *service, struct bus_request *request, const ProtobufCMessage *msg);

#endif

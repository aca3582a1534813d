/* The services of a site and the database roles that go with them. */
#ifndef SERVICES_ACCORD_ROLES_H
#define SERVICES_ACCORD_ROLES_H

#define ROLES_OWNER "accord_owner"

/* Each service has a schema of its name, a role that writes and one that only reads. */
struct role_pair {
	const char *service;
	const char *writer, *reader;
};

/* Ends in service NULL. */
extern const struct role_pair roles[];

#endif

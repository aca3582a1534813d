/*
 * The little that is read of a PIDF-LO location: civic address and one point. No XML parser on
 * hostile bytes: a bounded scan for known element names, in which nothing is expanded, fetched or
 * nested.
 */
#ifndef INTAKE_FEEDS_PIDF_H
#define INTAKE_FEEDS_PIDF_H

#include <stdbool.h>
#include <stddef.h>

#define PIDF_PART 80

enum pidf_part { PIDF_HNO, PIDF_HNS, PIDF_PRD, PIDF_RD, PIDF_STS, PIDF_POD, PIDF_A3, PIDF_PARTS };

struct pidf {
	char part[PIDF_PARTS][PIDF_PART]; /* "" for none; cut at their size */
	bool has_position;
	double latitude, longitude;
};

void pidf_read(const char *xml, size_t len, struct pidf *out);

#endif

/* Where staff are reached: copied from the gateway's directory and kept sealed, so that a page
 * survives its death. */
#ifndef NOTIFICATION_ADDRESS_H
#define NOTIFICATION_ADDRESS_H

#include "services/notification/notification.h"

/* KIND_STAFF_CHANGED of the gateway */
void staff_changed_keys(struct batch *batch, struct input *input);
bool staff_changed(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* For rules that needed the person's address: it will be asked for, again if what is known of it is
 * of no use. */
void address_want(struct batch *batch, const char *person);

/* EVENT_ADDRESS: what the directory says; input->own is one of these. */
struct address_answer {
	struct input input;
	struct service *service;
	char person[NOTIFICATION_NAME];
	char employer[NOTIFICATION_NAME];
	char page_to[NOTIFICATION_ADDRESS]; /* "" when the directory has none */
	int changes;                        /* of the question */
};
void address_answered_keys(struct batch *batch, struct input *input);
bool address_answered(struct batch *batch, struct input *input, struct err *err) MUST_CHECK;

/* Asks for everybody whose address is wanted; again and again until there is nobody left. */
void address_ask(struct service *service);
void address_tick(struct service *service);
void address_stop(struct service *service);

#endif

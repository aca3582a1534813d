/* The services of a site and their database roles. */
#include "services/accord/roles.h"

#include <stddef.h>

const struct role_pair roles[] = {
    {"gateway", "accord_gateway", "accord_gateway_read"},
    {"intake", "accord_intake", "accord_intake_read"},
    {"referral", "accord_referral", "accord_referral_read"},
    {"notification", "accord_notification", "accord_notification_read"},
    {"audit", "accord_audit", "accord_audit_read"},
    {NULL, NULL, NULL},
};

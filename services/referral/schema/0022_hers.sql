-- A task that people asked for goes over to who leads for her now, with whom is asked.
-- oldest release: 0.1.5

grant update (lead, ladder) on request to accord_referral;

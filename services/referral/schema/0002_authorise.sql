-- What is with somebody who leaves is found by her.
-- oldest release: 0.1.0

-- As services/referral/rows.c makes it: the id that is a digest of "holder" and her, each behind its length.
create function holder(person text) returns uuid language sql immutable parallel safe as $$
	select encode(substr(sha256(int8send(6) || 'holder'::bytea || int8send(octet_length(person)) || convert_to(person, 'UTF8')),
		1, 16), 'hex')::uuid
$$;

create index request_holder on request (holder(person)) where kind = 1 and state in (2, 3, 4, 5, 6);

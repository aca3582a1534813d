-- What became of what a client agreed to about contact, and the words by which she is known. The rules themselves, the numbers and
-- the address are contents of her record.
-- oldest release: 0.1.1

create table client_contact (
	client uuid primary key,
	verified timestamptz,		-- gone through with her; null = not since it was changed
	verified_by text not null,	-- who did; '' = nobody
	disturbed timestamptz,		-- by the first release or escape since then
	frozen timestamptz,		-- null = it is not
	frozen_why int2 not null,		-- Freeze
	conflicts int4 not null,	-- bit n: Channel n reaches the opposing party; bit 0: whatever reaches her
	unsafe bytea not null,		-- blind index of each number that she said is not safe, one behind the other
	wrong int2 not null,		-- wrong words in a row
	words bytea not null,		-- sealed: keyed digests of her code word and of her word for duress; '' = none were agreed
	version int4 not null
) with (fillfactor = 80);

-- Whose it is is written once.
grant select, insert, update (verified, verified_by, disturbed, frozen, frozen_why, conflicts, unsafe, wrong, words, version)
	on client_contact to accord_intake;
grant select on client_contact to accord_intake_read;

-- Who asked for a call-out, and the four answers of whom it is for; never her name, never a number.
-- oldest release: 0.1.3

alter table request
	add column asker text not null default '',		-- or empty: dispatch's system asked
	add column asker_employer text not null default '',
	add column message_may_be_left int2 not null default 0,	-- these are Answer
	add column safe_if_another_answers int2 not null default 0,
	add column told_of_call int2 not null default 0,
	add column out_of_earshot int2 not null default 0;

grant update (asker, asker_employer, message_may_be_left, safe_if_another_answers, told_of_call, out_of_earshot)
	on request to accord_referral;

-- Made up for the tests: a table that the release before does not know, in every schema.
-- oldest release: 0.1.0

create table release_note (
	release text primary key,
	note text not null default '',
	at timestamptz not null default clock_timestamp()
);

-- What happened to whom a client has to be told of, by which numbers it reaches her, and what she is due to be told.
-- oldest release: 0.1.2

-- She told a machine that she wants none of its messages: what she agreed to before is over.
alter table client_contact add column stopped timestamptz;
grant update (stopped) on client_contact to accord_intake;

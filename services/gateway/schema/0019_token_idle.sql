-- Since when the use of a token is written down: what was made before has been used by nobody that we know of.
-- oldest release: 0.1.2

alter table token add column watched timestamptz not null default now();

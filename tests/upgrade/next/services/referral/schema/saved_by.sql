-- Made up for the tests: a column that only the made-up release writes, and an index on it.
-- oldest release: 0.1.0

alter table request add column saved_by text;
create index request_saved_by on request (saved_by) where saved_by is not null;
grant update (saved_by) on request to accord_referral;

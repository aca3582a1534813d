-- An organisation's hotline, as the directory said last, and as a call-out of it began; empty where there is none.
-- oldest release: 0.1.5

alter table supervisor add column hotline text not null default '';
alter table request add column hotline text not null default '';
grant update (hotline) on supervisor to accord_referral;

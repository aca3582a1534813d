-- On which days an organisation does business, as the directory said last; empty where a release before has written the row.
-- oldest release: 0.1.4

alter table supervisor add column days text not null default '';
grant update (days) on supervisor to accord_referral;

-- On which days an organisation does business, as its entry says; empty where a release before has written the row.
-- oldest release: 0.1.4

alter table organisation add column days text not null default '';
grant update (days) on organisation to accord_gateway;

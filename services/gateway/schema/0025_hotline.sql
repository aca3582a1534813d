-- An organisation's hotline, as its entry says; empty where it names none.
-- oldest release: 0.1.5

alter table organisation add column hotline text not null default '';
grant update (hotline) on organisation to accord_gateway;

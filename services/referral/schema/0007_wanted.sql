-- What a task stands for is shown in the order in which it was said.
-- oldest release: 0.1.3

alter table want add column wanted_at timestamptz not null default now();
create index want_order on want (request, wanted_at, id);

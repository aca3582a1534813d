-- Systems of organisations that want to hear no more.

-- name: webhook_off_save
-- params: text[] text[]
-- rows: 0
insert into webhook_off (name, organisation) select name, organisation from unnest($1, $2) as u (name, organisation) on conflict do nothing;

-- name: webhook_off_all
-- params:
-- rows: 0..n
select name from webhook_off;

-- Tokens that are kept for an emergency, and who was warned of one that nobody uses.
-- oldest release: 0.1.2

alter table token add column kept timestamptz;			-- when somebody last said that it is kept though nobody uses it; null: nobody has
alter table token add column kept_by text not null default '';
alter table token add column idle_told timestamptz;		-- when it was last said that it will be revoked; null: never
grant update (kept, kept_by, idle_told) on token to accord_gateway;

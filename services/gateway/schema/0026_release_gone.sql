-- Which releases were revoked, page by page, for a follower that begins anew.
-- oldest release: 0.1.7

create index release_gone on release (id) where kept_at is not null and revoked is not null;

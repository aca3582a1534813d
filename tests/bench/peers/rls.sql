-- PostgreSQL row-level security as a decider: there is a row for each organisation, record and class that can stand in it; the
-- asker is a set of settings of her session; what she sees of the rows is what is permitted.
create table rule(
    effect text not null, asks text not null, owners text[], recipients text[], roles text[], actions text[], purposes text[],
    record text, classes text[] not null, since int8 not null, until int8 not null, restricted int8 not null,
    partner bool not null, covered bool not null);
create table covered(owner text not null, since int8 not null, until int8 not null);
create table release(
    id text primary key, client text, owner text not null, recipient text not null, classes text[] not null,
    purposes text[] not null, signed int8 not null, expires int8 not null, revoked int8 not null, barred bool not null);
create table record_class(owner text not null, record text not null, class text not null, primary key (owner, record, class));

create function ask(key text) returns text language sql stable as $$ select current_setting('ask.' || key) $$;
create function at() returns int8 language sql stable as $$ select current_setting('ask.at')::int8 $$;

-- Whether the release of this request covers a class.
create function covers(an_owner text, a_class text) returns bool language sql stable as $$
    select exists (select from release r where r.id = ask('id') and r.client = ask('client') and r.owner = an_owner
        and r.recipient = ask('recipient') and ask('purpose') = any(r.purposes) and r.signed <= at() and at() < r.expires
        and at() < r.revoked and not r.barred and a_class = any(r.classes)) $$;

-- Whether a rule speaks of this request.
create function speaks(r rule, an_owner text, a_record text, a_class text) returns bool language sql stable as $$
    select a_class = any(r.classes) and (r.record is null or r.record = a_record)
        and (r.owners is null or an_owner = any(r.owners)) and (r.recipients is null or ask('recipient') = any(r.recipients))
        and (r.roles is null or ask('role') = any(r.roles)) and (r.actions is null or ask('action') = any(r.actions))
        and (r.purposes is null or ask('purpose') = any(r.purposes)) and r.since <= at() and at() < r.until
        and (not r.partner or an_owner <> ask('recipient'))
        and (not r.covered or exists (select from covered c where c.owner = an_owner and c.since <= at() and at() < c.until))
        and (at() < r.restricted or ask('purpose') in ('crisis_response', 'safety_notice', 'rights_notice')
            or (ask('purpose') = 'prosecution_handoff' and ask('accepted')::bool)) $$;

create function shared(an_owner text, a_record text, a_class text) returns bool language sql stable as $$
    select exists (select from rule r where r.effect = 'share' and speaks(r, an_owner, a_record, a_class)
        and (r.asks = 'nothing' or (r.asks = 'victim told' and ask('told')::bool) or covers(an_owner, a_class))) $$;
create function forbidden(an_owner text, a_record text, a_class text) returns bool language sql stable as $$
    select exists (select from rule r where r.effect = 'forbid' and speaks(r, an_owner, a_record, a_class)) $$;
create function wanting(an_owner text, a_record text, a_class text) returns bool language sql stable as $$
    select exists (select from rule r where r.effect = 'ask' and speaks(r, an_owner, a_record, a_class))
        and not covers(an_owner, a_class) $$;

alter table record_class enable row level security;
create policy shared on record_class for select using (shared(owner, record, class));
create policy not_forbidden on record_class as restrictive for select using (not forbidden(owner, record, class));
create policy released on record_class as restrictive for select using (not wanting(owner, record, class));
create policy with_its_rules on record_class as restrictive for select using (class <> 'service_contact' or (
    shared(owner, record, 'safe_contact') and not forbidden(owner, record, 'safe_contact') and not wanting(owner, record, 'safe_contact')));
create role asker;
grant usage on schema world to asker;
grant select on all tables in schema world to asker;

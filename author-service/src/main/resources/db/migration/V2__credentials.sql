create table credential (
    id uuid primary key,
    version bigint not null,
    person uuid not null references person,
    kind text not null check (kind in ('DEGREE', 'LICENCE', 'REGISTRATION', 'CERTIFICATION')),
    code text not null,
    title text not null,
    identifier_system text not null,
    identifier_value text not null,
    issuer text not null,
    where_valid text not null,
    fields text[] not null,
    period_start date not null,
    period_end date,
    medical boolean not null,
    status text not null check (status in ('UNVERIFIED', 'ACTIVE', 'ACTIVE_WITH_CONDITIONS', 'REGISTERED_WITHOUT_LICENCE',
        'SUSPENDED', 'LAPSED', 'ERASED')),
    verified_by uuid,
    verified_by_name text,
    verified_at timestamptz,
    method text check (method in ('REGISTER_LOOKUP', 'ISSUER_CONFIRMATION', 'DOCUMENT_SEEN')),
    next_check_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    check ((status = 'UNVERIFIED') = (verified_by is null)),
    check (verified_by is null or verified_by <> person)
);

-- A person's credentials, oldest first; and nobody enters the same one twice.
create index credential_of_person on credential (person, created_at, id);
create unique index credential_once on credential (person, kind, lower(identifier_system), lower(identifier_value));

-- The officers' list, the longest waiting first.
create index credential_waiting on credential (status, changed_at, id);

-- One entry of a register stands for one person, whatever two officers do at the same moment.
create unique index credential_stands_for_one on credential (kind, lower(identifier_system), lower(identifier_value))
    where status in ('ACTIVE', 'ACTIVE_WITH_CONDITIONS', 'REGISTERED_WITHOUT_LICENCE');

-- What lapses next.
create index credential_lapsing on credential (period_end)
    where status in ('ACTIVE', 'ACTIVE_WITH_CONDITIONS', 'REGISTERED_WITHOUT_LICENCE');

-- Every time somebody looked a credential up: never changed afterwards.
create table verification (
    id uuid primary key,
    credential uuid not null references credential,
    status text not null,
    method text not null,
    note text,
    person uuid not null,
    person_name text not null,
    at timestamptz not null
);

create index verification_of_credential on verification (credential, at);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name;
end $$;

create trigger verification_is_append_only before update or delete on verification
    for each row execute function refuse_change();

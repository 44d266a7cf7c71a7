-- A person is an account: the id is the account's subject.
create table person (
    id uuid primary key,
    version bigint not null,
    slug text not null unique,
    name text not null,
    kind_of_work text not null,
    bio text,
    photo text,
    account_open boolean not null,
    created_at timestamptz not null,
    changed_at timestamptz not null
);

-- The list of people: by name, keyset.
create index person_by_name on person (name, id);

-- Every address a person's page ever had; none is ever given to somebody else, so that no old link leads to a stranger.
create table address (
    slug text primary key,
    person uuid not null,
    since timestamptz not null
);

-- Pictures apart from people: a list of people never reads one.
create table photo (
    person uuid primary key references person,
    format text not null check (format in ('PNG', 'JPEG', 'WEBP')),
    content bytea not null,
    hash text not null
);

-- What author-service tells of people: the newest snapshot of each, never changed here.
create table person (
    id           uuid primary key,
    version      bigint  not null,
    name         text    not null,
    account_open boolean not null
);

create table credential (
    id                uuid primary key,
    person            uuid    not null,
    version           bigint  not null,
    kind              text    not null,
    title             text    not null,
    issuer            text    not null,
    identifier_system text    not null,
    identifier_value  text    not null,
    medical           boolean not null,
    period_start      date    not null,
    period_end        date,
    status            text    not null
);

create index credential_person on credential (person);
-- The physicians among whom a reviewer is chosen.
create index credential_active_medical on credential (person) where medical and status = 'ACTIVE';

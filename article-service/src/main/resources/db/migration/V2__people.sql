-- What author-service last said, one row for each person and each credential.
create table person (
  id           uuid   primary key,
  version      bigint not null,
  slug         text   not null,
  name         text   not null,
  kind_of_work text   not null
);

create table credential (
  id                uuid    primary key,
  person            uuid    not null,
  version           bigint  not null,
  kind              text    not null,
  code              text    not null,
  title             text    not null,
  issuer            text    not null,
  identifier_system text,
  identifier_value  text,
  medical           boolean not null,
  valid_from        date    not null,
  valid_until       date,
  status            text    not null,
  verified_at       timestamptz
);

create index credential_person on credential (person);

create table note (
  id        uuid primary key,
  version   bigint not null,
  author    uuid not null,
  text      text not null,
  createdat timestamptz not null
);

create table heard (
  event   text primary key,
  subject text not null,
  type    text not null,
  text    text not null,
  place   bigint generated always as identity
);

create table note (
  id        uuid primary key,
  version   bigint not null,
  author    uuid not null,
  text      text not null,
  createdat timestamptz not null
);

create table heard (
  event   text not null,
  subject text not null,
  type    text not null,
  text    text not null,
  place   bigint generated always as identity
);

create table mood (poison boolean not null);
insert into mood values (true);

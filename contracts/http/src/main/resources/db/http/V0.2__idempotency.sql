-- What an Idempotency-Key was answered with. Written in the transaction of the effect it stands for.
create table idempotency_key (
  caller     text        not null,
  method     text        not null,
  path       text        not null,
  key        text        not null,
  body_hash  text        not null,
  status     smallint,
  location   text,
  etag       text,
  body       text,
  created_at timestamptz not null default now(),
  primary key (caller, method, path, key)
);

create index idempotency_key_age on idempotency_key (created_at);

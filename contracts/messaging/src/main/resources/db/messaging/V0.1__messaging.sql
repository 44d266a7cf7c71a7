-- Events that wait to be sent. Written with the state they tell of, deleted when Kafka has them.
create table outbox_event (
  position    bigint      generated always as identity primary key,
  id          uuid        not null unique,
  lane        smallint    not null,
  topic       text        not null,
  record_key  text        not null,
  type        text        not null,
  source      text        not null,
  subject     text        not null,
  time        timestamptz not null,
  traceparent text,
  data        text        not null
);

create index outbox_event_lane on outbox_event (lane, position);

-- Events that were handled. The id is written in the transaction of the effect.
create table inbox_event (
  id          text        primary key,
  type        text        not null,
  subject     text        not null,
  handled_at  timestamptz not null default now()
);

-- Events that could not be handled, for people to look at and to replay.
create table dead_letter (
  id          uuid        primary key,
  queue_partition int     not null,
  queue_offset    bigint  not null,
  topic       text        not null,
  record_key  text,
  event_id    text,
  type        text,
  source      text,
  subject     text,
  time        timestamptz,
  traceparent text,
  data        bytea       not null,
  reason      text        not null,
  cause       text,
  received_at timestamptz not null,
  replayed_at timestamptz,
  replayed_by text,
  unique (queue_partition, queue_offset)
);

create index dead_letter_newest on dead_letter (received_at desc, id desc);

create table article (
  id              uuid        primary key,
  version         bigint      not null,
  state           text        not null,
  publication     text        not null,
  slug            text        unique,
  headline        text        not null,
  revision_number int         not null,
  revision_hash   text        not null,
  revisions       int         not null,
  byline          uuid[]      not null,
  submission      int         not null,
  submitted_hash  text,
  approved_hash   text,
  update_type     text,
  update_summary  text,
  edition         int         not null,
  created_by      uuid        not null,
  created_by_name text        not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  check ((update_type is null) = (update_summary is null)),
  check ((state = 'READY') = (approved_hash is not null)),
  check ((publication = 'PUBLISHED') = (edition > 0)),
  check ((slug is not null) = (edition > 0))
);

create index article_newest on article (updated_at desc, id desc);
create index article_newest_in_state on article (state, updated_at desc, id desc);
create index article_writer on article (created_by, updated_at desc, id desc);
create index article_byline on article using gin (byline);

-- The same content is the same revision: the hash names it within its article.
create table revision (
  id            uuid        primary key,
  article       uuid        not null references article,
  number        int         not null check (number > 0),
  hash          text        not null check (hash ~ '^[0-9a-f]{64}$'),
  content       text        not null,
  saved_by      uuid        not null,
  saved_by_name text        not null,
  saved_at      timestamptz not null,
  unique (article, number),
  unique (article, hash)
);

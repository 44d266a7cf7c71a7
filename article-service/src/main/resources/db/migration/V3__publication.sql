create table completed_review (
  id            uuid        primary key,
  review        uuid        not null,
  article       uuid        not null references article,
  revision_hash text        not null,
  round         int         not null,
  approved      boolean     not null,
  completed_at  timestamptz not null,
  record        text        not null,
  record_hash   text        not null,
  ledger_head   text        not null
);

create index completed_review_of_revision on completed_review (article, revision_hash, completed_at desc);

-- What readers got, word for word, with everything that it rested on at that moment.
create table edition (
  id                 uuid        primary key,
  article            uuid        not null references article,
  number             int         not null check (number > 0),
  slug               text        not null,
  headline           text        not null,
  standfirst         text,
  categories         text[]      not null,
  revision_number    int         not null,
  revision_hash      text        not null,
  byline             text        not null,
  reviewers          text        not null,
  review             uuid        not null,
  record             text        not null,
  record_hash        text        not null,
  ledger_head        text        not null,
  reviewed_at        timestamptz not null,
  update_type        text,
  update_summary     text,
  published_by       uuid        not null,
  published_by_name  text        not null,
  published_at       timestamptz not null,
  first_published_at timestamptz not null,
  unique (article, number),
  foreign key (article, revision_hash) references revision (article, hash),
  check ((update_type is null) = (update_summary is null)),
  check ((update_type is null) = (number = 1))
);

create index edition_newest on edition (first_published_at desc, article);

-- An edition's page, made once. It holds nothing that cannot be made again from the edition, so it may be replaced.
create table edition_page (
  edition  uuid primary key references edition,
  made_for text not null,
  article  text not null,
  json_ld  text not null
);

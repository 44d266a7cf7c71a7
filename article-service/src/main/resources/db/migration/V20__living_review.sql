-- What readers have may carry a notice, or a notice may stand in its place.
alter table article drop constraint article_check2;
alter table article add constraint published_means_an_edition check ((publication = 'UNPUBLISHED') = (edition = 0));

-- What became of a cited work; by the work, since its key may be another in the next revision.
create table source_standing (
  id              uuid        primary key,
  article         uuid        not null references article,
  title           text        not null,
  doi             text,
  pmid            text,
  isbn            text,
  url             text,
  status          text        not null,
  note            text,
  notice_url      text,
  changed_by      uuid        not null,
  changed_by_name text        not null,
  changed_at      timestamptz not null
);

create index source_standing_of_article on source_standing (article);

-- What readers are told while claims are looked at again. Its id is that of review-service's task.
create table public_notice (
  id        uuid        primary key,
  article   uuid        not null references article,
  edition   int         not null,
  severity  text        not null,
  reason    text        not null,
  standing  uuid        references source_standing,
  opened_at timestamptz not null,
  taken_at  timestamptz not null,
  lifted_at timestamptz
);

create index public_notice_of_article on public_notice (article);

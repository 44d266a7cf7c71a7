-- What was heard of the works that articles cite; by the work, since its key may be another in the next revision.
create table source_news (
    id       uuid primary key,
    article  uuid        not null,
    title    text        not null,
    doi      text,
    pmid     text,
    isbn     text,
    url      text,
    status   text        not null,
    heard_at timestamptz not null
);

create index source_news_of_article on source_news (article, heard_at);

-- Claims of a published edition that have to be looked at again.
create table reopening (
    id             uuid primary key,
    review         uuid        not null references review,
    edition        uuid        not null,
    edition_number int         not null,
    cause          text        not null,
    reason         text        not null,
    source_key     text,
    source_status  text,
    notice_url     text,
    credential     uuid,
    severity       text        not null,
    claims         uuid[]      not null,
    opened_at      timestamptz not null,
    due_by         timestamptz not null,
    closed_at      timestamptz,
    closed_because text
);

create index reopening_open on reopening (review) where closed_at is null;
create index reopening_newest on reopening (opened_at desc, id desc);
create index sign_off_of_credential on sign_off (credential);

-- When claims of an edition come back. The row is the timer: it survives a restart, and one instance takes it.
create table review_date (
    id       uuid primary key,
    review   uuid        not null references review,
    edition  uuid        not null,
    claims   uuid[]      not null,
    due_at   timestamptz not null,
    fired_at timestamptz
);

create index review_date_waiting on review_date (due_at) where fired_at is null;

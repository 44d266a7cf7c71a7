-- One review per article over all its revisions; one round per submission.
create table review (
    id              uuid primary key,
    version         bigint      not null,
    article         uuid        not null unique,
    state           text        not null,
    round_number    int         not null,
    submission      int         not null,
    revision_number int         not null,
    revision_hash   text        not null,
    headline        text        not null,
    submitted_at    timestamptz not null,
    opened_at       timestamptz not null,
    edition         uuid,
    edition_number  int,
    edition_url     text,
    edition_hash    text
);

create index review_by_submission on review (submitted_at desc, id desc);
create index review_waiting on review (id) where state = 'AWAITING_REVIEWER';

create table round (
    id              uuid primary key,
    review          uuid        not null references review,
    number          int         not null,
    submission      int         not null,
    revision_number int         not null,
    revision_hash   text        not null,
    -- the revision as it was submitted, JSON
    revision        text        not null,
    submitted_by      uuid        not null,
    submitted_by_name text        not null,
    submitted_at    timestamptz not null,
    opened_at       timestamptz not null,
    state           text        not null,
    ended_at        timestamptz,
    outcome         text,
    record_hash     text,
    unique (review, number)
);

-- Everybody who wrote, edited or submitted any revision of the article: none of them reviews it.
create table contributor (
    review uuid not null references review,
    person uuid not null,
    part   text not null,
    primary key (review, person, part)
);

create index contributor_person on contributor (person, review);

create table sentence (
    pk              uuid primary key,
    round           uuid   not null references round,
    id              uuid   not null,
    ordinal         int    not null,
    block           text   not null,
    exact           text   not null,
    before_it       text   not null,
    after_it        text   not null,
    heading         text   not null,
    prefix          text   not null,
    suffix          text   not null,
    sources         text[] not null,
    proposed_kind   text,
    proposed_risk   text,
    proposal_reason text   not null,
    marked_by       uuid,
    marked_by_name  text,
    marked_at       timestamptz,
    mark_reason     text,
    mark_carried    boolean not null default false,
    unique (round, id)
);

create table claim (
    id             uuid primary key,
    version        bigint  not null,
    review         uuid    not null references review,
    round          uuid    not null references round,
    sentence       uuid    not null,
    kind           text    not null,
    risk           text    not null,
    reason         text    not null,
    sources        text[]  not null,
    sources_chosen boolean not null,
    by_person    boolean not null,
    live           boolean not null,
    foreign key (round, sentence) references sentence (round, id)
);

create unique index claim_of_sentence on claim (round, sentence) where live;

create table assignment (
    id            uuid primary key,
    version       bigint      not null,
    review        uuid        not null references review,
    round         uuid        not null references round,
    place         int         not null,
    reviewer      uuid        not null,
    reviewer_name text        not null,
    state         text        not null,
    respond_by    timestamptz not null,
    due_by        timestamptz not null,
    assigned_at   timestamptz not null,
    ended_at      timestamptz,
    reason        text,
    taken_off     boolean     not null default false
);

-- A place is taken by one reviewer at a time, and a reviewer sits in one place.
create unique index assignment_place on assignment (round, place) where state in ('AWAITING_RESPONSE', 'ACCEPTED', 'COMPLETE');
create unique index assignment_reviewer on assignment (round, reviewer) where state in ('AWAITING_RESPONSE', 'ACCEPTED', 'COMPLETE');
create index assignment_of_person on assignment (reviewer, review);
create index assignment_open on assignment (reviewer) where state in ('AWAITING_RESPONSE', 'ACCEPTED');

-- What became of decided claims when the round was opened.
create table fate (
    id      uuid primary key,
    round   uuid not null references round,
    ordinal int  not null,
    past    uuid not null references claim,
    present uuid references claim,
    exact   text not null,
    outcome text not null,
    reason  text not null
);

create index fate_of_round on fate (round, ordinal);

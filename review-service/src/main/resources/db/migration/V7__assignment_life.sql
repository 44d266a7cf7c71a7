-- What bears on who is asked: what author-service tells of people, and what physicians say of themselves.
alter table person add column employer text;
alter table person add column interests text[] not null default '{}';
alter table person add column specialties text[] not null default '{}';
alter table person add column languages text[] not null default '{}';

create table availability (
    person    uuid primary key,
    version   bigint not null,
    at_once   int,
    away_from date,
    away_to   date,
    languages text[] not null,
    topics    text[] not null
);

alter table assignment add column ask_again_at timestamptz;
alter table assignment add column may_be_asked_again boolean not null default false;

-- Why somebody was chosen, as it was then: JSON.
create table explanation (
    assignment uuid primary key references assignment,
    content    text not null
);

-- What has to be said of an assignment at a time. The row is the timer: it survives a restart, and one instance takes it.
create table timer (
    id         uuid primary key,
    assignment uuid        not null references assignment,
    kind       text        not null,
    -- the date it is about: one that was moved meanwhile is nobody's business any more
    deadline   timestamptz not null,
    due_at     timestamptz not null,
    fired_at   timestamptz,
    -- whom it is for in the daily digest: a person's id, or a role; null until it is due and still true
    recipient  text,
    digest     uuid
);

create index timer_waiting on timer (due_at) where fired_at is null;
create index timer_undigested on timer (recipient) where recipient is not null and digest is null;
create index timer_due on timer (fired_at, id) where recipient is not null;

-- One digest for each recipient and day, whoever makes it.
create table digest (
    id        uuid primary key,
    recipient text        not null,
    day       date        not null,
    sent_at   timestamptz not null,
    unique (recipient, day)
);

-- What a signature says, and when its signer had last proved who they are; null of those from before.
alter table sign_off add column meaning text;
alter table sign_off add column logged_in_at timestamptz;

-- Which claims a reviewer was shown in a packet, and in which form: only these can be approved together.
create table showing (
    claim         uuid        not null references claim,
    person        uuid        not null,
    claim_version bigint      not null,
    shown_at      timestamptz not null,
    primary key (claim, person)
);

-- Rulings of medical editors on contradictory decisions: only ever added to, like the decisions themselves.
create table adjudication (
    id               uuid primary key,
    ledger_number    bigint      not null,
    review           uuid        not null references review,
    round            uuid        not null references round,
    claim            uuid        not null references claim,
    revision_hash    text        not null,
    adjudicator      uuid        not null,
    adjudicator_name text        not null,
    ruling           text        not null,
    reason           text        not null,
    -- the signed decisions on both sides, and those among them that object
    weighed          uuid[]      not null,
    objections       uuid[]      not null,
    adjudicated_at   timestamptz not null
);

create index adjudication_of_review on adjudication (review, ledger_number);

create trigger adjudication_is_append_only before update or delete on adjudication for each row execute function refuse_change();
create trigger adjudication_is_not_emptied before truncate on adjudication for each statement execute function refuse_change();
alter table adjudication enable always trigger adjudication_is_append_only;
alter table adjudication enable always trigger adjudication_is_not_emptied;

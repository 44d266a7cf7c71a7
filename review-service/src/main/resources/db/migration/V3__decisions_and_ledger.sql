-- Decisions, sign-offs and the ledger are only ever added to. Whatever asks for more is refused here, whoever asks.
create table sign_off (
    id                           uuid primary key,
    ledger_number                bigint      not null,
    review                       uuid        not null references review,
    round                        uuid        not null references round,
    reviewer                     uuid        not null,
    reviewer_name                text        not null,
    revision_hash                text        not null,
    signed_at                    timestamptz not null,
    credential                   uuid        not null,
    credential_kind              text        not null,
    credential_title             text        not null,
    credential_issuer            text        not null,
    credential_identifier_system text        not null,
    credential_identifier_value  text        not null,
    credential_status            text        not null,
    decisions                    uuid[]      not null
);

create index sign_off_of_round on sign_off (round);

create table decision (
    id                uuid primary key,
    -- the ledger's entry that tells of it; later decisions have higher numbers
    ledger_number     bigint      not null,
    review            uuid        not null references review,
    round             uuid        not null references round,
    claim             uuid        not null references claim,
    reviewer          uuid        not null,
    reviewer_name     text        not null,
    outcome           text        not null,
    comment           text,
    suggested_wording text,
    -- the revision it was taken on
    revision_hash     text        not null,
    decided_at        timestamptz not null,
    -- of a decision that was carried over: the decision, its sign-off, and the revision of the round before
    carried_decision  uuid references decision,
    carried_sign_off  uuid references sign_off,
    carried_from      text
);

create index decision_of_round on decision (round, ledger_number);

create table ledger_entry (
    review        uuid        not null references review,
    number        bigint      not null,
    kind          text        not null,
    at            timestamptz not null,
    actor         uuid,
    actor_name    text,
    -- canonical JSON, RFC 8785
    content       text        not null,
    previous_hash text        not null,
    hash          text        not null,
    primary key (review, number)
);

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end;
$$;

create trigger decision_is_append_only before update or delete on decision for each row execute function refuse_change();
create trigger decision_is_not_emptied before truncate on decision for each statement execute function refuse_change();
create trigger sign_off_is_append_only before update or delete on sign_off for each row execute function refuse_change();
create trigger sign_off_is_not_emptied before truncate on sign_off for each statement execute function refuse_change();
create trigger ledger_is_append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger ledger_is_not_emptied before truncate on ledger_entry for each statement execute function refuse_change();

-- Also with session_replication_role = replica, the usual way around triggers.
alter table decision enable always trigger decision_is_append_only;
alter table decision enable always trigger decision_is_not_emptied;
alter table sign_off enable always trigger sign_off_is_append_only;
alter table sign_off enable always trigger sign_off_is_not_emptied;
alter table ledger_entry enable always trigger ledger_is_append_only;
alter table ledger_entry enable always trigger ledger_is_not_emptied;

-- How far each ledger goes. Kept by the database itself, so that entries cut from the end are missed.
create table ledger_head (
    review uuid primary key references review,
    number bigint not null,
    hash   text   not null
);

insert into ledger_head (review, number, hash)
select distinct on (review) review, number, hash from ledger_entry order by review, number desc;

create function note_head() returns trigger
    language plpgsql as
$$
begin
    insert into ledger_head (review, number, hash) values (new.review, new.number, new.hash)
    on conflict (review) do update set number = excluded.number, hash = excluded.hash
        where ledger_head.number < excluded.number;
    return null;
end;
$$;

create trigger ledger_head_is_noted after insert on ledger_entry for each row execute function note_head();

-- Verification reads decisions and sign-offs beside the entries that tell of them.
create index decision_of_entry on decision (review, ledger_number);
create index sign_off_of_entry on sign_off (review, ledger_number);

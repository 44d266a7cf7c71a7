-- What somebody found in a source for a claim. Only ever added to: the last of a claim and source counts, and one that says
-- "withdrawn" takes the source from under the claim.
create table appraisal (
    id            uuid primary key,
    -- the ledger's entry that tells of it; later ones have higher numbers
    ledger_number bigint      not null,
    claim         uuid        not null references claim,
    source        text        not null,
    quotation     text,
    locator       text,
    study_type    text,
    certainty     text,
    person        uuid        not null,
    person_name   text        not null,
    at            timestamptz not null,
    withdrawn     boolean     not null,
    -- of one that was carried over: the appraisal of the round before
    carried_from  uuid references appraisal,
    check (withdrawn or (quotation is not null and locator is not null and study_type is not null and certainty is not null))
);

create index appraisal_of_claim on appraisal (claim, ledger_number);

create trigger appraisal_is_append_only before update or delete on appraisal for each row execute function refuse_change();
create trigger appraisal_is_not_emptied before truncate on appraisal for each statement execute function refuse_change();
alter table appraisal enable always trigger appraisal_is_append_only;
alter table appraisal enable always trigger appraisal_is_not_emptied;

-- How often the evidence of a claim was appraised: whoever changes it names the version they read.
alter table claim add column appraisals int not null default 0;

-- The evidence the reviewer had before them, and whether the words are really those of the person they are attributed to.
-- Both unknown of decisions taken before.
alter table decision add column evidence_hash text;
alter table decision add column attribution_confirmed boolean;

-- Tasks are changed by people too, and several readers may report the same.
alter table reopening add column version bigint not null default 0;
alter table reopening add column reports int not null default 0;
alter table reopening add column closed_by uuid;
alter table reopening add column closed_by_name text;
create index reopening_of_credential on reopening (credential) where closed_at is null and credential is not null;

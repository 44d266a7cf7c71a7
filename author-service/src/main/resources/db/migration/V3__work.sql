-- What people tell of their work: with whom they are bound, and what they know.
alter table person add column employer text;
alter table person add column interests text[] not null default '{}';
alter table person add column specialties text[] not null default '{}';
alter table person add column languages text[] not null default '{}';

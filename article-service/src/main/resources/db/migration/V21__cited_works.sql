-- Which works a revision cites, by what tells them from others: so that a retraction finds every article it touches.
create table cited_work (
  id              uuid primary key,
  article         uuid not null references article,
  revision_number int  not null,
  title           text not null,
  doi             text,
  pmid            text,
  isbn            text,
  url             text,
  check (coalesce(doi, pmid, isbn, url) is not null)
);

create index cited_work_doi on cited_work (doi) where doi is not null;
create index cited_work_pmid on cited_work (pmid) where pmid is not null;
create index cited_work_isbn on cited_work (isbn) where isbn is not null;
create index cited_work_url on cited_work (url) where url is not null;

insert into cited_work
  select gen_random_uuid(), article, number, source ->> 'title', lower(source ->> 'doi'), source ->> 'pmid',
    replace(source ->> 'isbn', '-', ''), lower(source ->> 'url')
  from revision, jsonb_array_elements(content::jsonb -> 'sources') as source
  where coalesce(source ->> 'doi', source ->> 'pmid', source ->> 'isbn', source ->> 'url') is not null;

-- The same works in what was recorded of them.
update source_standing set doi = lower(doi), isbn = replace(isbn, '-', ''), url = lower(url);
create index source_standing_doi on source_standing (doi) where doi is not null;
create index source_standing_pmid on source_standing (pmid) where pmid is not null;
create index source_standing_isbn on source_standing (isbn) where isbn is not null;
create index source_standing_url on source_standing (url) where url is not null;

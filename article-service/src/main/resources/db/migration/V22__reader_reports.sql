-- What readers report. The address is for an answer, and is forgotten after a time.
create table reader_report (
  id             uuid        primary key,
  article        uuid        not null references article,
  edition        uuid        not null,
  edition_number int         not null,
  reference      text        not null unique,
  submission_key text        not null,
  quotation      text,
  problem        text        not null,
  email          text,
  received_at    timestamptz not null,
  unique (article, submission_key)
);

create index reader_report_newest on reader_report (article, received_at desc, id desc);
create index reader_report_contact on reader_report (received_at) where email is not null;

-- What writer and reviewer should look at: raised once, when the round opens, and again where the evidence of a claim changes.
create table flag (
    id       uuid primary key,
    round    uuid not null references round,
    -- absent of a flag on the text as a whole
    sentence uuid,
    code     text not null,
    words    text not null,
    foreign key (round, sentence) references sentence (round, id)
);

create index flag_of_round on flag (round, sentence);

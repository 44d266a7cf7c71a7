-- Revisions, editions and review records are what others rely on; not even an administrator's slip may change them.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: its rows never change', tg_op, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger revision_never_changes before update or delete or truncate on revision
  for each statement execute function refuse_rewriting();
create trigger edition_never_changes before update or delete or truncate on edition
  for each statement execute function refuse_rewriting();
create trigger completed_review_never_changes before update or delete or truncate on completed_review
  for each statement execute function refuse_rewriting();

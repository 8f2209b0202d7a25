import type { Sql } from '../../src/platform/database.ts'

/** The kept index of who sees what is compared with its rule for every ticket that a transaction touched. */
export const trapUnkeptSeats = (sql: Sql) =>
  sql.unsafe(`
  create function refuse_unkept_seats() returns trigger language plpgsql as $$
  declare
    touched bigint := coalesce(to_jsonb(new)->>'ticket_id', to_jsonb(new)->>'id', to_jsonb(old)->>'ticket_id');
  begin
    if exists (
      (select * from seats_by_rule where ticket_id = touched except select * from ticket_seats where ticket_id = touched)
      union all (select * from ticket_seats where ticket_id = touched except select * from seats_by_rule where ticket_id = touched)
    ) or exists (
      select from words_by_rule r left join ticket_words w using (ticket_id)
      where r.ticket_id = touched and w.words is distinct from r.words
    ) then
      raise exception 'Lists do not show ticket % as it is: its seats or words are not those of the rule.', touched;
    end if;
    return null;
  end $$;
  ${['tickets', 'deadlines', 'consultations', 'collaborators']
    .map(
      (table) => `
  create constraint trigger refuse_unkept_seats after insert or update or delete on ${table} deferrable initially deferred
    for each row execute function refuse_unkept_seats();`,
    )
    .join('')}`)

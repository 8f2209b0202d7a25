import type { Sql } from '../../src/platform/database.ts'

/**
 * House rule 3 as a trap: when a transaction ends, every ticket that it opened or changed must have got an event in it.
 * Told tickets are noted in a setting of the transaction, which savepoints take back with the rest; what a test writes to
 * set the scene is let through, and so are a commune that stays where it is under another code, told of by its import, and a file that
 * is kept for longer or shorter, told of by its class.
 */
export const trapUntoldChanges = (sql: Sql) =>
  sql.unsafe(`
  create function note_told_ticket() returns trigger language plpgsql as $$
  begin
    perform set_config('lang_nghe.told',
      concat(current_setting('lang_nghe.told', true), ' ', coalesce(new.ticket_id::text, new.type), ' '), true);
    return null;
  end $$;
  create trigger note_told_ticket after insert on ticket_events
    for each row execute function note_told_ticket();

  create function refuse_untold_change() returns trigger language plpgsql as $$
  declare
    told text := coalesce(current_setting('lang_nghe.told', true), '');
  begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'commune_code' = to_jsonb(old) - 'commune_code'
      and position(' gazetteer.imported ' in told) > 0 then
      return null;
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - 'retain_until' = to_jsonb(old) - 'retain_until'
      and position(' retention.applied ' in told) > 0 then
      return null;
    end if;
    if position(concat(' ', new.id, ' ') in told) = 0 then
      raise exception 'Ticket % was changed without an event in the same transaction (house rule 3): end the verb with record. A test that only sets the scene does so in settingTheScene.', new.reference;
    end if;
    return null;
  end $$;
  create constraint trigger refuse_untold_change after insert or update on tickets deferrable initially deferred
    for each row when (current_setting('lang_nghe.scene', true) is distinct from 'on')
    execute function refuse_untold_change();`)

/** Tickets that a test puts into a state without the verbs that lead there. */
export const settingTheScene = <T>(sql: Sql, work: (sql: Sql) => Promise<T>): Promise<T> =>
  sql.begin(async (tx) => {
    await tx`set local lang_nghe.scene = 'on'`
    return work(tx as unknown as Sql)
  }) as Promise<T>

/** In a transaction that is taken back nothing commits: there what a verb did is looked at when the verb ends. */
export const asVerb = async <T>(tx: { unsafe: Sql['unsafe'] }, work: () => Promise<T>): Promise<T> => {
  await tx.unsafe(`set local lang_nghe.scene = 'off'; set local lang_nghe.told = ''`)
  const result = await work()
  await tx.unsafe(
    `set constraints refuse_untold_change, refuse_unkept_seats immediate; set constraints refuse_untold_change, refuse_unkept_seats deferred; set local lang_nghe.scene = 'on'`,
  )
  return result
}

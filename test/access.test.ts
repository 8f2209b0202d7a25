import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createRecognise } from '../src/access/identify.ts'
import type { SignIn } from '../src/access/sign-in.ts'
import { digestOf } from '../src/platform/digest.ts'
import { askEach, openTown, type Row, type Who } from './support/addresses.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { khuongDinh, makeStaff } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { staffAddresses } from './support/staff-addresses.ts'

const split = (address: string) => address.split(' ') as [method: string, path: string]

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

describe('Without a sign-in', () => {
  test('every address of the staff API answers 401, whatever is asked', () =>
    inRollback(async (sql) => {
      const { resident } = await openTown(sql)
      const open: string[] = []
      for (const address of staffAddresses) {
        const [method, path] = split(address)
        const body = method === 'GET' ? {} : { body: {} }
        const { status } = await resident(method, `/api${path.replaceAll(/:\w+/g, '1')}`, body)
        if (status !== 401) open.push(`${address} ${status}`)
      }
      expect(open).toEqual([])
      expect(staffAddresses.length).toBeGreaterThan(40)
    }))

  test('an address that does not exist says no more than one that does', () =>
    inRollback(async (sql) => {
      const { resident } = await openTown(sql)
      for (const path of ['/api/nothing', '/api/tickets/1/nothing', '/api/'])
        expect([401, 404]).toContain((await resident('GET', path)).status)
    }))
})

describe('With a key', () => {
  const options = { secrets: [], advanced: { cookiePrefix: 'lang-nghe' } }
  const noSession = { options, api: { getSession: async () => null } } as unknown as SignIn
  const key = 'k'.repeat(40)
  const asked = (headers: Record<string, string>) => new Headers(headers)

  test('a program is who its key says, until the key expires or is revoked, or the program has ended', () =>
    inRollback(async (sql) => {
      const db = sql
      const staff = await makeStaff(db, { kind: 'economy', communeCode: khuongDinh, roles: ['client'] })
      let now = mondayAtTen
      const recognise = createRecognise(db, { signIn: noSession, clock: () => now })
      const bearer = asked({ authorization: `Bearer ${key}` })
      await sql`insert into api_keys (staff_id, name, digest, created_at, expires_at)
        values (${staff.id}, 'x', ${digestOf(key)}, ${mondayAtTen}, ${mondayAtTen}::timestamptz + interval '1 day')`
      expect(await recognise(bearer)).toBeNull()
      await sql`insert into api_clients (staff_id, purpose, contact, scopes, per_minute, made_at)
        values (${staff.id}, 'x', 'x', '{read-tickets}', 60, ${mondayAtTen})`
      expect(await recognise(bearer)).toMatchObject({
        staff: { id: staff.id, departmentId: staff.departmentId, client: { scopes: ['read-tickets'] } },
      })
      expect(await recognise(asked({ authorization: `Bearer ${key}x` }))).toBeNull()
      expect(await recognise(asked({ authorization: key }))).toBeNull()
      expect(await recognise(asked({ cookie: 'lang-nghe.session_token=guessed' }))).toBeNull()

      await sql`update staff set active = false where id = ${staff.id}`
      expect(await recognise(bearer)).toBeNull()
      await sql`update staff set active = true where id = ${staff.id}`
      now = new Date(mondayAtTen.getTime() + 86_400_000)
      expect(await recognise(bearer)).toBeNull()
      now = mondayAtTen
      expect(await recognise(bearer)).not.toBeNull()
      await sql`update api_keys set revoked_at = ${mondayAtTen} where staff_id = ${staff.id}`
      expect(await recognise(bearer)).toBeNull()
    }))
})

/**
 * Who gets which answer where. The ticket is held by the economy department of a commune:
 * officer, leader, legal and admin are of that department, chair leads the commune, other is an officer of its police, clerk
 * sits at the counter of its office; operator and dispatcher sit in the province's operation centre, supervisor and deputy (its
 * administrator) in the province's office. The word in brackets is how the ticket stands first.
 */
const table = `
  address                                                           officer  leader  chair  operator  dispatcher  legal  other  clerk  supervisor  deputy  admin
  GET /me                                                           200      200     200    200       200         200    200    200    200         200     200
  GET /me/factors                                                   200      200     200    200       200         200    200    200    200         200     200
  PUT /me/passkeys/:id                                              404      404     404    404       404         404    404    404    404         404     404
  PUT /me                                                           200      200     200    200       200         200    200    200    200         200     200
  GET /me/views                                                     200      200     200    200       200         200    200    200    200         200     200
  PUT /me/views                                                     200      200     200    200       200         200    200    200    200         200     200
  DELETE /me/views                                                  200      200     200    200       200         200    200    200    200         200     200
  GET /me/delegations                                               200      200     200    200       200         200    200    200    200         200     200
  POST /me/delegations                                              403      201     422    403       403         403    403    403    403         403     403
  DELETE /me/delegations/:id                                        204      204     404    404       404         404    404    404    404         404     404
  GET /hints                                                        200      200     200    200       200         200    200    200    200         200     200
  GET /changes                                                      200      200     200    200       200         200    200    200    200         200     200
  GET /counts                                                       200      200     200    200       200         200    200    200    200         200     200
  GET /work                                                         200      200     200    200       200         200    200    200    200         200     200
  GET /work/load                                                    200      200     200    200       200         200    200    200    200         200     200
  GET /work/outline                                                 200      200     200    200       200         200    200    200    200         200     200
  GET /tickets                                                      200      200     200    200       200         200    200    200    200         200     200
  GET /tickets/:id                                                  200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id/timeline (complaint)                             404      200     404    404       404         200    404    404    404         404     404
  GET /tickets/:id/timeline                                         200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id (complaint)                                      404      200     404    404       404         200    404    404    404         404     404
  GET /tickets/:id (denunciation)                                   404      404     404    404       404         200    404    404    404         404     404
  GET /tickets/:id (shared)                                         200      200     200    200       200         200    200    404    200         404     404
  PUT /tickets/:id/acceptance                                       200      200     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/acceptance (accepted)                            409      409     403    403       403         409    404    404    403         404     404
  PUT /tickets/:id/acceptance (complaint)                           404      200     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/acceptance (denunciation)                        404      404     404    404       404         200    404    404    404         404     404
  DELETE /tickets/:id/acceptance                                    409      409     403    403       403         409    404    404    403         404     404
  DELETE /tickets/:id/acceptance (accepted)                         200      200     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/assignment                                       200      200     200    403       200         200    404    404    403         404     404
  PUT /tickets/:id/forwarding                                       200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/forwarding (resolved)                            409      409     409    409       409         409    404    404    403         404     404
  PUT /tickets/:id/question                                         200      200     200    403       200         200    404    404    403         404     404
  PUT /tickets/:id/question (denunciation)                          404      404     404    404       404         200    404    404    404         404     404
  POST /tickets/:id/note                                            200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id/calls/:callId/recording                          404      404     404    404       404         404    404    404    403         404     404
  POST /tickets/:id/note (complaint)                                404      200     404    404       404         200    404    404    404         404     404
  POST /tickets/:id/note (shared)                                   200      200     200    200       200         200    200    404    200         404     404
  PUT /tickets/:id/resolution (accepted)                            200      200     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/resolution                                       409      409     403    403       403         409    404    404    403         404     404
  DELETE /tickets/:id/resolution (resolved)                         200      200     200    200       200         200    404    404    403         404     404
  DELETE /tickets/:id/resolution (accepted)                         409      409     409    409       409         409    404    404    403         404     404
  PUT /tickets/:id/refusal                                          200      200     200    403       200         200    404    404    403         404     404
  PUT /tickets/:id/draft                                            204      204     204    204       204         204    404    404    204         404     404
  DELETE /tickets/:id/draft                                         204      204     204    204       204         204    204    204    204         204     204
  POST /tickets/:id/consultation                                    200      200     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/consultation/:consultationId (consulted)         403      403     403    403       403         403    200    404    403         404     404
  DELETE /tickets/:id/consultation/:consultationId (consulted)      200      200     403    403       403         200    403    404    403         404     404
  PUT /tickets/:id/collaboration                                    200      200     403    403       403         200    404    404    403         404     404
  DELETE /tickets/:id/collaboration (shared)                        200      200     403    403       403         200    200    404    403         404     404
  POST /tickets/:id/split                                           200      200     200    403       200         200    404    404    403         404     404
  GET /tickets/:id/duplicates                                       200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id/earlier                                          200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id/outline                                          200      200     200    200       200         200    404    404    200         404     404
  GET /tickets/:id/alike-answers                                    200      200     200    200       200         200    404    404    200         404     404
  PUT /tickets/:id/merge                                            200      200     200    403       200         200    404    404    403         404     404
  DELETE /tickets/:id/merge (merged)                                200      200     200    403       200         200    404    404    403         404     404
  PUT /tickets/:id/category                                         200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/place                                            200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/urgency                                          200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/secret                                           200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/contact                                          200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/contact (complaint)                              404      403     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/contact (denunciation)                           404      404     404    404       404         200    404    404    404         404     404
  DELETE /tickets/:id/reporter                                      403      200     200    403       200         200    404    404    403         404     404
  DELETE /tickets/:id/reporter (complaint)                          404      409     404    404       404         409    404    404    404         404     404
  PUT /tickets/:id/hold                          403      403     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/hold (complaint)                          404      403     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/hold (denunciation)                          404      404     404    404       404         200    404    404    404         404     404
  DELETE /tickets/:id/hold (withheld)                               403      403     403    403       403         200    404    404    403         404     404
  DELETE /tickets/:id/hold                          403      403     403    403       403         409    404    404    403         404     404
  POST /tickets/:id/showing                                         200      200     200    200       200         200    404    404    403         404     404
  POST /tickets/:id/showing (shared)                                200      200     200    200       200         200    403    404    403         404     404
  POST /tickets/:id/showing (complaint)                             404      200     404    404       404         200    404    404    404         404     404
  POST /tickets/:id/showing (denunciation)                          404      404     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/lane (spam)                                      200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/lane (complaint)                                 404      403     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/lane (denunciation)                              404      404     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/danger (doubtful)                                200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/danger                                           409      409     409    409       409         409    404    404    403         404     404
  DELETE /tickets/:id/danger (doubtful)                             200      200     200    200       200         200    404    404    403         404     404
  DELETE /tickets/:id/danger                                        409      409     409    409       409         409    404    404    403         404     404
  PUT /tickets/:id/publication                                      403      200     200    403       200         403    404    404    403         404     404
  PUT /tickets/:id/publication (complaint)                          404      409     404    404       404         403    404    404    404         404     404
  POST /tickets/:id/attachments (accepted)                          201      201     403    403       403         201    404    404    403         404     404
  GET /tickets/:id/attachments/:attachmentId (pictured)             200      200     200    200       200         200    404    404    200         404     404
  PUT /tickets/:id/public-answer (held)                             403      200     200    403       200         403    404    404    403         404     404
  PUT /tickets/:id/public-answer (resolved)                         403      409     409    403       409         403    404    404    403         404     404
  PUT /tickets/:id/public-answer                                    403      409     409    403       409         403    404    404    403         404     404
  PUT /tickets/:id/attachments/:attachmentId/publication (pictured) 403      200     200    403       200         403    404    404    403         404     404
  PUT /tickets/:id/attachments/:attachmentId/showing (anothers)     200      200     403    403       403         200    404    404    403         404     404
  GET /tickets/:id/deadline                                         200      200     200    200       200         200    404    404    200         404     404
  PUT /tickets/:id/extension (accepted)                             200      200     403    403       403         200    404    404    403         404     404
  PUT /tickets/:id/extension/decision (extending)                   403      200     200    403       200         403    404    404    403         404     404
  PUT /tickets/:id/suspension (complaint)                           404      200     404    404       404         200    404    404    404         404     404
  PUT /tickets/:id/suspension                                       403      409     403    403       403         409    404    404    403         404     404
  DELETE /tickets/:id/suspension (complaint)                        404      409     404    404       404         409    404    404    404         404     404
  GET /targets                                                      200      200     200    200       200         200    200    200    200         200     200
  PUT /targets                                                      403      403     403    403       200         403    403    403    403         200     200
  DELETE /targets/:id                                               403      403     403    403       204         403    403    403    403         204     204
  GET /holidays                                                     200      200     200    200       200         200    200    200    200         200     200
  PUT /holidays                                                     403      403     403    403       200         403    403    403    403         200     200
  DELETE /holidays (kept)                                           403      403     403    403       204         403    403    403    403         204     204
  GET /boards                                                       200      200     200    200       200         200    200    200    200         200     200
  GET /boards/:unit                                                 403      403     200    200       200         403    403    403    200         403     403
  GET /boards/:unit/load                                            403      403     404    404       404         403    403    403    404         403     403
  GET /boards/:unit/alone                                           403      403     404    404       404         403    403    403    404         403     403
  GET /boards/:unit/officers                                        403      403     200    200       200         403    403    403    200         403     403
  GET /boards/:unit/unhappy                                         403      403     200    200       200         403    403    403    200         403     403
  GET /boards/:unit/weekly-report                                   403      403     200    200       200         403    403    403    200         403     403
  GET /boards/:unit/:measure/tickets                                403      403     200    200       200         403    403    403    200         403     403
  GET /incidents                                                    200      200     200    200       200         200    200    200    200         200     200
  POST /incidents                                                   403      201     201    403       201         403    403    403    403         403     403
  GET /incidents/:id                                                200      200     200    200       200         200    200    200    200         200     200
  POST /incidents/:id/updates                                       403      200     200    403       200         403    403    403    403         403     403
  PUT /incidents/:id/closing                                        403      200     200    403       200         403    403    403    403         403     403
  PUT /tickets/:id/incident                                         200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/incident (complaint)                             404      409     404    404       404         409    404    404    404         404     404
  PUT /tickets/:id/incident (doubtful)                              200      200     200    200       200         200    404    404    403         404     404
  DELETE /tickets/:id/incident                                      409      409     409    409       409         409    404    404    403         404     404
  DELETE /tickets/:id/incident (joined)                             200      200     200    200       200         200    404    404    403         404     404
  GET /exports/tickets                                              200      200     200    200       200         200    200    200    200         200     200
  GET /exports/tickets/:id/events                                   200      200     200    200       200         200    404    404    200         404     404
  GET /exports/boards/:unit/:what                                   403      403     200    200       200         403    403    403    200         403     403
  GET /exports/files                                                200      200     200    200       200         200    200    200    200         200     200
  GET /exports/files/:fileId                                        409      404     404    404       404         404    404    404    404         404     404
  DELETE /exports/files/:fileId                                     204      404     404    404       404         404    404    404    404         404     404
  POST /exports/tickets                                             200      200     200    200       200         200    200    200    200         200     200
  POST /exports/boards/:unit/:what                                  403      403     200    200       200         403    403    403    200         403     403
  GET /measures                                                     200      200     200    200       200         200    200    200    200         200     200
  GET /warnings                                                     200      200     200    200       200         200    200    200    200         200     200
  GET /warnings/:id                                                 404      404     200    200       200         404    404    404    200         404     404
  GET /warnings/:id/tickets                                         404      404     200    200       200         404    404    404    200         404     404
  GET /warnings/:id/alike                                           404      404     200    200       200         404    404    404    200         404     404
  PUT /warnings/:id/acknowledgement                                 404      404     200    403       200         404    404    404    200         404     404
  GET /working-hours                                                200      200     200    200       200         200    200    200    200         200     200
  PUT /working-hours                                                403      403     403    403       200         403    403    403    403         200     200
  POST /routing/preview                                             200      200     200    200       200         200    200    200    200         200     200
  POST /routing/duplicates                                          200      200     200    200       200         200    200    200    200         200     200
  GET /categories                                                   200      200     200    200       200         200    200    200    200         200     200
  GET /places                                                       200      200     200    200       200         200    200    200    200         200     200
  GET /departments                                                  200      200     200    200       200         200    200    200    200         200     200
  GET /departments/:id/staff                                        200      200     200    200       200         200    200    200    200         200     200
  POST /hotline/reports                                             403      403     403    201       201         403    403    403    403         403     403
  GET /desk/reports                                                 403      403     403    200       200         403    403    200    403         403     403
  POST /desk/reports                                                403      403     403    201       201         403    403    201    403         403     403
  GET /tickets/:id/slip                                             403      403     403    404       404         403    403    404    403         403     403
  GET /tickets/:id/legal-notice                                     404      404     404    404       404         404    404    404    404         404     404
  POST /hotline/followers                                           403      403     403    201       201         403    403    403    403         403     403
  GET /hotline/callers/:phone                                       403      403     403    200       200         403    403    403    403         403     403
  GET /hotline/calls                                                403      403     403    200       200         403    403    403    403         403     403
  POST /hotline/missed-calls                                        403      403     403    204       204         403    403    403    403         403     403
  GET /hotline/call-backs                                           403      403     403    200       200         403    403    403    403         403     403
  PUT /hotline/call-backs/:id/claim                                 403      403     403    200       200         403    403    403    403         403     403
  DELETE /hotline/call-backs/:id/claim                              403      403     403    204       204         403    403    403    403         403     403
  PUT /hotline/call-backs/:id/outcome                               403      403     403    204       204         403    403    403    403         403     403
  POST /incidents/:id/callers                                      403      403     403    204       204         403    403    403    403         403     403
  GET /category-card                                                200      200     200    200       200         200    200    200    200         200     200
  GET /answer-templates                                             200      200     200    200       200         200    200    200    200         200     200
  GET /texts                                                        403      403     200    403       403         403    403    403    403         200     200
  GET /texts/categories                                             403      403     200    403       403         403    403    403    403         200     200
  PUT /texts                                                        403      403     204    403       403         403    403    403    403         204     204
  DELETE /working-hours (set)                                       403      403     403    403       204         403    403    403    403         204     204
  POST /departments                                                 403      403     201    403       201         403    403    403    403         201     201
  GET /departments/:id                                              200      200     200    200       200         200    200    200    200         200     200
  GET /departments/:id/names                                        200      200     200    200       200         200    200    200    200         200     200
  PUT /departments/:id                                              403      200     200    403       200         403    403    403    403         200     200
  GET /routing/rules                                                200      200     200    200       200         200    200    200    200         200     200
  POST /routing/rules                                               403      403     201    403       201         403    403    403    403         201     201
  PUT /routing/rules/:id                                            403      403     200    403       200         403    403    403    403         200     200
  DELETE /routing/rules/:id                                         403      403     204    403       204         403    403    403    403         204     204
  GET /duties                                                       200      200     200    200       200         200    200    200    200         200     200
  POST /duties                                                      403      201     201    403       201         403    403    403    403         201     201
  PUT /duties/:id                                                   403      200     200    403       200         403    403    403    403         200     200
  DELETE /duties/:id                                                403      204     204    403       204         403    403    403    403         204     204
  GET /absences                                                     200      200     200    200       200         200    200    200    200         200     200
  POST /absences                                                    201      201     201    404       201         404    404    404    404         201     201
  PUT /absences/:id                                                 200      200     200    404       200         404    404    404    404         200     200
  DELETE /absences/:id                                              204      204     204    404       204         404    404    404    404         204     204
  GET /rota                                                         200      200     200    200       200         200    200    200    200         200     200
  GET /rota/gaps                                                    200      200     200    200       200         200    200    200    200         200     200
  GET /unstaffed                                                    403      403     403    200       200         403    403    403    403         200     200
  POST /rota                                                        403      201     201    403       201         403    403    403    403         201     201
  DELETE /rota/:id                                                  404      204     204    404       204         404    404    404    404         204     204
  PUT /rota/:id/successor                                           204      204     204    403       204         403    404    404    403         204     204
  PUT /tickets/:id/alarm (ringing)                                  200      200     200    200       200         200    404    404    403         404     404
  PUT /tickets/:id/alarm                                            409      409     409    409       409         409    404    404    403         404     404
  GET /staff                                                        403     403    403   403      403        403   403   403   403        200    200
  POST /staff                                                       403     403    403   403      403        403   403   403   403        201    201
  GET /clients                                                      403     403    403   403      403        403   403   403   403        200    200
  POST /clients                                                     403     403    403   403      403        403   403   403   403        201    201
  GET /clients/:id                                                  403     403    403   403      403        403   403   403   403        200    200
  PUT /clients/:id                                                  403     403    403   403      403        403   403   403   403        200    200
  DELETE /clients/:id                                               403     403    403   403      403        403   403   403   403        204    204
  POST /clients/:id/keys                                            403     403    403   403      403        403   403   403   403        201    201
  DELETE /clients/:id/keys/:keyId                                   403     403    403   403      403        403   403   403   403        204    204
  GET /webhooks                                                     403     403    403   403      403        403   403   403   403        200    200
  POST /webhooks                                                    403     403    403   403      403        403   403   403   403        201    201
  GET /webhooks/:id                                                 403     403    403   403      403        403   403   403   403        200    200
  PUT /webhooks/:id                                                 403     403    403   403      403        403   403   403   403        200    200
  DELETE /webhooks/:id                                              403     403    403   403      403        403   403   403   403        204    204
  GET /webhooks/:id/deliveries                                      403     403    403   403      403        403   403   403   403        200    200
  POST /webhooks/:id/secrets                                        403     403    403   403      403        403   403   403   403        201    201
  POST /webhooks/:id/pings                                          403     403    403   403      403        403   403   403   403        200    200
  PUT /webhooks/:id/deliveries/:deliveryId                          403     403    403   403      403        403   403   403   403        204    204
  GET /exchange/partners                                            403     403    403   403      403        403   403   403   403        200    200
  POST /exchange/partners                                           403     403    403   403      403        403   403   403   403        201    201
  GET /exchange/partners/:id                                        403     403    403   403      403        403   403   403   403        200    200
  PUT /exchange/partners/:id                                        403     403    403   403      403        403   403   403   403        200    200
  DELETE /exchange/partners/:id                                     403     403    403   403      403        403   403   403   403        204    204
  GET /exchange/partners/:id/differences                            403     403    403   403      403        403   403   403   403        200    200
  GET /exchange/partners/:id/strays                                 403     403    403   403      403        403   403   403   403        200    200
  POST /exchange/trials                                             403     403    403   403      403        403   403   403   403        200    200
  POST /exchange/partners/:id/trials                                403     403    403   403      403        403   403   403   403        200    200
  POST /exchange/partners/:id/files                                 403     403    403   403      403        403   403   403   403        200    200
  POST /exchange/partners/:id/file-trials                           403     403    403   403      403        403   403   403   403        200    200
  PUT /exchange/partners/:id/files                                  403     403    403   403      403        403   403   403   403        200    200
  PUT /exchange/partners/:id/differences/:linkId                    403     403    403   403      403        403   403   403   403        204    204
  GET /staff-import/sample                                          403     403    403   403      403        403   403   403   403        200    200
  POST /staff-import/trial                                          403     403    403   403      403        403   403   403   403        200    200
  POST /staff-import                                                403     403    403   403      403        403   403   403   403        409    409
  PUT /staff/:id/password-link                                      403     403    403   403      403        403   403   403   403        200    200
  PUT /staff/:id/roles                                              403     403    403   403      403        403   403   403   403        200    200
  PUT /staff/:id/lock                                               403     403    403   403      403        403   403   403   403        200    200
  DELETE /staff/:id/lock                                            403     403    403   403      403        403   403   403   403        409    409
  DELETE /staff/:id/factors                                         403     403    403   403      403        403   403   403   403        204    204
  GET /staff/:id/sessions                                           200     403    403   403      403        403   403   403   403        200    200
  DELETE /staff/:id/sessions                                        200     403    403   403      403        403   403   403   403        200    200
  DELETE /staff/:id/sessions/:sessionId                             404     403    403   403      403        403   403   403   403        404    404
  PUT /staff/:id/load-limit                                         403      200     200    403       200         403    403    403    403         200     200
  PUT /staff/:id/department                                         403      404     200    403       200         403    403    403    403         200     200
  DELETE /staff/:id/account                                         403      403     200    403       200         403    403    403    403         200     200
  GET /complaints                                                   403      403     403    403       403         200    403    403    200         403     403
  GET /reads                                                        403      403     403    403       403         200    403    403    403         200     200
  GET /pictures/waiting                                             403      200     200    403       200         403    403    403    403         403     403
  GET /public-answers/waiting                                       403      200     200    403       200         403    403    403    403         403     403
  GET /retention/terms                                              403      403     403    403       403         200    403    403    403         200     200
  PUT /retention/terms                                              403      403     403    403       403         403    403    403    403         200     200
  DELETE /retention/terms (retained)                                403      403     403    403       403         403    403    403    403         204     204
  GET /retention/going                                              403      403     403    403       403         200    403    403    403         200     200
  GET /retention/gone                                               403      403     403    403       403         200    403    403    403         200     200
  GET /directory                                                    200      200     200    200       200         200    200    200    200         200     200
  GET /calendar/recomputation                                       403      403     403    403       403         403    403    403    403         403     200
  GET /messages                                                     403      200     200    200       200         200    403    403    403         403     200
  POST /messages/held                                               403      200     200    200       200         200    403    403    403         403     200
  POST /messages/reworded                                           403      200     200    200       200         200    403    403    403         403     200
  POST /messages/settled                                            403      200     200    200       200         200    403    403    403         403     200
  PUT /messages/:id                                                 403      200     200    200       200         200    403    403    403         403     404
  PATCH /messages/:id                                               403      204     204    204       204         204    403    403    403         403     404
  GET /messages/:id/letter (to-print)                               403      200     200    200       200         200    403    403    403         403     404
  PUT /messages/:id/posting (to-print)                              403      200     200    200       200         200    403    403    403         403     404
  DELETE /messages/:id                                              403      204     204    204       204         204    403    403    403         403     404
  GET /inbound/set-aside                                            403      403     403    200       200         403    403    403    403         200     200
  GET /gateways                                                     403      403     403    200       200         403    403    403    403         200     200
  GET /gateways/trials                                              403      403     403    403       403         403    403    403    403         403     200
  POST /gateways/trials                                             403      403     403    403       403         403    403    403    403         403     201
  PUT /inbound/set-aside/:id/report                                 403      403     403    404       404         403    403    403    403         404     404
  GET /tickets/:id/mails                                            200      200     200    200       200         200    404    404    200         404     404
  PUT /inbound/set-aside/:id/ticket                                 403      403     403    404       404         403    403    403    403         404     404
  PUT /inbound/mails/:id/ticket                                     403      403     403    404       404         403    403    403    403         404     404
  DELETE /inbound/set-aside/:id                                     403      403     403    404       404         403    403    403    403         404     404
  GET /inbound/mails                                                403      403     403    200       200         403    403    403    403         200     200
  PUT /inbound/mails/:id/report                                     403      403     403    404       404         403    403    403    403         404     404
  DELETE /inbound/mails/:id                                         403      403     403    404       404         403    403    403    403         404     404
  DELETE /inbound/set-aside/:id/sender                              403      403     403    404       404         403    403    403    403         404     404
  GET /dead-addresses                                                    403      200     200    200       200         200    403    403    403         403     200
  DELETE /dead-addresses/:id                                        403      404     404    404       404         404    403    403    403         403     404
`

const [heads, ...lines] = table.trim().split('\n')
const whos = heads!.trim().split(/\s+/).slice(1) as Who[]
const rows: Row[] = lines.map((line) => {
  const [, address, state, statuses] = /^\s*(\S+ \S+)(?: \((\S+)\))?\s+([\d ]+)$/.exec(line)!
  const numbers = statuses!.trim().split(/\s+/).map(Number)
  const expected = Object.fromEntries(whos.map((who, at) => [who, numbers[at]])) as Record<Who, number>
  return { address: address!, state: state ?? 'new', expected }
})

describe('Every role at every address', () => {
  test('gets the answer of the table', { timeout: 240_000 }, () =>
    inRollback(async (sql) => {
      const town = await openTown(sql)
      const wrong: string[] = []
      for (const { expected, ...row } of rows) {
        const got = await askEach(town, row, whos)
        const said = whos.map((who) => expected[who])
        if (got.join() !== said.join()) wrong.push(`${row.address} (${row.state}): ${got} and not ${said}`)
      }
      expect(wrong).toEqual([])
    }),
  )

  test('and no address is missing from it', () => {
    const known = new Set(rows.map(({ address }) => address))
    expect(staffAddresses.filter((address) => !known.has(address))).toEqual([])
    expect([...known].filter((address) => !staffAddresses.includes(address))).toEqual([])
  })
})

/**
 * Who sees nothing of a ticket: of a denunciation and of a khiếu nại those of its own department and commune, of the province,
 * and of another unit; of an ordinary one those of the commune beside it, in the same province.
 */
const unseen: [what: string, state: string, by: Who[]][] = [
  ['a denunciation', 'denunciation', ['officer', 'chair', 'operator', 'other', 'clerk', 'deputy', 'admin']],
  [
    'a complaint',
    'complaint',
    ['officer', 'chair', 'operator', 'dispatcher', 'other', 'clerk', 'supervisor', 'deputy', 'admin'],
  ],
  [
    'a report of the commune beside',
    'next-door',
    ['officer', 'leader', 'chair', 'other', 'clerk', 'deputy', 'admin'],
  ],
]

describe('What somebody may not see', () => {
  test.each(unseen)(
    '%s answers at every address like what is not there',
    { timeout: 240_000 },
    (_, state, by) =>
      inRollback(async (sql) => {
        const town = await openTown(sql)
        const nowhere = { ...town, ticket: { ...town.ticket, id: 2_000_000_000 } }
        const ofTickets = staffAddresses.filter((address) => / \/tickets\/:id(\/|$)/.test(address))
        const seen: string[] = []
        for (const address of ofTickets) {
          const here = await askEach(town, { address, state }, by)
          const missing = await askEach(nowhere, { address, state: 'new' }, by)
          for (const [at, who] of by.entries())
            if (here[at] !== missing[at])
              seen.push(`${who}: ${address} ${here[at]}, and ${missing[at]} where nothing is`)
        }
        expect(ofTickets.length).toBeGreaterThan(30)
        expect(seen).toEqual([])
      }),
  )
})

describe('Whoever asks nonsense', () => {
  const nonsense: unknown[] = [
    [],
    'x',
    null,
    '{"why":',
    { why: 7, departmentId: 'x', version: 'x' },
    { why: '\u0000', text: '\ud800' },
    { verb: '\u0000', body: { answer: 'a\u0000\ud800' } },
  ]
  const asText = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body))
  const noIds = ['abc', '0', '-1', '1.5', '99999999999999999999', '%00']

  test('is refused in words at every address, and nothing breaks', { timeout: 120_000 }, () =>
    inRollback(async (sql) => {
      const town = await openTown(sql)
      const caller = town.as({ ...town.staff.dispatcher })
      const broken: string[] = []
      const call = async (method: string, path: string, body?: unknown) => {
        await sql`savepoint cell`
        const { status, text } = await caller(
          method,
          `/api${path}`,
          body === undefined ? {} : { body: asText(body) },
        )
        await sql`rollback to savepoint cell`
        const refusal = status >= 400 && status < 500 && text.includes('"sentence"')
        if (status >= 500 || (status >= 400 && !refusal))
          broken.push(`${method} ${path} ${JSON.stringify(body)}: ${status}`)
      }
      for (const address of staffAddresses) {
        const [method, path] = split(address)
        const known = path
          .replace(':id', String(town.ticket.id))
          .replace(':unit', `commune:${khuongDinh}`)
          .replace(':measure', 'taken-in')
          .replace(':what', 'figures')
          .replaceAll(/:\w+/g, '1')
        if (method !== 'GET') for (const body of nonsense) await call(method, known, body)
        if (path.includes(':'))
          for (const id of noIds)
            await call(method, path.replaceAll(/:\w+/g, id), method === 'GET' ? undefined : {})
        await call(
          method,
          `${known}?q=%00&kind=%00&staff=%00&verb=%00&category=%00`,
          method === 'GET' ? undefined : {},
        )
        if (method === 'GET') await call(method, `${known}?department=10000000000&province=%00`)
        if (method === 'GET' && !path.includes(':'))
          await call(method, `${known}?cursor=%27&after=x&limit=-1&q=%25&province=x&year=9999`)
      }
      expect(broken).toEqual([])
    }),
  )
})

describe('A page of another site', () => {
  test('cannot ride on the cookie of an officer', () =>
    inRollback(async (sql) => {
      const { as, staff, ticket } = await openTown(sql)
      const path = `/api/tickets/${ticket.id}/note`
      const body = { text: 'Tôi là ai?' }
      const sent = async (headers: Record<string, string>) =>
        (await as(staff.officer)('POST', path, { body, headers: { cookie: 'session=x', ...headers } })).status
      const foreign: Record<string, string>[] = [
        { origin: 'https://elsewhere.example' },
        { origin: 'https://localhost.elsewhere.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
        { 'content-type': 'text/plain' },
      ]
      for (const headers of foreign) expect([headers, await sent(headers)]).toEqual([headers, 403])
      const own: Record<string, string>[] = [
        { origin: 'http://localhost' },
        { origin: 'http://localhost:3000' },
        { 'sec-fetch-site': 'same-origin' },
        {},
        { cookie: '', origin: 'https://elsewhere.example' },
      ]
      for (const headers of own) expect([headers, await sent(headers)]).toEqual([headers, 200])
      const refused = await as(staff.officer)('POST', path, {
        body,
        headers: { cookie: 'x=1', origin: 'null' },
      })
      expect(refused.json()).toMatchObject({ sentence: { vi: expect.stringContaining('trang web khác') } })
    }))

  test('signs nobody in or out, by whatever address', () =>
    inRollback(async (sql) => {
      const { as } = await openTown(sql)
      const body = { email: 'nobody@test.example', password: 'not the password' }
      for (const path of [
        'sign-in/email',
        'sign-out',
        'passkeys/sign-in/challenge',
        'two-factor/verify-totp',
      ]) {
        const headers = { origin: 'https://elsewhere.example' }
        expect([path, (await as(null)('POST', `/api/auth/${path}`, { body, headers })).status]).toEqual([
          path,
          403,
        ])
      }
    }))
})

describe('A caller', () => {
  test('is named to an operator only from tickets that the operator may see', () =>
    inRollback(async (sql) => {
      const { as, staff, ticket, second } = await openTown(sql)
      const card = async () =>
        (await as(staff.operator)('GET', '/api/hotline/callers/0912345678')).json<{
          nameHint: string | null
          tickets: unknown[]
        }>()
      expect(await card()).toMatchObject({ nameHint: 'L•••' })
      await sql`update tickets set lane = 'denunciation' where id = any(${[ticket.id, second.id]})`
      expect(await card()).toMatchObject({ nameHint: null, tickets: [] })
    }))
})

describe('What colleagues have in hand', () => {
  test('is told to everybody without what is sealed', () =>
    inRollback(async (sql) => {
      const { as, staff, ticket } = await openTown(sql)
      const { departmentId, id } = staff.officer
      await sql`update tickets set officer_id = ${id}, lane = 'feedback' where id = ${ticket.id}`
      const open = async () =>
        (await as(staff.other)('GET', `/api/departments/${departmentId}/staff`))
          .json<{ staff: { id: string; open: number }[] }>()
          .staff.find((one) => one.id === id)!.open
      const before = await open()
      await sql`update tickets set lane = 'denunciation' where id = ${ticket.id}`
      expect(await open()).toBe(before - 1)
    }))
})

describe('A sign-in that fails', () => {
  test.each([
    [
      'a wrong password',
      { email: 'kinh-te@demo.lang-nghe.example', password: 'sai-mat-khau' },
      401,
      ['password'],
    ],
    ['lists instead of words', { email: ['a'], password: {} }, 422, ['email', 'password']],
    ['text that is not JSON', '{', 422, ['body']],
  ])('by %s is refused in both languages, with the fields', async (_, body, status, fields) => {
    await inRollback(async (sql) => {
      const { as } = await openTown(sql)
      const answered = await as(null)('POST', '/api/auth/sign-in/email', { body })
      expect(answered.status).toBe(status)
      expect(answered.headers.get('content-type')).toContain('application/problem+json')
      expect(answered.json()).toMatchObject({
        sentence: { vi: expect.any(String) },
        fields: fields.map((field) => ({ field })),
      })
    })
  })
})

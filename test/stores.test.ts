import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import type { Ctx } from '../src/context/context.ts'
import { readPhone } from '../src/platform/phone.ts'
import { piecesOf } from '../src/tickets/work/groups.ts'
import { bareEvent } from './support/bare-event.ts'
import { inRollback, rollBackAlone } from './support/database.ts'
import { ctxFor, khuongDinh, makeStaff, openSample, sampleReport, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'
import { smallModel } from './support/small-model.ts'

/** With what each function of a store is called: a function without a row, or with wrong values, does not compile. */
type Calls<Store> = {
  [Name in keyof Store as Store[Name] extends (...given: never[]) => unknown
    ? Name
    : never]: Store[Name] extends (...given: infer Given) => unknown
    ? Given | 'a piece of a statement'
    : never
}

const someone = async (ctx: Ctx, roles: Role[], place: { kind: string; communeCode?: string }) => {
  const staff = await makeStaff(ctx.db, { ...place, roles })
  return { ctx: { ...ctx, actor: staff }, staff }
}

const now = mondayAtTen

const given = async (db: Parameters<typeof testHouse>[0]) => {
  const house = await testHouse(db)
  const system = ctxFor(house)
  const ticket = await openSample(house)
  const leader = await someone(system, ['leader', 'legal', 'officer'], {
    kind: 'office',
    communeCode: khuongDinh,
  })
  const dispatcher = await someone(system, ['dispatcher', 'operator'], { kind: 'operation-centre' })
  const phone = readPhone(sampleReport.reporter.phone)!
  const [incident] = await db<{ id: number }[]>`
    insert into incidents (province_code, commune_codes, category_code, title, known, known_at, began_at, declared_by, declared_at)
    values ('01', '{00364}', 'drainage', 'x', 'x', ${now}, ${now}, 'x', ${now}) returning id`
  await db`insert into api_clients (staff_id, purpose, contact, scopes, per_minute, made_at)
    values (${leader.staff.id}, 'x', 'x', '{report}', 60, ${now})`
  await db`insert into webhooks (id, name, url, types, department_id, reach, secret, state, read_until, made_at)
    values ('kept', 'x', 'https://x.example/', '{}', ${leader.staff.departmentId}, 'department', 'x', 'on', 0, ${now})`
  await db`insert into exchange_partners (id, name, kind, url, jurisdiction_id, key, department_id, staff_id, state, read_until, made_at)
    values ('kept', 'x', 'open311', 'https://x.example/', 'vn', 'x', ${leader.staff.departmentId}, ${leader.staff.id}, 'paused', ${now}, ${now})`
  return {
    db,
    ticket,
    clientId: leader.staff.id,
    incidentId: incident!.id,
    phone,
    askers: [leader, dispatcher],
  }
}

type Given = Omit<Awaited<ReturnType<typeof given>>, 'askers'> & Awaited<ReturnType<typeof someone>>

const piece = 'a piece of a statement'

const aYear = { from: '2026-01-01', to: '2026-12-31' }
const aCounting = {
  unit: 'province:01' as const,
  measures: ['rated', 'taken-in'] as const,
  ...aYear,
  category: 'road',
  channel: 'web',
  department: null,
  officer: null,
}
const aSpan = { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-11-23T00:00:00Z') }
const aWarning = {
  communeCode: khuongDinh,
  provinceCode: '01',
  categoryCode: 'road',
  fromAt: aSpan.from,
  until: aSpan.to,
}
const aFigure = {
  unit: 'province:01',
  cut: 'all',
  span: 'day',
  starts: '2026-11-23',
  counts: { 'taken-in': 1 },
  spreads: { rated: { 5: 1 } },
} as const
const sumsAsked = {
  units: ['province:01'],
  cuts: ['all'],
  pieces: [{ span: 'month' as const, ...aYear }],
}
const aCommune = {
  unit: `commune:${khuongDinh}`,
  kind: 'commune',
  name: 'Phường Khương Đình',
  departmentId: null,
  communeCode: khuongDinh,
  provinceCode: '01',
} as const

const listedRequests = {
  id: '01',
  provinceCode: '01',
  communeCode: khuongDinh,
  by: 'updated' as const,
  from: now,
  to: now,
  categories: ['waste'],
  statuses: ['new', 'closed'] as const,
  limit: 10,
  offset: 0,
}

const peopleAndRights = ({ db, staff, ticket, clientId }: Given) => ({
  'src/access/store.ts': {
    findStaff: [db, staff.id],
    insertRead: [db, { staffId: staff.id, ticketId: ticket.id, at: now }],
    demoAccounts: [db],
    departmentOf: [db, staff.departmentId],
    preferencesOf: [db, staff.id],
    savePreferences: [db, staff.id, {}],
    rolesOf: [db, staff.id],
    renewSession: [db, { id: 'x', now, ends: now }],
    deleteEndedSessions: [db, now],
  } satisfies Calls<typeof import('../src/access/store.ts')>,
  'src/backups/store.ts': {
    countAll: [db],
    pictureKeys: [db, '', 10],
    askForBackup: [db],
  } satisfies Calls<typeof import('../src/backups/store.ts')>,
  'src/doctor/store.ts': {
    knownOf: [db, 2026],
    copiesOf: [db],
  } satisfies Calls<typeof import('../src/doctor/store.ts')>,
  'src/access/standing-store.ts': {
    lockStanding: [db, [staff.id]],
    lockStandingOf: [db, { emails: ['ai@test.example'], selfId: staff.id }],
  } satisfies Calls<typeof import('../src/access/standing-store.ts')>,
  'src/access/key-store.ts': {
    findClientByKey: [db, 'digest', now],
    saveKeyUse: [db, 1, now],
  } satisfies Calls<typeof import('../src/access/key-store.ts')>,
  'src/machines/keys/store.ts': {
    findClient: [db, staff, 'x'],
    clientsOf: [db, staff, { state: 'open', after: null, limit: 10 }],
    lockClient: [db, 'x'],
    unitOf: [db, staff, staff.departmentId],
    insertClient: [
      db,
      {
        id: 'x',
        name: 'x',
        departmentId: staff.departmentId,
        purpose: 'x',
        contact: 'x',
        scopes: ['act'],
        reach: 'department',
        perMinute: 60,
        madeBy: null,
        madeAt: now,
      },
    ],
    saveClient: [
      db,
      { id: 'x', name: 'x', purpose: 'x', contact: 'x', scopes: ['act'], reach: 'commune', perMinute: 60 },
    ],
    saveEnded: [db, 'x', now],
    insertKey: [
      db,
      { staffId: staff.id, name: 'x', digest: 'a digest', start: 'lnk_x', createdAt: now, expiresAt: now },
    ],
    departmentsAt: [db, '00364'],
    countKeys: [db, staff.id, now],
    endOthers: [db, staff.id, now],
    revokeKey: [db, { id: 1, clientId: staff.id }, now],
  } satisfies Calls<typeof import('../src/machines/keys/store.ts')>,
  'src/machines/webhooks/store.ts': {
    findWebhook: [db, staff, 'x'],
    webhooksOf: [db, staff, { state: 'open', after: null, limit: 10 }],
    lockWebhook: [db, 'x'],
    insertWebhook: [
      db,
      {
        id: 'a webhook',
        name: 'x',
        url: 'https://x.example/',
        types: [],
        departmentId: staff.departmentId,
        reach: 'department',
        secret: 'x',
        madeBy: null,
        madeAt: now,
      },
    ],
    saveWebhook: [
      db,
      {
        id: 'x',
        name: 'x',
        url: 'https://x.example/',
        types: ['ticket.opened'],
        reach: 'commune',
        state: 'on',
      },
    ],
    saveSecret: [db, { id: 'x', secret: 'x', previous: 'y', until: now }],
    saveStopped: [db, { id: 'x', because: 'gone' }],
    saveEnded: [db, 'x', now],
    lockReading: [db],
    saveReadUntil: [db, { id: 'x', until: 1 }],
    webhookToSend: [db, 'x'],
    saveTaken: [db, 'x', now],
    isWarnedOf: [db, 'x', now],
    saveFailing: [db, { id: 'kept', failures: 1, now, rests: null }],
  } satisfies Calls<typeof import('../src/machines/webhooks/store.ts')>,
  'src/machines/webhooks/deliveries-store.ts': {
    insertDeliveries: [
      db,
      {
        webhookId: 'kept',
        rows: [{ eventId: 1, ticketId: ticket.id, type: 'ticket.opened', body: '{}' }],
        now,
      },
    ],
    enqueueSending: [db, 'x', 500],
    webhooksDue: [db, now],
    withholdSealed: [db, 'x', now],
    claimDeliveries: [db, { webhookId: 'x', now, until: now, limit: 10 }],
    saveOutcome: [db, { id: 1, state: 'waiting', status: 500, answer: 'x', error: null, nextAt: now }, now],
    insertTry: [db, { webhookId: 'kept', type: 'x', body: '{}' }, now],
    deliveriesOf: [db, 'x', { state: 'sent', before: 10, limit: 10 }],
    sendAgain: [db, { id: 1, webhookId: 'x', now }],
    deleteOldDeliveries: [db, now],
  } satisfies Calls<typeof import('../src/machines/webhooks/deliveries-store.ts')>,
  'src/machines/exchange/store.ts': {
    findPartner: [db, staff, 'x'],
    partnersOf: [db, staff, { state: 'open', after: null, limit: 10 }],
    lockPartner: [db, 'x'],
    insertPartner: [
      db,
      {
        id: 'a partner',
        name: 'x',
        kind: 'open311',
        url: 'https://x.example/',
        jurisdictionId: 'vn',
        serviceCode: null,
        key: 'x',
        departmentId: staff.departmentId,
        staffId: staff.id,
        madeBy: null,
        madeAt: now,
      },
    ],
    savePartner: [
      db,
      {
        id: 'x',
        name: 'x',
        url: 'https://x.example/',
        jurisdictionId: 'vn',
        serviceCode: null,
        state: 'on',
        key: null,
      },
    ],
    saveEnded: [db, 'x'],
    saveRested: [db, 'x'],
    findKey: [db, 'x'],
    claimPartner: [db, { which: { after: '' }, now, until: now }],
    saveSpoken: [db, { id: 'x', error: null, restsUntil: null, failuresInARow: 0 }],
    saveReadUntil: [db, 'x', now],
  } satisfies Calls<typeof import('../src/machines/exchange/store.ts')>,
  'src/machines/exchange/links-store.ts': {
    ticketsToSend: [db, { partnerId: 'kept', departmentId: staff.departmentId, now, limit: 10 }],
    beginLink: [db, { partnerId: 'kept', ticketId: ticket.id, now }],
    saveTaken: [db, { partnerId: 'kept', ticketId: ticket.id, reference: 'x', token: null, now }],
    saveNotTaken: [db, { partnerId: 'kept', ticketId: ticket.id, error: 'x', nextAt: now }],
    askLinkAgain: [db, { linkId: 1, partnerId: 'kept', departmentId: staff.departmentId, now }],
    eventsToTell: [db, { partnerId: 'kept', staffId: staff.id, departmentId: staff.departmentId, limit: 10 }],
    saveTold: [db, 1, 1],
    linksToAsk: [db, { partnerId: 'kept', departmentId: staff.departmentId, all: null, limit: 10 }],
    saveLooked: [db, { id: 1, theirStatus: 'open', theirTurn: 0, now }],
    linksNamed: [db, 'kept', ['x']],
    differencesOf: [db, { partnerId: 'kept', departmentId: staff.departmentId, after: 0, limit: 10 }],
  } satisfies Calls<typeof import('../src/machines/exchange/links-store.ts')>,
  'src/machines/exchange/file/store.ts': {
    timesOf: [db, 'kept'],
    insertArrival: [db, { partnerId: 'kept', theirReference: 'x', ticketId: ticket.id, at: now }],
    arrivedAs: [db, 'kept', 'x'],
    wordsSince: [db, { partnerId: 'kept', staffId: staff.id, since: now, limit: 10 }],
    standingSince: [db, { partnerId: 'kept', since: now, limit: 10 }],
    linkOfOurs: [db, 'kept', ticket.reference],
    saveFileTaken: [db, { partnerId: 'kept', fileAt: now, takenAt: now }],
  } satisfies Calls<typeof import('../src/machines/exchange/file/store.ts')>,
  'src/machines/changes/store.ts': {
    stretchAfter: [db, { after: 0, most: 10 }],
    changesWithin: [
      db,
      staff,
      { after: 0, until: 10, types: ['ticket.accepted'], departmentId: staff.departmentId, limit: 10 },
    ],
  } satisfies Calls<typeof import('../src/machines/changes/store.ts')>,
  'src/access/arrived-store.ts': {
    unarrivedName: [db, staff.id],
  } satisfies Calls<typeof import('../src/access/arrived-store.ts')>,
  'src/machines/open311/store.ts': {
    publishedRequests: [db, listedRequests],
    requestsOfClient: [db, 'x', listedRequests],
    requestsNamed: [db, { references: ['KH7T-M3RA'], clientId: null }],
    insertBrought: [db, { clientId, ticketId: ticket.id, digest: 'x', at: now }],
    broughtSince: [db, { clientId: staff.id, digest: 'x', since: now }],
    lockWords: [db, 'x'],
  } satisfies Calls<typeof import('../src/machines/open311/store.ts')>,
  'src/machines/exchange/strays-store.ts': {
    joinFound: [db, { partnerId: 'kept', reference: ticket.reference, theirReference: 'x', now }],
    saveStray: [db, { partnerId: 'kept', theirReference: 'x', reference: null, status: 'open', seenAt: now }],
    deleteStraysBefore: [db, 'kept', now],
    straysOf: [db, { partnerId: 'kept', after: '', limit: 10 }],
  } satisfies Calls<typeof import('../src/machines/exchange/strays-store.ts')>,
  'src/machines/importing/store.ts': {
    knownKeys: [db, ['import:x:1']],
    markReactedTo: [db, ticket.id, now],
  } satisfies Calls<typeof import('../src/machines/importing/store.ts')>,
  'src/machines/open311/updates-store.ts': {
    changedRequests: [
      db,
      { ...listedRequests, clientId: staff.id, after: { micros: 1_700_000_000_000_000, id: 1 } },
    ],
    updatesOf: [db, [ticket.id], { ...listedRequests, clientId: staff.id, after: null }],
    isBroughtBy: [db, ticket.id, staff.id],
    eventOf: [db, { ticketId: ticket.id, clientId: staff.id, description: 'x' }],
  } satisfies Calls<typeof import('../src/machines/open311/updates-store.ts')>,
  'src/access/attempts/store.ts': {
    addAttempt: [db, { counted: [{ key: 'account:x', allowed: 5 }], now }],
    freeAt: [db, ['account:x']],
    forgiveAttempt: [db, { account: 'account:x', source: 'source:x' }],
    takeBackAttempt: [db, ['account:x']],
    forgetAttempts: [db, 'ai@test.example'],
    deleteOldAttempts: [db, now],
    staffAt: [db, 'ai@test.example'],
  } satisfies Calls<typeof import('../src/access/attempts/store.ts')>,
  'src/intake/aside/store.ts': {
    insertKept: [
      db,
      { gateway: 'web:01', providerId: 'x', sender: 'web:x', body: 'x', raw: {}, receivedAt: now },
    ],
  } satisfies Calls<typeof import('../src/intake/aside/store.ts')>,
  'src/platform/limits/store.ts': {
    takeUses: [db, { key: 'reports x', points: 60, owed: 1, now, ends: now, latest: now }],
    spend: [db, 'proof x', now],
    deleteEnded: [db, now],
  } satisfies Calls<typeof import('../src/platform/limits/store.ts')>,
  'src/access/delegation/store.ts': {
    lentTo: [db, { id: staff.id, sessionId: 'x' }, now],
    delegationsOf: [db, staff.id],
    findDelegation: [db, 1],
    lockDelegation: [db, { id: 1, staffId: staff.id }],
    colleaguesOf: [db, staff],
    lockBoth: [db, [staff.id]],
    inTheseDays: [db, { giverId: staff.id, deputyId: staff.id, fromAt: now, toAt: now }],
    insertDelegation: [
      db,
      {
        giverId: staff.id,
        deputyId: staff.id,
        why: 'x',
        fromAt: now,
        toAt: now,
        givenAt: now,
        begunAt: null,
      },
    ],
    saveEnd: [db, 1, now],
    markBegun: [db, now],
    markOver: [db, now],
  } satisfies Calls<typeof import('../src/access/delegation/store.ts')>,
  'src/access/factors/store.ts': {
    hasCodeApp: [db, staff.id],
    hasPassword: [db, staff.id],
    secretOf: [db, staff.id],
    takeStep: [db, staff.id, 1],
    endSessionsBut: [db, { userId: staff.id, token: 'x' }],
    deleteFactors: [db, staff.id],
  } satisfies Calls<typeof import('../src/access/factors/store.ts')>,
  'src/access/passkeys/store.ts': {
    insertChallenge: [db, { challenge: 'x', userId: null, expiresAt: now }],
    takeChallenge: [db, { challenge: 'x', userId: staff.id, now }],
    deleteEndedChallenges: [db, now],
    keysOf: [db, staff.id],
    credentialsOf: [db, staff.id],
    lockKeys: [db, staff.id],
    findKey: [db, 'x'],
    insertKey: [
      db,
      { userId: staff.id, name: 'x', credentialId: 'x', publicKey: 'x', counter: 0, createdAt: now },
    ],
    saveName: [db, 1, 'x'],
    saveUse: [db, { id: 1, counter: 1, now }],
    deleteKey: [db, 1],
    entersByKeyAlone: [db, staff.id],
    markThisSession: [db, 'x'],
    endPlainSessions: [db, { userId: staff.id, sessionId: 'x' }],
    endOtherSessions: [db, { userId: staff.id, sessionId: 'x' }],
    endSession: [db, 'x'],
    showedSecondFactor: [db, 'x'],
  } satisfies Calls<typeof import('../src/access/passkeys/store.ts')>,
  'src/access/providers/store.ts': {
    personAt: [db, 'ai@test.example'],
    boundBefore: [db, { userId: staff.id, provider: 'oidc:x', subject: 'x' }],
    bind: [db, { userId: staff.id, provider: 'oidc:x', subject: 'x', now }],
    markSecondFactor: [db, 'x'],
  } satisfies Calls<typeof import('../src/access/providers/store.ts')>,
  'src/access/passwords/store.ts': {
    wordsAround: [db, staff.id],
  } satisfies Calls<typeof import('../src/access/passwords/store.ts')>,
  'src/access/accounts/store.ts': {
    findAccount: [db, staff, staff.id],
    accountsOf: [
      db,
      staff,
      { state: 'open', q: 'hoa', departmentId: 1, after: { name: 'a', id: 'b' }, limit: 10 },
    ],
    keepsAccountsAt: [db, staff, staff.departmentId],
    saveLock: [db, { id: staff.id, why: 'x', now }],
    saveUnlock: [db, staff.id],
    saveRoles: [db, staff.id, ['officer']],
    sessionsOf: [db, { userId: staff.id, now }],
    endSession: [db, staff.id, 'x'],
    endSessions: [db, staff.id],
    shutFor: [db, staff.id],
    openDemoAccounts: [db],
    closeAccounts: [db, [staff.id]],
    openTicketsOf: [db, [staff.id]],
    emailIsTaken: [db, 'ai@test.example'],
    insertAccount: [
      db,
      {
        id: 'new',
        name: 'Lê An',
        email: 'ai@test.example',
        departmentId: staff.departmentId,
        roles: ['admin'],
        now,
      },
    ],
    nationalDepartment: [db],
    unenteredAccount: [db, { email: 'ai@test.example', roles: ['admin'] }],
    forgetLinks: [db, 'nobody'],
  } satisfies Calls<typeof import('../src/access/accounts/store.ts')>,
  'src/access/reads/store.ts': {
    readsOf: [
      db,
      staff,
      { who: 'hoa', reference: 'ABCD', what: 'person', from: now, until: now, before: 1, limit: 10 },
    ],
  } satisfies Calls<typeof import('../src/access/reads/store.ts')>,
  'src/access/importing/store.ts': {
    lockImport: [db],
    provincesNow: [db],
    communesOf: [db, '01'],
    categoriesNow: [db],
    departmentsAt: [db, staff, { provinces: ['01'], communes: [khuongDinh] }],
    someDepartments: [db, staff],
    peopleWith: [db, staff, { emails: ['ai@test.example'], now }],
  } satisfies Calls<typeof import('../src/access/importing/store.ts')>,
  'src/access/importing/apply-store.ts': {
    addDepartments: [
      db,
      [
        {
          kind: 'lighting',
          level: 'commune',
          provinceCode: '01',
          communeCode: khuongDinh,
          name: 'Tổ chiếu sáng',
        },
      ],
    ],
    renameDepartments: [db, [{ id: staff.departmentId, name: 'Tên mới', was: 'Tên cũ' }]],
    addPeople: [
      db,
      [
        {
          id: 'imported',
          name: 'Lê An',
          email: 'an@test.example',
          phone: null,
          departmentId: staff.departmentId,
          roles: ['officer'],
        },
      ],
      now,
    ],
    savePeople: [
      db,
      [{ id: staff.id, name: 'Lê An', phone: null, departmentId: staff.departmentId, roles: ['officer'] }],
    ],
    endDutiesOfMovers: [db, [{ staffId: staff.id, departmentId: staff.departmentId }], now],
    takeOutMovers: [db, [{ staffId: staff.id, departmentId: staff.departmentId }], now],
    addDuties: [
      db,
      [{ staffId: staff.id, departmentId: staff.departmentId, categoryCode: null, substituteId: null }],
      now,
    ],
    changeSubstitutes: [db, [{ id: 1, substituteId: null }]],
  } satisfies Calls<typeof import('../src/access/importing/apply-store.ts')>,
})

const clocksAndEvents = ({ db, ctx, ticket }: Given) => {
  const key = {
    lane: 'feedback',
    categoryCode: null,
    urgency: 'any',
    provinceCode: null,
    place: 'any',
    ordinary: 'any',
  } as const
  const bytes = new Uint8Array(32)
  const resolve = { unit: 'working-days', amount: 5 } as const
  const anew = {
    ticketId: [ticket.id],
    seen: ['1'],
    acceptDueAt: [null],
    dueAt: [1],
    acceptWarnAt: [null],
    warnAt: [null],
    escalateAt: [null],
    nextKind: [null],
    nextAt: [null],
  }
  const day = { date: '2026-12-24', provinceCode: null }
  const deadline = {
    targetId: null,
    startsAt: now,
    acceptDueAt: null,
    dueAt: now,
    open: true,
    pausedSince: null,
    pausedFor: null,
    acceptWarnAt: null,
    warnAt: null,
    escalateAt: null,
    next: { kind: 'miss', at: now },
  } as const
  return {
    'src/deadlines/recompute-store.ts': {
      ticketsWithin: [db, { provinceCode: '01', startsBefore: now, dueFrom: now }],
      deadlinePage: [db, [ticket.id]],
      saveAnew: [db, anew],
      saveFree: [db, anew],
      waitAMoment: [db],
    } satisfies Calls<typeof import('../src/deadlines/recompute-store.ts')>,
    'src/deadlines/rulebook/store.ts': {
      takeTurns: [db, 'calendar'],
      enqueueRecompute: [ctx, { provinceCode: '01', day: null }],
      holidaysOf: [db, { year: 2026, provinceCode: '01' }],
      findHoliday: [db, day],
      upsertHoliday: [db, { ...day, kind: 'half', intervals: [[480, 690]], name: 'Nghỉ', source: 'UBND' }],
      deleteHoliday: [db, day],
      hoursOf: [db, '01'],
      upsertHours: [db, { provinceCode: '01', weekday: 6, intervals: [[480, 690]] }],
      deleteHours: [db, { provinceCode: null, weekday: 6 }],
      recomputationOf: [db, { provinceCode: null, subjects: ['calendar:nation'] }],
    } satisfies Calls<typeof import('../src/deadlines/rulebook/store.ts')>,
    'src/deadlines/rulebook/targets-store.ts': {
      targetsOf: [db, { provinceCode: null, history: 'hidden', now }],
      findTarget: [db, 1],
      targetAt: [db, key, now],
      endTargets: [db, key, now],
      endTarget: [db, 1, now],
      goOn: [db, key, now],
      insertTarget: [db, { ...key, accept: null, resolve, ring: null, source: 'UBND' }, now],
    } satisfies Calls<typeof import('../src/deadlines/rulebook/targets-store.ts')>,
    'src/deadlines/store.ts': {
      allTargets: [db],
      allHolidays: [db],
      allWorkingHours: [db],
      calendarChangesSince: [db, '01', now],
      clockStartOf: [db, ticket.id],
      clockEventsOf: [db, ticket.id],
      insertClockEvent: [db, ticket.id, { kind: 'accepted', at: now, data: {} }],
      saveDeadline: [db, ticket.id, deadline],
      saveCalendar: [db, ticket.id, '79'],
      duePage: [db, { now, after: { ticketId: 1, nextAt: now }, limit: 10 }],
      lockDue: [db, ticket.id, now],
      saveNext: [db, ticket.id, { next: null, acted: { warn: now.toISOString() } }],
      insertWatcher: [db, { ticketId: ticket.id, departmentId: ticket.departmentId, task: 'Theo dõi', now }],
    } satisfies Calls<typeof import('../src/deadlines/store.ts')>,
    'src/events/store.ts': {
      headOf: [db, 'ticket:X'],
      lockChain: [db, 'history'],
      appendEvent: [db, bareEvent({ subject: 'measured:1', type: 'message.edited', at: now })],
      timelineOf: [db, ticket.id],
      refusalOf: [db, ticket.id],
      eventsSince: [db, ticket.id, 1],
      claimUndispatched: [db, { now, limit: 10, patience: 250, overdue: [1] }],
      enqueueReactions: [db, [1, 2], 'ordinary'],
      enqueueSpreading: [db],
      notifyHints: [db, '{}'],
      hintsAfter: [db, 0, ['department:1']],
      lastSeq: [db],
      eventsByIds: [db, [1]],
      dispatchedAfter: [db, 0],
    } satisfies Calls<typeof import('../src/events/store.ts')>,
    'src/events/store-many.ts': {
      lockChains: [db, ['house:a', 'house:b']],
      headsOf: [db, ['house:a']],
      appendHouseEvents: [db, [bareEvent({ subject: 'measured:2', type: 'staff.changed', at: now })]],
    } satisfies Calls<typeof import('../src/events/store-many.ts')>,
    'src/events/history/store.ts': {
      chainPage: [db, { subject: '', id: 0 }, 10],
      chainOf: [db, `ticket:${ticket.reference}`],
      newestTicket: [db],
      untoldTickets: [db, 0, 10],
      toldSpan: [db, 0],
      toldGaps: [db, 0, 10],
      allRoots: [db],
      unkeyedRoot: [db],
      keyUnkeyedRoot: [db, { mac: bytes, key: '1:x' }],
      rootOf: [db, { day: '2026-11-23', from: now, until: now }],
      insertRoot: [db, { day: '2026-11-23', chains: 0, untilId: 1, root: 'ab', mac: bytes, key: '1:x', now }],
      lastSealed: [db],
      writtenOf: [db, [ticket.id]],
      blankEvents: [db, [{ id: 0, data: {}, erased: 'ab' }]],
    } satisfies Calls<typeof import('../src/events/history/store.ts')>,
  }
}

const comingIn = ({ db, ctx, ticket, phone, staff }: Given) => {
  const row = {
    channel: 'sms' as const,
    raw: {},
    id: 1,
    gateway: 'generic',
    providerId: '1',
    sender: phone,
    body: 'tat den',
    receivedAt: now,
    handledAt: null,
    outcome: null,
    ticketId: null,
    partOf: 'a',
    part: 1,
    parts: 2,
  }
  const sms = { providerId: '1', sender: phone, recipient: '1022', body: 'tat den', piece: null }
  const call = { callId: 'c1', ticketId: ticket.id }
  const request = {
    purpose: 'follow',
    key: 'k',
    ticketId: ticket.id,
    channel: 'sms',
    address: phone,
    language: 'vi',
    createdAt: now,
    expiresAt: now,
  } as const
  return {
    'src/intake/typed-in-store.ts': {
      typedInSince: [
        ctx,
        { by: `staff:${staff.id}`, since: now, channels: ['counter'], before: 9, limit: 10 },
      ],
    } satisfies Calls<typeof import('../src/intake/typed-in-store.ts')>,
    'src/intake/told-caller-store.ts': { lastTold: [ctx, [ticket.id]] } satisfies Calls<
      typeof import('../src/intake/told-caller-store.ts')
    >,
    'src/intake/email/on-ticket/store.ts': { mailsOf: [db, ticket.id, 50] } satisfies Calls<
      typeof import('../src/intake/email/on-ticket/store.ts')
    >,
    'src/intake/email/aside/store.ts': {
      asideMails: [db, { actor: staff, elsewhere: ['mail'] }, { before: 9, limit: 10 }],
      lockAsideMail: [db, { actor: staff, elsewhere: [] }, 1],
      settleMail: [db, { id: 1, ticketId: ticket.id, outcome: 'added', by: staff.id, now }],
    } satisfies Calls<typeof import('../src/intake/email/aside/store.ts')>,
    'src/intake/email/store.ts': {
      insertMails: [
        db,
        [
          {
            source: new Uint8Array(3),
            providerId: 'digest',
            sender: 'ai@test.example',
            recipient: null,
            raw: {},
            receivedAt: now,
            haste: 'ordinary',
          },
        ],
      ],
      requeueMails: [db, now],
      countAttempt: [db, 1],
      findMail: [db, 1],
      saveReading: [db, { id: 1, subject: 'a', words: 'b', whole: 'c' }],
      markMail: [
        db,
        {
          id: 1,
          outcome: 'report',
          ticketId: ticket.id,
          aboutId: null,
          setAside: null,
          settledBy: null,
          now,
        },
      ],
      queueFiles: [db, 1],
      markFiles: [db, 1, now],
      ticketFor: [db, { reference: ticket.reference, mailbox: 'ai@test.example' }],
      countOf: [db, { mailbox: 'ai@test.example', since: now }],
      mailboxOfMail: [db, 1],
      stopMailbox: [db, 'ai@test.example', now],
      startMailbox: [db, 'ai@test.example'],
      isReporter: [db, { ticketId: ticket.id, mailbox: 'ai@test.example' }],
    } satisfies Calls<typeof import('../src/intake/email/store.ts')>,
    'src/intake/sms/question-store.ts': {
      askPlace: [db, { sender: phone, ticketId: ticket.id, choices: [], now, until: now }],
      askIncident: [db, { sender: phone, ticketId: ticket.id, choices: [], now, until: now }],
    } satisfies Calls<typeof import('../src/intake/sms/question-store.ts')>,
    'src/intake/sms/store.ts': {
      insertInbound: [
        db,
        [{ gateway: 'generic', sms, raw: {}, receivedAt: now, haste: 'ordinary', setAside: null }],
      ],
      requeueUnhandled: [db, now],
      countAttempt: [db, 1],
      lockSender: [db, phone],
      findInbound: [db, 1],
      partsOf: [db, row],
      handledTwin: [db, row],
      markHandled: [db, { ids: [1], outcome: 'opened', ticketId: ticket.id, now }],
      ticketsOf: [db, { channel: 'zalo', address: '42' }, now],
      questionsTo: [db, phone, now],
      promptTexts: [db, row],
      forgetQuestion: [db, phone, ticket.id],
      stopTalker: [db, { channel: 'sms', address: phone }, now],
      startTalker: [db, { channel: 'zalo', address: '42' }],
    } satisfies Calls<typeof import('../src/intake/sms/store.ts')>,
    'src/intake/messengers/store.ts': {
      queuePictures: [db, [1, 2]],
      adoptPictures: [db, row, { ticketId: ticket.id, since: now }],
      isReporter: [db, { ticketId: ticket.id, id: '42' }],
    } satisfies Calls<typeof import('../src/intake/messengers/store.ts')>,
    'src/intake/messengers/keys-store.ts': {
      findKeys: [db, 'zalo'],
      takeTurn: [db, { name: 'zalo', begunWith: 'a', renewal: 'b' }, { now, until: now }],
      saveKeys: [db, { name: 'zalo', access: 'a', renewal: 'b', expiresAt: now, renewedAt: now }],
    } satisfies Calls<typeof import('../src/intake/messengers/keys-store.ts')>,
    'src/intake/sms/aside/store.ts': {
      asideRows: [db, { actor: staff, elsewhere: ['kannel'], home: 'web:01' }, { before: null, limit: 1 }],
      lockAside: [db, { actor: staff, elsewhere: [], home: null }, 1],
      settleTakenUp: [db, { id: 1, ticketId: ticket.id, outcome: 'added' }, { by: 'x', now }],
      settleLeft: [db, 1, { by: 'x', now }],
      settleAllLeft: [db, { actor: staff, elsewhere: [], home: null, sender: 'Viettel' }, { by: 'x', now }],
    } satisfies Calls<typeof import('../src/intake/sms/aside/store.ts')>,
    'src/intake/own-contact/store.ts': {
      countOwnTry: [db, { ticketId: ticket.id, purpose: 'own', now }],
      confirmNumber: [db, { reporterId: ticket.reporterId, phone }],
    } satisfies Calls<typeof import('../src/intake/own-contact/store.ts')>,
    'src/intake/following/store.ts': {
      lockContact: [db, phone],
      insertRequest: [db, request],
      stillTried: 'a piece of a statement',
      justGuessedAt: [db, [1], now],
      countTry: [db, { key: 'k', now }],
      markConfirmed: [db, 1, now],
      forgetRequests: [db, phone],
      forgetRequestsBefore: [db, now],
    } satisfies Calls<typeof import('../src/intake/following/store.ts')>,
    'src/intake/finding/store.ts': {
      newestOfNumber: [db, phone],
      countFindTry: [db, { key: 'k', now }],
      reportsOfNumber: [db, phone],
    } satisfies Calls<typeof import('../src/intake/finding/store.ts')>,
    'src/intake/store.ts': {
      readsIt: [ctx, ticket.id],
      callerName: [ctx, phone],
      ticketsOfPhone: [ctx, phone],
      findSlip: [db, { id: ticket.id, typedInBy: staff.id }],
    } satisfies Calls<typeof import('../src/intake/store.ts')>,
    'src/intake/calls/store.ts': {
      lockCall: [db, 'c1'],
      findCall: [db, 'c1'],
      linkCall: [db, { ...call, operatorId: staff.id }],
      forgetCaller: [db, call],
      callUnderWay: [ctx, phone],
      callsFrom: [db, phone],
      ringingAt: [ctx, staff],
      upsertCall: [
        db,
        { callId: 'c1', phone, kind: 'ringing', operatorId: null, provinceCode: '01', at: now },
      ],
      recordingOf: [db, { ticketId: ticket.id, callId: 1 }],
    } satisfies Calls<typeof import('../src/intake/calls/store.ts')>,
    'src/intake/calls/missed-store.ts': {
      lockNumber: [db, phone],
      addToOpen: [db, { phone, provinceCode: '01' }, now],
      insertCallBack: [db, { provinceCode: '01', at: now }],
      markMissed: [db, { id: 1, callBackId: 1 }],
      endAllOf: [db, { id: 1, now }],
      lockCallBack: [db, staff, { id: 1, now }],
      numberToCall: [db, 1],
      saveClaim: [db, { id: 1, by: staff.id, now }],
      saveTry: [db, { id: 1, now }],
      saveEnd: [db, { id: 1, outcome: 'reached', by: staff.id, now }],
      linkMissed: [db, { callBackId: 1, ticketId: ticket.id }],
      forgetMissed: [db, { callBackId: 1, ticketId: ticket.id }],
      openCallBacks: [db, staff, { after: 1, limit: 10, now }],
      endedCallBacks: [db, staff, now],
      waitingCallBacks: [db, staff],
    } satisfies Calls<typeof import('../src/intake/calls/missed-store.ts')>,
    'src/publishing/store.ts': {
      publishedTickets: [
        db,
        {
          provinceCode: '01',
          communeCode: khuongDinh,
          categoryCode: 'road',
          statuses: ['new'],
          since: now,
          before: 9,
          limit: 10,
        },
      ],
      publishedPairs: [db, { provinceCode: '01', communeCode: khuongDinh, since: now, most: 2 }],
      departmentsAround: [db, { provinceCode: '01', communeCode: khuongDinh }],
      publishedPictures: [db, [ticket.id]],
      publishedTitle: [db, ticket.reference],
    } satisfies Calls<typeof import('../src/publishing/store.ts')>,
  }
}

const beingTold = ({ db, staff, ticket, phone }: Given) => {
  const address = { channel: 'sms', address: phone } as const
  const where = { vi: 'ở đây', en: 'here' }
  const message = {
    eventId: null,
    ticketId: ticket.id,
    channel: 'sms',
    recipient: phone,
    recipientKind: 'reporter',
    language: 'vi',
    subject: null,
    body: 'Da nhan',
    opens: null,
    urgent: 0,
    notBefore: now,
    createdAt: now,
  } as const
  return {
    'src/notifications/told-store.ts': {
      phonesTold: [db, ticket.id],
      toldBefore: [db, { id: 2, ticketId: ticket.id, at: now }],
    } satisfies Calls<typeof import('../src/notifications/told-store.ts')>,
    'src/notifications/receipt-store.ts': {
      lockId: [db, { gateway: 'generic', providerId: 'p' }],
      keepReceipt: [
        db,
        { gateway: 'generic', providerId: 'p', outcome: 'failed', reason: 'x', permanent: false, at: now },
      ],
      takeReceipt: [db, { gateway: 'generic', providerId: 'p' }],
      dropReceipts: [db, now],
      lockByReceipt: [db, { gateway: 'generic', messageId: null, providerId: 'p' }],
    } satisfies Calls<typeof import('../src/notifications/receipt-store.ts')>,
    'src/notifications/fall-back-store.ts': {
      contactBehind: [db, { ticketId: ticket.id, address: '42' }],
    } satisfies Calls<typeof import('../src/notifications/fall-back-store.ts')>,
    'src/notifications/former-contact-store.ts': {
      takeUntold: [db, ticket.id, now],
      lockContacts: [db, [ticket.reporterId!]],
      takeBack: [db, 1],
    } satisfies Calls<typeof import('../src/notifications/former-contact-store.ts')>,
    'src/notifications/store.ts': {
      insertMessages: [db, [message]],
      claimMessage: [db, 1],
      markSent: [db, { id: 1, providerId: 'p', gateway: 'generic', unanswered: false, now }],
      postpone: [db, { id: 1, until: now, now, error: null }],
      markFailed: [db, { id: 1, error: 'no' }],
      withdrawFromStaff: [db, ticket.id],
      cancelQueuedTo: [db, { channel: 'sms', recipient: phone }],
      answersSince: [db, phone, now],
      strandedMessages: [db, now],
      deliveryJob: piece,
      messageVisible: piece,
      lockMessageById: [db, 1],
      markDelivered: [db, 1, now],
      askForRating: [db, { sender: phone, ticketId: ticket.id, now, until: now }],
    } satisfies Calls<typeof import('../src/notifications/store.ts')>,
    'src/notifications/held-store.ts': {
      waitingMessage: [db, 1],
      hold: [db, { id: 1, because: 'no-gateway' }],
      releaseWaiting: [db, { channels: ['sms'], because: 'budget', since: now, now }],
      lockNumber: [db, phone],
      noticesSince: [db, [phone], now],
    } satisfies Calls<typeof import('../src/notifications/held-store.ts')>,
    'src/notifications/gateways/store.ts': {
      restingGateways: [db, now],
      gatewayStates: [db, ['kannel'], '2026-01-05'],
      keyStandings: [db, ['zalo']],
      segmentsUntil: [db, '2026-01-05'],
      noteTaken: [db, { name: 'kannel', day: '2026-01-05', segments: 2, now }],
      noteFailed: [db, { name: 'kannel', day: '2026-01-05', error: 'no', failuresAllowed: 3, now }],
    } satisfies Calls<typeof import('../src/notifications/gateways/store.ts')>,
    'src/jobs/metrics-store.ts': {
      watched: [db, now],
    } satisfies Calls<typeof import('../src/jobs/metrics-store.ts')>,
    'src/notifications/gateways/watch-store.ts': {
      lockTelling: [db],
      waitingSince: [db, { before: now, urgentOnly: false }],
      lastLeft: [db, 'sms'],
      lastTold: [db, 'sending:sms'],
      triedSince: [db, 'sending:tried', now],
      administrators: [db],
    } satisfies Calls<typeof import('../src/notifications/gateways/watch-store.ts')>,
    'src/intake/sms/gateways/smpp/store.ts': {
      latestIds: [db, 'smpp'],
    } satisfies Calls<typeof import('../src/intake/sms/gateways/smpp/store.ts')>,
    'src/notifications/outbox-store.ts': {
      visibleMessages: [db, staff, { states: ['failed'], before: 9, limit: 10 }],
      shownMessage: [db, 1],
      messagesAbout: [db, staff, { subject: 'sending:tried', limit: 5 }],
      heldMessages: [db, staff, { because: 'unverified', limit: 1 }],
      findMessage: [db, staff, 1],
      lockMessage: [db, staff, 1],
      saveWords: [db, { id: 1, body: 'Da nhan' }],
      cancelMessage: [db, 1],
      reprintMessage: [db, { id: 1, body: 'Da nhan' }],
      markPosted: [db, 1, now],
      requeueMessage: [db, { id: 1, body: 'Da nhan', notBefore: now, now }],
    } satisfies Calls<typeof import('../src/notifications/outbox-store.ts')>,
    'src/notifications/dead-address-store.ts': {
      insertDeadAddress: [db, { ...address, reason: 'unknown', at: now }],
      deleteDeadAddress: [db, address],
      visibleDeadAddresses: [db, staff, { before: now, limit: 10 }],
      lockDeadAddress: [db, staff, 1],
      lastMessageTo: [db, address],
    } satisfies Calls<typeof import('../src/notifications/dead-address-store.ts')>,
    'src/notifications/digest-store.ts': {
      insertDigestItems: [
        db,
        [
          {
            staffId: staff.id,
            eventId: 1,
            ticketId: ticket.id,
            line: { reference: ticket.reference, what: where, where },
            at: now,
          },
        ],
      ],
      staffWithDigest: [db, 'daily', now],
      takeDigest: [db, staff.id, now],
    } satisfies Calls<typeof import('../src/notifications/digest-store.ts')>,
    'src/notifications/facts-store.ts': {
      ticketFacts: [db, [ticket.id]],
      residentFacts: [db, [ticket.id]],
      factsOfStaff: [db, staff.id, now],
      factsOfInvited: [db, staff.id, now],
      staffFacts: [
        db,
        {
          departmentIds: [ticket.departmentId],
          communeCodes: [khuongDinh],
          staffIds: [staff.id],
          unplaced: true,
          provinceCodes: ['01'],
        },
        now,
      ],
    } satisfies Calls<typeof import('../src/notifications/facts-store.ts')>,
  }
}

const directory = ({ db, staff, ticket }: Given) => {
  const departmentIds = [staff.departmentId]
  const place = { provinceCode: '01', communeCode: khuongDinh }
  const department = {
    ...place,
    id: staff.departmentId,
    kind: 'office',
    level: 'commune',
    name: 'Văn phòng',
  } as const
  const duty = {
    staffId: staff.id,
    departmentId: staff.departmentId,
    categoryCode: null,
    communeCode: null,
    substituteId: null,
    validFrom: now,
    validTo: null,
  }
  const away = {
    startsAt: now,
    endsAt: new Date(now.getTime() + 1000),
    why: null,
    tickets: null,
    takenOverBy: null,
  }
  const named = { departmentId: null, departmentKind: 'office' }
  const asked = { now, after: 0, limit: 10, departmentId: 1, staffId: staff.id }
  const week = { from: now, until: away.endsAt }
  const shift = { departmentId: staff.departmentId, staffId: staff.id, startsAt: now, endsAt: null }
  return {
    'src/routing/editing/people/store.ts': {
      departmentsOfPlace: [db, staff, place],
      staffOfPlace: [db, departmentIds],
      dutiesOfPlace: [db, departmentIds, now],
      absencesOfPlace: [db, staff, { departmentIds, now }],
      lockPerson: [db, staff, staff.id],
      saveLoadLimit: [db, staff.id, 10],
      saveDepartmentOf: [db, staff.id, staff.departmentId],
    } satisfies Calls<typeof import('../src/routing/editing/people/store.ts')>,
    'src/routing/editing/rota/store.ts': {
      dutyRows: piece,
      dutyPage: [db, staff, asked],
      findDuty: [db, 1],
      holdsAlready: [db, duty, now],
      insertDuty: [db, duty],
      lockDuty: [db, staff, { id: 1, now }],
      saveDuty: [db, 1, { validTo: now }],
      endDutiesOf: [db, { staffId: staff.id, departmentId: null, now }],
      takeOutSubstitute: [db, { staffId: staff.id, departmentId: staff.departmentId, now }],
      mayServe: [db, staff.id, department],
      isCommuneOf: [db, khuongDinh, '01'],
    } satisfies Calls<typeof import('../src/routing/editing/rota/store.ts')>,
    'src/routing/editing/rota/absence-store.ts': {
      absenceRows: piece,
      absencePage: [db, staff, asked],
      findAbsence: [db, staff, 1],
      placeOfPerson: [db, staff, staff.id],
      insertAbsence: [db, { ...away, staffId: staff.id }],
      isColleague: [db, staff.id, 'nobody'],
      lockAbsence: [db, staff, 1],
      saveAbsence: [db, 1, { ...away, now }],
      cutAbsence: [db, 1, now],
      deleteAbsence: [db, 1],
    } satisfies Calls<typeof import('../src/routing/editing/rota/absence-store.ts')>,
    'src/texts/card-store.ts': {
      answersFor: [db, 'road', khuongDinh],
      utilityById: [db, 1],
    } satisfies Calls<typeof import('../src/texts/card-store.ts')>,
    'src/texts/store.ts': {
      textsInForce: [db],
      keepsTextsAt: [db, staff, { provinceCode: '01', communeCode: khuongDinh }],
      textsAround: [
        db,
        { provinceCode: '01', communeCode: khuongDinh },
        [{ what: 'data-contact', about: '' }],
      ],
      endText: [
        db,
        {
          key: { what: 'data-contact', about: '' },
          place: { provinceCode: '01', communeCode: null },
          by: 'x',
          now,
          why: null,
        },
      ],
      insertText: [
        db,
        {
          what: 'data-contact',
          about: '',
          provinceCode: '01',
          communeCode: null,
          value: 'x',
          source: 'x',
          setBy: 'x',
          setAt: now,
        },
      ],
    } satisfies Calls<typeof import('../src/texts/store.ts')>,
    'src/routing/editing/store.ts': {
      nameChanges: [db, 1],
      editable: piece,
      within: piece,
      readable: piece,
      departmentColumns: piece,
      findDepartmentInFull: [db, staff.departmentId],
      lockEditable: [db, staff, staff.departmentId],
      mayEditAt: [db, staff, place],
      insertDepartment: [
        db,
        { ...place, kind: 'school', level: 'commune', name: 'Trường', phone: null, email: null },
      ],
      saveDepartment: [db, staff.departmentId, { name: 'Văn phòng', phone: null, email: null, active: true }],
      holdsOpenTickets: [db, ticket.departmentId],
      rulePage: [db, staff, { after: 0, limit: 10, commune: khuongDinh, category: 'lighting' }],
      findRule: [db, staff, 1],
      lockRule: [db, staff, 1],
      insertRule: [db, { ...place, ...named, categoryCode: ticket.categoryCode, why: 'Theo phân công' }],
      saveRule: [db, 1, { active: false }],
      departmentsOfRule: [db, { ...place, ...named }],
    } satisfies Calls<typeof import('../src/routing/editing/store.ts')>,
    'src/routing/holder/on-call-store.ts': {
      rotasOf: [db, [staff.departmentId], week],
    } satisfies Calls<typeof import('../src/routing/holder/on-call-store.ts')>,
    'src/routing/editing/on-call/store.ts': {
      findSeen: [db, staff, staff.departmentId],
      shiftsIn: [db, staff.departmentId, week],
      peopleFor: [db, department],
      clashOf: [db, [shift]],
      insertShifts: [db, [shift]],
      lockShift: [db, staff, 1],
      saveTimes: [db, 1, { endsAt: now }],
      deleteShift: [db, 1],
      keepingRota: [db, staff, now],
      withoutPhoneIn: [db, [staff.departmentId], week],
      lockRota: [db, null],
      wereGapsTold: [db, 'on-call-gaps:01', now],
    } satisfies Calls<typeof import('../src/routing/editing/on-call/store.ts')>,
    'src/routing/editing/unstaffed/store.ts': {
      countUnstaffed: [db, staff],
      namedUnstaffed: [db, staff, 100],
      leadersAlone: [db, staff, 3],
    } satisfies Calls<typeof import('../src/routing/editing/unstaffed/store.ts')>,
    'src/routing/holder/store.ts': {
      rosterOf: [db, { departmentId: staff.departmentId, lane: 'feedback' }, now],
    } satisfies Calls<typeof import('../src/routing/holder/store.ts')>,
    'src/routing/known-store.ts': {
      namedThere: [db, [{ names: 'department', code: '1' }]],
    } satisfies Calls<typeof import('../src/routing/known-store.ts')>,
    'src/routing/store.ts': {
      departmentsAt: [db, place],
      rulesAt: [db, place],
      activeModel: [db],
      activePacked: [db],
      readGazetteer: [db],
      findDepartments: [db, { commune: khuongDinh, q: 'văn', kinds: ['economy'] }],
      staffOfDepartment: [db, staff.departmentId, now],
    } satisfies Calls<typeof import('../src/routing/store.ts')>,
  }
}

const knowledge = ({ db }: Given) => {
  const bundle = { provinces: [], units: [], formerUnits: [], formerDistricts: [], formerProvinces: [] }
  const changes = { renamed: [], respelt: [], renamedProvinces: [] }
  const heirs = [{ from: 1, to: 2, kind: 'chair' }]
  const succession = { code: khuongDinh, heir: '00367', now }
  return {
    'src/routing/importing/store.ts': {
      lockGazetteer: [db],
      newestDigest: [db],
      knownGazetteer: [db],
      hasBoundaries: [db],
      upsertProvinces: [db, bundle],
      upsertCommunes: [db, bundle, '2026-11-23'],
      recodeCommunes: [db, [{ was: '99998', now: '99999' }]],
      endCommunes: [db, ['99999'], '2026-11-23'],
      moveDepartments: [db],
      renameDepartments: [db, changes as never],
      addDepartments: [db],
      replaceFormer: [db, bundle],
      openInEnded: [db],
      heldIn: [db, ['00364']],
      insertBundle: [db, { source: 'test', digest: 'd', at: now, report: {}, bundle }],
    } satisfies Calls<typeof import('../src/routing/importing/store.ts')>,
    'src/routing/succession/store.ts': {
      endedCommunes: [db],
      heirsOf: [db, { code: khuongDinh, heir: '00367' }],
      moveStaff: [db, heirs],
      moveDuties: [db, { heirs, ...succession }],
      moveDutiesFor: [db, succession],
      endDutiesFor: [db, khuongDinh, now],
      moveShifts: [db, heirs, now],
      moveRules: [db, { heirs, ...succession }],
      moveIncidents: [db, khuongDinh, ['00367']],
      moveWebhooks: [db, heirs],
      moveViews: [db, { heirs, ...succession }],
      moveConsultations: [db, heirs],
      moveReferrals: [db, heirs],
    } satisfies Calls<typeof import('../src/routing/succession/store.ts')>,
    'src/tickets/succession/store.ts': {
      openIn: [db, { code: khuongDinh, after: 0, limit: 10 }],
      seatOf: [db, 1],
      seatsIn: [db, [khuongDinh]],
    } satisfies Calls<typeof import('../src/tickets/succession/store.ts')>,
    'src/routing/training/store.ts': {
      hasNews: [db],
      confirmedExamples: [db, { amongNewest: 10, ofEach: 2 }],
      insertModel: [db, { model: smallModel([]), trainedAt: now, examples: 1, accuracy: 0.9, active: true }],
      dropOldModels: [db, 1],
    } satisfies Calls<typeof import('../src/routing/training/store.ts')>,
  }
}

const ticketsThemselves = ({ db, ctx, staff, ticket }: Given) => {
  const contact = { phone: '+84912345679', email: null }
  const person = {
    ...contact,
    postalAddress: null,
    zaloId: null,
    name: 'Lê An',
    phoneStanding: 'given' as const,
    language: 'vi',
  } as const
  const opened = {
    ...ticket,
    reference: 'AAAA-AAAA',
    search: 'nap cong',
    idempotencyKey: null,
    idempotencyDigest: null,
    reporter: { ...person, accented: true, consentVersion: null, consentAt: now, helper: null },
    actor: 'resident',
    event: {},
    audience: [],
    chain: { hash: 'ab', key: '1:x', salt: 'ab', digest: 'ab' },
    deadline: {
      targetId: null,
      acceptDueAt: null,
      dueAt: now,
      acceptWarnAt: null,
      warnAt: null,
      escalateAt: null,
      next: null,
    },
  }
  const picture = {
    ticketId: ticket.id,
    purpose: 'proof',
    storageKey: 'k',
    mediaType: 'image/jpeg',
    bytes: 1,
    width: 1,
    height: 1,
    name: null,
    pages: null,
    signed: null,
    keptFromReporter: false,
    held: false,
    digest: 'd',
    addedBy: 'system',
    at: now,
  } as const
  const page = {
    limit: 10,
    now,
    status: ['new'],
    overdue: true,
    mine: true,
    lane: 'feedback',
  } as const
  const searched = { ...page, status: [...page.status] }
  const lies = { communeProvince: '01', department: null }
  return {
    'src/tickets/store.ts': {
      lockVisible: [db, staff, ticket.id],
      lockByReference: [db, ticket.reference],
      findByReference: [db, ticket.reference],
      findVisible: [db, staff, ticket.id],
      lockPair: [db, staff, [ticket.id, 1]],
      updateTicket: [db, { ticket, changes: { status: 'accepted', candidates: [], reasons: ['a'] }, now }],
      findDepartment: [db, ticket.departmentId],
      chairOf: [db, khuongDinh],
      isStaffOf: [db, staff.id, staff.departmentId],
      contactOf: [db, ticket.reporterId],
      insertCorrection: [ctx, ticket, { field: 'lane', was: null, became: 'feedback', why: 'Nhầm' }],
      needsProof: [db, ticket.categoryCode],
      hasProof: [db, ticket.id],
      officerBefore: [db, ticket],
      isUnchangedTemplate: [db, 'Đã xong.'],
      metSilence: [db, ticket.id, now],
      silentSince: [db, { before: now, after: 0, limit: 10 }],
    } satisfies Calls<typeof import('../src/tickets/store.ts')>,
    'src/tickets/opening/store.ts': {
      insertTickets: [db, [opened]],
      findByIdempotencyKey: [db, 'key'],
    } satisfies Calls<typeof import('../src/tickets/opening/store.ts')>,
    'src/tickets/papers/store.ts': {
      heldPapers: [db, 10],
      findHeld: [db, 1],
      releasePaper: [db, 1],
      deletePaper: [db, 1],
    } satisfies Calls<typeof import('../src/tickets/papers/store.ts')>,
    'src/tickets/pictures/store.ts': {
      picturesOf: [db, ticket.id],
      insertPicture: [db, picture],
      keptKeys: [db, ['k']],
      visiblePicture: [db, staff, { ticketId: ticket.id, id: 1, seen: 'public' }],
      residentPicture: [db, { reference: ticket.reference, id: 1 }, 'public'],
      saveShownToReporter: [db, { ticketId: ticket.id, id: 1, shown: true }],
    } satisfies Calls<typeof import('../src/tickets/pictures/store.ts')>,
    'src/tickets/pictures/looking/store.ts': {
      lockFile: [db, { ticketId: ticket.id, id: 1 }],
      saveDecision: [db, { id: 1, published: true, marks: [], publicKey: null, now }],
      awaitLook: [db, ticket.id],
      waitingPictures: [db, staff, { after: 0, limit: 10 }],
    } satisfies Calls<typeof import('../src/tickets/pictures/looking/store.ts')>,
    'src/tickets/public-answer/store.ts': {
      readScreened: [db, ticket.id],
      waitingAnswers: [db, staff, { after: 0, limit: 10 }],
    } satisfies Calls<typeof import('../src/tickets/public-answer/store.ts')>,
    'src/tickets/pictures/uploads/turns-store.ts': {
      takeTurn: [db, { upload: 'place/name', holder: 'somebody' }],
      keepTurn: [db, { upload: 'place/name', holder: 'somebody' }],
      leaveTurn: [db, { upload: 'place/name', holder: 'somebody' }],
      deleteLeftTurns: [db],
    } satisfies Calls<typeof import('../src/tickets/pictures/uploads/turns-store.ts')>,
    'src/tickets/reading/counts-store.ts': {
      countsFor: [db, staff],
      sharedCountsFor: [db, staff],
      sharedCountsOf: [db, staff.departmentId],
      countsOf: [db, staff.departmentId],
      overdueAt: [db, [`staff:${staff.id}`], now],
      pressingAt: [db, [`staff:${staff.id}`]],
      standingElsewhere: [db, [`staff:${staff.id}`], staff.departmentId],
      foldCounts: [db],
    } satisfies Calls<typeof import('../src/tickets/reading/counts-store.ts')>,
    'src/tickets/views/store.ts': {
      viewsOf: [db, staff.id],
      upsertView: [db, { staffId: staff.id, name: 'Cống', search: 'category=drainage', savedAt: now }],
      deleteView: [db, { staffId: staff.id, name: 'Cống' }],
    } satisfies Calls<typeof import('../src/tickets/views/store.ts')>,
    'src/reporting/story-store.ts': {
      aboutTicket: piece,
      toldOf: [db, [ticket.id]],
      clockEventsOfAll: [db, [ticket.id]],
      ticketsOf: [db, [ticket.id]],
      placesOf: [db, [staff.departmentId]],
    } satisfies Calls<typeof import('../src/reporting/story-store.ts')>,
    'src/reporting/keep-store.ts': {
      lockKept: [db],
      saveKept: [db, 0],
      saveKeptAt: [db, now],
      eventsAfter: [db, 0, 2],
      factsBefore: [db, [ticket.id]],
      deleteFacts: [db, [ticket.id]],
      insertFacts: [db, []],
      addToFigures: [db, [aFigure]],
      dropEmpty: [db, [aFigure]],
    } satisfies Calls<typeof import('../src/reporting/keep-store.ts')>,
    'src/reporting/recount-store.ts': {
      ticketsOfPeriod: [db, aYear, { after: 0, most: 2 }],
      wrongSums: [db, aYear, { from: '2026-11-01', to: '2026-11-30' }],
      daysKept: [db],
    } satisfies Calls<typeof import('../src/reporting/recount-store.ts')>,
    'src/publishing/open-data/store.ts': {
      changesOf: [db, [ticket.reference]],
    } satisfies Calls<typeof import('../src/publishing/open-data/store.ts')>,
    'src/reporting/sums-store.ts': {
      sumsOf: [db, { ...sumsAsked, measures: ['taken-in', 'rated'] }],
      keptUpTo: [db],
      toldOf: [db, { ...sumsAsked, measures: ['taken-in', 'rated'] }],
      standingIn: [db, { unit: 'province:01', pieces: [{ span: 'week', ...aYear }] }],
      stepsOf: [db, { unit: 'province:01', measures: ['taken-in'], piece: { span: 'day', ...aYear } }],
    } satisfies Calls<typeof import('../src/reporting/sums-store.ts')>,
    'src/reporting/warning/learn-store.ts': {
      lockUsual: [db],
      countByHour: [db, aSpan, [20780]],
      countInThirds: [db, aSpan],
      countOfProvinces: [db, aSpan],
      countCommunes: [db],
      deleteLevels: [db],
      insertLevels: [db, [{ place: '01', categoryCode: 'road', n: 1.5 }]],
      deleteRhythms: [db],
      saveRhythms: [db, '2026-11-23', { communes: 1 }],
      readRhythms: [db],
    } satisfies Calls<typeof import('../src/reporting/warning/learn-store.ts')>,
    'src/reporting/warning/watch-store.ts': {
      cameLately: [db, { day: now, hours: now, now }],
      lockWarnings: [db, '01'],
      provincesWarned: [db],
      openIn: [db, '01'],
      levelsOfPlaces: [db, ['01']],
      insertWarnings: [
        db,
        [
          {
            provinceCode: '01',
            categoryCode: 'road',
            hours: 3,
            count: 9,
            usually: 0.5,
            fromAt: now,
            raisedAt: now,
          },
        ],
      ],
      saveGrown: [db, { id: 1, hours: 3, count: 14, usually: 0.5 }],
      endWarnings: [db, [1], now],
    } satisfies Calls<typeof import('../src/reporting/warning/watch-store.ts')>,
    'src/reporting/warning/store.ts': {
      warningsFor: [
        db,
        staff,
        { state: 'new', communeCode: khuongDinh, provinceCode: '01', after: 9, most: 2 },
      ],
      findWarning: [db, staff, 1],
      lockWarning: [db, staff, 1],
      saveAcknowledged: [db, 1, { at: now, by: staff.id, why: 'x' }],
      ticketsAbout: [db, staff, { about: aWarning, after: 9, most: 2 }],
      openAbout: [db, staff, { about: aWarning, most: 2 }],
    } satisfies Calls<typeof import('../src/reporting/warning/store.ts')>,
    'src/reporting/mailed/store.ts': {
      stillToTell: [db, '2026-11-16', now],
      takeWeek: [db, { staffId: staff.id, week: '2026-11-16', told: {} as never }],
      saveMessage: [db, { staffId: staff.id, week: '2026-11-16' }, 1],
    } satisfies Calls<typeof import('../src/reporting/mailed/store.ts')>,
    'src/reporting/mailed/reader-store.ts': {
      readerOfMail: [db, 1],
      wantNoMore: [db, staff.id],
    } satisfies Calls<typeof import('../src/reporting/mailed/reader-store.ts')>,
    'src/reporting/exporting/export-store.ts': {
      eventsOf: [db, staff, [ticket.id]],
    } satisfies Calls<typeof import('../src/reporting/exporting/export-store.ts')>,
    'src/reporting/exporting/aside/store.ts': {
      lockFilesOf: [db, staff.id],
      orderFile: [
        db,
        {
          id: 'ordered',
          actor: staff,
          asked: { what: 'figures', stretch: { unit: aCommune.unit, days: { first: 1, last: 2 } } },
          what: 'figures',
          format: 'csv',
          language: 'vi',
          askedAt: now,
          endsAt: now,
        },
      ],
      filesOf: [db, staff.id, { now, most: 2 }],
      findFile: [db, 'x', { staffId: staff.id, now }],
      beginFile: [db, 'x'],
      savePassed: [db, 'x', { rows: 1, share: 0.5 }],
      insertPart: [db, { fileId: 'x', n: 0, bytes: new Uint8Array(1) }],
      saveReady: [db, 'x', { rows: 1, bytes: 1 }],
      saveFailed: [db, 'x'],
      partOf: [db, 'x', 0],
      deleteFile: [db, 'x', staff.id],
      deleteEndedFiles: [db, now],
      failAbandoned: [db],
    } satisfies Calls<typeof import('../src/reporting/exporting/aside/store.ts')>,
    'src/reporting/load/officers-store.ts': {
      officersOf: [db, aCounting, { people: 2, tickets: 9 }],
    } satisfies Calls<typeof import('../src/reporting/load/officers-store.ts')>,
    'src/reporting/unhappy/store.ts': {
      unhappyTickets: [db, staff, { counting: aCounting, after: 9, most: 2 }],
    } satisfies Calls<typeof import('../src/reporting/unhappy/store.ts')>,
    'src/reporting/load/store.ts': {
      departmentLoads: [db, '01'],
      aloneInFields: [db, { provinceCode: '01', now, after: '', most: 2 }],
    } satisfies Calls<typeof import('../src/reporting/load/store.ts')>,
    'src/reporting/figures-store.ts': {
      findUnit: [db, 'province:01'],
      unitsBeneath: [db, aCommune],
      factsCounted: piece,
      timesCounted: [db, aCounting],
      ticketsCounted: [db, staff, { counting: { ...aCounting, officer: 'nobody' }, after: 9, most: 2 }],
    } satisfies Calls<typeof import('../src/reporting/figures-store.ts')>,
    'src/tickets/work/store.ts': {
      workOf: [db, staff, { pieces: piecesOf([`staff:${staff.id}`], { now, tomorrow: now }), now, most: 2 }],
      pinsOf: [db, staff, { pieces: piecesOf([`staff:${staff.id}`], { now, tomorrow: now }), now }],
      cameIn: [db, [`staff:${staff.id}`], now],
      loadOf: [db, { departmentId: staff.departmentId, communeCode: khuongDinh }, now],
    } satisfies Calls<typeof import('../src/tickets/work/store.ts')>,
    'src/tickets/reading/waiting-store.ts': {
      personBehind: [db, `staff:${staff.id}`],
      lastQuestion: [db, ticket.id],
    } satisfies Calls<typeof import('../src/tickets/reading/waiting-store.ts')>,
    'src/tickets/reading/list-store.ts': {
      ticketPage: [
        db,
        staff,
        { ...page, lies, status: [...page.status], sort: 'due', after: { rank: 0, id: 1, dueAt: now } },
      ],
      firstOf: piece,
    } satisfies Calls<typeof import('../src/tickets/reading/list-store.ts')>,
    'src/tickets/reading/narrowing-store.ts': {
      narrowed: piece,
      inOwnArea: piece,
      whereaboutsOf: [db, { department: staff.departmentId, commune: khuongDinh }],
    } satisfies Calls<typeof import('../src/tickets/reading/narrowing-store.ts')>,
    'src/tickets/reading/search-store.ts': {
      newestTicket: [db],
      sharesOf: [db, ['cong', '@department:1']],
      ticketsByWords: [
        db,
        staff,
        {
          ...searched,
          questions: ["'@department:1'", "'cong'"],
          pressing: false,
          below: 9,
          after: { rank: 0, id: 1, dueAt: now },
        },
      ],
      ticketsByParts: [db, staff, { ...searched, lies, parts: ['cống'], among: 9, sort: 'due', after: null }],
      ticketsAmong: [db, staff, { ...searched, parts: ['cống'], ids: [ticket.id], sort: 'due' }],
    } satisfies Calls<typeof import('../src/tickets/reading/search-store.ts')>,
    'src/tickets/reading/earlier-store.ts': {
      earlierOf: [db, staff, ticket],
    } satisfies Calls<typeof import('../src/tickets/reading/earlier-store.ts')>,
    'src/tickets/reading/store.ts': {
      departmentById: [db, ticket.departmentId],
      attachmentsOf: [db, ticket.id],
      departmentNames: [db, [ticket.departmentId]],
      rowColumns: piece,
      placeInList: piece,
      rowJoins: piece,
      findRow: [db, staff, ticket.id],
      staffNames: [db, [staff.id]],
      communeNames: [db, [khuongDinh]],
      reporterOf: [db, ticket.reporterId],
      peopleOf: [db, ticket],
      answerOf: [db, ticket.id],
      referenceOf: [db, ticket.id],
      consultationsOf: [db, ticket.id],
      collaboratorsOf: [db, ticket.id],
      callsOf: [db, ticket.id],
      hasMails: [db, ticket.id],
    } satisfies Calls<typeof import('../src/tickets/reading/store.ts')>,
  }
}

const roundTickets = ({ db, ctx, staff, ticket, incidentId }: Given) => {
  const { id: ticketId, departmentId } = ticket
  const draft = { staffId: staff.id, ticketId, verb: 'resolve' }
  const asked = { ticketId, round: 1, why: 'Chờ vật tư', until: now }
  const decided = { decision: 'granted', decidedBy: staff.id, decidedAt: now, note: null } as const
  const nobody = { officerId: null, reasons: [] }
  const extension = { ...asked, ...decided, askedBy: 'system', askedAt: now }
  const box = { south: 20, north: 22, west: 105, east: 107 }
  const consultation = {
    ticketId,
    departmentId,
    question: 'Ai?',
    askedBy: 'system',
    askedAt: now,
    dueAt: now,
  }
  const notice = {
    ticketId,
    departmentId,
    kind: 'taken-on' as const,
    year: 2026,
    issuedBy: staff.id,
    issuedAt: now,
  }
  const traces = { tickets: [ticketId], addresses: [sampleReport.reporter.phone] }
  const term = { class: 'feedback', provinceCode: null } as const
  return {
    'src/tickets/answers/alike-store.ts': {
      answeredBefore: [db, staff, ticket],
      findAnswered: [db, staff, ticketId],
    } satisfies Calls<typeof import('../src/tickets/answers/alike-store.ts')>,
    'src/tickets/answers/store.ts': {
      templatesFor: [db, ticket.categoryCode, 'vi'],
    } satisfies Calls<typeof import('../src/tickets/answers/store.ts')>,
    'src/tickets/note-store.ts': {
      saveTouched: [db, ticket.id, now],
    } satisfies Calls<typeof import('../src/tickets/note-store.ts')>,
    'src/tickets/corrections/store.ts': {
      saveSearch: [db, ticketId, 'nap cong'],
      saveTitle: [db, ticketId, 'Nắp cống'],
      reporterName: [db, ticket.reporterId],
    } satisfies Calls<typeof import('../src/tickets/corrections/store.ts')>,
    'src/tickets/dispatching/store.ts': {
      takeTurn: [db, departmentId],
      takeTurnsOf: [db, [staff.id]],
      giveTo: [ctx, ticket, nobody],
      hasRoster: piece,
      isDispatchable: [db, ticketId, now],
      standingOf: [db, ticketId],
      addInformed: [ctx, { ticketId, departmentId, task: 'Để biết' }],
      keepReasons: [ctx, ticket, []],
      waitingIn: [db, departmentId, 10],
      openTicketsOf: [db, staff.id],
      holdersAmong: [db, [staff.id]],
      departmentsServedBy: [db, [staff.id], now],
      peopleOfDuty: [db, 1],
      departmentOf: [db, staff.id],
      isGone: [db, staff.id, now],
      absencesBegun: [db, now],
      absencesOver: [db, now],
      markHandedOver: [db, 1, now],
      markReturned: [db, 1, now],
    } satisfies Calls<typeof import('../src/tickets/dispatching/store.ts')>,
    'src/tickets/dispatching/first-look-store.ts': {
      isAboutToMove: piece,
      standingOut: [db, [ticketId], now],
    } satisfies Calls<typeof import('../src/tickets/dispatching/first-look-store.ts')>,
    'src/tickets/dispatching/lift-store.ts': {
      unstaffedName: [db, departmentId],
      nextWithPeople: [db, [{ ticketId, kinds: ['office', 'chair'] }]],
    } satisfies Calls<typeof import('../src/tickets/dispatching/lift-store.ts')>,
    'src/tickets/drafts/store.ts': {
      draftsOf: [db, staff.id, ticketId],
      upsertDraft: [db, { ...draft, body: { answer: 'Đã \u0000 xong' }, updatedAt: now }],
      deleteDraft: [db, draft],
    } satisfies Calls<typeof import('../src/tickets/drafts/store.ts')>,
    'src/tickets/duplicates/store.ts': {
      recentAround: [db, { communeCode: khuongDinh, box, since: now, except: 1 }],
      likelyRows: [db, staff, [ticketId]],
      insertFollower: [db, { ticketId, reporterId: ticket.reporterId!, contact: 'a@test.example', at: now }],
      toldBy: [db, ticketId, { phone: null, email: 'a@test.example' }],
      addWays: [db, ticket.reporterId!, { phone: null, email: 'a@test.example' }],
      insertPerson: [db, { name: null, phone: null, email: 'a@test.example', language: 'vi', at: now }],
      isNoted: [db, ticketId, 'Đã xem'],
      addSupporters: [db, ticketId, 1],
      absorbedBy: [db, ticketId],
      reportersOf: [db, ticketId],
    } satisfies Calls<typeof import('../src/tickets/duplicates/store.ts')>,
    'src/tickets/incidents/caller-store.ts': {
      insertCaller: [db, { incidentId, call: 'desk-call-1', at: now }],
      askCallerLater: [db, { ticketId: ticket.id, communeCode: khuongDinh }],
      reportOfCaller: [db, ticket.id],
    } satisfies Calls<typeof import('../src/tickets/incidents/caller-store.ts')>,
    'src/tickets/incidents/figures-store.ts': {
      figuresOf: [db, incidentId],
      joinedOf: [db, [incidentId]],
    } satisfies Calls<typeof import('../src/tickets/incidents/figures-store.ts')>,
    'src/tickets/incidents/store.ts': {
      fittingBefore: [db, { id: incidentId, communeCodes: [khuongDinh], beganAt: now }, 0],
      askEarlierLater: [db, incidentId],
      insertIncident: [
        db,
        {
          provinceCode: '01',
          communeCodes: [khuongDinh],
          area: { kind: 'circle', centre: [105.8, 21], metres: 300 },
          streets: ['phố Vọng'],
          categoryCode: 'drainage',
          title: 'x',
          known: 'x',
          knownAt: now,
          beganAt: now,
          expectedEnd: null,
          declaredBy: 'x',
          declaredAt: now,
          warningId: null,
        },
      ],
      findIncident: [db, incidentId],
      lockIncident: [db, incidentId],
      holdIncident: [db, incidentId],
      saveKnown: [db, incidentId, { known: 'y', knownAt: now, expectedEnd: now }],
      saveClosing: [db, incidentId, { answer: 'y', closedAt: now }],
      openAt: [db, khuongDinh],
      listRows: [db, { provinceCode: '01', communeCode: khuongDinh, open: true, before: 9, limit: 9 }],
      eventsOf: [db, incidentId],
      newestEventOf: [db, incidentId],
      standingsOf: [db, ticketId],
      joinedBy: [db, ticketId],
      saveStanding: [db, { incidentId, ticketId, standing: 'joined', how: 'staff', at: now, toldThrough: 0 }],
      untold: [db, { incidentId, through: 9, after: 0 }],
      markTold: [db, { incidentId, ticketId, through: 9 }],
      followLater: [db, incidentId],
    } satisfies Calls<typeof import('../src/tickets/incidents/store.ts')>,
    'src/tickets/once/store.ts': {
      claimSending: [db, { ticketId, act: 'reply', key: 'k', digest: 'd', at: now }, now],
      claimedDigest: [db, { ticketId, act: 'reply', key: 'k' }],
    } satisfies Calls<typeof import('../src/tickets/once/store.ts')>,
    'src/tickets/personal-data/store.ts': {
      findKept: [db, ticket.reporterId],
      consentOf: [db, ticket.reporterId],
      messagesTo: [db, ticket.reporterId],
      wasAsked: [db, ticketId],
      formerAddresses: [db, [ticketId]],
      waitingAddresses: [db, [ticketId]],
      deleteContactDrafts: [db, [ticketId]],
      ticketsOf: [db, ticket.reporterId!],
      lockContact: [db, ticket.reporterId!],
      wordsOf: [db, ticket.reporterId!],
      saveWords: [db, { id: ticket.id, title: 'x', text: 'x', search: 'x', publicAnswer: null }],
      passOnStop: [db, ticket.reporterId!],
      deleteFollowing: [db, traces],
      eraseReporters: [db, [ticket.reporterId!], now],
      deleteFollowRequests: [db, traces],
      deleteQuestions: [db, traces],
      eraseMessages: [db, traces],
      eraseCalls: [db, traces],
      eraseMails: [db, traces],
      eraseInbound: [db, traces],
      deleteDead: [db, traces.addresses],
    } satisfies Calls<typeof import('../src/tickets/personal-data/store.ts')>,
    'src/tickets/retention/store.ts': {
      termsIn: [db, '01'],
      lockTerm: [db, term],
      saveTerm: [db, { ...term, years: 5, source: 'x', now }],
      deleteTerm: [db, term],
      applyAnew: [db, 'feedback'],
      unappliedTerms: [db],
      markApplied: [db, { ...term, id: 1, changedAt: now }, now],
      endedFiles: [db, { ...term, after: 0, limit: 10 }],
      retainAnew: [db, [ticketId]],
    } satisfies Calls<typeof import('../src/tickets/retention/store.ts')>,
    'src/tickets/retention/erase-store.ts': {
      dueFiles: [db, now, 10],
      isDue: [db, ticketId, now],
      isPersonDue: [db, ticket],
      eraseFollowers: [db, ticketId, now],
      eraseWhatCameIn: [db, ticketId],
      eraseWhatLeft: [db, ticketId],
      eraseWhatIsInside: [db, ticketId],
      eraseFile: [db, { id: ticketId, search: 'x', now }],
    } satisfies Calls<typeof import('../src/tickets/retention/erase-store.ts')>,
    'src/tickets/retention/unfiled-store.ts': {
      unfiledBefore: [db, now],
      eraseUnfiledInbound: [db, { before: now, limit: 10 }],
      eraseUnfiledMessages: [db, { before: now, limit: 10 }],
      eraseWarnings: [db, { before: now, limit: 10 }],
      eraseUnfiledCalls: [db, { before: now, limit: 10 }],
      deleteOldLines: [db, now],
    } satisfies Calls<typeof import('../src/tickets/retention/unfiled-store.ts')>,
    'src/tickets/retention/files-store.ts': {
      goingFiles: [db, staff, { until: now, after: { micros: '1', id: 1 }, limit: 10 }],
      goneFiles: [db, staff, { after: { micros: '1', id: 1 }, limit: 10 }],
      tally: [db, now, now],
    } satisfies Calls<typeof import('../src/tickets/retention/files-store.ts')>,
    'src/tickets/contact/store.ts': {
      formerlyKnown: [db, ticket.id],
      lockPerson: [db, ticket],
      copyPerson: [db, ticket.reporterId!],
      saveContact: [
        db,
        ticket.reporterId!,
        { name: null, phone: null, email: 'b@test.example', postalAddress: null, zaloId: null },
      ],
      takeBackMessages: [db, { ...ticket, channel: 'sms', address: '+84912345678' }],
      readdressLetters: [db, { id: ticket.id, from: 'Số 1', to: 'Số 2' }],
      moveQuestions: [db, { id: ticket.id, from: '+84912345678', to: null }],
      wasGivenOrTold: [db, { id: ticketId, channel: 'sms', address: '+84912345678' }],
      keepFormer: [db, { ticketId, channel: 'sms', address: '+84912345678', known: true }, now],
      numberOf: [db, ticket, now],
      waitingContacts: [db, ticket, now],
      forgetFormer: [db, { ticketId, channel: 'sms', address: '+84912345678' }],
    } satisfies Calls<typeof import('../src/tickets/contact/store.ts')>,
    'src/tickets/alarm/store.ts': {
      isEmergency: [db, ticketId],
      ringOf: [db, ticketId],
      beginAlarm: [db, { ticketId, raisedBy: 1, raisedAt: now, departmentId, everyMinutes: 10, nextAt: now }],
      lookAt: [db, ticketId, { at: now, now }],
      findAlarm: [db, ticketId],
      dueAlarms: [db, now],
      lockDueAlarm: [db, ticketId, now],
      saveStep: [db, { ticketId, step: 1, nextAt: null }],
      markAcknowledged: [db, { ticketId, staffId: staff.id, now }],
      toldOf: [db, { ticketId, raisedBy: 1 }],
      insertCalls: [db, { ticketId, raisedBy: 1, step: 0 }, { staffIds: [staff.id], now }],
      ringable: [db, [staff.id]],
      peopleAbove: [db, { ...ticket, now }],
      callsOfAlarm: [db, { ticketId, raisedBy: 1 }],
      findCall: [db, 1],
      ringingAt: [db, { phone: '+84900000000', reference: null }],
      staffBehind: [db, staff.id, now],
    } satisfies Calls<typeof import('../src/tickets/alarm/store.ts')>,
    'src/tickets/danger/store.ts': {
      waitsForEye: [db, ticketId],
      wasAskedToLook: [db, ticketId],
    } satisfies Calls<typeof import('../src/tickets/danger/store.ts')>,
    'src/tickets/resident/store.ts': {
      insertRating: [ctx, ticket, { score: 5, comment: null, channel: 'web', fromId: ticketId }],
      lastingId: [db, ticketId],
      findTracked: [db, ticket.reference],
    } satisfies Calls<typeof import('../src/tickets/resident/store.ts')>,
    'src/tickets/legal/store.ts': {
      lockNumbers: [db, ticket.departmentId],
      insertNotice: [db, notice],
      openComplaints: [db, { communeCode: khuongDinh, provinceCode: '01', after: 0, limit: 10 }],
      newestNotice: [db, ticketId],
    } satisfies Calls<typeof import('../src/tickets/legal/store.ts')>,
    'src/tickets/time/store.ts': {
      extensionsOf: [db, ticketId],
      insertExtension: [ctx, asked],
      saveDecision: [db, extension, decided],
      awaitedOf: [db, ticketId],
    } satisfies Calls<typeof import('../src/tickets/time/store.ts')>,
    'src/tickets/together/store.ts': {
      missedConsultations: [db, now],
      missedConsultation: [db, 1, now],
      endConsultations: [db, ticketId, now],
      levelsWaitedFor: [db, ticketId],
      linkSplit: [db, { id: ticketId, from: ticketId, reporterId: null }],
    } satisfies Calls<typeof import('../src/tickets/together/store.ts')>,
    'src/tickets/together/staff-store.ts': {
      insertConsultation: [db, consultation],
      findConsultation: [db, { ticketId, id: 1 }],
      saveConsultationAnswer: [db, { id: 1, answer: 'Chúng tôi', by: staff.id, at: now }],
      deleteConsultation: [db, 1],
      activeDepartment: [db, departmentId],
      upsertCollaborator: [db, { ticketId, departmentId, task: 'Cùng làm', by: staff.id, at: now }],
      finishCollaborator: [db, { ticketId, departmentId, at: now }],
    } satisfies Calls<typeof import('../src/tickets/together/staff-store.ts')>,
  }
}

const demo = ({ db, ticket: { id } }: Given) => ({
  'src/demo/store.ts': {
    whatFollows: [db, [id], { now, last: now }],
    takeBackJobs: [db],
    endDigests: [db, now],
    standingOf: [db, id],
    staffOfProvince: [db, '01', now],
    addColleagues: [
      db,
      [
        {
          id: 'demo-x',
          name: 'Cao Thị An',
          email: 'an@dong-nghiep.example',
          phone: null,
          roles: ['officer'],
          kind: 'office',
          provinceCode: '01',
          communeCode: khuongDinh,
        },
      ],
      now,
    ],
    newestInbound: [db, '+84301000000'],
    newestOwnKey: [db, id],
    lettersToPrint: [db, id],
    callBackOf: [db, 'demo-missed-1'],
    ticketOfInbound: [db, 1],
    openConsultation: [db, id],
    picturesOfTicket: [db, id],
    communesOf: [db, '01'],
    newestYear: [db],
    wasDeclared: [db, 'x', now],
    hasTickets: [db],
  } satisfies Calls<typeof import('../src/demo/store.ts')>,
})

const allCalls = (given: Given): Record<string, Record<string, readonly unknown[] | typeof piece>> => ({
  ...peopleAndRights(given),
  ...clocksAndEvents(given),
  ...comingIn(given),
  ...beingTold(given),
  ...directory(given),
  ...knowledge(given),
  ...ticketsThemselves(given),
  ...roundTickets(given),
  ...demo(given),
})

/** Calls one function of a store and undoes what it did; answers what went wrong. */
const failureOf = async ({ db }: Given, name: string, call: () => unknown) => {
  await db`savepoint before`
  const failure = await Promise.resolve(call()).then(
    () => null,
    (error: Error) => `${name}: ${(error.cause as Error | undefined)?.message ?? error.message}`,
  )
  await db`rollback to before`
  return failure
}

let leave: () => Promise<void>
beforeAll(async () => {
  leave = await rollBackAlone()
})
afterAll(() => leave())

test('every statement of every store is one that the database runs', { timeout: 120_000 }, async () => {
  const wrong = await inRollback(async (sql) => {
    const { askers, ...rest } = await given(sql)
    const failures: (string | null)[] = []
    for (const asker of askers) {
      const calls = Object.entries(allCalls({ ...rest, ...asker }))
      for (const [path, functions] of calls) {
        const store = (await import(/* @vite-ignore */ `../${path}`)) as Record<
          string,
          (...given: unknown[]) => unknown
        >
        for (const [name, values] of Object.entries(functions))
          if (values !== piece)
            failures.push(
              await failureOf({ ...rest, ...asker }, `${path} ${name}`, () => store[name]!(...values)),
            )
      }
    }
    return failures.filter((failure) => failure !== null)
  })
  expect(wrong).toEqual([])
})

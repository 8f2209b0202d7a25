import { expect, test } from 'vitest'
import type { Role } from '../db/vocabulary.ts'
import type { Staff } from '../src/access/permissions.ts'
import type { House } from '../src/context/context.ts'
import { type Caller, testApp } from './support/app.ts'
import { inRollback } from './support/database.ts'
import { khuongDinh, makeStaff, testHouse } from './support/house.ts'
import { mondayAtTen } from './support/moment.ts'

type Office = {
  house: House
  chair: Staff
  lan: Staff
  nam: Staff
  operator: Staff
  as: (staff: Staff) => Caller
}

const inOffice = (work: (office: Office) => Promise<void>) =>
  inRollback(async (sql) => {
    const house = await testHouse(sql)
    const person = (kind: string, roles: Role[], communeCode: string | null = khuongDinh) =>
      makeStaff(sql, { kind, roles, communeCode })
    const [chair, lan, nam, operator] = [
      await person('chair', ['chair']),
      await person('office', ['officer']),
      await person('office', ['officer']),
      await person('operation-centre', ['operator'], null),
    ]
    await work({ house, chair, lan, nam, operator, ...testApp(house, [chair, lan, nam, operator]) })
  })

const at = (hours: number) => new Date(mondayAtTen.getTime() + hours * 3_600_000).toISOString()
type Week = {
  shifts: { id: number; staff: { id: string }; startsAt: string; endsAt: string | null }[]
  gaps: { from: string; until: string }[]
  onCallNow: string[]
  mayPlan: boolean
}
const weekOf = async ({ as, lan }: Office, reader: Staff, day = '2026-11-23') =>
  (await as(reader)('GET', `/api/rota?department=${lan.departmentId}&week=${day}`)).json<Week>()
const plan = ({ as, chair, lan }: Office, body: object) =>
  as(chair)('POST', '/api/rota', { body: { departmentId: lan.departmentId, staffId: lan.id, ...body } })

test('a chair plans the nights of weeks, everybody of the office and the operation centre reads them', () =>
  inOffice(async (office) => {
    const planned = await plan(office, { startsAt: at(7), endsAt: at(21), weeks: 4 })
    expect(planned).toMatchObject({ status: 201 })
    for (const reader of [office.chair, office.nam, office.operator]) {
      const later = await weekOf(office, reader, '2026-12-16')
      expect(later.shifts).toMatchObject([{ staff: { id: office.lan.id }, startsAt: at(7 + 21 * 24) }])
      expect(later.mayPlan).toBe(reader === office.chair)
    }
    expect((await plan(office, { startsAt: at(8), endsAt: at(9) })).status).toBe(409)
    expect((await plan(office, { startsAt: at(9), endsAt: at(8) })).status).toBe(422)
    expect((await plan(office, { startsAt: at(-9), endsAt: at(-8) })).status).toBe(422)
    const alone = office.as(office.nam)
    const own = {
      departmentId: office.lan.departmentId,
      staffId: office.nam.id,
      startsAt: at(1),
      endsAt: at(2),
    }
    expect((await alone('POST', '/api/rota', { body: own })).status).toBe(403)
  }))

test('whoever has a shift hands a part of it over, and has it back afterwards; another cannot', () =>
  inOffice(async (office) => {
    await plan(office, { startsAt: at(-1), endsAt: null })
    const [shift] = (await weekOf(office, office.lan)).shifts
    const path = `/api/rota/${shift!.id}/successor`
    const body = { staffId: office.nam.id, until: at(5) }
    expect((await office.as(office.nam)('PUT', path, { body })).status).toBe(403)
    expect((await office.as(office.lan)('PUT', path, { body })).status).toBe(204)
    const { shifts, onCallNow, gaps } = await weekOf(office, office.lan)
    expect(shifts.map(({ staff, startsAt, endsAt }) => [staff.id, startsAt, endsAt])).toEqual([
      [office.lan.id, at(-1), at(0)],
      [office.nam.id, at(0), at(5)],
      [office.lan.id, at(5), null],
    ])
    expect(onCallNow).toEqual([office.nam.id])
    expect(gaps).toEqual([])
    expect((await office.as(office.lan)('PUT', path, { body })).status).toBe(409)
  }))

test('hours that nobody covers are told to who plans them, until somebody does', () =>
  inOffice(async (office) => {
    const mine = async () =>
      (await office.as(office.chair)('GET', '/api/rota/gaps'))
        .json<{ units: { department: { id: number }; gaps: { from: string; until: string }[] }[] }>()
        .units.find(({ department }) => department.id === office.lan.departmentId)
    await plan(office, { startsAt: at(-1), endsAt: at(100) })
    expect((await mine())!.gaps).toEqual([{ from: at(100), until: at(7 * 24) }])
    await plan(office, { startsAt: at(100), endsAt: null })
    expect(await mine()).toBeUndefined()
  }))

test('a shift to come is taken back, one that runs ends now, one that is over stays', () =>
  inOffice(async (office) => {
    await plan(office, { startsAt: at(-1), endsAt: at(2) })
    await plan(office, { startsAt: at(10), endsAt: at(12) })
    const [running, coming] = (await weekOf(office, office.chair)).shifts
    const chair = office.as(office.chair)
    for (const shift of [running, coming])
      expect((await chair('DELETE', `/api/rota/${shift!.id}`)).status).toBe(204)
    expect((await weekOf(office, office.chair)).shifts).toMatchObject([{ id: running!.id, endsAt: at(0) }])
    expect((await chair('DELETE', `/api/rota/${running!.id}`)).status).toBe(409)
  }))

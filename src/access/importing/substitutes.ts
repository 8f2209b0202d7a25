import { mailboxOf } from '../../platform/email-address.ts'
import { Refused } from '../../platform/errors.ts'
import { emailOf, type KnownPerson } from './person.ts'
import { type Places, type Spot, spotOf, wrong } from './places.ts'
import type { Row } from './read-file.ts'

/** Where each mailbox of the file will work; null: its line does not say it rightly. */
export type Coming = Map<string, Spot | null>

export const comingIn = (rows: Row[], places: Places): Coming =>
  new Map(rows.map((row) => [mailboxOf(row.email), whereIn(row, places)]))

const whereIn = (row: Row, places: Places): Spot | null => {
  try {
    return spotOf(row, places)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

type Near = Places & { people: KnownPerson[] }

/** The mailbox of who stands in. Refused: nobody who is known or comes by this file, and who works elsewhere. */
export const substituteOf = (row: Row, near: Near, coming: Coming): string | null => {
  if (row.substitute === '') return null
  const email = emailOf(row.substitute)
  if (email === mailboxOf(row.email))
    throw wrong('Không ai làm thay chính mình.', 'Nobody is their own substitute.', 'substitute')
  const known = near.people.find((one) => one.email === email && one.within && one.active)
  const there = coming.get(email) ?? known
  if (!there)
    throw wrong(
      `Không có tài khoản nào dùng email ${email} để làm thay.`,
      `Nobody with the e-mail ${email} could stand in.`,
      'substitute',
    )
  const here = whereIn(row, near)
  const sameProvince = there.provinceCode === here?.provinceCode
  if (here && !(sameProvince && [null, here.communeCode].includes(there.communeCode)))
    throw wrong(
      `Người dùng email ${email} không làm việc ở ${here.called}.`,
      `Whoever has the e-mail ${email} does not work in ${here.called}.`,
      'substitute',
    )
  return email
}

/** Where the lines of a file lie, so that only those departments are read. */
export const spotsIn = (rows: Row[], places: Places): { provinces: string[]; communes: string[] } => {
  const spots = rows.flatMap((row) => whereIn(row, places) ?? [])
  const those = (codes: (string | null)[]) => [...new Set(codes.filter((code) => code !== null))]
  return {
    provinces: those(
      spots.filter(({ communeCode }) => communeCode === null).map((spot) => spot.provinceCode),
    ),
    communes: those(spots.map(({ communeCode }) => communeCode)),
  }
}

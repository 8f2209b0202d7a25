import { mailboxOf } from '../../platform/email-address.ts'
import { Refused } from '../../platform/errors.ts'
import { emailOf } from './person.ts'
import { type Spot, type Spots, wrong } from './places.ts'
import type { Row } from './read-file.ts'
import type { Town } from './town.ts'

/** Where each mailbox of the file will work; null: its line does not say it rightly. */
export type Coming = Map<string, Spot | null>

export const comingIn = (spots: Spots): Coming =>
  new Map([...spots].map(([row, spot]) => [mailboxOf(row.email), rightly(spot)]))

const rightly = (spot: Spot | Refused | undefined): Spot | null =>
  spot === undefined || spot instanceof Refused ? null : spot

type Near = Pick<Town, 'people' | 'spots'>

/** The mailbox of who stands in. Refused: nobody who is known or comes by this file, and who works elsewhere. */
export const substituteOf = (row: Row, near: Near, coming: Coming): string | null => {
  if (row.substitute === '') return null
  const email = emailOf(row.substitute)
  if (email === mailboxOf(row.email))
    throw wrong('Không ai làm thay chính mình.', 'Nobody is their own substitute.', 'substitute')
  const known = near.people.get(email)
  const there = coming.get(email) ?? (known?.within && known.active ? known : null)
  if (!there)
    throw wrong(
      `Không có tài khoản nào dùng email ${email} để làm thay.`,
      `Nobody with the e-mail ${email} could stand in.`,
      'substitute',
    )
  const here = rightly(near.spots.get(row))
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
export const within = (spots: Spots): { provinces: string[]; communes: string[] } => {
  const right = [...spots.values()].flatMap((spot) => rightly(spot) ?? [])
  const those = (codes: (string | null)[]) => [...new Set(codes.filter((code) => code !== null))]
  return {
    provinces: those(
      right.filter(({ communeCode }) => communeCode === null).map((spot) => spot.provinceCode),
    ),
    communes: those(right.map(({ communeCode }) => communeCode)),
  }
}

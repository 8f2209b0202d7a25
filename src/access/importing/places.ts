import type { CommuneRow, DepartmentRow } from '../../../db/schema/routing.ts'
import { Refused, type Sentence, wrongField } from '../../platform/errors.ts'
import { inTurns } from '../../platform/in-turns.ts'
import { fold, tidy } from '../../routing/text.ts'
import type { Row } from './read-file.ts'

export type Province = { code: string; name: string; fullName: string }
export type Commune = Pick<CommuneRow, 'code' | 'provinceCode' | 'name' | 'fullName'>
export type Places = {
  /** By code, and by name as people write it; each is called by several. */
  provincesBy: Map<string, Province[]>
  communesBy: Map<string, Commune[]>
  /** Where whoever brings the file keeps accounts; null: in the whole country. */
  ownProvince: string | null
}

type Read = { provinces: Province[]; communes: Commune[]; ownProvince: string | null }

export const placesOf = ({ provinces, communes, ownProvince }: Read): Places => ({
  ownProvince,
  provincesBy: calledBy(provinces),
  communesBy: calledBy(communes),
})

const calledBy = <Named extends Pick<Province, 'code' | 'name' | 'fullName'>>(all: Named[]) => {
  const by = new Map<string, Named[]>()
  for (const one of all)
    for (const key of new Set([one.code, fold(one.name), fold(one.fullName)]))
      by.set(key, [...(by.get(key) ?? []), one])
  return by
}

/** Where a department is: a commune, or the province itself. */
export type Spot = { provinceCode: string; communeCode: string | null; called: string }

export const spotKey = ({ provinceCode, communeCode }: Pick<DepartmentRow, 'provinceCode' | 'communeCode'>) =>
  `${provinceCode}/${communeCode ?? ''}`

/** Where a line says that somebody works. Refused: a place that is none, that is two, or beyond the reach of who brings it. */
const spotOf = (row: Pick<Row, 'province' | 'commune'>, places: Places): Spot => {
  const province = provinceOf(row, places)
  if (row.commune === '') {
    if (!province) throw noProvince()
    return { provinceCode: province.code, communeCode: null, called: province.fullName }
  }
  const commune = only(row.commune, places.communesBy, province?.code ?? null)
  return { provinceCode: commune.provinceCode, communeCode: commune.code, called: commune.fullName }
}

/** Where each line says that somebody works, or why that is no place. */
export type Spots = Map<Row, Spot | Refused>

/** A place that many lines name is looked for once. */
export const spotsOf = async (rows: Row[], places: Places): Promise<Spots> => {
  const known = new Map<string, Spot | Refused>()
  const found = (row: Row): Spot | Refused => {
    const cells = JSON.stringify([row.province, row.commune])
    const before = known.get(cells)
    const spot = before ?? spotOrWhy(row, places)
    if (!before) known.set(cells, spot)
    return spot
  }
  const spots: Spots = new Map()
  await inTurns(rows, (row) => void spots.set(row, found(row)))
  return spots
}

const spotOrWhy = (row: Row, places: Places): Spot | Refused => {
  try {
    return spotOf(row, places)
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

const provinceOf = ({ province }: Pick<Row, 'province'>, { provincesBy, ownProvince }: Places) => {
  if (province === '') return (ownProvince !== null && provincesBy.get(ownProvince)?.[0]) || null
  const [found] = provincesBy.get(fold(province)) ?? []
  if (!found) throw wrong(`Không có tỉnh, thành phố “${province}”.`, `There is no province “${province}”.`)
  if (ownProvince !== null && found.code !== ownProvince)
    throw wrong(
      `${found.fullName} ngoài phạm vi anh/chị quản trị.`,
      `${found.fullName} is not among those you keep.`,
    )
  return found
}

const only = (called: string, communes: Places['communesBy'], provinceCode: string | null): Commune => {
  const found = (communes.get(fold(called)) ?? []).filter(
    (one) => provinceCode === null || one.provinceCode === provinceCode,
  )
  const exact = found.filter(({ name, fullName }) => [name, fullName].some((one) => isWritten(one, called)))
  const [commune, other] = exact.length > 0 ? exact : found
  if (!commune) throw wrong(`Không có xã, phường “${called}” ở đây.`, `There is no commune “${called}” here.`)
  if (other)
    throw wrong(
      `Có nhiều nơi tên “${called}”: ${found.map(({ fullName, code }) => `${fullName} (${code})`).join('; ')}. Xin ghi mã.`,
      `Several places are called “${called}”. Please write the code.`,
    )
  return commune
}

const isWritten = (name: string, called: string) => tidy(name).toLowerCase() === tidy(called).toLowerCase()

const noProvince = () =>
  wrong(
    'Xin ghi xã, phường hoặc tỉnh, thành phố của đơn vị. Cán bộ của đơn vị chung cả nước, như bàn tiếp nhận đơn chưa rõ địa bàn, thì mời ở Đơn vị → Tài khoản.',
    'Please write the commune or the province of the department. People of a department of the whole country, as the desk for what names no province, are invited under Units → Accounts.',
  )

/** What is wrong with one line. */
export const wrong = (vi: string, en: string, field = 'line') => wrongField(field, { vi, en } as Sentence)

export type KnownDepartment = Pick<
  DepartmentRow,
  'id' | 'kind' | 'name' | 'provinceCode' | 'communeCode' | 'active'
>

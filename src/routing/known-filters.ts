import type { MiddlewareHandler } from 'hono'
import type { Env } from '../context/request.ts'
import { z } from '../context/router.ts'
import { Refused, type Sentence } from '../platform/errors.ts'
import { type Named, namedThere } from './known-store.ts'
import { communeCode, provinceCode } from './place/codes.ts'
import { communeOf, type Gazetteer, provinceOf } from './place/gazetteer.ts'

type Filter = { names: Named['names']; written: z.ZodType; none: Sentence }

const someone: Filter = {
  names: 'staff',
  written: z.string().regex(/^(?!nobody$)[\w-]{1,64}$/),
  none: { vi: 'Không có cán bộ này.', en: 'There is no such officer.' },
}

/** What a filter of this name names, as it is written; what is written otherwise its own address refuses. */
const filters: Record<string, Filter> = {
  commune: {
    names: 'commune',
    written: communeCode,
    none: { vi: 'Không có xã, phường nào mang mã này.', en: 'No commune has this code.' },
  },
  province: {
    names: 'province',
    written: provinceCode,
    none: { vi: 'Không có tỉnh, thành phố nào mang mã này.', en: 'No province has this code.' },
  },
  department: {
    names: 'department',
    written: z.string().regex(/^[1-9]\d{0,9}$/),
    none: { vi: 'Không có đơn vị này.', en: 'There is no such department.' },
  },
  officer: someone,
  staff: someone,
}

/** An empty list would say that there is nothing where somebody asked for a place, a unit or a person that there is not. */
export const knownFilters: MiddlewareHandler<Env> = async (c, next) => {
  const { db, knowledge } = c.get('ctx')
  const asked = Object.entries(c.req.query()).flatMap(([field, said]) => {
    const [kind, code] = field === 'unit' ? said.split(':') : [field, said]
    const filter = Object.hasOwn(filters, kind!) ? filters[kind!]! : null
    return code !== undefined && filter?.written.safeParse(code).success ? [{ field, code, ...filter }] : []
  })
  const unsure = asked.filter((one) => !isToday(knowledge.gazetteer, one))
  const there = unsure.length > 0 ? await namedThere(db, unsure) : []
  const fields = unsure.flatMap(({ field, none, ...one }, n) =>
    there[n] ? [] : [{ field, sentence: otherCode(knowledge.gazetteer, one) ?? none }],
  )
  if (fields[0]) throw new Refused('invalid', fields[0].sentence, { fields })
  await next()
}

const isToday = (gazetteer: Gazetteer, { names, code }: Named): boolean =>
  (names === 'commune' && communeOf(gazetteer, code)?.code === code) ||
  (names === 'province' && provinceOf(gazetteer, code) !== null)

/** Of a commune that another list gives another code. */
const otherCode = (gazetteer: Gazetteer, { names, code }: Named): Sentence | null => {
  const commune = names === 'commune' ? communeOf(gazetteer, code) : null
  return (
    commune && {
      vi: `${commune.fullName} mang mã ${commune.code} trong danh mục nhà nước.`,
      en: `${commune.fullName} has the code ${commune.code} in the official list.`,
    }
  )
}

import { mustManage } from '../../access/management.ts'
import type { Staff } from '../../access/permissions.ts'
import type { Ctx } from '../../context/context.ts'
import type { PartnerStands } from '../../events/machine-event.ts'
import { publicUnit } from '../../publishing/public-unit.ts'
import type { Pictures } from '../../tickets/pictures/pictures.ts'
import { wholeCountry } from '../open311/jurisdictions.ts'
import { noSuchPartner, partnerEnded, unknownPlace } from './refusals.ts'
import type { Line } from './speak.ts'
import { findPartner, lockPartner, type PartnerSeen, type Talking } from './store.ts'

/** One that we talk to just now: the line to it, and as whom it acts here. */
export type Partner = Pick<Talking, 'id' | 'name' | 'serviceCode' | 'readUntil' | 'failuresInARow'> & {
  line: Line
  seat: Staff
  /** What fetches the pictures that they show, and what keeps them; null: they stay there. */
  media: Media | null
}

export type Media = { fetch: typeof fetch; pictures: Pictures }

/** The system, when its department lies where the actor keeps accounts; refused as if it were not there elsewhere. */
export const partnerOf = async ({ db, actor }: Ctx, id: string): Promise<PartnerSeen> => {
  mustManage(actor, 'manage-staff', 'province')
  const partner = await findPartner(db, actor, id)
  if (!partner) throw noSuchPartner()
  return partner
}

/** The same, locked; refused when it has ended. */
export const standingPartner = async (ctx: Ctx, id: string): Promise<PartnerSeen> => {
  await partnerOf(ctx, id)
  if (!(await lockPartner(ctx.db, id))) throw partnerEnded()
  return partnerOf(ctx, id)
}

export const standsOf = ({
  name,
  url,
  jurisdictionId,
  serviceCode,
  departmentId,
  state,
}: PartnerStands): PartnerStands => ({ name, url, jurisdictionId, serviceCode, departmentId, state })

/** Where its events stand, and which screens show it. */
export const aboutPartner = ({ id, departmentId }: Pick<PartnerSeen, 'id' | 'departmentId'>) => ({
  subject: `partner:${id}`,
  rooms: [`department:${departmentId}`],
})

/** What comes by file belongs to a place that we know, where it names none. */
export const mustBeOfKnownPlace = (
  { knowledge }: Ctx,
  { kind, jurisdictionId }: Pick<PartnerSeen, 'kind' | 'jurisdictionId'>,
): void => {
  if (kind === 'file' && jurisdictionId !== wholeCountry && !publicUnit(knowledge.gazetteer, jurisdictionId))
    throw unknownPlace()
}

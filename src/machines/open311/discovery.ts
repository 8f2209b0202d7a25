import { isoInVietnam } from '../../platform/vietnam-time.ts'
import type { Value } from './xml.ts'

/** Of this document: when what it says last changed. */
const changed = new Date(Date.UTC(2026, 10, 30))

/** Where the interface is and what it speaks (GeoReport v2's service discovery). */
export const discovery = ({
  publicUrl,
  contact,
}: {
  publicUrl: string
  contact: string | undefined
}): Value => ({
  changeset: isoInVietnam(changed),
  contact: contact ?? `${publicUrl}/`,
  key_service: `${publicUrl}/docs`,
  endpoints: [
    {
      specification: 'http://wiki.open311.org/GeoReport_v2',
      url: `${publicUrl}/open311/v2`,
      changeset: isoInVietnam(changed),
      type: 'production',
      formats: ['text/xml', 'application/json'],
    },
  ],
})

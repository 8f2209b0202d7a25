import { z } from '../../context/router.ts'

/* What these addresses answer in JSON, in the names of GeoReport v2; in XML the same. */

const text = z.string()
const orNone = text.nullable()
const degrees = z.number().nullable()

export const discovered = z
  .object({
    changeset: text,
    contact: text,
    key_service: text,
    endpoints: z.array(
      z.object({
        specification: text,
        url: text,
        changeset: text,
        type: text,
        formats: z.array(text),
      }),
    ),
  })
  .openapi('Open311Discovery')

export const services = z
  .array(
    z.object({
      service_code: text,
      service_name: text,
      description: text,
      metadata: z.boolean(),
      type: text,
      keywords: text,
      group: text,
    }),
  )
  .openapi('Open311Services')

export const definition = z
  .object({ service_code: text, attributes: z.array(text) })
  .openapi('Open311Definition')

const extras = z.object({
  detailed_status: text,
  supporters: z.number(),
  jurisdiction_id: orNone,
  url: text,
  brought: z.boolean().openapi({ description: 'By the program of the key' }),
  sent_as: orNone.openapi({ description: 'What the system that sent it calls it; for that system alone' }),
})

export const requestsTold = z
  .array(
    z.object({
      service_request_id: text,
      status: text,
      status_notes: orNone,
      service_name: text,
      service_code: text,
      description: text,
      agency_responsible: orNone,
      service_notice: orNone,
      requested_datetime: text,
      updated_datetime: text,
      expected_datetime: orNone,
      address: orNone,
      address_id: orNone,
      zipcode: orNone,
      lat: degrees,
      long: degrees,
      media_url: orNone,
      extended_attributes: extras.optional(),
    }),
  )
  .openapi('Open311Requests')

export const updatesTold = z
  .array(
    z.object({
      update_id: text,
      service_request_id: text,
      status: text,
      updated_datetime: text,
      description: text,
      media_url: orNone,
    }),
  )
  .openapi('Open311Updates')

export const updateTaken = z.array(z.object({ update_id: text })).openapi('Open311UpdateTaken')

export const tokens = z.array(z.object({ service_request_id: text, token: text })).openapi('Open311Tokens')

export const faults = z.array(z.object({ code: z.number(), description: text })).openapi('Open311Faults')

export const taken = z
  .array(z.object({ service_request_id: text, service_notice: orNone, account_id: orNone }))
  .openapi('Open311Taken')

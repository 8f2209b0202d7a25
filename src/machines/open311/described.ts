import { z } from '../../context/router.ts'
import {
  definition,
  discovered,
  faults,
  requestsTold,
  services,
  taken,
  tokens,
  updatesTold,
  updateTaken,
} from './answers.ts'

/* What the API page says of these addresses. Their input is read as GeoReport v2 has it: what is unknown is ignored, empty is absent. */

const tags = ['open311']
const words = { 'text/xml': { schema: { type: 'string' as const } } }
const inBoth = (description: string, schema: z.ZodType) => ({
  description,
  content: { ...words, 'application/json': { schema } },
})
const fault = inBoth('The error of the standard, in the format asked for', faults)
const faultsOfPost = { 400: fault, 403: fault, 404: fault, 413: fault, 429: fault }
const told = (schema: z.ZodType) => ({
  200: inBoth('As the standard has it', schema),
  400: fault,
  404: fault,
  429: fault,
})

const text = z.string().optional()
const place = text.openapi({
  description: 'Needed: `vn`, the code of a province (`01`) or of a commune (`00364`)',
  example: '00364',
})
const whose = z.object({ jurisdiction_id: place })
const several = text.openapi({ description: 'Several by commas' })
const moment = text.openapi({ example: '2026-11-30T08:00:00Z' })

const requests = z.object({
  jurisdiction_id: place,
  service_request_id: text.openapi({ description: 'Several by commas; overrides all else' }),
  service_code: several,
  status: text.openapi({ description: '`open`, `closed`, or both by a comma' }),
  start_date: moment,
  end_date: moment,
  updated_after: text.openapi({ description: 'The span is then of `updated_datetime`' }),
  updated_before: moment,
  page: text,
  page_size: text.openapi({ description: 'At most 1000' }),
  extensions: text.openapi({ description: '`true`: with `extended_attributes`' }),
})

const posted = z.object({
  jurisdiction_id: place,
  api_key: text.openapi({ description: 'Or in `Authorization: Bearer`; never in the address' }),
  service_code: z.string(),
  description: z.string(),
  lat: text,
  long: text,
  address_string: text,
  address_id: text.openapi({ description: 'The code of a commune' }),
  email: text,
  first_name: text,
  last_name: text,
  phone: text,
  media_url: text.openapi({ description: 'Up to five; fetched from public hosts by https' }),
  media: z
    .file()
    .optional()
    .openapi({ type: 'string', format: 'binary', description: 'Up to five pictures' }),
})

const updates = z.object({
  jurisdiction_id: place,
  start_date: moment,
  end_date: moment,
  page: text.openapi({ description: 'Of requests that changed, the one that changed first on top' }),
  page_size: text.openapi({ description: 'Requests, at most 1000' }),
  after: text.openapi({ description: 'Where the page before ended: follow its `Link` with `rel="next"`' }),
})

const update = z.object({
  jurisdiction_id: place,
  api_key: text.openapi({ description: 'Or in `Authorization: Bearer`; never in the address' }),
  update_id: text.openapi({ description: 'Yours: sent again, it changes nothing' }),
  service_request_id: z.string(),
  status: text.openapi({
    description:
      '`closed` answers the request, for the department that handles it alone; `open` opens what ended again',
  }),
  description: z.string(),
  updated_datetime: moment,
  media_url: text.openapi({ description: 'Up to five; fetched from public hosts by https' }),
  media: z
    .file()
    .optional()
    .openapi({ type: 'string', format: 'binary', description: 'Up to five pictures' }),
})

type Asks = { query?: z.ZodObject; params?: z.ZodObject }

type Described = Asks & { summary: string; answers: z.ZodType }

const get = (path: string, { summary, answers, ...request }: Described) => ({
  method: 'get' as const,
  path: `/${path}`,
  summary,
  tags,
  request,
  responses: told(answers),
})

const formOf = (schema: z.ZodObject) => ({
  'application/x-www-form-urlencoded': { schema },
  'multipart/form-data': { schema },
})
/** The same twice, but for how the address ends. */
export const describedAs = (end: 'json' | 'xml') => [
  get(`discovery.${end}`, { summary: 'Where the interface is and what it speaks', answers: discovered }),
  get(`services.${end}`, { summary: 'What can be reported', query: whose, answers: services }),
  get(`services/{code}.${end}`, {
    summary: 'What a service asks besides',
    params: z.object({ code: z.string() }),
    query: whose,
    answers: definition,
  }),
  get(`requests.${end}`, {
    summary: 'Published requests, and those of your key',
    query: requests,
    answers: requestsTold,
  }),
  get(`requests/{id}.${end}`, {
    summary: 'One of them',
    params: z.object({ id: z.string() }),
    query: whose,
    answers: requestsTold,
  }),
  get(`tokens/{token}.${end}`, {
    summary: 'The id behind a token: here they are the same',
    params: z.object({ token: z.string() }),
    query: whose,
    answers: tokens,
  }),
  {
    method: 'post' as const,
    path: `/requests.${end}`,
    summary: 'Bring a request; the key needs the scope `report`',
    tags,
    request: { body: { required: true, content: formOf(posted) } },
    responses: { 201: inBoth('Taken in', taken), ...faultsOfPost },
  },
  get(`servicerequestupdates.${end}`, {
    summary: 'What became of published requests, and of those of your key (an extension by mySociety)',
    query: updates,
    answers: updatesTold,
  }),
  {
    method: 'post' as const,
    path: `/servicerequestupdates.${end}`,
    summary: 'Say something of a request; the key needs the scope `report`, or `act` where it handles it',
    tags,
    request: { body: { required: true, content: formOf(update) } },
    responses: { 201: inBoth('Taken in', updateTaken), ...faultsOfPost },
  },
]

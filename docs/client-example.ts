import { answered, langNghe, Refusal } from 'lang-nghe/client'

const { LANG_NGHE_URL: url = 'http://localhost:3000', LANG_NGHE_KEY: key = '' } = process.env
const { staff } = langNghe({ url, key })

// What is new in the department of this key, the newest first.
const { tickets } = await answered(staff.tickets.$get({ query: { status: 'new', sort: 'newest' } }))

for (const { id, reference, title } of tickets) {
  const param = { id: String(id) }
  try {
    await answered(staff.tickets[':id'].acceptance.$put({ param, json: {} }))
    const text = 'Đã nhận vào hệ thống điều hành của phường.'
    const headers = { 'idempotency-key': `taken-in-${reference}` }
    await answered(staff.tickets[':id'].note.$post({ param, json: { text, toResident: true } }, { headers }))
    console.log(`${reference} ${title}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`${reference}: ${error.sentence.vi}`)
  }
}

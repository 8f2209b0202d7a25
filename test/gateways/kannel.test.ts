import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { until } from '../support/until.ts'
import { kannelOfDebian, startKannel } from './kannel-peer.ts'
import { withPeer } from './peer.ts'

withPeer(kannelOfDebian, () => {
  test('hands in what a telephone writes, and again until it is taken', async () => {
    const asked: { url: URL; answered: number }[] = []
    const server = createServer((request, response) => {
      const answered = asked.length < 2 ? 503 : 200
      asked.push({ url: new URL(request.url!, 'http://here'), answered })
      response.writeHead(answered).end()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as AddressInfo
    const kannel = await startKannel(`http://127.0.0.1:${port}/in?id=%I&from=%p&to=%P&text=%a`)
    kannel.phone(['0912345678 1022 text Den duong tat'])
    const taken = await until(() => asked.find(({ answered }) => answered === 200)).finally(kannel.stop)
    server.close()
    expect(taken.url.searchParams.get('text')).toBe('Den duong tat')
    expect(asked).toHaveLength(3)
  })
})

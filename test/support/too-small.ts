import type { Locator } from 'playwright-core'

type Least = { width?: number; height: number }
type Drawn = {
  textContent: string
  getBoundingClientRect: () => { width: number; height: number }
  getClientRects: () => ArrayLike<unknown>
}

/** What of these a thumb cannot hit, each with its words and size; all at once, so that none is drawn anew between two looks. */
export const tooSmall = (touched: Locator, { width = 0, height }: Least): Promise<string[]> =>
  touched.evaluateAll(
    (all, least) =>
      (all as unknown as Drawn[]).flatMap((one) => {
        const box = one.getBoundingClientRect()
        const isShown = one.getClientRects().length > 0
        const isSmall = box.width < least.width || box.height < least.height
        return isShown && isSmall ? [`${one.textContent} ${box.width} × ${box.height}`] : []
      }),
    { width, height },
  )

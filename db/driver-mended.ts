const mark = 'lang-nghe.driver-mended'

/** What the mended driver says of itself as it is loaded. */
export const saysMended = `globalThis[Symbol.for('${mark}')] = true`

/** For an entry that must not run on the driver as it is published: said by the driver that was really loaded. */
export const mustBeMended = (): void => {
  if (Symbol.for(mark) in globalThis) return
  throw new Error('The postgres driver is not mended: start Node with --import ./db/mended-driver.ts')
}

/** When a person last touched this page; opening it is the first touch. */
let at = Date.now()

const touch = () => {
  at = Date.now()
}
export const heedTouches = () => {
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'])
    addEventListener(kind, touch, { passive: true, capture: true })
}

export const wasTouchedWithin = (milliseconds: number): boolean => Date.now() - at < milliseconds

const itsAnswer = 10_000

/** What nobody has just asked for is asked by the console itself, and keeps no sign-in alive. */
export const byItself = (): Record<string, string> =>
  wasTouchedWithin(itsAnswer) ? {} : { 'x-by-itself': 'yes' }

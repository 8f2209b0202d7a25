import type { Chance } from '../chance.ts'

export const width = 960
export const height = 720
/** Where the street begins, and the sky and the houses end. */
export const horizon = 330

const walls = ['#d9c7a3', '#c9d3c0', '#e0b9a0', '#b9c6d4', '#d8d2c4', '#cdb4a8', '#e6d9b8']
const roofs = ['#8a4b3a', '#6d6a66', '#7a5a44', '#59636b']

/** A street with its houses, by day or by night. */
export const backdrop = (chance: Chance, night: boolean): string => {
  const sky = night ? '#1c2436' : chance.pick(['#cfe2ee', '#dfe6ea', '#bcd7ea', '#e7e3d6'])
  const houses: string[] = []
  for (let x = -40; x < width; ) {
    const wide = chance.between(110, 190)
    const tall = chance.between(150, 290)
    houses.push(house(x, { wide, tall, chance }))
    x += wide + chance.between(0, 8)
  }
  const dusk = night ? `<rect width="${width}" height="${height}" fill="#101828" opacity="0.62"/>` : ''
  return `<rect width="${width}" height="${height}" fill="${sky}"/>${houses.join('')}
    <rect y="${horizon - 6}" width="${width}" height="90" fill="#b3aa9c"/>${kerb(chance)}
    <rect y="${horizon + 84}" width="${width}" height="${height}" fill="#6f7174"/>
    <rect y="${horizon + 76}" width="${width}" height="12" fill="#d8d5ce"/>
    <path d="M-20 600 L 980 560" stroke="#e8e4d8" stroke-width="9" stroke-dasharray="80 60"/>${dusk}`
}

const house = (x: number, { wide, tall, chance }: { wide: number; tall: number; chance: Chance }): string => {
  const top = horizon - tall
  const windows: string[] = []
  for (let y = top + 24; y < horizon - 90; y += 66)
    for (let at = x + 18; at < x + wide - 36; at += 52)
      windows.push(`<rect x="${at}" y="${y}" width="30" height="40" fill="#5d7486" opacity="0.75"/>`)
  const door = `<rect x="${x + wide / 2 - 24}" y="${horizon - 72}" width="48" height="72" fill="${chance.pick(['#7c4f33', '#48606b', '#88764c'])}"/>`
  return `<rect x="${x}" y="${top}" width="${wide}" height="${tall}" fill="${chance.pick(walls)}"/>
    <rect x="${x - 5}" y="${top - 12}" width="${wide + 10}" height="14" fill="${chance.pick(roofs)}"/>${windows.join('')}${door}`
}

const kerb = (chance: Chance): string => {
  const tiles: string[] = []
  for (let x = 0; x < width; x += 60)
    tiles.push(
      `<rect x="${x + 2}" y="${horizon}" width="56" height="74" fill="${chance.pick(['#bcb3a5', '#b4ab9d', '#c3bbae'])}"/>`,
    )
  return tiles.join('')
}

/** Specks of noise, as a cheap camera leaves them. */
export const grain = (night: boolean): string =>
  `<filter id="g"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="1"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 0 0.5  0 0 0 ${night ? 0.16 : 0.1} 0"/></filter><rect width="${width}" height="${height}" filter="url(#g)"/>`

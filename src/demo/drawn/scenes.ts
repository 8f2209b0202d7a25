import type { Scene } from '../../../db/seed/demo-year/matter.ts'
import type { Chance } from '../chance.ts'
import { backdrop, grain, height, horizon, width } from './street.ts'

/** As it was reported, or as it is once somebody has seen to it. */
export type State = 'fault' | 'mended'

/** A street drawn with few shapes: enough to see at a glance what the matter is. */
export const sceneOf = (scene: Scene, state: State, chance: Chance): string => {
  const night = scene === 'lamp'
  const inside = [backdrop(chance, night), matters[scene](state, chance)]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside.join('')}${grain(night)}</svg>`
}

type Drawn = (state: State, chance: Chance) => string

const blob = (
  x: number,
  y: number,
  { wide, tall, fill, chance }: { wide: number; tall: number; fill: string; chance: Chance },
): string => {
  const points = Array.from({ length: 11 }, (_, n) => {
    const turn = (n / 11) * 2 * Math.PI
    const far = 0.75 + chance.share() * 0.35
    return `${Math.round(x + Math.cos(turn) * wide * far)},${Math.round(y + Math.sin(turn) * tall * far)}`
  })
  return `<polygon points="${points.join(' ')}" fill="${fill}" stroke="${fill}" stroke-width="8" stroke-linejoin="round"/>`
}

const pothole: Drawn = (state, chance) => {
  const [x, y] = [chance.between(320, 640), chance.between(520, 610)]
  if (state === 'mended') return blob(x, y, { wide: 150, tall: 62, fill: '#48494c', chance })
  const hole = blob(x, y, { wide: 150, tall: 58, fill: '#4a4641', chance })
  const deep = blob(x + 8, y + 8, { wide: 108, tall: 36, fill: '#2e2b28', chance })
  const stones = Array.from(
    { length: 26 },
    () =>
      `<circle cx="${x + chance.between(-190, 190)}" cy="${y + chance.between(-66, 74)}" r="${chance.between(3, 9)}" fill="${chance.pick(['#8d8a84', '#a29c92', '#5c5954'])}"/>`,
  )
  return `${hole}${deep}<ellipse cx="${x + 14}" cy="${y + 16}" rx="62" ry="14" fill="#8fa3ad" opacity="0.6"/>${stones.join('')}`
}

const bags = ['#1f2a38', '#2c4d7a', '#e5e1d6', '#b8352f', '#2f6b45', '#d9a13a', '#3a3a3a']
const rubbish: Drawn = (state, chance) => {
  const x = chance.between(360, 600)
  const bin = `<rect x="${x + 190}" y="330" width="84" height="112" rx="8" fill="#2f7d4f"/><rect x="${x + 182}" y="318" width="100" height="18" rx="6" fill="#256140"/>`
  const sign = `<rect x="${x - 190}" y="250" width="8" height="170" fill="#777"/><rect x="${x - 240}" y="225" width="110" height="62" fill="#fff" stroke="#b8352f" stroke-width="6"/><path d="M${x - 228} 276 L ${x - 142} 236" stroke="#b8352f" stroke-width="8"/>`
  if (state === 'mended') return bin + sign
  const heap = Array.from({ length: 46 }, () => {
    const far = chance.share() ** 0.6
    return blob(x + (chance.share() - 0.5) * 430 * far, 470 - (1 - far) * 110 + chance.between(-16, 16), {
      wide: chance.between(22, 46),
      tall: chance.between(18, 34),
      fill: chance.pick(bags),
      chance,
    })
  })
  return bin + heap.join('')
}

const lamp: Drawn = (state, chance) => {
  const x = chance.between(300, 620)
  const post = (at: number, lit: boolean) =>
    `<path d="M${at} 560 V 130 q0 -46 60 -46 h40" fill="none" stroke="#8b9199" stroke-width="11"/>
    <rect x="${at + 92}" y="72" width="74" height="22" rx="10" fill="${lit ? '#fff3c4' : '#3b4048'}"/>${lit ? `<polygon points="${at + 96},94 ${at + 162},94 ${at + 330},690 ${at - 70},690" fill="#ffe9a0" opacity="0.34"/>` : ''}`
  return post(x, state === 'mended') + (state === 'mended' ? post(x - 280, true) : '')
}

const flood: Drawn = (state, chance) => {
  const drain = `<ellipse cx="480" cy="${horizon + 128}" rx="62" ry="20" fill="#3c3e41"/><path d="M430 ${horizon + 122} h100 M428 ${horizon + 130} h104 M436 ${horizon + 138} h88" stroke="#85888c" stroke-width="4"/>`
  if (state === 'mended') return drain
  const waves = Array.from(
    { length: 16 },
    () =>
      `<path d="M${chance.between(-40, 860)} ${chance.between(450, 700)} q30 -9 60 0 t60 0" fill="none" stroke="#cfd6cf" stroke-width="4" opacity="0.7"/>`,
  )
  const bike = `<circle cx="330" cy="520" r="44" fill="none" stroke="#22262b" stroke-width="12"/><circle cx="490" cy="520" r="44" fill="none" stroke="#22262b" stroke-width="12"/><path d="M330 520 L400 470 L490 520 M400 470 l70 -10 l24 -40" stroke="#a8322a" stroke-width="18" fill="none"/>`
  return `${bike}<rect y="${horizon + 150}" width="${width}" height="${height}" fill="#87857a" opacity="0.93"/><rect y="${horizon + 70}" width="${width}" height="${height}" fill="#8f8d82" opacity="0.6"/>${waves.join('')}`
}

const tree: Drawn = (state, chance) => {
  const x = chance.between(340, 560)
  const crown = (cx: number, cy: number, size: number) =>
    Array.from({ length: 14 }, () =>
      blob(cx + chance.between(-size, size), cy + chance.between(-size / 2, size / 2), {
        wide: size * 0.5,
        tall: size * 0.4,
        fill: chance.pick(['#3f6b3a', '#527f45', '#35592f', '#6a8f4e']),
        chance,
      }),
    ).join('')
  if (state === 'mended')
    return `<rect x="${x}" y="190" width="30" height="240" fill="#6b4f38"/>${crown(x + 15, 150, 90)}<path d="M${x - 50} 430 L ${x + 8} 300 M ${x + 84} 430 L ${x + 24} 300" stroke="#a9855a" stroke-width="9"/>`
  return `<path d="M${x - 30} 430 q 40 -150 210 -300" stroke="#6b4f38" stroke-width="36" fill="none"/>${crown(x + 210, 130, 130)}<path d="M${x - 120} 440 q90 -60 190 0" fill="#7a6148"/><path d="M${x + 120} 240 l 190 150" stroke="#5a4434" stroke-width="14"/>`
}

const pavement: Drawn = (state, chance) => {
  if (state === 'mended')
    return `<path d="M40 400 H 920" stroke="#f1efe8" stroke-width="9"/><rect x="700" y="200" width="9" height="190" fill="#777"/><circle cx="704" cy="190" r="42" fill="#2a5caa" stroke="#c0342c" stroke-width="10"/><path d="M676 162 l 56 56" stroke="#c0342c" stroke-width="10"/>`
  const seats = Array.from({ length: 5 }, (_, n) => {
    const x = 60 + n * 180 + chance.between(-20, 20)
    const colour = chance.pick(['#c23b2e', '#2d6cb0', '#2f7d4f'])
    return `<rect x="${x}" y="372" width="84" height="12" fill="#b9c2c8"/><path d="M${x + 8} 384 v44 M${x + 76} 384 v44" stroke="#88929a" stroke-width="6"/><rect x="${x - 30}" y="398" width="34" height="32" fill="${colour}"/><rect x="${x + 92}" y="398" width="34" height="32" fill="${colour}"/>`
  })
  const car = `<rect x="520" y="470" width="330" height="86" rx="26" fill="${chance.pick(['#d6d9dc', '#8f1f22', '#20344f'])}"/><path d="M580 470 q30 -70 90 -70 h60 q60 0 90 70z" fill="#9fb3c1"/><circle cx="600" cy="556" r="38" fill="#1d1f22"/><circle cx="780" cy="556" r="38" fill="#1d1f22"/>`
  return seats.join('') + car
}

const cables: Drawn = (state, chance) => {
  const pole = `<rect x="452" y="40" width="26" height="400" fill="#8d8a85"/><rect x="400" y="66" width="130" height="14" fill="#6f6c68"/>`
  const lines = Array.from({ length: state === 'mended' ? 5 : 17 }, (_, n) => {
    const sag = state === 'mended' ? 24 : chance.between(40, 300)
    const y = 70 + n * 7
    return `<path d="M-20 ${y - 20} Q 230 ${y + sag} 465 ${y} Q 700 ${y + sag} 980 ${y - 10}" fill="none" stroke="#1b1c1e" stroke-width="${chance.between(3, 6)}"/>`
  })
  const tangle =
    state === 'mended'
      ? ''
      : '<circle cx="465" cy="180" r="48" fill="none" stroke="#1b1c1e" stroke-width="10"/><circle cx="480" cy="196" r="34" fill="none" stroke="#26282b" stroke-width="8"/>'
  return pole + lines.join('') + tangle
}

const building: Drawn = (state, chance) => {
  const floors = Array.from(
    { length: 4 },
    (_, n) =>
      `<rect x="330" y="${80 + n * 84}" width="300" height="62" fill="${chance.pick(['#b5725a', '#b9785e'])}"/><rect x="322" y="${142 + n * 84}" width="316" height="22" fill="#a7a5a0"/>`,
  )
  const scaffold = Array.from(
    { length: 6 },
    (_, n) => `<path d="M${310 + n * 68} 50 V 420" stroke="#c7a24a" stroke-width="6"/>`,
  )
  const net =
    state === 'mended' ? `<rect x="300" y="40" width="360" height="384" fill="#3d8b5a" opacity="0.72"/>` : ''
  const sand =
    state === 'mended'
      ? ''
      : blob(240, 470, { wide: 170, tall: 60, fill: '#cdb37a', chance }) +
        blob(700, 480, { wide: 120, tall: 44, fill: '#a5583f', chance })
  return floors.join('') + scaffold.join('') + net + sand
}

const smoke: Drawn = (state, chance) => {
  const chimney = `<rect x="560" y="120" width="60" height="220" fill="#8b5b47"/>`
  if (state === 'mended')
    return `${chimney}<rect x="540" y="210" width="100" height="90" fill="#9fb0b8" stroke="#5d6b72" stroke-width="6"/>`
  const puffs = Array.from(
    { length: 22 },
    (_, n) =>
      `<circle cx="${590 - n * 24 + chance.between(-24, 24)}" cy="${120 - n * 3 + chance.between(-40, 60)}" r="${34 + n * 3}" fill="${chance.pick(['#4d4d4d', '#6a6865', '#3c3c3c'])}" opacity="0.42"/>`,
  )
  return chimney + puffs.join('')
}

const pipe: Drawn = (state, chance) => {
  const trench = blob(460, 560, { wide: 210, tall: 62, fill: '#7a6450', chance })
  const line = '<rect x="270" y="545" width="380" height="30" rx="14" fill="#2d6cb0"/>'
  if (state === 'mended')
    return `${trench}${line}<rect x="430" y="536" width="62" height="48" rx="8" fill="#3f444a"/>`
  const jets = Array.from(
    { length: 14 },
    () =>
      `<path d="M460 548 q ${chance.between(-60, 60)} -${chance.between(150, 260)} ${chance.between(-190, 190)} ${chance.between(-60, 20)}" fill="none" stroke="#dcebf3" stroke-width="7" opacity="0.75"/>`,
  )
  return `<ellipse cx="480" cy="610" rx="420" ry="80" fill="#9fb6c2" opacity="0.8"/>${trench}${line}${jets.join('')}`
}

const matters: Record<Scene, Drawn> = {
  pothole,
  rubbish,
  lamp,
  flood,
  tree,
  pavement,
  cables,
  building,
  smoke,
  pipe,
}

import sharp from 'sharp'
import type { Scene } from '../../../db/seed/demo-year/matter.ts'
import type { Pictures, Taken } from '../../tickets/pictures/pictures.ts'
import { chanceOf } from '../chance.ts'
import { type State, sceneOf } from './scenes.ts'

export type Pictured = {
  /** The nth photo of it; each is drawn once. */
  photoOf: (scene: Scene, state: State, n: number) => Promise<Uint8Array<ArrayBuffer>>
  /** Where they are kept: each is taken and written once, however often it is sent. */
  pictures: Omit<Pictures, 'uploads'>
}

export const picturedIn = (pictures: Omit<Pictures, 'uploads'>): Pictured => {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  const taken = new WeakMap<Uint8Array, Promise<Taken>>()
  const put = new Map<string, Promise<void>>()
  return {
    photoOf: (scene, state, n) => {
      const name = `${scene} ${state} ${n}`
      return once(drawn, name, () => draw(scene, state, name))
    },
    pictures: {
      get: pictures.get,
      take: (bytes) => {
        const known = taken.get(bytes) ?? pictures.take(bytes)
        taken.set(bytes, known)
        return known
      },
      put: (key, bytes) => once(put, key, () => pictures.put(key, bytes)),
    },
  }
}

const once = <T>(made: Map<string, T>, name: string, make: () => T): T => {
  const known = made.get(name) ?? make()
  made.set(name, known)
  return known
}

const draw = async (scene: Scene, state: State, name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const svg = new TextEncoder().encode(sceneOf(scene, state, chanceOf(name)))
  return new Uint8Array(await sharp(svg).jpeg({ quality: 82 }).toBuffer())
}

import type { Config } from '../../platform/config.ts'

/** Under which terms anybody uses what is published. */
export type Licence = { name: string; url: string }

/** Attribution and nothing else, unless the office set another. */
export const usualLicence: Licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
}

export const licenceOf = ({ OPEN_DATA_LICENCE: name, OPEN_DATA_LICENCE_URL: url }: Config): Licence =>
  name && url ? { name, url } : usualLicence

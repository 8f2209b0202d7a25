import type { Config } from '../platform/config.ts'
import { provinceOf } from '../routing/place/gazetteer.ts'
import type { Knowledge } from './knowledge.ts'

const settings = ['SMS_PROVINCE', 'MAIL_PROVINCE', 'ZALO_PROVINCE'] as const

/** Refuses to start with the code of a province that there is not. */
export const mustKnowProvinces = ({ gazetteer }: Knowledge, config: Config): void => {
  const named = [
    ...settings.map((setting) => ({ setting, code: config[setting] })),
    ...(config.SMS_GATEWAYS ?? []).flatMap(({ provinces }) =>
      (provinces ?? []).map((code) => ({ setting: 'SMS_GATEWAYS', code })),
    ),
  ]
  for (const { setting, code } of named)
    if (code && !provinceOf(gazetteer, code))
      throw new Error(
        `${setting}=${code}: không có tỉnh, thành phố nào mang mã này.\n${setting}=${code}: no province has this code.`,
      )
}

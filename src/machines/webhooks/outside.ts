import { wrongField } from '../../platform/errors.ts'
import { isRefusedUrl } from '../../platform/guarded-fetch.ts'

const innerAddress = () =>
  wrongField('url', {
    vi: 'Địa chỉ phải bắt đầu bằng https:// và nằm trên internet. Máy trong mạng nội bộ cần người vận hành máy chủ cho phép (WEBHOOK_INNER_HOSTS).',
    en: 'The address has to begin with https:// and be on the internet. A machine on an inner network has to be let through by who runs the server (WEBHOOK_INNER_HOSTS).',
  })

/** Where something is sent to, as far as it shows before it is asked. */
export const mustBeOutside = (url: string | undefined, inner: readonly string[]): void => {
  if (url !== undefined && isRefusedUrl(new URL(url), inner)) throw innerAddress()
}

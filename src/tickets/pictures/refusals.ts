import { wrongField } from '../../platform/errors.ts'

export const tooLarge = () =>
  wrongField('file', {
    vi: 'Ảnh lớn quá 10 MB; xin chụp lại ở cỡ nhỏ hơn hoặc gửi ảnh khác.',
    en: 'The picture is over 10 MB; please take a smaller one or send another.',
  })

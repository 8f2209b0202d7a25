import { Refused } from '../../platform/errors.ts'

export const noSuchWebhook = () =>
  new Refused('missing', {
    vi: 'Không có nơi nhận sự kiện này trong phạm vi anh/chị quản trị.',
    en: 'There is no such receiver of events among those you keep.',
  })

export const webhookEnded = () =>
  new Refused('conflict', {
    vi: 'Nơi nhận này đã ngừng; xin lập nơi nhận mới.',
    en: 'This receiver has ended; please make another.',
  })

export const noSuchDelivery = () =>
  new Refused('missing', {
    vi: 'Không có lần gửi này, hoặc nội dung không còn để gửi lại.',
    en: 'There is no such delivery, or nothing is left of it to send again.',
  })

export const unreadableSecret = () =>
  new Refused('conflict', {
    vi: 'Không mở được khóa ký của nơi nhận này; xin đổi khóa ký.',
    en: 'The signing secret of this receiver cannot be opened; please make a new one.',
  })

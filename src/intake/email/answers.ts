import { bareNumbersAt, type LocalNumber } from '../../../web/emergency.ts'
import type { Ctx } from '../../context/context.ts'
import { queueMail } from '../../notifications/mail-answer.ts'
import type { Sentence } from '../../platform/errors.ts'
import { writtenIn } from '../written-in.ts'
import type { ReadMail } from './read.ts'

const say = (vi: string, en: string): Sentence => ({ vi, en })

/** What we say at once to a mail; the events that follow from it say the rest. */
export const answers = {
  unclear: (local: readonly LocalNumber[]) =>
    say(
      `Thư của anh/chị không có nội dung. Xin trả lời thư này và cho biết rõ việc gì, ở xã, phường nào. Nguy hiểm gọi ngay ${bareNumbersAt(local)}.`,
      `Your mail says nothing. Please answer this one, say what the matter is, and in which commune. In danger? Call now: ${bareNumbersAt(local)}.`,
    ),
  stopped: say(
    'Đã dừng gửi thư đến địa chỉ này. Để nhận trở lại, xin trả lời thư này một chữ: BẬT.',
    'No more mails are sent to this address. To get them again, answer this one with the word START.',
  ),
  started: say(
    'Từ nay anh/chị lại nhận thư về phản ánh của mình.',
    'You get mails about your reports again.',
  ),
  rated: say(
    'Đã ghi đánh giá của anh/chị. Nếu việc chưa xong, xin trả lời thư này: CHƯA XONG, và cho biết còn gì.',
    'Your rating is noted. If it is not fixed, please answer: CHUA XONG, and say what is left.',
  ),
  noSuchChoice: (most: number) =>
    say(
      `Xin trả lời bằng một số từ 1 đến ${most}, hoặc tên xã, phường.`,
      `Please answer with a number from 1 to ${most}, or the name of the commune.`,
    ),
  filesLeft: (files: string[]) =>
    say(
      `Đã nhận thư của anh/chị. Các tệp sau chưa đưa được vào phản ánh: ${files.join('; ')}. Ảnh xin gửi dạng JPEG, PNG, WebP hoặc HEIC.`,
      `We have your mail. These files could not be added to the report: ${files.join('; ')}. Please send pictures as JPEG, PNG, WebP or HEIC.`,
    ),
}

type Written = Pick<ReadMail, 'from' | 'subject' | 'words'>

/** Answers whoever wrote it, in the language that they wrote in; a mail of nobody is not answered. */
export const answerMail = async (
  ctx: Ctx,
  { from, subject, words }: Written,
  sentence: Sentence,
): Promise<void> => {
  if (!from) return
  const language = writtenIn(`${subject}\n${words}`)
  await queueMail(ctx, { to: from.address, ticket: null, language, sentence })
}

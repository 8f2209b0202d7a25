import { classify } from '../../src/routing/kind/classify.ts'
import { choicesIn } from '../../src/routing/kind/likeliest.ts'

/** Reports that leave open what they are about: which of them, what is learned may change. */
const vague = [
  'Xe tải chở đất rơi vãi đầy đường',
  'Nhà bên cạnh để nước chảy ra ngõ hôi lắm',
  'Chỗ này bẩn quá',
  'Bà con kêu mãi không ai giải quyết',
  'Xin xã ghé thăm hoàn cảnh nhà bên',
  'Nhờ xem lại chuyện hôm trước ở đầu xóm',
  'Bức xúc quá, mấy hôm nay vẫn vậy',
]

/** A text whose subject the classifier does not choose alone, and what it offers. */
export const unsure = () => {
  const found = vague
    .map((text) => ({ text, likely: choicesIn(classify(null, text).reasons) }))
    .find(({ likely }) => likely.length === 3)
  if (!found) throw new Error('The classifier is sure of every text: think of a vaguer one')
  return found
}

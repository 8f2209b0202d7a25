import type { Lane, Language } from '../../../db/vocabulary.ts'
import type { Sentence } from '../../platform/errors.ts'
import { CATEGORIES, type CategoryCode, categoryName } from '../categories.ts'
import type { LaneRule } from '../knowledge/lane-rules.ts'

type CalledAs = 'street' | 'landmark' | 'hamlet' | 'person'

type Contradiction = { commune: string; communeCode: string; by: 'words' | 'point' }

/** Why something was decided: plain data, kept with the ticket, put into words when somebody reads it. */
export type Reason =
  | { code: 'place-given'; commune: string }
  | ({ code: 'place-contradicted'; chosen: string } & Contradiction)
  | { code: 'place-unknown-code'; given: string }
  | { code: 'place-words'; words: string; field: 'address' | 'text' }
  | { code: 'place-today'; commune: string }
  | { code: 'place-former-whole'; was: string; now: string }
  | { code: 'place-former-split'; was: string; now: string[] }
  | { code: 'place-shared'; words: string; options: string[] }
  | { code: 'place-district'; district: string }
  | { code: 'place-misspelt'; words: string; meant: string[] }
  | { code: 'place-unlike'; words: string; meant: string[] }
  | { code: 'place-unsure'; words: string }
  | { code: 'place-or-district'; words: string; taken?: string }
  | { code: 'place-other-province'; words: string; province: string }
  | { code: 'place-called-after'; words: string; as: CalledAs; taken?: string }
  | { code: 'place-not'; words: string; as: CalledAs }
  | { code: 'place-point'; commune: string }
  | { code: 'place-point-outside'; commune: string; metres: number }
  | { code: 'place-point-nowhere' }
  | { code: 'place-disagree'; commune: string }
  | { code: 'place-outside-province'; commune: string; province: string }
  | { code: 'place-base-list' }
  | { code: 'place-none' }
  | { code: 'category-words'; category: CategoryCode; words: string[] }
  | { code: 'category-learned'; category: CategoryCode; words?: string[] }
  | { code: 'category-unclear'; likely?: CategoryCode[] }
  | { code: 'lane-rule'; lane: Lane; rule: LaneRule; words: string[] }
  | { code: 'lane-learned'; lane: Lane; words: string[] }
  | { code: 'danger-possible'; words: string[] }
  | { code: 'lane-decoy'; rule: LaneRule; words: string[] }

/** The reason as one sentence, for the ticket and for the resident. */
export const explain = (reason: Reason, language: Language): string =>
  SENTENCES[reason.code](reason as never)[language]

type Sentences = { [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => Sentence }

const list = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')
const names = (codes: readonly CategoryCode[], language: Language): string[] =>
  codes.map((code) => `“${categoryName(code)[language]}”`)
const FIELDS = { address: { vi: 'địa chỉ', en: 'address' }, text: { vi: 'nội dung', en: 'text' } }
const NOT_A_PLACE = {
  street: { vi: 'tên đường', en: 'a street' },
  landmark: { vi: 'tên một địa điểm', en: 'a landmark' },
  hamlet: { vi: 'tên thôn, tổ', en: 'a hamlet' },
  person: { vi: 'tên người hoặc một phần tên khác', en: 'a person or part of another name' },
}
const LANE_VERDICTS: Record<Lane, Sentence> = {
  feedback: { vi: 'phản ánh, kiến nghị', en: 'feedback' },
  emergency: { vi: 'khẩn cấp', en: 'emergency' },
  complaint: {
    vi: 'khiếu nại (giữ kín, chờ cán bộ xem)',
    en: 'complaint (confidential, for an officer to confirm)',
  },
  denunciation: {
    vi: 'tố cáo (giữ kín, chờ cán bộ xem)',
    en: 'denunciation (confidential, for an officer to confirm)',
  },
  spam: { vi: 'tin rác (chờ cán bộ xem)', en: 'spam (for an officer to confirm)' },
}

const SENTENCES: Sentences = {
  'place-given': ({ commune }) => ({
    vi: `Người gửi đã chọn ${commune}.`,
    en: `The sender chose ${commune}.`,
  }),
  'place-contradicted': ({ chosen, commune, by }) =>
    by === 'words'
      ? {
          vi: `Người gửi chọn ${chosen} nhưng lời kể nói tới ${commune}; cần xem lại.`,
          en: `The sender chose ${chosen} but the words tell of ${commune}; please check.`,
        }
      : {
          vi: `Người gửi chọn ${chosen} nhưng vị trí ghim ở ${commune}; cần xem lại.`,
          en: `The sender chose ${chosen} but the pin lies in ${commune}; please check.`,
        },
  'place-unknown-code': ({ given }) => ({
    vi: `Không có đơn vị nào mang mã ${given}.`,
    en: `No unit has the code ${given}.`,
  }),
  'place-words': ({ words, field }) => ({
    vi: `Xác định địa bàn theo “${words}” trong ${FIELDS[field].vi}.`,
    en: `Place taken from “${words}” in the ${FIELDS[field].en}.`,
  }),
  'place-today': ({ commune }) => ({
    vi: `Đó là tên hiện nay của ${commune}.`,
    en: `It is today's name of ${commune}.`,
  }),
  'place-former-whole': ({ was, now }) => ({
    vi: `${was} trước đây nay thuộc ${now}.`,
    en: `The former ${was} is now in ${now}.`,
  }),
  'place-former-split': ({ was, now }) => ({
    vi: `${was} trước đây đã chia về ${now.join(', ')}; cần hỏi lại.`,
    en: `The former ${was} was split over ${now.join(', ')}; we must ask.`,
  }),
  'place-shared': ({ words, options }) => ({
    vi: `“${words}” có thể là ${options.join(', ')}; cần hỏi lại.`,
    en: `“${words}” may be ${options.join(', ')}; we must ask.`,
  }),
  'place-district': ({ district }) => ({
    vi: `Có nhắc ${district} (cũ), nên hiểu là đơn vị cũ ở đó.`,
    en: `${district} (former) is named, so the unit there is meant.`,
  }),
  'place-misspelt': ({ words, meant }) => ({
    vi: `“${words}” được hiểu là ${meant.join(' hoặc ')}.`,
    en: `“${words}” is read as ${meant.join(' or ')}.`,
  }),
  'place-unlike': ({ words, meant }) => ({
    vi: `“${words}” viết không hẳn như ${meant.join(' hoặc ')}; cần hỏi lại.`,
    en: `“${words}” is not quite ${meant.join(' or ')}; we must ask.`,
  }),
  'place-unsure': ({ words }) => ({
    vi: `Người gửi chưa chắc là “${words}”; cần hỏi lại.`,
    en: `The sender is not sure of “${words}”; we must ask.`,
  }),
  'place-or-district': ({ words, taken }) => ({
    vi: `“${words}” vừa là tên xã, phường hiện nay vừa là tên quận, huyện, thành phố cũ; ${taken ? `hiểu là ${taken}` : 'cần hỏi lại'}.`,
    en: `“${words}” is the name of a commune today and of a former district; ${taken ? `${taken} is meant` : 'we must ask'}.`,
  }),
  'place-other-province': ({ words, province }) => ({
    vi: `“${words}” được viết kèm “${province}”, không phải tỉnh, thành phố của nơi này; cần hỏi lại.`,
    en: `“${words}” is written with “${province}”, which is not the province of this place; we must ask.`,
  }),
  'place-called-after': ({ words, as, taken }) => ({
    vi: `“${words}” có thể chỉ là ${NOT_A_PLACE[as].vi}, cũng có thể là địa bàn; ${taken ? `hiểu là ở ${taken}` : 'cần hỏi lại'}.`,
    en: `“${words}” may only be ${NOT_A_PLACE[as].en}, or the place itself; ${taken ? `${taken} is meant` : 'we must ask'}.`,
  }),
  'place-not': ({ words, as }) => ({
    vi: `“${words}” là ${NOT_A_PLACE[as].vi}, không tính là địa bàn.`,
    en: `“${words}” is ${NOT_A_PLACE[as].en}, not the place.`,
  }),
  'place-point': ({ commune }) => ({
    vi: `Tọa độ nằm trong ${commune}.`,
    en: `The coordinates lie in ${commune}.`,
  }),
  'place-point-outside': ({ commune, metres }) => ({
    vi: `Tọa độ nằm ngoài mọi ranh giới, cách ${commune} khoảng ${metres} m.`,
    en: `The coordinates lie outside every boundary, about ${metres} m from ${commune}.`,
  }),
  'place-point-nowhere': () => ({
    vi: 'Tọa độ không thuộc địa bàn nào trong nước.',
    en: 'The coordinates lie in no unit of the country.',
  }),
  'place-disagree': ({ commune }) => ({
    vi: `Lời kể và tọa độ (${commune}) không khớp; cần hỏi lại.`,
    en: `Words and coordinates (${commune}) disagree; we must ask.`,
  }),
  'place-outside-province': ({ commune, province }) => ({
    vi: `${commune} thuộc ${province}, ngoài địa bàn nơi tiếp nhận.`,
    en: `${commune} is in ${province}, outside the receiving province.`,
  }),
  'place-base-list': () => ({
    vi: 'Danh mục cơ sở chỉ có một nơi đến cho mỗi đơn vị cũ; đơn vị cũ có thể đã bị chia.',
    en: 'The base list has one successor per former unit; it may have been split.',
  }),
  'place-none': () => ({ vi: 'Chưa xác định được địa bàn.', en: 'No place could be found.' }),
  'category-words': ({ category, words }) => ({
    vi: `Lĩnh vực “${CATEGORIES[category].vi}” vì có ${list(words)}.`,
    en: `Subject “${CATEGORIES[category].en}” because of ${list(words)}.`,
  }),
  'category-learned': ({ category, words = [] }) => ({
    vi: `Lĩnh vực “${CATEGORIES[category].vi}” vì giống các phản ánh đã xác nhận${words.length ? ` (${list(words)})` : ''}.`,
    en: `Subject “${CATEGORIES[category].en}” because it is like confirmed reports${words.length ? ` (${list(words)})` : ''}.`,
  }),
  'category-unclear': ({ likely = [] }) => ({
    vi: `Lĩnh vực chưa chắc chắn${likely.length ? `, có thể là ${names(likely, 'vi').join(' hoặc ')}` : ''}; cần người gửi hoặc cán bộ chọn.`,
    en: `The subject is not certain${likely.length ? `: it may be ${names(likely, 'en').join(' or ')}` : ''}; the sender or an officer should choose.`,
  }),
  'lane-rule': ({ lane, words }) => ({
    vi: `Xếp loại ${LANE_VERDICTS[lane].vi}${words.length ? ` vì có ${list(words)}` : ''}.`,
    en: `Type: ${LANE_VERDICTS[lane].en}${words.length ? ` because of ${list(words)}` : ''}.`,
  }),
  'lane-learned': ({ lane, words }) => ({
    vi: `Xếp loại ${LANE_VERDICTS[lane].vi} vì giống các tin đã biết của loại này${words.length ? ` (${list(words)})` : ''}.`,
    en: `Type: ${LANE_VERDICTS[lane].en} because it is like known reports of that type${words.length ? ` (${list(words)})` : ''}.`,
  }),
  'danger-possible': ({ words }) => ({
    vi: `Có thể có người đang gặp nguy hiểm${words.length ? ` (${list(words)})` : ''}; cần người trực xem ngay.`,
    en: `Somebody may be in danger${words.length ? ` (${list(words)})` : ''}; a person should look at once.`,
  }),
  'lane-decoy': ({ words }) => ({
    vi: `${list(words)} chỉ là cách nói thường ngày.`,
    en: `${list(words)} is everyday speech.`,
  }),
}

import { plural } from '../../plural.ts'
import type { Sentence } from '../shapes.ts'

export const words = {
  bring: { vi: 'Nhập từ tệp', en: 'Import a file' },
  note: {
    vi: 'Tệp CSV, mỗi dòng một người: đơn vị, vai trò, lĩnh vực. Người đã có thì được sửa theo tệp; ô để trống không đổi gì; không ai bị xóa. Mỗi lần nhiều nhất 3.000 dòng.',
    en: 'A CSV file, one person a line: department, roles, duties. Who is there already is changed as the file says; blank cells change nothing; nobody is removed. 3,000 lines at most each time.',
  },
  sample: { vi: 'Tải tệp mẫu', en: 'Download a sample' },
  file: { vi: 'Tệp CSV (UTF-8)', en: 'CSV file (UTF-8)' },
  pickFile: { vi: 'Chọn tệp…', en: 'Choose the file…' },
  try: { vi: 'Xem thử', en: 'Try it' },
  tryNote: {
    vi: 'Xem thử không thay đổi gì.',
    en: 'A trial changes nothing.',
  },
  invite: {
    vi: 'Gửi thư mời cho người chưa đặt mật khẩu',
    en: 'Mail an invitation to everybody without a password',
  },
  takeIn: { vi: 'Nhập như đã xem', en: 'Import as shown' },
  mend: {
    vi: 'Xin sửa các dòng sai trong tệp rồi chọn lại. Chưa thay đổi gì.',
    en: 'Please mend the wrong lines and choose the file again. Nothing was changed.',
  },
  done: { vi: 'Đã nhập xong.', en: 'The file is taken in.' },
  line: (n: number): Sentence => ({ vi: `Dòng ${n}`, en: `Line ${n}` }),
  counted: {
    wrong: (n: number): Sentence => ({ vi: `${n} dòng sai`, en: `${plural(n, 'line')} wrong` }),
    made: (n: number): Sentence => ({ vi: `${n} dòng lập mới`, en: `${plural(n, 'line')} new` }),
    changed: (n: number): Sentence => ({ vi: `${n} dòng thay đổi`, en: `${plural(n, 'line')} changed` }),
    left: (n: number): Sentence => ({
      vi: `${n} dòng giữ nguyên`,
      en: `${plural(n, 'line')} left as they are`,
    }),
  },
} as const

export const outcomes = {
  wrong: { vi: 'Sai', en: 'Wrong' },
  made: { vi: 'Mới', en: 'New' },
  changed: { vi: 'Đổi', en: 'Changed' },
  left: { vi: 'Giữ', en: 'Left' },
} as const

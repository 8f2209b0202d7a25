import { all, type Line, say, why } from './line.ts'

/** Only a resident opens it again without a word: whoever works on it next has to ask. */
export const reopened: Line<'ticket.reopened'> = {
  sentence: ({ times, why }) => {
    const again = say(`Mở lại lần ${times}`, times === 1 ? 'Reopened' : `Reopened, ${times} times now`)
    return why ? again : say(`${again.vi}, chưa kể còn vướng điều gì`, `${again.en}, not told what is wrong`)
  },
  toThem: ({ times }) =>
    times === 1
      ? say('Anh/chị báo chưa xong, phản ánh được mở lại', 'You said it is not done, and it is open again')
      : say(
          `Anh/chị báo chưa xong, mở lại lần ${times}`,
          `You said it is not done: open again, ${times} times now`,
        ),
  text: why,
  resident: all,
}

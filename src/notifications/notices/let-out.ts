import type { Notice } from './notice.ts'

/** Whoever follows was told that somebody looks at the answer first. */
export const answerPublished: Notice<'ticket.answer-published'> = {
  residents: {
    byPost: false,
    who: ({ waited }) => (waited ? ['follower'] : []),
    words: {
      vi: ({ data }) => ({ what: 'Kết quả:', quote: data.became }),
      en: ({ data }) => ({ what: 'Result:', quote: data.became }),
    },
  },
  staff: null,
}

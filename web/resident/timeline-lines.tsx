type Line = { iso: string; at: string; sentence: string; text: string | null }

/** What happened, one line each: when, what, and the words that somebody wrote with it. */
export const TimelineLines = ({ timeline }: { timeline: readonly Line[] }) => (
  <ol class="line">
    {timeline.map(({ iso, at, sentence, text }) => (
      <li>
        <time datetime={iso}>{at}</time>
        <br />
        {sentence}
        {text && (
          <p class="said" lang="vi">
            {text}
          </p>
        )}
      </li>
    ))}
  </ol>
)

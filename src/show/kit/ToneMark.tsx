import type { Tone } from '../../store/verdict/verdict'

/** The strokes of each sign, in a square of 24. */
export const signs: Readonly<Record<Tone, string>> = {
  error: 'M8 8l8 8M16 8l-8 8',
  warning: 'M12 7v6.5M12 16.6v.2',
  review: 'M9.4 9.6a2.6 2.6 0 1 1 3.6 2.6c-.7.3-1 .8-1 1.6M12 16.6v.2',
  incomplete: 'M9.4 9.6a2.6 2.6 0 1 1 3.6 2.6c-.7.3-1 .8-1 1.6M12 16.6v.2',
  aside: 'M9.6 8.4v7.2M14.4 8.4v7.2',
  trial: 'M8.5 15.5l1-3 5.2-5.2 2 2-5.2 5.2z',
  clean: 'M7.5 12.4l3 3 6-6.6',
}

/** The triangle of a warning: its sign stands a little lower than those in circles. */
export const triangle = 'M12 2.4 22.4 21H1.6z'
export const lowered = 'translate(0 1.6)'

/** The sign of a verdict: a shape of its own for each tone. */
export const ToneMark = ({ tone }: { tone: Tone }) => (
  <svg className="tone" data-tone={tone} viewBox="0 0 24 24" width={28} height={28} aria-hidden="true">
    {tone === 'warning' ? (
      <path className="plate" d={triangle} strokeLinejoin="round" />
    ) : (
      <circle className="plate" cx="12" cy="12" r="10.5" />
    )}
    <path className="sign" d={signs[tone]} transform={tone === 'warning' ? lowered : undefined} />
  </svg>
)

import { useEffect } from 'react'
import { useStore } from '../../store/store'
import { useOpenDialogs } from './openDialogs'

/** How long a sentence stays (ms): long enough to read twice. */
const stay = 3500

/** A sentence about what was just done, for a moment; in the dialog, where one is open. */
export const Said = () => {
  const said = useStore(state => state.said)
  const say = useStore(state => state.say)
  const behind = useOpenDialogs(({ closers }) => closers.length > 0)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => say(null), stay)
    return () => clearTimeout(timer)
  }, [said, say])
  return <Sentence said={behind ? null : said} />
}

/** The same inside a dialog, which is all that is seen and heard of the page while it is open. */
export const SaidInDialog = () => <Sentence said={useStore(state => state.said)} />

const Sentence = ({ said }: { said: string | null }) => (
  <div className="said" role="status" data-shown={said !== null}>
    {said}
  </div>
)

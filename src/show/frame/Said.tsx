import { useEffect } from 'react'
import { useStore } from '../../store/store'

/** How long a sentence stays (ms): long enough to read twice. */
const stay = 3500

/** A sentence about what was just done, for a moment. */
export const Said = () => {
  const said = useStore(state => state.said)
  const say = useStore(state => state.say)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => say(null), stay)
    return () => clearTimeout(timer)
  }, [said, say])
  return (
    <div className="said" role="status" data-shown={said !== null}>
      {said}
    </div>
  )
}

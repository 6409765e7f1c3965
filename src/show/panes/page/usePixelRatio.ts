import { useEffect, useState } from 'react'

/** Device pixels to a CSS pixel; changes with the browser's own zoom and when the window moves to another screen. */
export const usePixelRatio = (): number => {
  const [ratio, setRatio] = useState(() => window.devicePixelRatio || 1)
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`)
    const onChange = () => setRatio(window.devicePixelRatio || 1)
    query.addEventListener('change', onChange)
    return () => query.removeEventListener('change', onChange)
  }, [ratio])
  return ratio
}

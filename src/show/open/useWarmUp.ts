import { useEffect } from 'react'
import { useStore } from '../../store/store'

/** How long the page waits after it is drawn (ms): the first screen comes first. */
const breath = 300

/** Starts the worker while the user looks for the file, so that the first file is read at once. */
export const useWarmUp = (): void => {
  const warm = useStore(state => state.warm)
  useEffect(() => {
    const timer = setTimeout(warm, breath)
    return () => clearTimeout(timer)
  }, [warm])
}

import { type RefObject, useEffect } from 'react'

/** Unfolds every group for the printed sheet, and folds afterwards what the user had folded. */
export const useOpenForPrint = (body: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    const unfold = () => {
      folded = [...(body.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      for (const group of folded) group.open = true
    }
    const fold = () => {
      for (const group of folded) group.open = false
    }
    addEventListener('beforeprint', unfold)
    addEventListener('afterprint', fold)
    return () => {
      removeEventListener('beforeprint', unfold)
      removeEventListener('afterprint', fold)
    }
  }, [body])
}

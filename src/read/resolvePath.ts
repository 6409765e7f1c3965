/** Where a part of a package leads to: a path within the zip. */

/** @param folder of the part that says it, with / at its end; '' for the top. @param target from there, or from the top where it begins with /. */
export const resolvePath = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

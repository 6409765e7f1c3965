/** Steps that may be taken. Shared by all that searches for one thing, so that the whole is bounded. */
export interface Budget {
  steps: number
}

/** Takes steps; false where there are none left. */
export const spend = (budget: Budget, steps = 1): boolean => {
  budget.steps -= steps
  return budget.steps >= 0
}

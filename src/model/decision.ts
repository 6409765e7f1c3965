/** What the user decided about a finding that is set aside. */

/** verified 已核实: looked at, the report is right. not-applicable 不适用. later 稍后处理: still to be done. */
export const decisionKinds = ['verified', 'not-applicable', 'later'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Characters of a note that are kept. */
export const longestNote = 200

export interface Decision {
  readonly kind: DecisionKind
  /** In the user's words; absent where there is none. */
  readonly note?: string
}

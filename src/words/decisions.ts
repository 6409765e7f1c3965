import type { DecisionKind } from '../model/decision'

/** What a decision is called. */
export const decisionNames: Readonly<Record<DecisionKind, string>> = {
  verified: '已核实',
  'not-applicable': '不适用',
  later: '稍后处理',
}

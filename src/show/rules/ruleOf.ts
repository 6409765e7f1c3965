/** Rules by their id. */
import { catalogue } from '../../check/catalogue'

const byId = new Map(catalogue.map(rule => [rule.id, rule]))

export const ruleOf = (id: string) => byId.get(id) ?? null

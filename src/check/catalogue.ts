/** Every rule there is, in reading order. The only list: README.md here and the page's list of rules follow it. */

import type { RuleId } from '../model/ruleArgs'
import { aggregate } from './across/aggregate'
import { carryOver } from './across/carry-over'
import { duplicateReport } from './across/duplicate-report'
import { foreignName } from './across/foreign-name'
import { inForceRoll } from './across/in-force-roll'
import { narrativeGrowth } from './across/narrative-growth'
import { pendingRoll } from './across/pending-roll'
import { sameText } from './across/same-text'
import { unitSlip } from './across/unit-slip'
import { yearGap } from './across/year-gap'
import { proceedingsTotal } from './arithmetic/proceedings-total'
import { requestsBalance } from './arithmetic/requests-balance'
import { requestsOutcomeTotal } from './arithmetic/requests-outcome-total'
import { requestsRowTotal } from './arithmetic/requests-row-total'
import { cellAnnotated } from './cells/cell-annotated'
import { cellBlank } from './cells/cell-blank'
import { cellNegative } from './cells/cell-negative'
import { cellNotANumber } from './cells/cell-not-a-number'
import { cellNotWhole } from './cells/cell-not-whole'
import { cellNotation } from './cells/cell-notation'
import { feeAmount } from './narrative/fee-amount'
import { feeStatement } from './narrative/fee-statement'
import { narrativeConflict } from './narrative/narrative-conflict'
import { narrativeFigure } from './narrative/narrative-figure'
import { narrativePercentage } from './narrative/narrative-percentage'
import { narrativeSum } from './narrative/narrative-sum'
import { narrativeUniversal } from './narrative/narrative-universal'
import { reportingPeriod } from './narrative/reporting-period'
import { yearStale } from './narrative/year-stale'
import { inForceImplausible } from './plausibility/in-force-implausible'
import { regulationsAuthority } from './plausibility/regulations-authority'
import { overviewLength } from './practice/overview-length'
import { personalData } from './publishing/personal-data'
import { placeholder } from './publishing/placeholder'
import { revisionMarks } from './publishing/revision-marks'
import { wording } from './publishing/wording'
import type { Rule } from './rule'
import { aspectMissing } from './template/aspect-missing'
import { citationForm } from './template/citation-form'
import { columnExtra } from './template/column-extra'
import { columnLabel } from './template/column-label'
import { columnMissing } from './template/column-missing'
import { formOutdated } from './template/form-outdated'
import { noteMissing } from './template/note-missing'
import { publicForm } from './template/public-form'
import { rowExtra } from './template/row-extra'
import { rowLabel } from './template/row-label'
import { rowMissing } from './template/row-missing'
import { rowOrder } from './template/row-order'
import { sectionHeading } from './template/section-heading'
import { sectionMissing } from './template/section-missing'
import { sectionNumbering } from './template/section-numbering'
import { sectionOrder } from './template/section-order'
import { tableMissing } from './template/table-missing'
import { titleForm } from './template/title-form'

export { type Example, type Examples, examples } from './examples'
export { wordings } from './publishing/wordings'
export { groups, levels, type Rule } from './rule'

/** By id; one that is lacking does not compile. */
const rules = {
  'requests-row-total': requestsRowTotal,
  'requests-outcome-total': requestsOutcomeTotal,
  'requests-balance': requestsBalance,
  'proceedings-total': proceedingsTotal,
  'cell-blank': cellBlank,
  'cell-not-a-number': cellNotANumber,
  'cell-negative': cellNegative,
  'cell-not-whole': cellNotWhole,
  'cell-annotated': cellAnnotated,
  'cell-notation': cellNotation,
  'title-form': titleForm,
  'section-missing': sectionMissing,
  'section-order': sectionOrder,
  'section-heading': sectionHeading,
  'section-numbering': sectionNumbering,
  'aspect-missing': aspectMissing,
  'table-missing': tableMissing,
  'form-outdated': formOutdated,
  'row-missing': rowMissing,
  'row-extra': rowExtra,
  'row-order': rowOrder,
  'row-label': rowLabel,
  'column-missing': columnMissing,
  'column-extra': columnExtra,
  'column-label': columnLabel,
  'citation-form': citationForm,
  'public-form': publicForm,
  'note-missing': noteMissing,
  'narrative-figure': narrativeFigure,
  'narrative-sum': narrativeSum,
  'narrative-percentage': narrativePercentage,
  'narrative-universal': narrativeUniversal,
  'narrative-conflict': narrativeConflict,
  'reporting-period': reportingPeriod,
  'year-stale': yearStale,
  'fee-statement': feeStatement,
  'fee-amount': feeAmount,
  'regulations-authority': regulationsAuthority,
  'in-force-implausible': inForceImplausible,
  'personal-data': personalData,
  placeholder: placeholder,
  'revision-marks': revisionMarks,
  wording,
  'overview-length': overviewLength,
  'carry-over': carryOver,
  'in-force-roll': inForceRoll,
  'pending-roll': pendingRoll,
  'unit-slip': unitSlip,
  'narrative-growth': narrativeGrowth,
  aggregate,
  'same-text': sameText,
  'foreign-name': foreignName,
  'year-gap': yearGap,
  'duplicate-report': duplicateReport,
} satisfies { readonly [Id in RuleId]: Rule<Id> }

export const catalogue: readonly Rule[] = Object.values(rules)

/** By id, for ids that come from outside. */
export const rulesById: ReadonlyMap<string, Rule> = new Map(catalogue.map(rule => [rule.id, rule]))

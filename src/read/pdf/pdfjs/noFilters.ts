/** Filters are elements of a page, which a worker has not: rare effects are left out, as pdf.js does under Node. */
export class NoFilters {
  addFilter = none
  addHCMFilter = none
  addAlphaFilter = none
  addLuminosityFilter = none
  addKnockoutFilter = none
  addHighlightHCMFilter = none
  addSelectionHCMFilter = none
  addSelectionFilter = none
  createSelectionStyle() {
    return null
  }
  destroy() {}
}

function none() {
  return 'none'
}

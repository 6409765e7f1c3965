/** Fields of a form that stand in a table: pages on which offices fill in their figures. */
import type { Flow } from './flow'
import { attribute, type Element, isElement } from './tree'
import { isHidden, type Look, type Walk } from './walk'

/** What is typed into a field of a table is what its cell says. */
export const addField = (element: Element, flow: Flow, look: Look): void => {
  if (!look.inCell || isHidden(look) || !/^(?:text|number|tel)$/i.test(attribute(element, 'type') ?? 'text')) return
  const value = attribute(element, 'value') ?? ''
  // What shows in a field that is left blank may be meant as its figure.
  if (value === '' && /\d/.test(attribute(element, 'placeholder') ?? '')) flow.doubt()
  else flow.text(value, false)
}

/** Of a list to choose from what is chosen, else what shows first. */
export const addChoice = (element: Element, walk: Walk, flow: Flow, look: Look): void => {
  const options = element.childNodes.filter(isElement)
  const chosen = options.find(option => attribute(option, 'selected') !== undefined) ?? options[0]
  if (chosen && look.inCell) walk.nodes(chosen.childNodes, flow, look)
}

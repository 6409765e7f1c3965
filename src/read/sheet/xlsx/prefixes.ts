/** Namespaces of workbooks, those of the strict variant too. */
import type { Prefixes } from '../../xml/parseXml'

const open = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

export const prefixes: Prefixes = {
  [`${open}/spreadsheetml/2006/main`]: 'x',
  [`${strict}/spreadsheetml/main`]: 'x',
  [`${open}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
}

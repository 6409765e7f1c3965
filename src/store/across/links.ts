/** What tells of each open report whose it is, and which of the others it is held against. */
import { groupYears } from '../../model/agency/groupYears'
import { namedAgency } from '../../model/agency/namedAgency'
import { neighboursIn } from '../../model/neighbours'
import type { Report } from '../../model/report'
import { runningText } from '../../model/runningText'

export interface Link {
  /** Of the file. */
  readonly id: number
  readonly name: string | null
  readonly year: number | null
  /** What stands before the tables. */
  readonly text: string
}

/** The files that a report is held against, by their ids. */
export interface Neighbours {
  readonly before?: number
  readonly earlier?: number
  readonly twin?: number
}

export interface Linked {
  readonly neighbours: ReadonlyMap<number, Neighbours>
  /** Files with the same number are of one agency; a file whose agency nobody knows has none. */
  readonly agencies: ReadonlyMap<number, number>
}

/** @param id of the file that the report was read from. */
export const linkOf = (id: number, report: Report): Link => {
  const texts = [report.preamble, ...report.sections.filter(({ number }) => number === 1).map(({ body }) => body)]
  const bodies = texts.map(passages => ({ body: runningText(passages) }))
  return { id, name: namedAgency(report, bodies), year: report.year, text: bodies.map(({ body }) => body.text).join('。') }
}

/** Finds for each report last year's and its twin. @param links of one year, the latest last. */
export const linked = (links: readonly Link[]): Linked => {
  const groups = groupYears(links)
  const idAt = (at: number | undefined) => (at === undefined ? undefined : links[at]?.id)
  const neighbours = [...neighboursIn(groups)].flatMap(([at, { before, earlier, twin }]) => {
    const [id, idBefore, idEarlier, idTwin] = [at, before, earlier, twin].map(idAt)
    const found = {
      ...(idBefore !== undefined && { before: idBefore }),
      ...(idEarlier !== undefined && { earlier: idEarlier }),
      ...(idTwin !== undefined && { twin: idTwin }),
    }
    return id === undefined ? [] : [[id, found] as const]
  })
  const agencies = groups.flatMap(({ years }, group) =>
    years.flatMap(({ file }) => (links[file] ? [[links[file].id, group] as const] : [])),
  )
  return { neighbours: new Map(neighbours), agencies: new Map(agencies) }
}

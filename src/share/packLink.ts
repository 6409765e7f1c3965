/** A report's result → the part of a link after #. */
import { toBase64url } from './base64url'
import { compact, type ReportOutput } from './compact'
import { deflate } from './deflate'
import { frame } from './frame'
import { limits } from './limits'
import { linkSchema } from './linkForm'

/** r=1.… without the #. */
export const packLink = async (output: ReportOutput): Promise<string> => {
  const json = JSON.stringify(compact(withinLimits(output)))
  const packed = await deflate(new TextEncoder().encode(json))
  return `r=${linkSchema}.${toBase64url(frame(packed))}`
}

/** Quotes are cut to what a link may hold; rules keep them far shorter by themselves. */
const withinLimits = (output: ReportOutput): ReportOutput => ({
  ...output,
  findings: output.findings.map(finding => ((finding.quote?.length ?? 0) > limits.quote ? cutQuote(finding) : finding)),
})

const cutQuote = ({ quote = '', mark: _, ...finding }: ReportOutput['findings'][number]) => ({
  ...finding,
  quote: `${quote.slice(0, limits.quote - 1)}…`,
})

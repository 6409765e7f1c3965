/** The diagnosis as one HTML file that needs nothing else; its layers are switched without a script. */
import { type Layer, layerNames, layers } from './sheetSvg'

/**
 * @param svgs one a sheet.
 * @param shown the layers that are switched on at first.
 */
export const sheetsHtml = (title: string, svgs: readonly string[], shown: ReadonlySet<Layer>): string => {
  const boxes = layers.map(layer => `<input type="checkbox" id="${layer}"${shown.has(layer) ? ' checked' : ''}>`).join('')
  const labels = layers.map(layer => `<label for="${layer}">${layerNames[layer]}</label>`).join('')
  const rules = layers
    .map(
      layer =>
        `#${layer}:not(:checked)~main [data-layer=${layer}]{display:none}#${layer}:checked~nav [for=${layer}]{background:#155e75;color:#fff}`,
    )
    .join('')
  const name = title.replace(/[&<>"]/g, ' ')
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"><title>看表格是怎样读出的 ${name}</title><style>${style}${rules}</style>${boxes}<nav>${name}${labels}</nav><main>${svgs.join('')}</main></html>\n`
}

const style =
  'body{margin:0;background:#e7eaee;font:14px/1.6 sans-serif}body>input{position:fixed;top:-40px}' +
  'nav{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:6px;padding:8px 12px;background:#fff;border-bottom:1px solid #ccc}' +
  'label{padding:0 10px;border:1px solid #bbb;border-radius:12px;cursor:pointer}svg{display:block;width:min(1100px,96%);margin:12px auto}'

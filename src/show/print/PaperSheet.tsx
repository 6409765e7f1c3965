import type { Block, Paper } from '../../share/office/paper'

/** A paper as it is printed; the Word file is drawn of the same blocks. */
export const PaperSheet = ({ paper: { title, subtitle, blocks } }: { paper: Paper }) => (
  <article className="sheet">
    <p className="sheet-kind">{title}</p>
    {subtitle !== '' && <h1 className="sheet-title">{subtitle}</h1>}
    {blocks.map((block, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name, and are drawn once
      <PaperBlock key={at} block={block} />
    ))}
  </article>
)

const PaperBlock = ({ block }: { block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'line':
      return <p>{block.text}</p>
    case 'facts':
      return (
        <table className="facts">
          <tbody>
            {block.rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'table':
      return <TableBlock {...block} />
    case 'ticks':
      return (
        <ul>
          {block.items.map(({ text, ticked }) => (
            <li key={text}>
              {ticked ? '☑' : '☐'} {text}
            </li>
          ))}
        </ul>
      )
    case 'sign':
      return (
        <p className="sign-line">
          {block.names.map(name => (
            <span key={name}>{name}：</span>
          ))}
        </p>
      )
  }
}

const TableBlock = ({ head, widths, rows }: Extract<Block, { kind: 'table' }>) => (
  <table>
    <colgroup>
      {head.map((name, at) => (
        <col key={name} style={{ width: `${(widths[at] ?? 0) * 100}%` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {head.map(name => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike, and are drawn once
        <tr key={at}>
          {cells.map((text, column) => (
            <td key={head[column]}>{text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

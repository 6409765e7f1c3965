/** What a menu of exports offers, line by line. */
export interface ExportItem {
  readonly title: string
  /** What is done; a sentence is said afterwards. */
  readonly act: () => void
}

interface Props {
  readonly items: readonly ExportItem[]
  readonly close: () => void
}

export const ExportItems = ({ items, close }: Props) =>
  items.map(({ title, act }) => (
    <button
      key={title}
      type="button"
      onClick={() => {
        close()
        act()
      }}
    >
      {title}
    </button>
  ))

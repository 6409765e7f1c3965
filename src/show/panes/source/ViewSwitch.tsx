import type { SourceView } from '../../../store/state'
import { useStore } from '../../../store/store'

const names: Readonly<Record<SourceView, string>> = { page: '页面', text: '文字' }

/** The page as it is printed, or its lines as they were read. */
export const ViewSwitch = ({ view }: { view: SourceView }) => {
  const showSource = useStore(state => state.showSource)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <span className="switch" role="group" aria-label="原文的样子">
      {(['page', 'text'] as const).map(choice => (
        <button key={choice} type="button" aria-pressed={choice === view} onClick={() => showSource(choice)}>
          {names[choice]}
        </button>
      ))}
    </span>
  )
}

import { useStore } from '../../../store/store'
import { manualChecks } from '../../../words/manualChecks'

/** What no program can see, for a person to tick; it is printed with its boxes. */
export const ManualChecks = ({ file }: { file: number }) => {
  const ticked = useStore(state => state.ticks[file]) ?? []
  const { tick } = useStore.getState()
  return (
    <details className="manual">
      <summary>
        人工核对{' '}
        <span className="count">
          {ticked.length}/{manualChecks.length}
        </span>
      </summary>
      <ul>
        {manualChecks.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => tick(file, id)} />
              {text}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

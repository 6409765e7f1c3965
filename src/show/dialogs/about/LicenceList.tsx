import { useMemo } from 'react'
import { licences } from './licences'

/** Every package whose code is shipped, with the text of its licence. */
export default function LicenceList() {
  const list = useMemo(licences, [])
  return (
    <ul className="licences">
      {list.map(({ name, version, licence, text }) => (
        <li key={name} data-licence={name}>
          <details>
            <summary>
              {name} {version} <span className="licence-kind">{licence}</span>
            </summary>
            <pre>{text}</pre>
          </details>
        </li>
      ))}
    </ul>
  )
}

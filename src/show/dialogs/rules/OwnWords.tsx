import { type FormEvent, useState } from 'react'
import { wordings } from '../../../check/catalogue'
import { longestWord, mostWords } from '../../../model/settings'
import { useStore } from '../../../store/store'

/** The words that the rule on wording looks for: the list that comes with the page, and the user's own, kept on this machine. */
export const OwnWords = () => {
  const settings = useStore(state => state.settings)
  const { setSettings } = useStore.getState()
  const [wrong, setWrong] = useState('')
  const [right, setRight] = useState('')
  const { words } = settings
  const known = words.some(word => word.wrong === wrong.trim())
  const fits = wrong.trim().length > 1 && wrong.trim() !== right.trim() && !known && words.length < mostWords
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!fits) return
    setSettings({ ...settings, words: [...words, { wrong: wrong.trim(), right: right.trim() }] })
    setWrong('')
    setRight('')
  }
  return (
    <div className="own-words">
      <details>
        <summary>
          词表第 {wordings.version} 版（{wordings.date}）：{wordings.phrases.length} 个固定说法，{wordings.pairs.length} 个错字
        </summary>
        <p>{wordings.phrases.join('、')}</p>
        <p>{wordings.pairs.map(pair => `${pair.wrong} → ${pair.right}`).join('、')}</p>
      </details>
      <p>自定的词（{words.length} 个，只记在这台电脑上）</p>
      {words.length > 0 && (
        <ul>
          {words.map(word => (
            <li key={word.wrong}>
              {word.wrong}
              {word.right !== '' && ` → ${word.right}`}
              <button
                type="button"
                className="link"
                aria-label={`删去：${word.wrong}`}
                onClick={() => setSettings({ ...settings, words: words.filter(other => other !== word) })}
              >
                删去
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add}>
        <input
          aria-label="要查的词"
          placeholder="要查的词"
          maxLength={longestWord}
          value={wrong}
          onChange={event => setWrong(event.target.value)}
        />
        <input
          aria-label="应写成"
          placeholder="应写成（可不填）"
          maxLength={longestWord}
          value={right}
          onChange={event => setRight(event.target.value)}
        />
        <button type="submit" disabled={!fits}>
          添加
        </button>
      </form>
    </div>
  )
}

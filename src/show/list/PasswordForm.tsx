import { useId, useState } from 'react'
import { useStore } from '../../store/store'
import './password.css'

/** Asks for the password of a file. @param wrong the one before did not open it. */
export const PasswordForm = ({ id, wrong }: { id: number; wrong: boolean }) => {
  const unlockFile = useStore(state => state.unlockFile)
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const field = useId()
  return (
    <form
      className="password"
      onSubmit={event => {
        event.preventDefault()
        if (password !== '') unlockFile(id, password)
      }}
    >
      <label htmlFor={field}>文件密码</label>
      <div className="password-row">
        <input
          id={field}
          type={shown ? 'text' : 'password'}
          value={password}
          // Browsers should not offer to keep it: it is the file's, not the page's.
          autoComplete="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: the card has nothing else to do first
          autoFocus
          aria-invalid={wrong}
          aria-describedby={`${field}-note`}
          onChange={event => setPassword(event.target.value)}
        />
        <button type="submit" className="primary" disabled={password === ''}>
          打开
        </button>
      </div>
      <label className="password-show">
        <input type="checkbox" checked={shown} onChange={event => setShown(event.target.checked)} />
        显示密码
      </label>
      <p id={`${field}-note`} className="password-note">
        密码只在本机使用，不保存，也不会导出。
      </p>
    </form>
  )
}

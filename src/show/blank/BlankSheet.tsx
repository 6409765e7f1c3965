import { useState } from 'react'
import { blankFormFile, firstYear } from '../../model/blankForm'
import { formFor } from '../../statute/forms'
import { useStore } from '../../store/store'
import { clearHash } from '../address/useHash'
import './blank.css'

/** Which year's tables to fill in. */
export default function BlankSheet() {
  // The report for a year is made in January of the next.
  const [year, setYear] = useState(new Date().getFullYear() - 1)
  const years = Array.from({ length: new Date().getFullYear() - firstYear + 1 }, (_, back) => new Date().getFullYear() - back)
  return (
    <form
      className="blank-form"
      onSubmit={event => {
        event.preventDefault()
        clearHash()
        useStore.getState().openFiles([{ name: `${year} 年度空白表`, blob: new Blob([blankFormFile(year)]) }])
      }}
    >
      <p>表二、表三、表四，按年度的法定格式。可以逐格输入，也可以从 Excel 复制后粘贴，边填边核对。</p>
      <label>
        报告年度
        <select className="field" value={year} onChange={event => setYear(Number(event.target.value))}>
          {years.map(each => (
            <option key={each} value={each}>
              {each} 年度（{formFor(each).id} 版格式）
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="primary">
        新建
      </button>
    </form>
  )
}

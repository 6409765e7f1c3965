import { useMemo } from 'react'
import { callRoll, type RollResult } from '../../../store/set/callRoll'
import type { SetEntry } from '../../../store/set/entries'
import { yearsFound } from '../../../store/set/facets'
import { useStore } from '../../../store/store'
import { copyText } from '../../kit/save'
import { fileStatus } from '../../list/fileStatus'
import { useEntries } from '../useSet'
import { takeList } from './takeList'
import './roll.css'

/** A list of bodies against the reports of the set. */
export const RollView = () => {
  const entries = useEntries()
  const roll = useStore(state => state.roll)
  const result = useMemo(() => callRoll(roll, entries), [roll, entries])
  return (
    <div className="roll">
      <RollForm entries={entries} />
      <div className="roll-result">
        <p className="roll-line" role="status">
          {rollLine(result)}
        </p>
        {result.missing.length > 0 && <Missing names={result.missing} />}
        <Reports title="同一机关同一年度不止一份" groups={result.doubled} />
        <Reports title="其他年度" groups={[result.otherYears]} />
        <Reports title="不在名单里" groups={[result.unlisted]} />
        <Reports title="不是这种年度报告" groups={[result.otherKinds]} />
        <Reports title="没有读出，不知道是谁的" groups={[result.unread]} />
      </div>
    </div>
  )
}

/** 名单 45 个单位：已有 40 个，缺 5 个. */
const rollLine = ({ called, missing }: RollResult): string => {
  if (called.length === 0) return '左边放入应交年报的单位名单，这里列出缺哪些'
  const found = called.length - missing.length
  return missing.length === 0
    ? `名单 ${called.length} 个单位，都有年报`
    : `名单 ${called.length} 个单位：已有 ${found} 个，缺 ${missing.length} 个`
}

const RollForm = ({ entries }: { entries: readonly SetEntry[] }) => {
  const { text, year } = useStore(state => state.roll)
  const { setRoll } = useStore.getState()
  const years = yearsFound(entries).flatMap(({ of }) => (of === 'none' ? [] : of))
  return (
    <section className="roll-form" aria-label="名单" data-takes="list">
      <label>
        <span>应交年报的单位</span>
        <textarea
          className="field"
          data-entry="true"
          value={text}
          placeholder={'每行一个单位，简称也可以：\n水利局\n发改委\n城关镇'}
          onChange={event => setRoll({ text: event.target.value })}
        />
      </label>
      <p className="roll-hint">
        可以粘贴，也可以把 Excel、Word 或文本名单拖到这里，或
        <label className="link roll-file">
          选择名单文件
          <input
            type="file"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) void takeList(file)
              currentTarget.value = ''
            }}
          />
        </label>
        。名单只在本页，关闭后不留。
      </p>
      <label className="roll-year">
        <span>年度</span>
        <select
          className="field"
          value={year ?? ''}
          onChange={event => setRoll({ year: event.target.value === '' ? null : Number(event.target.value) })}
        >
          <option value="">不限</option>
          {years.map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
    </section>
  )
}

const Missing = ({ names }: { names: readonly string[] }) => {
  const copy = async () => useStore.getState().say((await copyText(names.join('\n'))) ? '已复制缺的单位' : '没能复制')
  return (
    <section className="roll-group" aria-label="缺的单位">
      <h2>
        缺 {names.length} 个单位
        <button type="button" className="link" onClick={copy}>
          复制
        </button>
      </h2>
      <ul className="roll-names">
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  )
}

/** Reports, group by group; nothing where there is none. */
const Reports = ({ title, groups }: { title: string; groups: readonly (readonly SetEntry[])[] }) => {
  const count = groups.reduce((sum, { length }) => sum + length, 0)
  if (count === 0) return null
  return (
    <section className="roll-group" aria-label={title}>
      <h2>
        {title} <span className="count">{count} 份</span>
      </h2>
      {groups.map(group => (
        <ul key={group[0]?.id ?? 0}>
          {group.map(entry => (
            <li key={entry.id}>
              <button type="button" title={entry.path} onClick={() => useStore.getState().showFile(entry.id)}>
                <span>{entry.agency ?? entry.name}</span>
                <span className="roll-about">
                  {entry.year === null ? (entry.verdict ? '没有年度' : fileStatus(entry.file).words) : `${entry.year} 年度`}
                </span>
                <span className="roll-path">{entry.path}</span>
              </button>
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

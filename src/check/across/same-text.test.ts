import { describe, expect, it } from 'vitest'
import { foundBeside } from '../../testing/acrossIn'
import { reportWith } from '../../testing/reportWith'

const lines = (year: number, fresh = '') => [
  `（一）主动公开情况。${year}年，把群众最关心的事项放在网站首页${fresh}，点开就能看到办事的条件和材料，并按月检查更新。`,
  `（二）依申请公开情况。对申请人先电话沟通${fresh}，问清所需信息的名称和用途，再书面答复，答复前逐件审核。`,
  `（三）政府信息管理情况。公文起草时同步确定公开属性${fresh}，不公开的写明理由，由负责人签字后归档备查。`,
  `（四）政府信息公开平台建设情况。服务大厅设查阅点${fresh}，配有电脑和打印机，由专人引导查询下载和打印。`,
  `（五）监督保障情况。请居民代表旁听会议并评议公开工作${fresh}，评议结果向社会公布，意见逐条书面答复。`,
]
const found = (now: readonly string[], before: readonly string[]) =>
  foundBeside('same-text', reportWith({}, { bodies: { 1: now } }), { before: reportWith({}, { year: 2022, bodies: { 1: before } }) })

describe('same-text', () => {
  it('holds where the text is mostly new', () => {
    expect(found(lines(2023, '，今年又有改进'), lines(2022))).toEqual([])
    expect(found([...lines(2023, '，今年又有改进').slice(0, 3), ...lines(2023).slice(3)], lines(2022))).toEqual([])
  })

  it('tells the share that repeats, and where, whatever the year', () =>
    expect(found(lines(2023), lines(2022))).toMatchObject([
      { severity: 'notice', message: expect.stringMatching(/^正文有 100% 的文字与 2022 年报告相同：主动公开 100%、依申请公开 100%/) },
    ]))

  it('says nothing of a text too short to tell', () =>
    expect(found(['（一）主动公开情况。良好。'], ['（一）主动公开情况。良好。'])).toEqual([]))
})

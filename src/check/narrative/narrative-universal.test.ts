import { describe, expect, it } from 'vitest'
import { withAspects } from '../../testing/exampleReport'
import { findingsIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'
import { cellsOfTables } from '../../testing/sentences/tables'

const found = (text: string, tables = 'new=9 out=2 review=3/1/0/1 direct=2/0/0/0', agency = '云塘县人民政府') =>
  findingsIn(
    reportWith(cellsOfTables(tables), { agency, bodies: { 1: withAspects([`（二）依申请公开情况。${text}`]) } }),
    'narrative-universal',
  )

describe('narrative-universal', () => {
  it.each([
    ['收到政府信息公开申请9件，已全部办结。', ['requests/carriedOut/total']],
    ['收到政府信息公开申请9件，办结率100%。', ['requests/carriedOut/total']],
    ['政府信息公开行政复议5件，均获维持。', ['proceedings/review/corrected', 'proceedings/review/pending']],
    ['行政复议案件均获维持。', ['proceedings/review/corrected', 'proceedings/review/pending']],
    ['政府信息公开申请已全部办结。', ['requests/carriedOut/total']],
    ['政府信息公开行政复议5件，行政诉讼2件，均已审结。', ['proceedings/review/pending']],
    ['政府信息公开行政复议5件，无一被纠错。', ['proceedings/review/corrected']],
  ])('asks where a table says otherwise: %s', (text, cells) => {
    const [finding, ...more] = found(text)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'review', cells })
  })

  it.each([
    '收到政府信息公开申请9件，均按时答复。',
    '收到政府信息公开申请9件，均在法定期限内答复。',
    '收到政府信息公开申请9件，按期办结率100%。',
    '收到政府信息公开申请9件，均在法定期限内答复，答复率100%。',
    '收到政府信息公开申请9件，除2件结转下年外，其余全部办结。',
    '由企业提出的3件现场申请已全部答复。',
    '受理群众来信62件，已全部办结。',
    '12345热线转来工单40件，办结率100%。',
    '上半年收到政府信息公开申请4件，已全部办结。',
    '政府信息公开行政复议5件，纠正1件；行政诉讼2件，均获维持。',
    '下一步，确保政府信息公开申请全部办结。',
  ])('is silent where the words claim no such thing: %s', text => expect(found(text)).toEqual([]))

  it('is silent where the tables agree', () => {
    expect(found('收到政府信息公开申请9件，已全部办结。', 'new=9')).toEqual([])
    expect(found('政府信息公开行政复议5件，均获维持。', 'review=5/0/0/0')).toEqual([])
  })

  it('is silent on the cases that a bureau of justice reviews for others', () =>
    expect(found('办理行政复议5件，均获维持。', 'review=3/1/0/1', '云塘县司法局')).toEqual([]))

  it('is unknown where the cell was not read', () => {
    const report = reportWith(
      { 'requests/carriedOut/total': 'unread' },
      { bodies: { 1: withAspects(['（二）依申请公开。申请已全部办结。']) } },
    )
    expect(findingsIn(report, 'narrative-universal')).toEqual([])
  })
})

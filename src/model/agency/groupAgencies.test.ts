import { describe, expect, it } from 'vitest'
import { drawFrom } from '../../testing/printed'
import { parseAgency } from './agencyName'
import { groupAgencies } from './groupAgencies'

/** Groups as lists of names. */
const groups = (...names: string[]) => groupAgencies(names.map(name => ({ name }))).map(({ members }) => members.map(at => names[at]))
const areOne = (...names: string[]) => expect(groups(...names)).toEqual([names])
const areApart = (...names: string[]) => expect(groups(...names)).toEqual(names.map(name => [name]))

describe('an agency’s name', () => {
  it.each([
    ['江苏省淮安市洪泽区人民政府', ['江苏省', '淮安市', '洪泽区'], '人民政府'],
    ['白鹭市市场监督管理局', ['白鹭市'], '市场监督管理局'],
    ['白鹭市城市管理局', ['白鹭市'], '城市管理局'],
    ['盐城市城市管理局', ['盐城市'], '城市管理局'],
    ['济宁市市中区教育局', ['济宁市', '市中区'], '教育局'],
    ['广州市民政局', ['广州市'], '民政局'],
    ['延边朝鲜族自治州敦化市人民政府', ['延边朝鲜族自治州', '敦化市'], '人民政府'],
    ['内蒙古自治区呼和浩特市财政局', ['内蒙古自治区', '呼和浩特市'], '财政局'],
    ['青石县云溪镇人民政府', ['青石县', '云溪镇'], '人民政府'],
    ['镇江市水利局', ['镇江市'], '水利局'],
    ['恩施州乡村振兴局', ['恩施州'], '乡村振兴局'],
    ['武侯区新安江街道办事处', ['武侯区', '新安江街道'], '办事处'],
    ['国家税务总局鞍山市税务局', ['鞍山市'], '税务局'],
    ['洪泽区', ['洪泽区'], '人民政府'],
    ['青石县住房和城乡建设局', ['青石县'], '住房城乡建设局'],
  ])('%s is taken apart', (name, places, body) => expect(parseAgency(name)).toMatchObject({ places, body }))

  it.each([
    ['市水利局', '市', '水利局'],
    ['市市场监督管理局', '市', '市场监督管理局'],
    ['市场监督管理局', null, '市场监督管理局'],
    ['县城市管理局', '县', '城市管理局'],
    ['市政府办公室', '市', '人民政府'],
    ['乡村振兴局', null, '乡村振兴局'],
    ['水利局', null, '水利局'],
  ])('%s names its place by rank, or not', (name, rank, body) => expect(parseAgency(name)).toMatchObject({ places: [], rank, body }))
})

describe('names of one agency', () => {
  it.each([
    ['白鹭市水利局', '市水利局'],
    ['白鹭市水利局', '江苏省白鹭市水利局'],
    ['白鹭市水利局', '白鹭市水利局办公室'],
    ['白鹭市水利局', '水利局'],
    ['青石县人民政府', '青石县人民政府办公室'],
    ['青石县人民政府', '青石县'],
    ['青石县人民政府', '县政府办'],
    ['青石县人力资源和社会保障局', '青石县人社局'],
    ['白鹭市发展和改革委员会', '白鹭市发展改革委'],
    ['白鹭市丹枫区教育局', '丹枫区教育局'],
    ['白鹭市丹枫区教育局', '区教育局'],
    ['丹枫区枫桥街道办事处', '枫桥街道'],
    ['青石县水利局', '青石县 水利局（本级）'],
  ])('%s and %s', (one, other) => areOne(one, other))

  it.each([
    ['青石县水利局', '望川县水利局'],
    ['青石县水利局', '青石县林业局'],
    ['青石县水利局', '青石市水利局'],
    ['青石县人民政府', '青石县云溪镇人民政府'],
    ['白鹭市朝阳区教育局', '苍山市朝阳区教育局'],
    ['青石县水利局', '市水利局'],
    ['青石县外事办公室', '青石县人民政府办公室'],
  ])('but not %s and %s', (one, other) => areApart(one, other))

  it('a short form that fits two agencies is of neither', () => {
    areApart('青石县水利局', '望川县水利局', '县水利局', '水利局')
    areApart('白鹭市朝阳区教育局', '苍山市朝阳区教育局', '朝阳区教育局')
    areApart('青石县水利局', '望川县水利局', '县水利局', '县水利局')
  })

  it('short forms alone are one, and the fullest name is the group’s', () => {
    areOne('市水利局', '市水利局')
    expect(groupAgencies([{ name: '市水利局' }, { name: null }, { name: '白鹭市水利局办公室' }, { name: '白鹭市水利局' }])).toEqual([
      { name: '白鹭市水利局', members: [0, 2, 3] },
    ])
  })

  it('a short form that has a report on a year of the longer one’s is another agency’s', () => {
    const inYears = (...years: (readonly [string, number])[]) => groupAgencies(years.map(([name, year]) => ({ name, year }))).length
    expect(inYears(['白鹭市水利局', 2022], ['市水利局', 2023])).toBe(1)
    expect(inYears(['白鹭市水利局', 2023], ['市水利局', 2023])).toBe(2)
    expect(inYears(['青石县城关街道办事处', 2023], ['城关街道办事处', 2023])).toBe(2)
    expect(inYears(['江苏省白鹭市水利局', 2023], ['白鹭市水利局', 2023])).toBe(1)
    expect(inYears(['白鹭市水利局', 2023], ['白鹭市水利局', 2023])).toBe(1)
  })

  it('the text of a report tells where a short form belongs, or that it does not', () => {
    const inTexts = (...named: (readonly [string, string])[]) =>
      groupAgencies(named.map(([name, text]) => ({ name, text }))).map(({ members }) => members)
    const [one, other] = [['青石县水利局', ''] as const, ['望川县水利局', ''] as const]
    expect(inTexts(one, other, ['县水利局', '由望川县水利局编制'])).toEqual([[0], [1, 2]])
    expect(inTexts(one, other, ['水利局', '地址在青石县堤南路'])).toEqual([[0, 2], [1]])
    expect(inTexts(one, other, ['县水利局', '青石县与望川县'])).toEqual([[0], [1], [2]])
    expect(inTexts(one, ['望川县林业局', ''], ['县水利局', '由望川县水利局编制'])).toEqual([[0], [1], [2]])
    expect(inTexts(one, ['望川县林业局', ''], ['县水利局', '由县水利局编制'])).toEqual([[0, 2], [1]])
    expect(inTexts(['青石县城关镇人民政府', ''], other, ['城关镇人民政府', '望川县统一部署'])).toEqual([[0], [1], [2]])
  })

  it('an agency and its office are two where both report on one year', () => {
    const named = (one: number, other: number) =>
      groupAgencies([
        { name: '青石县人民政府', year: one },
        { name: '青石县人民政府办公室', year: other },
      ])
    expect(named(2022, 2023)).toHaveLength(1)
    expect(named(2023, 2023)).toHaveLength(2)
  })

  it('are the same in whatever order they come', () => {
    const names = [
      ...[
        '青石县水利局',
        '望川县水利局',
        '县水利局',
        '青石县水利局办公室',
        '白鹭市丹枫区教育局',
        '丹枫区教育局',
        '区教育局',
        '江苏省白鹭市教育局',
      ],
      ...[
        '市教育局',
        '教育局',
        '青石县人民政府',
        '青石县',
        '县政府办',
        '青石县云溪镇人民政府',
        '云溪镇',
        '镇人民政府',
        '枫桥街道',
        '水利局',
      ],
    ]
    const named = (order: readonly string[]) =>
      groups(...order)
        .map(members => [...members].sort().join())
        .sort()
    const draw = drawFrom(7)
    for (let times = 0; times < 50; times++) {
      const shuffled = names.map(name => ({ name, at: draw(1000) })).sort((one, other) => one.at - other.at)
      expect(named(shuffled.map(({ name }) => name))).toEqual(named(names))
    }
  })

  it('takes hundreds of names at once', () => {
    const counties = Array.from({ length: 300 }, (_, at) => `第${at}县水利局`)
    expect(groupAgencies([...counties, ...counties].map(name => ({ name })))).toHaveLength(300)
  })
})

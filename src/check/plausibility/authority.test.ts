import { describe, expect, it } from 'vitest'
import { mayMakeRegulations } from './authority'
import { countyCities, prefectureCities } from './cities'

describe('who may make regulations', () => {
  it.each([
    ...['浙江省人民政府', '内蒙古自治区人民政府办公厅', '北京市人民政府', '嘉兴市人民政府办公室', '延边朝鲜族自治州人民政府', '扬州市'],
    ...['江苏省淮安市人民政府', '东莞市人民政府'],
  ])('%s may', agency => expect(mayMakeRegulations(agency)).toBe(true))

  it.each([
    ...['义乌市人民政府', '延边朝鲜族自治州敦化市人民政府', '歙县人民政府', '鄂温克族自治旗人民政府', '吴忠市利通区人民政府', '洪泽区'],
    ...[
      '六合镇人民政府',
      '武侯区新安江街道办事处',
      '城关街道办事处',
      '鞍山市民政局',
      '杭州市西湖区教育局',
      '恩施土家族苗族自治州乡村振兴局',
    ],
    ...['洋县人民政府办公室', '浙江省杭州市教育局', '北京市朝阳区民政局'],
  ])('%s may not', agency => expect(mayMakeRegulations(agency)).toBe(false))

  it.each([
    ...[
      '浙江省教育厅',
      '北京市教育委员会',
      '国家税务总局鞍山市税务局',
      '交通运输部',
      '中国证券监督管理委员会',
      '应急管理局',
      '虚构市人民政府',
    ],
    ...['新疆生产建设兵团', '', '沈阳海关'],
  ])('of %s nothing is said', agency => expect(mayMakeRegulations(agency)).toBe(null))

  it('knows every city once', () => {
    expect(prefectureCities.size).toBe(293)
    expect([...countyCities].filter(city => prefectureCities.has(city))).toEqual([])
    expect(countyCities.size).toBeGreaterThan(390)
  })
})

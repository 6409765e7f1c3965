import { countyCities, municipalities, prefectureCities } from './cities'

/**
 * Whether an agency may make regulations (规章), by its name.
 * @returns null where the name does not tell: an unknown city, a body of the central government, a provincial department.
 */
export const mayMakeRegulations = (agency: string | null): boolean | null => {
  const name = (agency ?? '').normalize('NFKC').replace(/[\s()]+/g, '')
  if (name === '' || central.test(name)) return null
  const place = placeGoverned(name)
  return place === null ? mayDepartment(name) : mayPlace(place)
}

const central = /^(?:国家|国务院|中国|中华人民共和国|中央|最高)|总局|总署|海关|兵团/

/** 嘉兴市人民政府办公室 reports for its government; a bare name of a place is its government too. Null for a department. */
const placeGoverned = (name: string): string | null => {
  const government = /^(.*?)(?:人民政府|政府)(?:办公室|办公厅)?$/.exec(name)
  if (government) return government[1] ?? ''
  return /[^街自]?[省市县区州旗镇乡盟]$/.test(name) ? name : null
}

const mayPlace = (place: string): boolean | null => {
  if (/(?:省|自治区|自治州)$/.test(place)) return true
  if (/[县旗区镇乡]$|街道$|苏木$/.test(place)) return false
  if (!place.endsWith('市')) return null
  const isAmong = (cities: ReadonlySet<string>) => [...cities].some(city => place.endsWith(`${city}市`))
  if (isAmong(municipalities) || isAmong(prefectureCities)) return true
  return isAmong(countyCities) ? false : null
}

const department = /(?:局|委员会|委|厅|办公室|办事处|中心|支队|大队|队|所|院|站|馆|处|会|社|园|台)$/

/** Below the province nobody but the government makes regulations. */
const mayDepartment = (name: string): boolean | null => {
  if (/街道办事处$|街道办$/.test(name)) return false
  if (!department.test(name) || isProvincial(name)) return null
  return /.[市县区州旗镇乡盟]./.test(name) ? false : null
}

/** 浙江省教育厅, 内蒙古自治区财政厅, 北京市教育委员会; but not 浙江省杭州市教育局. */
const isProvincial = (name: string): boolean => {
  const rest = name.replace(/^[^省市县区]{1,6}(?:省|自治区)/, '')
  if (rest !== name) return !/.[市县区州旗镇乡盟]./.test(rest)
  const city = [...municipalities].find(one => name.startsWith(`${one}市`))
  return city !== undefined && !/.[县区镇乡]./.test(name.slice(city.length + 1))
}

import { describe, expect, it } from 'vitest'
import { isOfOthers } from './ofOthers'

describe('a sentence counts what is not the agency’s', () => {
  it.each([
    ['全县共受理申请86件', '青石县水务局'],
    ['全市共受理申请86件', '河口市青石区人民政府'],
    ['全县共受理申请86件', '云溪街道办事处'],
    ['下属二级单位收到申请6件,均已办结', '青石县水务局'],
    ['作为复议机关,办理政府信息公开类复议案件21件', '青石县人民政府'],
    // A whole of another kind than its own.
    ['全县共受理申请86件', '云溪镇人民政府'],
  ])('%s: %s', (text, agency) => expect(isOfOthers(text, agency)).toBe(true))

  it.each([
    ['全县共受理申请86件', '青石县人民政府'],
    ['全区共受理申请86件', '河口市青石区人民政府办公室'],
    ['全局共受理申请86件', '青石县水务局'],
    ['全年共受理申请86件', '青石县水务局'],
    ['全县共受理申请86件', null],
  ])('not in %s of %s', (text, agency) => expect(isOfOthers(text, agency)).toBe(false))
})

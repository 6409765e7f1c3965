/** The two samples, fetched beside the page: whoever has a report in hand need not wait for them. */
import { useStore } from '../../store/store'
import { openText } from '../kit/fileDialog'

const samples = {
  clean: { name: '示例：没有问题的报告', text: () => import('../samples/clean.txt?raw') },
  errors: { name: '示例：有错误的报告', text: () => import('../samples/errors.txt?raw') },
} as const

export const openSample = (key: keyof typeof samples): Promise<void> =>
  samples[key].text().then(
    text => openText(samples[key].name, text.default),
    () => useStore.getState().say('示例没有加载出来，请刷新页面再试'),
  )

/** Fetches them ahead, so that they open without a network too. */
export const warmSamples = (): void => {
  for (const { text } of Object.values(samples)) text().catch(() => {})
}

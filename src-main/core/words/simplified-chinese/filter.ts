import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the filter area. */
export const filter = {
  unknownKey: '这里没有“{what}:”。可用的有：{keys}。若要搜索文本本身，请加上引号。',
  valueMissing: '“{what}:”之后必须有内容。',
  nothingThere: '这里没有可搜索的内容。',
  openQuote: '这个引号没有闭合。',
  badNumber: '“{value}”不是有效的 {what}：请输入数字，或 8000-8999 这样的范围。',
  numberTooHigh: '“{value}”不是有效的 {what}：最大值为 {highest}。',
  rangeBackwards: '范围颠倒了：{first} 大于 {last}。',
  badAddress:
    '“{value}”不是地址：请输入 127.0.0.1、[::1]:80 或 :443 这样的地址，或 10.0.0.0/8 这样的范围。',
  badRange: '“{value}”不是地址范围：请输入 10.0.0.0/8 或 fe80::/10 这样的范围。',
  unknownState:
    '没有“{value}”这个状态。请输入 listen、established、time-wait 或 close-wait 等状态。',
  unknownValue: '“{value}”不适用于“{what}:”。可选值：{choices}。',
} as const satisfies Catalogue['filter'];

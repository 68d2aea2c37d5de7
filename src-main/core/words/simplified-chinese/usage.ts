import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of what Commander, the command line's library, says in English only. */
export const usage = {
  titleUsage: '用法：',
  titleArguments: '参数：',
  titleOptions: '选项：',
  titleCommands: '命令：',
  choices: '可选值：{choices}',
  usual: '默认：{usual}',
  more: '{description}（{more}）',
  unknownOption: '未知选项“{text}”',
  missingArgument: '缺少参数“{text}”',
  optionMissingArgument: '选项“{text}”缺少值',
  invalidChoice: '选项“{option}”不支持“{text}”。可选值：{choices}',
  excessArguments: '“{text}”的参数过多：最多 {most} 个，给出了 {given} 个',
  conflictingOption: '选项“{text}”不能与“{other}”同时使用',
  suggestion: '{problem}（是否指 {option}？）',
} as const satisfies Catalogue['usage'];

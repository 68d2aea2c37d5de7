import type { Catalogue } from '../catalogue.ts';

/** What history says of itself, in Simplified Chinese. */
export const history = {
  off: '历史记录已在设置中关闭。',
  nodeTooOld: '历史记录需要 Node {needed} 或更高版本；当前为 Node {version}。',
  otherRecords: '另一个 Portside 正在记录；此 Portside 读取其写入的内容。',
  writtenByNewer:
    '历史记录由较新的 Portside 写入（格式 {found}，此版本支持到 {known}）。请更新 Portside，或移走 {path} 以开始新的历史记录。',
  diskFull: '磁盘已满。历史记录暂存于内存，有空间后再写入；文件为 {path}。',
  unwritable: '无法将历史记录写入 {path}：{reason}',
  threadLost: '负责历史记录的线程已停止（{reason}），正在重新启动。',
  setAside: '损坏的历史记录文件已另存为 {path}（{reason}）；已开始新的文件。',
  busy: '同时对历史记录的查询过多；请稍后再试。',
  nothingYet: '尚未记录任何内容。',
  unreadable: '无法读取历史记录：{reason}',
} as const satisfies Catalogue['history'];

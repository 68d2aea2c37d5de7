import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the saved area: snapshots that are kept, and tables that are opened. */
export const saved = {
  gone: '它已不存在，可能已被删除或移走。',
  tooLarge: '它超过 {megabytes} MB，即 Portside 能打开的上限。请换一个较小的，例如只含一种协议。',
  unreadableFile: '无法读取该文件（{code}）。请检查读取权限。',
  unreadableFolder: '无法读取快照文件夹（{code}）。请检查读取权限。',
  notRemoved: '无法删除（{code}）。请在快照文件夹中自行删除该文件。',
  cutOff: '文件不完整，无法打开；当时磁盘可能已满。请将其删除。',
  notRead: '文件太大，列表中不读取其内容，但仍可打开。',
  notSaved: '未保存：无法写入 {folder}（{code}）。',
  'notSaved-starting': '未保存：尚未读取任何数据。请稍后再试。',
  'notSaved-failing': '未保存：目前无法读取套接字表。恢复后请再试。',
  tooMany: '未保存：{folder} 中的快照已满。请先删除一些。',
  binary:
    '它不是文本，而是程序、图片之类。请打开 Portside 快照，或含有 netstat、ss 或 lsof -i 输出的文本文件。',
} as const satisfies Catalogue['saved'];

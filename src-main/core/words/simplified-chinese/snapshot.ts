import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the snapshot area. */
export const snapshot = {
  notJson: '这不是快照：文件不是 JSON。',
  notSnapshot: '这不是快照：“format”不是“portside-snapshot”。',
  newerVersion:
    '此快照的版本为 {version}，此 Portside 最高可读取版本 {known}。请更新 Portside 后再打开。',
  wrongField: '此快照已损坏：“{field}”应为{expected}。',
  missingField: '此快照已损坏：缺少“{field}”。',
  wrongTime: '此快照已损坏：“{field}”应为 2026-11-20T22:00:00Z 这样的时间。',
  wrongReason: '此快照已损坏：“{field}”在没有所有者时应说明原因，有所有者时应为 null。',
  wrongUdpState: '此快照已损坏：“{field}”应为 null，因为 UDP 没有状态。',
  protocol: '协议',
  local: '本地',
  remote: '远程',
  state: '状态',
  role: '角色',
  service: '服务',
  scope: '可访问范围',
  processes: '进程',
  noRemote: '无',
  thisMachine: '仅本机',
  oneNetwork: '单个网络',
  allNetworks: '所有网络',
} as const satisfies Catalogue['snapshot'];

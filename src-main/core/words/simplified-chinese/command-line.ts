import type { Catalogue } from '../catalogue.ts';

/** Simplified Chinese words of the command line area; commands and filter keys stay as typed. */
export const commandLine = {
  portHeading: '端口',
  serviceHeading: '服务',
  reachHeading: '可访问范围',
  remoteHeading: '远程',
  processHeading: '进程',
  countHeading: '连接数',
  ageHeading: '已打开',
  outgoingTitle: '传出：由本机程序打开，按远程端口排列',
  'role-listener': '监听',
  'role-accepted': '已接受',
  'role-outgoing': '传出',
  'role-bound': '已绑定',
  'scope-this-machine': '仅本机',
  'scope-one-network': '单个网络',
  'scope-all-networks': '所有网络',
  scopeNamed: '{name} 的网络',
  scopeInside: '仅 {name} 内部',
  inNetwork: '位于 {network}',
  leftOut:
    '因空间不足省略：{columns}。更宽的终端或写入文件可以显示：“portside list > sockets.txt”。',
  nobodyWaits: '监听已关闭',
  from: '来自 {endpoint}',
  to: '→ {endpoint}',
  heldByRole: '持有者',
  heldBy: '{process}',
  shadowRole: '被遮蔽',
  shadow: '同一端口上的 {process}',
  addresses: '没有地址 | {count} 个地址',
  unnamedProcess: '（无名称）',
  'owner-other-user': '其他用户的',
  'owner-time-wait': '已无进程',
  'owner-kernel': '内核',
  'owner-unknown': '未找到所有者',
  summary: '{ports} · {exposed} · {connections}',
  summaryPorts: '没有打开的端口 | {count} 个打开的端口',
  summaryExposed: '均无法从网络访问 | {count} 个可从网络访问',
  summaryConnections: '没有连接 | {count} 个连接',

  'unix-stateHeading': '状态',
  'unix-typeHeading': '类型',
  'unix-processHeading': '进程',
  'unix-nameHeading': '名称',
  'unix-state-listening': '监听',
  'unix-state-connected': '已连接',
  'unix-state-waiting': '尚未接受',
  'unix-state-disconnecting': '正在断开',
  'unix-state-bound': '已绑定',
  'unix-state-unconnected': '未连接',
  'unix-unreadable': '无法读取 Unix 域套接字。原因见上方说明。',
  'unix-nothing':
    '没有匹配项，也没有 Unix 域套接字。 | 没有匹配项：已检查全部 {count} 个 Unix 域套接字。',
  'unix-format':
    '--unix 输出表格或 ndjson，不支持 {format}。“portside list --format json”也包含 Unix 域套接字。',

  opened: '打开',
  changed: '变更',
  closed: '关闭',
  withProcess: '{text}（{process}）',
  transition: '{from} → {to}',
  openedAtTime: '打开于 {time}',
  wasOpen: '{text}  历时 {span}',
  alert: '{title}：{what}',
  alertsUnlearned: '这里还没有学到任何内容：现在打开的视为正常。桌面应用和“portside serve”会学习。',
  watching:
    '正在监视；尚无匹配的套接字。按 Ctrl+C 结束。 | 正在监视；现有 {count} 个匹配的套接字。按 Ctrl+C 结束。',

  failure: 'portside：{message}',
  note: '说明：{message}{fix}',
  broken: '发生了意外故障：{reason}',
  usageProblem: '{problem}。参见“{help}”。',
  unknownCommand:
    '没有“{text}”这个命令。若要查找它：“portside list {text}”；所有命令：“portside --help”。',
  interrupted: '在读完套接字表之前被中断。',
  unwritable: '无法写出结果：{reason}',
  unreadable: '无法读取套接字表。原因和解决办法见上方说明。',
  noSockets: '本机没有打开的套接字。',
  nothingMatches:
    '没有匹配项，也没有打开的套接字。 | 没有匹配项：已检查本机全部 {count} 个套接字。',
  badInterval: '“{text}”不是有效的间隔：请输入 500ms、2s 或 1m，范围为 250ms 至 1m。',
  badPort: '“{text}”不是端口：请输入 0 到 65535 的数字，例如 8123、8123/tcp 或 53/udp。',
  badServerPort: '“{text}”不是端口：请输入 0 到 65535 的数字；0 表示任选空闲端口。',
  'snapshot-EEXIST': '{file} 已存在。请换一个名称，或用 --force 覆盖它。',
  'snapshot-ENOENT': '无法写入 {file}：其文件夹不存在。请先创建，或换一个位置。',
  'snapshot-ENOTDIR': '无法写入 {file}：路径中有一部分不是文件夹。请换一个名称。',
  'snapshot-EISDIR': '无法写入 {file}：它是文件夹。请给出文件名。',
  'snapshot-EACCES': '没有写入 {file} 的权限。请给出自己文件夹中的名称。',
  'snapshot-EPERM': '没有写入 {file} 的权限。请给出自己文件夹中的名称。',
  'snapshot-EROFS': '无法写入 {file}：该磁盘是只读的。请换一个位置。',
  'snapshot-ENOSPC': '无法写入 {file}：磁盘已满。请腾出空间，或换一个位置。',
  'snapshot-ENAMETOOLONG': '无法写入 {file}：名称过长。请给出较短的名称。',
  'snapshot-ENOTFILE':
    '{file} 是设备或管道，不是文件。要写入其中：“portside snapshot - > {file}”。',
  'snapshot-other': '无法写入 {file}（{code}）。请换一个位置。',
  standardInput: '标准输入',
  openSource: '按{source}读取：没有套接字。 | 按{source}读取：{count} 个套接字。',
  openNamed: '{name}：{line}',
  openLack: '说明：{lack}',
  openOthers: '其中没有其他类型的套接字。 | 已略去 {count} 个其他类型的套接字（Unix 域、raw）。',
  openWrong: '所有行都已识别。 | {count} 行无法识别，已略去。',
  openWrongLine: '  第 {line} 行：{text}',
  openNoSockets: '其中没有套接字。',
  openNothingMatches:
    '没有匹配项，其中也没有套接字。 | 没有匹配项：已检查其中全部 {count} 个套接字。',
  openPaste: '请在此粘贴文本，然后另起一行按 Ctrl+D（Windows：Ctrl+Z，再按 Enter）。',
  openTooLarge: '{file} 大于 {megabytes} MB，不可能是套接字表。请只给出相应的部分。',
  openNotUnderstood: '无法读取 {file}：{reason}',
  'open-ENOENT': '没有文件 {file}。请检查名称，或用 - 读取标准输入。',
  'open-ENOTDIR': '没有文件 {file}：路径中有一部分不是文件夹。',
  'open-EISDIR': '{file} 是文件夹。请给出文件名。',
  'open-EACCES': '没有读取 {file} 的权限。请将它复制到自己的位置，或更改其权限。',
  'open-EPERM': '没有读取 {file} 的权限。请将它复制到自己的位置，或更改其权限。',
  'open-other': '无法读取 {file}（{code}）。',
  diffTwoInputs: '两者中只能有一个是标准输入。另一个请给出文件。',
  settingsBroken:
    '无法理解设置文件 {path}；将使用默认值。请修复该文件，或用 portside config 更改一项设置：届时它会被移到一旁并保留。',
  settingsNote: '提示：{problem}',
  configUnknownKey: '没有设置项“{text}”。查看全部：“portside config”。',
  configSuggestKey: '没有设置项“{text}”。是否指：{suggestions}？',
  configBadValue: '{key} 不能是“{text}”。{expected}',
  configSuggestValue: '{key} 不能是“{text}”。是否指“{suggestion}”？{expected}',
  configResetOrSet: '请给出要查看或更改的设置项，或使用 --reset，两者不能同时使用。',
  configUnwritten: '未作任何更改：无法写入 {path}（{reason}）。',
  configNewer: '由较新的 Portside 写入',
  configDefault: '（默认）',
  configSet: '（已设置）',
  configWhere: '保存在 {path}',
  windowNotBuilt: '窗口尚未构建。请在 Portside 所在位置运行“npm run build”。',
  serving: '请在浏览器中打开：该链接可让一个浏览器进入一次。按 Enter 生成新链接，按 Ctrl+C 结束。',
  'start-installing': '正在为桌面应用获取 Electron（仅此一次）；最多需要两分钟。',
  'start-noDisplay': '此处没有显示器（DISPLAY 和 WAYLAND_DISPLAY 均未设置）：改为在浏览器中显示。',
  'start-remote': '当前通过 SSH 连接，在这里看不到窗口：改为在浏览器中显示。',
  'start-root': 'Electron 不能以 root 身份运行：改为在浏览器中显示。以其他用户身份可启动桌面应用。',
  'start-notBuilt': '桌面应用尚未构建（运行“npm run build”即可）：改为在浏览器中显示。',
  'start-noElectron':
    'Electron 未安装且无法获取：改为在浏览器中显示。“node node_modules/electron/install.js”可查看原因。',
  'start-failed': 'Electron 立即退出（{reason}）：改为在浏览器中显示。',

  description:
    '实时查看并解释本机的每个套接字，按本地端口和所属进程排列。\n\n不带命令时：打开桌面应用；若没有，则在浏览器中打开窗口。',
  versionOption: '输出版本号',
  helpOption: '输出此帮助',
  programExamples: `示例：
  portside                      打开窗口
  portside list                 此刻谁在监听、谁已连接
  portside explain 8123         用通俗的话解释一个端口
  portside watch port:8123      实时查看某个端口上发生的事
  portside end 8123             询问后结束等待某个端口的进程

退出码：0 完成，1 无匹配或有差异，2 无法理解，3 无法读取套接字表。`,
  filterHelp: `筛选：各项须同时匹配，逗号分隔可选值，前面加 - 或 ! 表示排除。
  node  8123  ssh               普通词：进程、服务、地址、端口
  port:3000  port:8000-8999     proc:node  pid:812  proto:udp  state:listen
  remote:10.0.0.0/8             local:127.0.0.1  scope:exposed  role:outgoing
  name:shop                     自定的端口名称
  container:web                 某个容器网络中的套接字`,
  listSummary: '显示当前的套接字表',
  listDescription: '显示当前的套接字表：端口、其进程、其套接字。',
  listFormat: '输出格式；json 为快照文档',
  redact: '将名称、个人文件夹、密钥和公网地址替换为化名，便于分享',
  listUnix: '改为显示 Unix 域套接字；搜索词为其名称或进程的一部分',
  listExamples: `示例：
  portside list
  portside list port:8000-8999 -proc:node
  portside list scope:exposed --format markdown
  portside list --unix docker
  portside list --format json > before.json`,
  watchSummary: '实时输出打开、变更和关闭的套接字',
  watchDescription: '实时输出打开、变更和关闭的套接字，直到被中断。',
  watchFormat: '供人阅读的文本行，或每行一个 JSON 对象',
  watchAlerts: '只输出提醒规则认为值得告知的内容',
  interval: '两次读取的间隔：500ms、2s、1m',
  intervalDefault: '按设置，见“portside config”',
  watchExamples: `示例：
  portside watch
  portside watch port:8123
  portside watch proc:node state:listen --interval 500ms
  portside watch --alerts
  portside watch --format ndjson > changes.ndjson`,
  explainSummary: '用通俗的话说明谁占用端口，或它为何空闲',
  explainDescription:
    '用通俗的话说明谁在监听某个端口、谁已连接、谁能访问它。若无人监听：说明为什么绑定仍可能失败。',
  explainExamples: `示例：
  portside explain 8123
  portside explain 53/udp`,
  snapshotSummary: '将套接字表保存为文件',
  snapshotDescription:
    '将套接字表保存为快照文件（JSON）并输出文件名。不给出 FILE 时，用时间（UTC）生成名称；- 表示写到标准输出。',
  snapshotFormat: '保存的格式；只有 json 可以重新打开',
  force: '覆盖已存在的文件',
  snapshotExamples: `示例：
  portside snapshot
  portside snapshot before.json
  portside snapshot - {'|'} gzip > before.json.gz`,
  openSummary: '像 list 一样显示快照，或 netstat、ss、lsof 的输出',
  openDescription:
    '像 list 显示实时套接字表那样显示快照或转储文本：netstat（Linux、Windows、macOS）、ss 或 lsof -i 的输出，可来自本机或其他计算机，不限语言。- 表示读取标准输入。文本缺少什么、哪些行无法识别，会在标准错误中说明。',
  openExamples: `筛选：与“portside list --help”相同。

示例：
  portside open before.json
  portside open netstat.txt scope:exposed
  ssh web-1 ss -tunap {'|'} portside open - state:listen
  portside open dump.txt --format json > dump.json`,
  diffSummary: '说明两次读取之间的差异',
  diffDescription:
    '说明两次读取之间的差异：打开和关闭的套接字、改由其他程序占用的端口，以及新近可从网络访问或不再可访问的内容。A 和 B 是 open 能读取的快照或转储文本，- 表示标准输入，now 表示实时套接字表。',
  diffFormat: '供人阅读的文本行、JSON 文档，或 CSV、Markdown 表格',
  diffExamples: `连接按两端端点比较，等待中的套接字按端点和程序比较。
一方无法说明的内容不算差异；stderr 会指出。
筛选：与“portside list --help”相同。
退出码：0 相同，1 有差异。

示例：
  portside diff before.json after.json
  portside diff before.json now state:listen
  ssh web-1 ss -tunap {'|'} portside diff yesterday.txt -`,
  configSummary: '查看或更改设置',
  configDescription:
    '查看全部设置，或更改其中一项。正在运行的 Portside 会立即采用。只要没有歧义，KEY 只写开头即可。',
  configReset: '恢复 KEY 的默认值；all 表示全部',
  configFormat: '供人阅读的文本，或 JSON 文档',
  configExamples: `示例：
  portside config                        全部设置及说明
  portside config theme                  其中一项
  portside config theme dark
  portside config interval 2s
  portside config names.3000 我的商店    为端口自定名称
  portside config --reset names.3000`,
  historySummary: '显示之前打开、更改和关闭了什么',
  historyDescription:
    '显示应用或 portside serve 运行期间打开、更改和关闭了什么，最早的在前；使用 --at 显示当时的表。',
  historySince: '从此时间起：2h、90m、1d、14:32、2026-11-20、2026-11-20T14:32（默认：全部）',
  historyUntil: '到此时间为止（默认：现在）',
  historyAt: '此时间的表',
  historyFormat: '输出格式',
  historyExamples: `筛选：与 list 相同。

示例：
  portside history --since 2h
  portside history 8123 --since 1d
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
  badTime:
    '无法识别时间“{text}”。请写 2h、90m 或 1d（之前）、14:32、2026-11-20 或 2026-11-20T14:32。',
  noHistory: '尚未记录任何内容：应用或 portside serve 运行时才会写入历史记录。它将位于 {path}。',
  historyShortened: '仅显示最新的 {count} 个事件。请用 --since 或筛选缩小范围。',
  historyNothing: '这段时间内没有发生任何事。',
  historyNothingMatches: '这段时间内发生的事均不匹配。',
  historyUnknownTime: '该时间没有任何记录。历史记录从 {from} 到 {to}。',
  serveSummary: '在浏览器中提供窗口',
  serveDescription:
    '在浏览器中提供窗口，并输出其 URL；该 URL 可让一个浏览器进入一次。除非用 --host 另行指定，只有本机可以访问。',
  servePort: '监听的端口；0 表示任选空闲端口',
  serveHost: '监听的地址（默认：127.0.0.1）',
  serveAllowActions: '允许窗口结束并重新启动进程；否则仅供查看',
  serveOpen: '在浏览器中打开该 URL',
  serveExamples: `示例：
  portside serve
  portside serve --port 4000 --open
  ssh -L 4000:127.0.0.1:4000 server npx portside serve --port 4000`,
} as const satisfies Catalogue['commandLine'];

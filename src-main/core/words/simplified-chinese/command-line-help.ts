import type { Translated } from '../catalogue.ts';
import type { commandLineHelp as english } from '../english/command-line-help.ts';

/** Simplified Chinese words of the help of the command line. */
export const commandLineHelp = {
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

退出码：0 完成，1 无匹配或有差异，2 无法理解或无法执行，
3 无法读取套接字表或历史记录，130 被中断。`,
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
  portside history --port 8123
  portside history proc:node --since 09:00 --until 12:00 --format csv
  portside history --at 14:32
  portside history scope:exposed --at 2026-11-20T22:00`,
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
} as const satisfies Translated<typeof english>;

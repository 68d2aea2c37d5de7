import { createEndings } from '../../../src-main/host/ending/create-endings.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

/** Previews and tries to end the process named first; says both answers on one line. */
const pid = Number(process.argv[2]);
const endings = createEndings({ monitor: createScriptedMonitor([]) });
const preview = await endings.handlers['process.previewEnd']({ pid, startedAtMs: null });
const startedAtMs = preview.outcome === 'preview' ? preview.preview.startedAtMs : 0;
const answer = await endings.handlers['process.end']({
  pid,
  startedAtMs,
  force: false,
  children: [],
});
console.log(JSON.stringify({ preview, answer }));
endings.stop();

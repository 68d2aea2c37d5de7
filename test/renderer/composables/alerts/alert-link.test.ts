import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { usualRules } from '../../../../src-main/core/alerts/alert-rule.ts';
import { startAlertLink } from '../../../../src-renderer/composables/alerts/alert-link.ts';
import { useAlerts } from '../../../../src-renderer/stores/alerts/alerts.ts';
import { anAlert } from '../../../support/an-alert.ts';
import { createFakeClient } from '../../../support/fake-client.ts';
import { quietReport } from '../../../support/scripted-alerts.ts';

beforeEach(() => setActivePinia(createPinia()));

const alert = anAlert({ id: 'a' });
const full = { ...quietReport, alerts: [alert, { ...anAlert({ id: 'b' }), accepted: true }] };

function linked() {
  const client = createFakeClient({
    'alerts.list': () => full,
    'alerts.accept': () => quietReport,
    'alerts.mute': () => quietReport,
    'alerts.snooze': () => ({ ...quietReport, snoozedUntilMs: 7 }),
    'alerts.rehearse': () => null,
  });
  const alerts = useAlerts();
  return { client, alerts, link: startAlertLink(client, alerts) };
}

describe('the line about alerts', () => {
  it('lists them as soon as it stands', async () => {
    const { client, alerts } = linked();
    client.become('connected');
    await Promise.resolve().then(() => undefined);
    await new Promise(setImmediate);
    expect(alerts.open.map(({ id }) => id)).toEqual(['a']);
    expect(alerts.accepted.map(({ id }) => id)).toEqual(['b']);
  });

  it('follows what the host tells', () => {
    const { client, alerts } = linked();
    client.tell('alerts.raised', { alerts: [alert] });
    client.tell('alerts.changed', full);
    expect(alerts.told).toEqual([alert]);
    expect(alerts.report).toEqual(full);
  });

  it('asks, and takes the answer at once', async () => {
    const { client, alerts, link } = linked();
    const [rule] = usualRules;
    if (rule === undefined) throw new Error('no rule');
    await link.accept(['a']);
    await link.accept(null);
    await link.mute({ kind: 'exposed', program: 'node' }, true);
    await link.snooze('tomorrow');
    expect(alerts.report?.snoozedUntilMs).toBe(7);
    expect(await link.rehearse(rule)).toBeNull();
    expect(client.asked).toEqual([
      ['alerts.accept', { ids: ['a'] }],
      ['alerts.accept', { ids: null }],
      ['alerts.mute', { program: { kind: 'exposed', program: 'node' }, muted: true }],
      ['alerts.snooze', { until: 'tomorrow' }],
      ['alerts.rehearse', rule],
    ]);
  });

  it('keeps what it knew when the line breaks, and leaves nobody listening', async () => {
    const client = createFakeClient({});
    const alerts = useAlerts();
    const link = startAlertLink(client, alerts);
    client.become('connected');
    await new Promise(setImmediate);
    expect(alerts.report).toBeNull();
    link.stop();
    expect(client.listenerCount()).toBe(0);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { showAlertNotices } from '../../src-main/electron/alert-notices.ts';
import { anAlert } from '../support/an-alert.ts';
import { resetElectron, staticSide } from '../support/electron-double/electron.ts';
import { createdDoubles, onlyDouble } from '../support/electron-double/strict-class.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { scriptedAlerts } from '../support/scripted-alerts.ts';

beforeEach(resetElectron);

function noticing() {
  const alerts = scriptedAlerts();
  const done: unknown[] = [];
  const window = { open: () => done.push('open'), reveal: (port: unknown) => done.push(port) };
  const stop = showAlertNotices({ alerts, window, iconFile: '/app/icon.png' });
  return { alerts, done, stop };
}

describe('a notice of alerts', () => {
  it('is shown, and leads to its port', () => {
    const { alerts, done } = noticing();
    alerts.tell([anAlert({})]);
    const notice = onlyDouble('Notification');
    expect(notice.callsOf('show')).toHaveLength(1);
    notice.emit('click');
    expect(done).toEqual([{ protocol: 'tcp', port: 8000 }]);
  });

  it.each([
    ['several alerts', [anAlert({}), anAlert({ port: 1 })]],
    ['a port that closed', [anAlert({ kind: 'closed' })]],
    ['a call', [anAlert({ kind: 'called' })]],
  ])('of %s opens the window', (_, told) => {
    const { alerts, done } = noticing();
    alerts.tell(told);
    onlyDouble('Notification').emit('click');
    expect(done).toEqual(['open']);
  });

  it('can be taken for fine with its button', () => {
    const { alerts } = noticing();
    alerts.tell([anAlert({ id: 'a' }), anAlert({ id: 'b' })]);
    onlyDouble('Notification').emit('action', {}, 0, 0);
    expect(alerts.accepted).toEqual([['a', 'b']]);
  });

  it('is not tried where the system shows none', () => {
    controlOf(staticSide('Notification')).behaviour['isSupported'] = () => false;
    const { alerts } = noticing();
    alerts.tell([anAlert({})]);
    expect(createdDoubles('Notification')).toEqual([]);
  });

  it('is closed, and no more are shown, after the stop', () => {
    const { alerts, stop } = noticing();
    alerts.tell([anAlert({})]);
    const notice = onlyDouble('Notification');
    stop();
    alerts.tell([anAlert({})]);
    expect(notice.callsOf('close')).toHaveLength(1);
    expect(createdDoubles('Notification')).toHaveLength(1);
    expect(alerts.listenerCount()).toBe(0);
  });
});

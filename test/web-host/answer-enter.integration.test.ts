import { describe, expect, it } from 'vitest';
import { startTestWebHost, startPage } from '../support/test-web-host.ts';
import { ask, enter, keyIn, keyOf } from '../support/web-client.ts';

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

describe('entering', () => {
  it('exchanges the token for a cookie that opens the window', async () => {
    const { host, port } = await startTestWebHost();
    const answer = await ask(port, { path: pathOf(host.url) });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toMatch(/^\/#key=[\w-]{43}$/);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toContain(new URL(host.url).searchParams.get('token'));
    const page = await ask(port, { path: '/', headers: { Cookie: cookie.split(';')[0] ?? '' } });
    expect(page).toMatchObject({ status: 200, text: startPage });
  });

  it('takes each token once', async () => {
    const { host, port } = await startTestWebHost();
    await enter(host.url);
    const again = await ask(port, { path: pathOf(host.url) });
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toContain('used before');
  });

  it('lets only one of two in who come at the same moment', async () => {
    const { host, port } = await startTestWebHost();
    const path = pathOf(host.url);
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(port, { path })));
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(7);
  });

  it('gives every link a token of its own', async () => {
    const { host } = await startTestWebHost();
    const other = host.newUrl();
    expect(other).not.toBe(host.url);
    expect(await enter(other)).not.toBe(await enter(host.url));
  });

  it('forgets a token that nobody used in time', async () => {
    const { host, port } = await startTestWebHost({ limits: { tokenLifetimeMs: 0 } });
    expect((await ask(port, { path: pathOf(host.url) })).status).toBe(401);
  });

  it.each(['', '?token=', '?token=wrong', '?token=%00', '?TOKEN=x', `?token=${'A'.repeat(43)}`])(
    'turns away /enter%s',
    async (query) => {
      const { port } = await startTestWebHost();
      const answer = await ask(port, { path: `/enter${query}` });
      expect(answer.status).toBe(401);
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('does not use a token up for a preview of the link', async () => {
    const { host, port } = await startTestWebHost();
    const path = pathOf(host.url);
    const previews = [
      await ask(port, { path, method: 'HEAD' }),
      await ask(port, { path, headers: { 'Sec-Purpose': 'prefetch;prerender' } }),
    ];
    for (const preview of previews) {
      expect(preview.status).toBe(401);
      expect(preview.headers['set-cookie']).toBeUndefined();
    }
    await expect(enter(host.url)).resolves.toContain('=');
  });

  it('leads a browser in that is known already, whatever its token', async () => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { Cookie: await newCookie() };
    const answer = await ask(port, { path: '/enter?token=used-before', headers });
    expect(answer).toMatchObject({ status: 303, headers: { location: '/' } });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('gives a key for a token only, not for a cookie that another port may have overheard', async () => {
    const { host, port, newCookie } = await startTestWebHost();
    const Cookie = await newCookie();
    const known = await ask(port, { path: '/enter', headers: { Cookie } });
    expect(known.headers.location).toBe('/');
    const anew = await ask(port, { path: pathOf(host.newUrl()), headers: { Cookie } });
    expect(keyIn(anew.headers.location ?? '')).not.toBe('');
    expect(keyIn(anew.headers.location ?? '')).not.toBe(keyOf(Cookie));
  });

  it('goes on from a page of its own when a link elsewhere led here', async () => {
    const { host, port } = await startTestWebHost();
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    const answer = await ask(port, { path: pathOf(host.url), headers });
    expect(answer.status).toBe(200);
    expect(answer.headers['refresh']).toMatch(/^0; url=\/#key=[\w-]{43}$/);
    expect(answer.headers['set-cookie']).toHaveLength(1);
  });

  it('drops the oldest session when there are too many', async () => {
    const { port, newCookie } = await startTestWebHost({ limits: { sessions: 2 } });
    const cookies = [await newCookie(), await newCookie(), await newCookie()];
    const statuses = await Promise.all(
      cookies.map(async (Cookie) => (await ask(port, { path: '/', headers: { Cookie } })).status),
    );
    expect(statuses).toEqual([401, 200, 200]);
  });
});

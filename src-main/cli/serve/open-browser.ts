import { spawn } from 'node:child_process';

/** A program and its arguments; never a line for a shell. */
export interface BrowserCommand {
  readonly program: string;
  readonly words: readonly string[];
}

/** How a platform (`process.platform`) opens a URL in the user's browser. */
export function browserCommand(url: string, platform: string): BrowserCommand {
  if (platform === 'darwin') return { program: 'open', words: [url] };
  if (platform === 'win32') {
    // `start` belongs to cmd.exe, which would take an `&` in the URL for the end of a command.
    return { program: 'rundll32.exe', words: ['url.dll,FileProtocolHandler', url] };
  }
  return { program: 'xdg-open', words: [url] };
}

/** Opens a URL and forgets about it: the URL is on the screen for those without a browser. */
export function openBrowser(url: string, platform: string = process.platform): void {
  const { program, words } = browserCommand(url, platform);
  const child = spawn(program, words, { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', ignore);
  child.unref();
}

function ignore(): void {
  // A machine without a browser is no failure of the server.
}

// Firefox, by Marionette, which it speaks itself: WebDriver's commands as JSON over a plain socket. No driver beside
// the browser is needed, and Debian has none.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { findProgram } from '../../../scripts/engines/found.mjs';
import { type Command, closed, downloadsOf, killGroup, type Wire, whenThere } from './wire.ts';

/** A browser as people have it, but for what would ask, phone home or come back by itself. */
const PREFS: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  // Marionette's own recommendations switch off much of what is to be looked at.
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'browser.aboutwelcome.enabled': false,
  // Pages for new tabs that nobody sees here, and what they fetch.
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Or a page could not be given a file by its path.
  'dom.file.createInChild': true,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  // Its notes of windows and fields are written often, so that a killed browser has left them on the disk.
  'browser.sessionstore.interval': 500,
  'browser.sessionstore.resume_from_crash': false,
  'browser.topsites.contile.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.unified': false,
};

const NAMES: Record<Command, string> = {
  navigate: 'WebDriver:Navigate',
  refresh: 'WebDriver:Refresh',
  script: 'WebDriver:ExecuteAsyncScript',
  click: 'WebDriver:ElementClick',
  keys: 'WebDriver:ElementSendKeys',
  window: 'WebDriver:GetWindowHandle',
  newWindow: 'WebDriver:NewWindow',
  toWindow: 'WebDriver:SwitchToWindow',
};

interface Refusal {
  error: string;
  message: string;
}

/** `12:[1,7,null,{}]`: a length, then a message; 1 is an answer, 7 the question's number. */
class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: unknown[]) => void>();
  #read = Buffer.alloc(0);
  #asked = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const answer of this.#waiting.values())
        answer([1, 0, { error: 'gone', message: 'it is gone' }, null]);
    });
  }

  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      // It greets first.
      socket.once('data', () => resolve(new Marionette(socket)));
    });
  }

  #take(chunk: Buffer): void {
    this.#read = Buffer.concat([this.#read, chunk]);
    for (;;) {
      const colon = this.#read.indexOf(':');
      const end = colon + 1 + Number(this.#read.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.#read.length < end) return;
      const message: unknown[] = JSON.parse(this.#read.subarray(colon + 1, end).toString());
      this.#read = this.#read.subarray(end);
      this.#waiting.get(Number(message[1]))?.(message);
    }
  }

  async ask(name: string, parameters: Record<string, unknown>): Promise<unknown> {
    this.#asked += 1;
    const number = this.#asked;
    const text = JSON.stringify([0, number, name, parameters]);
    const answered = new Promise<unknown[]>((resolve) => this.#waiting.set(number, resolve));
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    const [, , refusal, answer] = await answered;
    this.#waiting.delete(number);
    if (refusal) throw new Error(`${(refusal as Refusal).error}: ${(refusal as Refusal).message}`);
    return answer;
  }

  end(): void {
    this.#socket.destroy();
  }
}

export async function startFirefox(profile: string): Promise<Wire> {
  const places = { 'browser.download.folderList': 2, 'browser.download.dir': downloadsOf(profile) };
  const prefs = Object.entries({ ...PREFS, ...places }).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), prefs.join('\n'));
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const args = ['--headless', '--marionette', '--no-remote', '--width', '390', '--height', '844'];
  const child = spawn(findProgram('firefox'), [...args, '--profile', profile, 'about:blank'], {
    // Its own process group, so that its content processes die with it.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const marionette = await whenThere('firefox', child, async () => {
    const port = existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
    return port ? Marionette.connect(port) : undefined;
  });
  await marionette.ask('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    call: async (command, parameters) => {
      const answer = (await marionette.ask(NAMES[command], parameters)) as { value?: unknown } | null;
      // A new window is answered with its name and kind, without one value round them.
      return answer && 'value' in answer ? answer.value : answer;
    },
    close: async () => {
      await marionette.ask('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      await closed(child);
      marionette.end();
    },
    kill: async () => {
      await killGroup(child);
      marionette.end();
    },
  };
}

// One window of an engine, as a person uses it: by names, by keys, and waiting for what they would see.
import { findNamed, type Role, SELECTORS } from './named.ts';
import type { WindowWire } from './windows.ts';
import type { Command } from './wire.ts';

/** Keys from passphrases take seconds on a machine that does other things too. */
const PATIENCE_MS = 45_000;
const BETWEEN_MS = 50;

/** WebDriver's letters for keys that have none. */
export const KEYS = { escape: '\uE00C', enter: '\uE007', end: '\uE010' } as const;

/** How an element is named in messages (WebDriver, section 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

type Answer = { value: unknown } | { error: string };

export class Browser {
  readonly #wire: WindowWire;

  constructor(wire: WindowWire) {
    this.#wire = wire;
  }

  async goto(address: string): Promise<void> {
    await this.#wire.call('navigate', { url: address });
  }

  async reload(): Promise<void> {
    await this.#wire.call('refresh', {});
  }

  /**
   * Runs a function in the page, with one argument that is JSON, and perhaps an element that was found; it stands on
   * nothing outside itself.
   */
  async evaluate<R, A>(
    work: (argument: A, node: HTMLInputElement) => R | Promise<R>,
    argument: A,
    node: Element | null = null,
  ): Promise<R> {
    const script = `const [given, node, done] = arguments;
      Promise.resolve().then(() => (${work})(given, node))
        .then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`;
    const answer = (await this.#wire.call('script', { script, args: [argument ?? null, node] })) as Answer;
    if ('error' in answer) throw new Error(answer.error);
    return answer.value as R;
  }

  /** Waits until a function in the page gives something, and gives it. */
  async until<R, A>(
    what: string,
    work: (argument: A) => R | Promise<R>,
    argument: A,
  ): Promise<NonNullable<Awaited<R>>> {
    return this.#patiently(what, async () => (await this.evaluate(work, argument)) || null) as Promise<
      NonNullable<Awaited<R>>
    >;
  }

  /** Waits for something outside the page. */
  async meanwhile(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
    await this.#patiently(what, async () => (await isSo()) || null);
  }

  /** Waits until a text can be read on the page. */
  async sees(text: string): Promise<void> {
    await this.until(`"${text}"`, (wanted) => document.body.innerText.includes(wanted), text);
  }

  async seesNamed(role: Role, name: string): Promise<void> {
    const named = { selector: SELECTORS[role], name };
    await this.#patiently(`${role} "${name}"`, () => this.#find(named));
  }

  /** Whether it is there now. */
  async has(role: Role, name: string): Promise<boolean> {
    return (await this.#find({ selector: SELECTORS[role], name })) !== null;
  }

  async click(role: Role, name: string): Promise<void> {
    await this.#with('click', role, name, {});
  }

  /** Types into a field, key by key, after what is in it. */
  async type(name: string, text: string): Promise<void> {
    await this.#with('keys', 'field', name, { text });
  }

  /** Puts a text into a field at once, in the place of what is in it. */
  async fill(name: string, text: string): Promise<void> {
    await this.#patiently(`field "${name}"`, async () => {
      const node = await this.#find({ selector: SELECTORS.field, name });
      if (!node) return null;
      await this.evaluate(
        (given, field) => {
          field.focus();
          // The page's own setter would be told, and the page not.
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, given);
          for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
        },
        text,
        node,
      );
      return true;
    });
  }

  /** Chooses of a list by place, from 0. */
  async choose(name: string, index: number): Promise<void> {
    const node = await this.#patiently(`list "${name}"`, () => this.#find({ selector: 'select', name }));
    await this.evaluate(
      (at, list) => {
        (list as unknown as HTMLSelectElement).selectedIndex = at;
        for (const kind of ['input', 'change']) list.dispatchEvent(new Event(kind, { bubbles: true }));
      },
      index,
      node,
    );
  }

  /** Presses keys where the focus is. */
  async press(text: string): Promise<void> {
    const focused = await this.evaluate(() => document.activeElement ?? document.body, null);
    await this.#wire.call('keys', { id: idOf(focused), text });
  }

  /**
   * Opens one more window of the same profile. Only one is driven at a time: each of its calls is waited for before
   * one of another window. It ends with the browser.
   */
  async newWindow(): Promise<Browser> {
    return new Browser(await this.#wire.newWindow());
  }

  close(): Promise<void> {
    return this.#wire.close();
  }

  kill(): Promise<void> {
    return this.#wire.kill();
  }

  #find(named: { selector: string; name: string }): Promise<Element | null> {
    return this.evaluate(findNamed, named);
  }

  /** Once more when the page draws itself anew in between. */
  async #with(command: Command, role: Role, name: string, parameters: object): Promise<void> {
    const named = { selector: SELECTORS[role], name };
    await this.#patiently(`${command} on ${role} "${name}"`, async () => {
      const found = await this.#find(named);
      if (!found) return null;
      if (!(await this.#isStill(found))) throw new Error('it does not stand still');
      await this.#wire.call(command, { id: idOf(found), ...parameters });
      return true;
    });
  }

  /** Brings it into view and tells whether it stays there: what is still loading above it may push it away. */
  #isStill(found: Element): Promise<boolean> {
    return this.evaluate(
      async (_, node) => {
        // A bar at the foot of the window lies over what is just in view.
        node.scrollIntoView({ block: 'center' });
        const top = () => node.getBoundingClientRect().top;
        const before = top();
        // A window out of sight draws no frames.
        const frame = () => new Promise((done) => [requestAnimationFrame(done), setTimeout(done, 100)]);
        for (let frames = 0; frames < 3; frames += 1) await frame();
        return node.isConnected && top() === before;
      },
      null,
      found,
    );
  }

  async #patiently<R>(what: string, ask: () => Promise<R | null>): Promise<R> {
    const until = performance.now() + PATIENCE_MS;
    let last: unknown;
    while (performance.now() < until) {
      last = 'it is not there';
      const answer = await ask().catch((error: unknown) => {
        // Nothing comes of asking a browser that is gone.
        if (/^Error: gone|fetch failed/.test(String(error))) throw error;
        last = error;
        return null;
      });
      if (answer !== null) return answer;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
    const seen = await this.evaluate(() => `${location.href}\n${document.body.innerText}`, null).catch(
      String,
    );
    throw new Error(`waited for ${what}: ${last}\n${seen.slice(0, 1_500)}`);
  }
}

const idOf = (element: unknown): string => (element as Record<string, string>)[ELEMENT] ?? '';

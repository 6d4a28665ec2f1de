// Several windows of one browser: what drives them is in one of them at a time.
import type { Wire } from './wire.ts';

export interface WindowWire extends Wire {
  /** One more window of the same profile. */
  newWindow(): Promise<WindowWire>;
}

/** Commands go to the window that a browser began with; those of another one go there first. */
export async function withWindows(wire: Wire): Promise<WindowWire> {
  const first = String(await wire.call('window', {}));
  let current = first;
  const inWindow = (handle: string): WindowWire => ({
    ...wire,
    call: async (command, parameters) => {
      // This also brings it to the front.
      if (current !== handle) await wire.call('toWindow', { handle });
      current = handle;
      return wire.call(command, parameters);
    },
    newWindow: async () => {
      const { handle } = (await wire.call('newWindow', { type: 'window' })) as { handle: string };
      return inWindow(handle);
    },
  });
  return inWindow(first);
}

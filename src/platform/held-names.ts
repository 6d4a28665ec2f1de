// Which names are held by pages of this journal, this one among them (held.ts).

/** None where the browser has no locks. */
export async function heldNames(): Promise<ReadonlySet<string>> {
  const held = (await navigator.locks?.query())?.held ?? [];
  return new Set(held.map(({ name = '' }) => name));
}

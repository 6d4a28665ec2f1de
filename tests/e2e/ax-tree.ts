// The page as the browser hands it to a screen reader.
import type { CDPSession, Page } from '@playwright/test';

interface Read {
  role: string;
  name: string;
  level: number;
  isFocusable: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Everything that is read, in the order of reading. */
async function readingOf(page: Page): Promise<Read[]> {
  const opening = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opening);
  const { nodes } = await (await opening).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const inOrder = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const of = (wanted: string): unknown => properties.find((each) => each.name === wanted)?.value.value;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        level: Number(of('level') ?? 0),
        isFocusable: of('focusable') === true,
      };
    });
}

/** What one could not find one's way by: headings, landmarks and names. */
export async function misread(page: Page): Promise<string[]> {
  const all = await readingOf(page);
  const headings = all.filter(({ role }) => role === 'heading');
  const count = (role: string, name?: string) =>
    all.filter((each) => each.role === role && (name === undefined || each.name === name)).length;
  const wrong = headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
    .map(({ name, level }) => `heading of level ${level} after a gap: ${name}`);
  const first = headings.filter(({ level }) => level === 1).length;
  if (first !== 1) wrong.push(`${first} headings of the first level`);
  if (count('main') !== 1) wrong.push(`${count('main')} mains`);
  if (count('navigation', 'Main') !== 1) wrong.push('no main navigation');
  if (count('status') === 0) wrong.push('no region for what happens');
  for (const { role } of all.filter(({ name, isFocusable }) => isFocusable && name === '')) {
    wrong.push(`no name: ${role}`);
  }
  return wrong;
}

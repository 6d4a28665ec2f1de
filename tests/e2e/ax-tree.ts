// The page as the browser hands it to a screen reader.
import type { CDPSession, Page } from '@playwright/test';

interface Read {
  role: string;
  isModal: boolean;
  name: string;
  level: number;
  isFocusable: boolean;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Everything that is read, in the order of reading: of an open dialog alone, where there is one. */
async function readingOf(page: Page): Promise<Read[]> {
  const opening = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opening);
  const { nodes } = await (await opening).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const inOrder = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [];
  const all = inOrder(nodes[0]);
  const isModal = (node: Node) => node.properties?.some(({ name, value }) => name === 'modal' && value.value);
  return inOrder(all.find(isModal) ?? nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const of = (wanted: string): unknown => properties.find((each) => each.name === wanted)?.value.value;
      return {
        isModal: of('modal') === true,
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        level: Number(of('level') ?? 0),
        isFocusable: of('focusable') === true,
      };
    });
}

const counted = (all: readonly Read[], role: string, name?: string) =>
  all.filter((each) => each.role === role && (name === undefined || each.name === name)).length;

function faultsOfDialog(dialog: Read, all: readonly Read[]): string[] {
  const wrong = dialog.name === '' ? ['a dialog of no name'] : [];
  const isFirst = ({ role, level }: Read) => role === 'heading' && level === 1;
  return all.some(isFirst) ? [...wrong, 'a heading of the first level in a dialog'] : wrong;
}

function faultsOfPage(all: readonly Read[]): string[] {
  const wrong = counted(all, 'dialog') > 0 ? ['the page goes on behind a dialog'] : [];
  const first = all.filter(({ role, level }) => role === 'heading' && level === 1).length;
  if (first !== 1) wrong.push(`${first} headings of the first level`);
  const mains = counted(all, 'main');
  if (mains !== 1) wrong.push(`${mains} mains`);
  // The page alone has the way back to everything instead.
  const ways = counted(all, 'navigation', 'Main') + counted(all, 'button', 'Show everything');
  if (ways !== 1) wrong.push('no main navigation');
  if (counted(all, 'status') === 0) wrong.push('no region for what happens');
  return wrong;
}

/**
 * What one could not find one's way by: headings, landmarks and names. The browser brings its tree up to the page a moment
 * later, so what is wrong is looked at twice.
 */
export async function misread(page: Page): Promise<string[]> {
  const first = await misreadNow(page);
  if (first.length === 0) return first;
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return misreadNow(page);
}

async function misreadNow(page: Page): Promise<string[]> {
  const all = await readingOf(page);
  const headings = all.filter(({ role }) => role === 'heading');
  const dialog = all.find(({ isModal }) => isModal);
  // What lies over a page goes on below the page's own heading.
  const above = dialog ? 1 : 0;
  const gaps = headings
    .filter(({ level }, index) => level > (headings[index - 1]?.level ?? above) + 1)
    .map(({ name, level }) => `heading of level ${level} after a gap: ${name}`);
  const nameless = all
    .filter(({ name, isFocusable }) => isFocusable && name === '')
    .map(({ role }) => `no name: ${role}`);
  return [...gaps, ...(dialog ? faultsOfDialog(dialog, all) : faultsOfPage(all)), ...nameless];
}

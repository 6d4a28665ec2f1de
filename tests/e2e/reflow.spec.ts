// WCAG 1.4.4, 1.4.10, 1.4.12, 2.5.8, forced colours and reduced motion, on every screen.
import type { Locator, Page } from '@playwright/test';
import { violations } from './axe.ts';
import { restyle, SPACED_OUT, settled, TWICE_AS_LARGE } from './enlarged.ts';
import { draftEntry, expect, openJournal, test } from './journal.ts';
import { coveredAtEnd, misplaced } from './layout.ts';
import { putRows } from './rows.ts';
import { SCREENS, walk } from './screens-walk.ts';
import { smallTargets } from './targets.ts';
import { untidy } from './untidy.ts';
import { IDS, NOW, storeWholeJournal } from './whole-journal.ts';

const PHONE = { width: 390, height: 844 };
/** 1280 x 1024 at 400 %. */
const AT_400 = { width: 320, height: 256 };
const LEAST_TARGET = 44;

async function faultsOf(page: Page): Promise<string[]> {
  await settled(page);
  return [...(await misplaced(page)), ...(await coveredAtEnd(page))];
}

/** Faults of a screen at 400 %, with text spaced out and with text twice as large. */
async function faultsEnlarged(page: Page): Promise<string[]> {
  const named = (how: string, faults: readonly string[]) => faults.map((fault) => `${how}: ${fault}`);
  await page.setViewportSize(AT_400);
  const narrow = named('at 400 %', await faultsOf(page));
  await page.setViewportSize(PHONE);
  await restyle(page, SPACED_OUT);
  const spaced = named('spaced out', await faultsOf(page));
  await restyle(page, TWICE_AS_LARGE);
  const large = named('twice as large', await faultsOf(page));
  await restyle(page, '');
  return [...narrow, ...spaced, ...large];
}

/** What moves by itself, or takes time to change. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const isSlow = ({ transitionDuration, animationDuration, scrollBehavior }: CSSStyleDeclaration) =>
      [transitionDuration, animationDuration].some((times) => /[1-9]/.test(times)) ||
      scrollBehavior === 'smooth';
    return [...document.querySelectorAll('*')].filter((element) => isSlow(getComputedStyle(element))).length;
  });

for (const part of Object.keys(SCREENS)) {
  test(`stays whole when it is enlarged, is large enough to press, and keeps one edge: ${part}`, async ({
    page,
  }) => {
    const all: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await walk(page, part, async (name) => {
      const say = (faults: readonly string[]) => all.push(...faults.map((fault) => `${name}, ${fault}`));
      for (const { name: pressed, width, height } of await smallTargets(page, LEAST_TARGET))
        say([`too small to press: ${pressed} ${width} x ${height}`]);
      say(await untidy(page));
      say(await faultsEnlarged(page));
      if ((await moving(page)) > 0) say(['moves']);
      await page.emulateMedia({ forcedColors: 'active' });
      // The colours are the person's: their contrast is no matter of the page.
      const seen = await violations(page, { hasOwnColours: false });
      say(seen.map((text) => `in forced colours: ${text}`));
      await page.emulateMedia({ forcedColors: 'none' });
    });
    expect(all).toEqual([]);
  });
}

for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'ar-EG']) {
  test.describe(`to a reader of ${locale}`, () => {
    test.use({ locale });

    test('the ways to other days of the trends stay within the page with letters twice as large', async ({
      page,
    }) => {
      await page.clock.setFixedTime(NOW);
      await storeWholeJournal(page);
      // The longest name of a month, alone and beside another.
      for (const days of ['from=2024-09-15&to=2024-09-29', 'from=2024-09-21&to=2025-01-31', 'range=90d']) {
        await openJournal(page, `#/trends?${days}`);
        await expect(page.getByRole('group').filter({ has: page.locator('[aria-pressed]') })).toBeVisible();
        await restyle(page, TWICE_AS_LARGE);
        expect(await misplaced(page), days).toEqual([]);
        await restyle(page, '');
      }
    });
  });
}

test('what can be done with a page stands in one line on a phone', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await storeWholeJournal(page);
  await openJournal(page, `#/entries/${IDS.full}`);
  const middles = new Set<number>();
  for (const name of ['Edit', 'Export as Markdown', 'Share', 'Remove']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    middles.add(Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2));
  }
  expect([...middles]).toHaveLength(1);
});

test('a long word of one’s own leaves the others room for their bars on a narrow phone', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize({ width: 320, height: 640 });
  await storeWholeJournal(page);
  const word = { id: 'own-sunday', label: 'Verantwortungsüberforderung', family: null, isOwn: true };
  await putRows(page, 'words', [word]);
  await page.reload();
  for (const view of ['words', 'both']) {
    await openJournal(page, `#/trends/${view}?range=all&feelings=own-sunday,hope`);
    const rows = page.getByRole('table').first().getByRole('row');
    await expect(rows.filter({ hasText: /\d/ }).first()).toBeVisible();
    expect(await misplaced(page), view).toEqual([]);
    const widths = await page
      .getByRole('table')
      .first()
      .locator('tbody td > span')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(Math.max(...widths), view).toBeGreaterThan(60);
  }
});

test('what a wide table is about is read without moving it', async ({ page }) => {
  await page.clock.setFixedTime(NOW);
  await page.setViewportSize({ width: 320, height: 640 });
  await storeWholeJournal(page);
  await openJournal(page, '#/trends?range=90d');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const caption = page.getByRole('main').locator('caption');
  const table = page.getByRole('main').getByRole('table');
  await expect(caption).toBeVisible();
  const area = table.locator('..');
  expect(await area.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
  const widthOf = async (locator: Locator) => (await locator.boundingBox())?.width ?? 0;
  expect(await widthOf(caption)).toBeLessThanOrEqual(await widthOf(area));
});

/** Lines that are too long, cut off, and over one another. */
const addBadly = (place: Locator) =>
  place.evaluate((node) => {
    const add = (text: string, styles: Partial<CSSStyleDeclaration>) => {
      const line = document.createElement('p');
      line.textContent = text;
      Object.assign(line.style, styles);
      node.append(line);
    };
    add('an endless line', { width: '60rem', whiteSpace: 'nowrap', letterSpacing: '2rem' });
    add('words in too small a box', { width: '3rem', height: '1rem', overflow: 'hidden' });
    add('one', { height: '1px' });
    add('another', { height: '1px', marginTop: '-1px' });
  });

async function kindsOfFaults(page: Page): Promise<Set<string | undefined>> {
  return new Set((await faultsOf(page)).map((fault) => fault.split(':', 1)[0]));
}

test('a page that lies badly is seen to', async ({ page }) => {
  await openJournal(page, '#/settings/about');
  await expect(page.getByRole('heading', { level: 1, name: 'About' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await addBadly(page.getByRole('main'));
  await page.getByRole('main').evaluate((main) => {
    document.body.style.paddingBottom = '0';
    main.style.paddingBottom = '0';
  });
  const button = await page.getByRole('link', { name: 'Settings' }).first().elementHandle();
  await button?.evaluate((node) => {
    (node as HTMLElement).style.minHeight = '20px';
  });
  expect(await kindsOfFaults(page)).toEqual(
    new Set(['scrolls sideways', 'beyond the edge', 'cut off', 'over one another', 'below the bar']),
  );
  expect(await smallTargets(page, LEAST_TARGET)).toHaveLength(1);
});

test('a dialog that lies badly is seen to, whatever the page behind it does', async ({ page }) => {
  await openJournal(page, '#/settings');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  // It rises into its place.
  await dialog.evaluate((node) => Promise.all(node.getAnimations().map(({ finished }) => finished)));
  await addBadly(page.locator('main').first());
  expect(await faultsOf(page)).toEqual([]);
  expect(await smallTargets(page, LEAST_TARGET)).toEqual([]);
  await addBadly(dialog);
  await dialog.getByRole('button', { name: 'Close' }).evaluate((node) => {
    node.style.minHeight = '20px';
    node.style.height = '20px';
  });
  const own = ['scrolls sideways', 'beyond the edge', 'cut off', 'over one another'];
  expect(await kindsOfFaults(page)).toEqual(new Set(own));
  expect(await smallTargets(page, LEAST_TARGET)).toHaveLength(1);
  await dialog.evaluate((node) => {
    node.style.bottom = '-4rem';
  });
  expect(await kindsOfFaults(page)).toEqual(new Set([...own, 'beyond the window', 'below the bar']));
  await dialog.evaluate((node) => {
    node.style.bottom = '';
    node.style.overflowY = 'clip';
    node.style.maxHeight = '10rem';
  });
  expect(await faultsOf(page)).toContain('cut off: Close');
});

/** What tells a state from another where colours are the person's own. */
const drawnAs = (locator: Locator) =>
  locator.evaluate((node) => {
    const looks = (style: CSSStyleDeclaration) => {
      const { borderTopWidth, borderTopColor, outlineStyle, outlineWidth, backgroundColor, fontWeight } =
        style;
      // A line of no width has a colour all the same.
      const border = borderTopWidth === '0px' ? '' : `${borderTopWidth} ${borderTopColor}`;
      return [border, outlineStyle === 'none' ? '' : outlineWidth, backgroundColor, fontWeight].join();
    };
    // What is pressed may be larger than what is drawn in it.
    return `${looks(getComputedStyle(node))} ${looks(getComputedStyle(node, '::before'))}`;
  });

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(NOW);
  });

  test('what is chosen while writing differs from what is not', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x', feelings: [{ word: 'loneliness', strength: 'clearly' }] });
    const chip = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await drawnAs(chip('loneliness'))).not.toBe(await drawnAs(chip('longing')));
    const step = (name: string) => page.getByRole('radio', { name, exact: true });
    expect(await drawnAs(step('clearly'))).not.toBe(await drawnAs(step('strongly')));
    await page.getByRole('combobox', { name: 'Find or add a feeling' }).fill('lone');
    const options = page.getByRole('option');
    expect(await drawnAs(options.first())).not.toBe(await drawnAs(options.nth(1)));
    const place = (name: string) => page.getByRole('navigation').getByRole('link', { name });
    expect(await drawnAs(place('Write'))).not.toBe(await drawnAs(place('Entries')));
  });

  test('a field that has the focus differs from one that has not', async ({ page }) => {
    await openJournal(page);
    await draftEntry(page, { text: 'x' });
    for (const name of ['Entry', 'Title', 'Tags', 'Description', 'Find or add a feeling']) {
      const field = page.getByLabel(name, { exact: true }).first();
      await field.blur();
      const before = await drawnAs(field);
      await page.keyboard.press('Tab');
      await field.focus();
      expect(await drawnAs(field), name).not.toBe(before);
    }
  });

  test('days and pictures can be told apart', async ({ page }) => {
    await storeWholeJournal(page);
    await openJournal(page, '#/entries?view=month&from=2025-06-19&to=2025-06-19');
    const day = (name: RegExp) => page.getByRole('button', { name });
    await expect(day(/^19 June/)).toHaveAttribute('aria-pressed', 'true');
    expect(await drawnAs(day(/^19 June/))).not.toBe(await drawnAs(day(/^18 June/)));
    // A day that was written in has its marks.
    const mark = day(/^18 June/)
      .locator('i > span')
      .first();
    expect(await mark.evaluate((node) => getComputedStyle(node).backgroundColor)).not.toBe(
      'rgba(0, 0, 0, 0)',
    );
    await openJournal(page, '#/trends');
    const pressed = (name: string) => page.getByRole('button', { name, exact: true });
    expect(await drawnAs(pressed('90 days'))).not.toBe(await drawnAs(pressed('30 days')));
    await pressed('Overlay').click();
    await expect(pressed('Overlay')).toHaveAttribute('aria-pressed', 'true');
    // Neither the focus nor the pointer is to make the difference.
    await pressed('Overlay').blur();
    await page.mouse.move(0, 0);
    expect(await drawnAs(pressed('Overlay'))).not.toBe(await drawnAs(pressed('Table')));
    await pressed('Choose feelings').click();
    expect(await drawnAs(day(/^loneliness,/))).not.toBe(await drawnAs(day(/^solitude,/)));
    const ink = () =>
      page
        .locator('canvas')
        .first()
        .evaluate((node) => {
          const canvas = node as HTMLCanvasElement;
          const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
          return data?.filter((value, at) => at % 4 === 3 && value > 200).length ?? 0;
        });
    await expect.poll(ink).toBeGreaterThan(500);
  });
});

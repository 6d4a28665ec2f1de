// The chart page as a browser draws it, under a policy that lets nothing of others in.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { addDays } from '../../src/journal/day.ts';
import {
  type PublicPost,
  type SiteDataChoices,
  siteData,
  writeSiteData,
} from '../../src/publish/site-data.ts';
import { violations } from '../e2e/axe.ts';
import { type Blog, built, newBlog } from './blog.ts';

const CHART_JS = readFileSync(join(import.meta.dirname, '../../node_modules/chart.js/dist/chart.umd.min.js'));
const MIME: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Three posts a week for twenty weeks, of which two have one post alone. */
const POSTS: PublicPost[] = Array.from({ length: 20 }, (_, week) =>
  (week === 7 || week === 8 ? [0] : [0, 2, 4]).map((by): PublicPost => {
    const day = addDays('2025-01-06', week * 7 + by);
    const feelings: PublicPost['feelings'] = [
      { label: 'loneliness', intensity: ((week % 5) + 1) as 1 | 2 | 3 | 4 | 5 },
      ...(by === 2 ? [{ label: 'hope' }] : []),
    ];
    return { day, postName: `${day}-a`, title: `Week ${week}`, feelings };
  }),
).flat();

interface Served {
  address: string;
  stop: () => void;
}

async function served(choices: SiteDataChoices, posts = POSTS): Promise<Served> {
  const blog: Blog = newBlog(
    new Map<string, string | Uint8Array>([
      ['_data/feelings.json', writeSiteData(siteData(posts, choices))],
      ['assets/chart.umd.min.js', CHART_JS],
    ]),
  );
  const site = built(blog, 'UTC', null);
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://blog').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    try {
      const bytes = readFileSync(join(site, file));
      response.writeHead(200, { 'content-type': `${MIME[extname(file)]}; charset=utf-8` }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/feelings/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      blog.remove();
    },
  };
}

let browser: Browser;
beforeAll(async () => {
  const path = findBrowser();
  browser = await chromium.launch({
    args: browserArgs(),
    ...(path === undefined ? {} : { executablePath: path }),
  });
});
afterAll(() => browser.close());

/** The page, and what the browser had to object to. */
async function opened(
  address: string,
  options: BrowserContextOptions,
): Promise<{ page: Page; said: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address);
  return { page, said: said.filter((text) => !text.includes('favicon')) };
}

/** How often a colour, `rgb(63, 90, 169)`, is among the points of the picture. */
const pointsOf = (page: Page, colour: string) =>
  page.evaluate((wanted) => {
    const canvas = document.querySelector('canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const [red, green, blue] = (wanted.match(/\d+/g) ?? []).map(Number);
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255)
        found += 1;
    return found;
  }, colour);

const keyColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.feelings-chart-key span')].map((it) => getComputedStyle(it).color),
  );

describe.each([
  { choices: { kind: 'entries' } },
  { choices: { kind: 'weeks', minimum: 3, feelings: ['loneliness', 'hope'] } },
] satisfies { choices: SiteDataChoices }[])('a chart of $choices.kind', ({ choices }) => {
  let blog: Served;
  beforeAll(async () => {
    blog = await served(choices);
  });
  afterAll(() => blog.stop());

  test.each(['light', 'dark'] as const)(
    'is drawn in its colours on a device that is %s',
    async (colorScheme) => {
      const { page, said } = await opened(blog.address, {
        colorScheme,
        viewport: { width: 390, height: 844 },
      });
      await page.locator('canvas').waitFor();
      const colours = await keyColours(page);
      expect(colours).toEqual(
        colorScheme === 'light'
          ? ['rgb(63, 90, 169)', 'rgb(180, 84, 10)']
          : ['rgb(157, 180, 255)', 'rgb(240, 162, 59)'],
      );
      for (const colour of colours) await expect.poll(() => pointsOf(page, colour)).toBeGreaterThan(20);
      expect(said).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.locator('summary').click();
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    },
  );

  test('folds its long table, which opens by the keyboard', async () => {
    const { page } = await opened(blog.address, {});
    await page.locator('canvas').waitFor();
    expect(await page.locator('table').isVisible()).toBe(false);
    await page.locator('summary').press('Enter');
    expect(await page.locator('table').isVisible()).toBe(true);
    await page.context().close();
  });

  test('is a table alone where no script runs', async () => {
    const { page } = await opened(blog.address, { javaScriptEnabled: false });
    expect(await page.locator('tbody tr').count()).toBe(choices.kind === 'weeks' ? 20 : POSTS.length);
    expect(await page.locator('table').isVisible()).toBe(true);
    expect(await page.locator('canvas').isVisible()).toBe(false);
    await page.context().close();
  });

  test('tells Chart.js what the table says, and nothing for weeks without counts', async () => {
    const { page } = await opened(blog.address, {});
    await page.locator('canvas').waitFor();
    const drawn = await page.evaluate(() => {
      const { Chart } = window as unknown as {
        Chart: {
          getChart: (of: Element | null) => { data: { datasets: { data: { y: number | null }[] }[] } };
        };
      };
      return Chart.getChart(document.querySelector('canvas')).data.datasets.map(({ data }) =>
        data.map(({ y }) => y),
      );
    });
    if (choices.kind === 'weeks') {
      expect(drawn.map((ys) => ys.map((y) => y === null))).toEqual(
        [0, 1].map(() => Array.from({ length: 20 }, (_, week) => week === 7 || week === 8)),
      );
      expect([drawn[0]?.[0], Math.round(drawn[1]?.[0] ?? 0)]).toEqual([100, 33]);
    } else {
      expect(drawn.map((ys) => ys.length)).toEqual([POSTS.length, 18, POSTS.length]);
      expect(drawn[0]?.slice(0, 4).map((y) => Math.round((y ?? 0) * 100))).toEqual([172, 172, 172, 186]);
    }
    await page.context().close();
  });
});

test('of two posts of one day each mark says what its own post said', async () => {
  const day = '2025-06-19';
  const blog = await served({ kind: 'entries' }, [
    { day, postName: `${day}-a`, title: 'Morning', feelings: [{ label: 'loneliness', intensity: 2 }] },
    {
      day,
      postName: `${day}-b`,
      title: 'Night',
      feelings: [{ label: 'loneliness', intensity: 5 }, { label: 'hope' }],
    },
  ]);
  const { page } = await opened(blog.address, {});
  await page.locator('canvas').waitFor();
  const said = await page.evaluate(() => {
    interface Drawn {
      tooltip: {
        setActiveElements: (
          of: { datasetIndex: number; index: number }[],
          at: { x: number; y: number },
        ) => void;
        body: { lines: string[] }[];
      };
      update: () => void;
    }
    const { Chart } = window as unknown as { Chart: { getChart: (of: Element | null) => Drawn } };
    const chart = Chart.getChart(document.querySelector('canvas'));
    const marks = [
      { datasetIndex: 0, index: 0 },
      { datasetIndex: 0, index: 1 },
      { datasetIndex: 1, index: 0 },
      { datasetIndex: 2, index: 1 },
    ];
    return marks.flatMap((mark) => {
      chart.tooltip.setActiveElements([mark], { x: 0, y: 0 });
      chart.update();
      return chart.tooltip.body.flatMap(({ lines }) => lines);
    });
  });
  expect(said).toEqual(['loneliness: 2 of 5', 'loneliness: 5 of 5', 'hope: named', 'Night']);
  await page.context().close();
  blog.stop();
});

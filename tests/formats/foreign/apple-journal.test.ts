// Pages of Apple's Journal: the day of whoever wrote, what is a person's of all that lies on a page, and in whatever language.
import { describe, expect, test } from 'vitest';
import { appleJournalFolder, appleJournalPage } from '../../../src/formats/apple-journal/apple-journal.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { page, read } from './apple-page.ts';
import { READING } from './given.ts';

const dayOf = (header: string, name: string) => {
  const [entry] = read(page(header, { body: 'x' }), name).entries;
  return [entry?.content.when?.day, ...(entry?.problems ?? []).map(({ code }) => code)];
};

describe('the day of a page', () => {
  test.each([
    ['Sunday, 3 November 2024', '2024-11-04', '2024-11-03'],
    ['samedi 4 avril 2026', '2026-04-03', '2026-04-04'],
    ['Wednesday, January 1, 2025', '2024-12-31', '2025-01-01'],
    ['2024年11月3日 星期日', '2024-11-02', '2024-11-03'],
    ['الأحد، ٣ نوفمبر ٢٠٢٤', '2024-11-03', '2024-11-03'],
    ['utorak, 1. listopada 2024.', '2024-09-30', '2024-10-01'],
    ['piątek, 1 listopada 2024', '2024-10-31', '2024-11-01'],
    ['1. listopada 2024.', '2024-10-01', '2024-10-01'],
    ['somewhen', '2024-11-03', '2024-11-03'],
    ['', '2024-11-03', '2024-11-03'],
  ])('is that of the writer, and not the one in Greenwich: %s in %s', (header, name, day) => {
    expect(dayOf(header, `${name}_A.html`)).toEqual([day]);
  });

  test('is that of the name where the page is of another time', () => {
    expect(dayOf('Sunday, 3 November 2024', '2024-11-05_A.html')).toEqual(['2024-11-05', 'days-disagree']);
  });

  test.each([
    ['Sunday, 3 November 2024', '2024-11-04_A.html', []],
    ['Sunday, 3 November 2024', '2024-11-05_A.html', ['original_date: Sunday, 3 November 2024']],
    ['somewhen', '2024-11-03_A.html', ['original_date: somewhen']],
    ['somewhen', 'A.html', ['original_date: somewhen']],
    ['Sunday, 3 November 2024', 'A.html', []],
    ['1. listopada 2024.', 'A.html', ['original_date: "1. listopada 2024."']],
    ['', '2024-11-03_A.html', []],
  ])(
    'leaves what stands on the page beside it, where it is not what that says: %s in %s',
    (header, name, extra) => {
      expect(read(page(header, { body: 'x' }), name).entries[0]?.content.extra).toEqual(extra);
    },
  );

  test('is none where neither the page nor its name tells one, and the words are kept', () => {
    expect(dayOf('', 'A.html')).toEqual([undefined, 'no-date']);
    expect(dayOf('somewhen', '2024-13-01_A.html')).toEqual([undefined, 'date-unreadable']);
    expect(dayOf('Sunday, 3 November 2024', '2024-13-01_A.html')).toEqual(['2024-11-03']);
    expect(dayOf('1. listopada 2024.', 'A.html')).toEqual(['2024-11-01', 'date-ambiguous']);
  });

  test('is told by the language of the page before too', async () => {
    const pages = new Map([
      ['Entries/2026-04-03.html', page('samedi 4 avril 2026', { body: 'a' })],
      ['Entries/2026-04-05.html', page('lundi 6 avril 2026', { body: 'b' })],
      ['Entries/2026-05-03.html', page('Sunday, 3 May 2026', { body: 'c' })],
      ['Entries/2026-06-03.html', page('mercredi 10 juin 2026', { body: 'd' })],
    ]);
    const folder = {
      paths: [...pages.keys()],
      read: async (path: string) => encodeText(pages.get(path) ?? ''),
    };
    const { entries } = await appleJournalFolder.read(folder, 'x.zip', READING);
    expect(entries.map(({ content, problems }) => [content.when?.day, problems.length])).toEqual([
      ['2026-04-04', 0],
      ['2026-04-06', 0],
      ['2026-05-03', 0],
      ['2026-06-03', 1],
    ]);
  });
});

describe('the title of a page', () => {
  const titleOf = (name: string, title = '') =>
    read(page('Sunday, 3 November 2024', { title, body: 'x' }), name).entries[0]?.content.title;

  test('is none where its name only counts the pages of a day', () => {
    expect(titleOf('2024-11-03_(1).html')).toBeUndefined();
    expect(titleOf('2024-11-03_(12).HTM')).toBeUndefined();
    expect(titleOf('2024-11-03.html')).toBeUndefined();
  });

  test('is in its name where the page has none', () => {
    expect(titleOf('2024-11-03_A_walk_(1).html')).toBe('A walk');
    expect(titleOf('2024-11-03_(Not)_today.html')).toBe('(Not) today');
    expect(titleOf('2024-11-03_A_walk.html', 'A walk!')).toBe('A walk!');
  });
});

describe('the parts of a page', () => {
  const entryOf = (...parts: string[]) =>
    read(['<div class="pageHeader">Sunday, 3 November 2024</div>', ...parts].join(''), '2024-11-03.html')
      .entries[0];
  const text = '<div class="bodyText"><p class="p2">Words.</p></div>';

  test('are known by one of several classes, and by no word that only sounds like one', () => {
    expect(entryOf('<div class="big title">A day</div>', text)?.content).toMatchObject({
      title: 'A day',
      body: 'Words.',
    });
    expect(entryOf('<div class="constructor">A day</div>', text)?.content.body).toBe('A day\n\nWords.');
  });

  test('may hold paragraphs of the frame, and end where one of the text begins', () => {
    expect(entryOf('<div class="title"><p class="p1">A day</p></div>', text)?.content).toMatchObject({
      title: 'A day',
      body: 'Words.',
    });
    const open = '<div class="title">A day<p class="p12">Words.</p><div class="bodyText">More.</div>';
    expect(entryOf(open)?.content).toMatchObject({ title: 'A day', body: 'Words.\n\nMore.' });
  });

  test('are what was asked, as a quote before what was answered', () => {
    const asked = '<div class="reflectionPrompt">What made\n you < smile & laugh?</div>';
    expect(entryOf(asked, text)?.content.body).toBe('> What made you < smile & laugh?\n\nWords.');
  });

  test('keep their marks and links, and lose a script', () => {
    const marked = `<p class="p2">One <b>two</b> <a href="https://example.org/?a=1&amp;b=2">three</a> <script>var x;</script>1 < 2</p>`;
    expect(entryOf(`<div class="bodyText">${marked}</div>`)?.content.body).toBe(
      'One **two** [three](https://example.org/?a=1&b=2) 1 < 2',
    );
  });

  test('end with the date where it ends, though there are divisions within it', () => {
    const nested = '<div class="pageHeader"><div><span>Sunday,</span></div> 3 November 2024</div>Behind it.';
    const html = `${nested}${text}`;
    const [entry] = read(html, 'a.html').entries;
    expect(entry?.content).toMatchObject({
      when: { kind: 'date', day: '2024-11-03' },
      body: 'Behind it.\n\nWords.',
    });
  });
});

test('an archive is known though its first pages are damaged, and by its pages alone', async () => {
  const folderOf = (pages: Record<string, string | null>) => ({
    paths: Object.keys(pages),
    read: async (path: string) => (pages[path] == null ? null : encodeText(pages[path])),
  });
  const broken = Object.fromEntries([1, 2, 3, 4].map((at) => [`Entries/2024-11-0${at}.html`, null]));
  const folder = folderOf({ ...broken, 'Entries/2024-11-05.html': page('', { body: 'x' }) });
  expect(await appleJournalFolder.fits(folder)).toBe(true);
  const { entries, unread } = await appleJournalFolder.read(folder, 'x.zip', READING);
  expect([entries.length, unread.map(({ code }) => code)]).toEqual([1, Array(4).fill('file-damaged')]);
  expect(await appleJournalFolder.fits(folderOf({ 'Entries/a.html': '<p>x</p>' }))).toBe(false);
  expect(await appleJournalFolder.fits(folderOf({ 'a.html': page('', { body: 'x' }) }))).toBe(false);
});

test('a page without words is told by the date that stands on it', () => {
  const { entries, unread } = read(page('Sunday, 3 November 2024', { body: '&nbsp;' }), '2024-11-03.html');
  expect(entries).toEqual([]);
  expect(unread.map(({ code, text }) => [code, text])).toEqual([
    ['nothing-in-it', 'Sunday, 3 November 2024'],
  ]);
});

test.each([
  ['<div class="pageHeader">x</div>', false],
  ['<div class="bodyText">x</div>', false],
  ["<div class='pageHeader'>x</div><div class='bodyText'>y</div>", true],
  ['<div class="pageHeader">x</div><div class="assetGrid"></div>', true],
])('a page is known by its date and what stands around it: %s', (html, isOne) => {
  expect(appleJournalPage.fits(html)).toBe(isOne);
});

test('only its pages and pictures are those of the program', () => {
  const its = ['Entries/a.html', 'x/Entries/b.HTM', 'x/Resources/c.heic', 'index.html'];
  const others = ['Entries/notes.txt', 'Entries/a/b.html', 'Resources.txt', 'xindex.html'];
  expect([...its, ...others].filter(appleJournalFolder.takes)).toEqual(its);
});

// A page of Apple's Journal, written in a test, and what comes of it.
import { expect } from 'vitest';
import { appleJournalPage } from '../../../src/formats/apple-journal/apple-journal.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

export const page = (header: string, { tiles = '', title = '', body = '' }) =>
  `<!DOCTYPE html><html><head><title></title></head><body><p class="p1"><span class="s1"><div class='pageContainer'>
<div class="pageHeader">${header}</div><div class="assetGrid">${tiles}</div><div class='title'>${title}</div><div class='bodyText'></span></p>
<p class="p2"><span class="s2">${body}</span></p><p class="p1"><span class="s1"></div></div></span></p></body></html>`;

export const tile = (type: string, inner: string, id = 'ID') =>
  `<div id="${id}" class="gridItem assetType_${type} ">${inner}</div>`;
export const img = (name: string) => `<img src="../Resources/${name}" class="asset_image"/>`;

export function read(html: string, name: string) {
  expect(appleJournalPage.fits(html)).toBe(true);
  const foreign = appleJournalPage.read(html, `Entries/${name}`, READING);
  expectWellFormed(foreign);
  return foreign;
}

/** What a page of these tiles gives. */
export function shown(tiles: string) {
  const { entries, leftOut, unread } = read(
    page('Sunday, 3 November 2024', { tiles, body: 'x' }),
    '2024-11-03.html',
  );
  const { content, media = [] } = entries[0] ?? {};
  return { content, body: content?.body, media, leftOut: Object.fromEntries(leftOut), unread };
}

// Files into the app and out of it, as a person moves them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readZip } from '../../src/formats/zip.ts';
import { expect, openJournal } from './journal.ts';

export interface GivenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A Markdown file to choose. */
export const markdown = (name: string, text: string | Buffer): GivenFile => ({
  name,
  mimeType: 'text/markdown',
  buffer: Buffer.from(text),
});

/** A post with every key that the blog's posts have. */
export const POST = {
  title: 'The Long Way Home',
  day: '2025-03-14',
  tags: ['walking', 'evening'],
  description: 'Taking the long way because nobody waits, and finding that the river does.',
  feelings: ['loneliness', 'hope'],
  body: 'I took the long way. It’s longer every time—and quieter.\n\nThe river was *there*, as it is.\n\n- a heron\n- nobody else',
};

export const POST_NAME = '2025-03-14-the-long-way-home.md';

export const POST_FILE = `---
layout: post
title: The Long Way Home
date: 2025-03-14
tags: [walking, evening]
description: Taking the long way because nobody waits, and finding that the river does.
emotions: ["loneliness", "hope"]
---

${POST.body}
`;

/** Chooses files on the import page and waits for the preview. */
export async function chooseFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await openJournal(page, '#/settings/import');
  await page.getByLabel('Choose files').setInputFiles([...files]);
  await expect(page.getByRole('table', { name: 'What was found' })).toBeVisible();
}

/** Imports what was found and waits for the report. */
export async function importFound(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Import [\d,]+ entries$/ }).click();
  await expect(page.getByRole('button', { name: 'Undo this import' })).toBeVisible();
}

/** A cell of the table by the name of its row. */
export function found(page: Page, row: string) {
  return page
    .getByRole('table', { name: 'What was found' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    .getByRole('cell');
}

/** Taps a button that gives a file, and reads the file. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A backup that anybody can open, from the backup page. */
export async function plainBackup(page: Page): Promise<{ name: string; bytes: Buffer }> {
  await openJournal(page, '#/settings/backup');
  await page.getByRole('radio', { name: 'Anybody who has it' }).check();
  return downloaded(page, 'Download backup');
}

/** The files of an archive by their paths, in the order of the archive. */
export async function filesInZip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const item of readZip(new Blob([new Uint8Array(bytes)]))) {
    if ('problem' in item) throw new Error(`${item.path}: ${item.problem}`);
    files.set(item.path, Buffer.from(item.bytes));
  }
  return files;
}

/** Exports all entries and reads the archive. */
export async function exportAll(page: Page): Promise<Map<string, Buffer>> {
  await openJournal(page, '#/settings/export');
  const { name, bytes } = await downloaded(page, 'Download Markdown (zip)');
  expect(name).toMatch(/^ebb-\d{4}-\d{2}-\d{2}\.zip$/);
  return filesInZip(bytes);
}

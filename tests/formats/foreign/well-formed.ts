// What every entry that a reader hands over is, whatever the file was.
import { expect } from 'vitest';
import { parse } from 'yaml';
import type { Foreign, ForeignEntry } from '../../../src/formats/foreign/foreign.ts';
import { isWhen } from '../../../src/journal/when.ts';

/** Front matter that goes out with the entry: keys, each once. */
function expectKeys(extra: readonly string[]): void {
  const yaml: unknown = extra.length === 0 ? {} : parse(extra.join('\n'), { uniqueKeys: true });
  expect(Object.keys(yaml as object)).toHaveLength(extra.length);
}

function expectSound({ content, media, file, line }: ForeignEntry): void {
  const { when, title = 'x', body, tags, feelings, extra } = content;
  expect(when === null || isWhen(when)).toBe(true);
  expect(title.trim() !== '' && !title.includes('\n')).toBe(true);
  expect(body).not.toContain('\r');
  for (const text of [title, body, file, ...tags, ...extra]) expect(text.isWellFormed()).toBe(true);
  for (const tag of tags) expect(tag.trim()).toBe(tag);
  expect(new Set(tags).size).toBe(tags.length);
  for (const { label } of feelings) expect(label.trim()).not.toBe('');
  for (const { name } of media) expect(typeof name).toBe('string');
  expect(line ?? 1).toBeGreaterThan(0);
  expectKeys(extra);
}

export function expectWellFormed({ entries, unread }: Foreign): void {
  for (const entry of entries) expectSound(entry);
  for (const { file, text = '' } of unread) {
    expect(typeof file).toBe('string');
    expect(text.length).toBeLessThanOrEqual(80);
  }
}

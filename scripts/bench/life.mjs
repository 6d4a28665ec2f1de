// A journal as a life writes it, the same at every run: months of writing nearly every day, weeks of silence, two
// entries on some evenings, short lines and long pages, feelings that come in spells, a strength now and then.

const DAY_MS = 86_400_000;
const FEELINGS = [
  'tiredness',
  'calm',
  'connection',
  'anxiety',
  'gratitude',
  'sadness',
  'joy',
  'solitude',
  'numbness',
  'curiosity',
  'frustration',
  'love',
  'shame',
  'relief',
  'longing',
  'contentment',
  'worry',
  'trust',
]; // prettier-ignore
const TAGS = [
  'walk',
  'work',
  'conversation',
  'family',
  'therapy',
  'flat',
  'rain',
  'music',
  'sleep',
  'reading',
];
const SENTENCES = [
  'There is something I keep coming back to.',
  'She remembered what I order, and I have thought about it all day.',
  'Slept until eleven; the flat is quiet in a way that has weight.',
  'Walked along the river until the lights came on.',
  'Nobody called, and for once I did not wait for it.',
  'I am learning the difference between being alone and being left.',
];

/**
 * Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} next @param {readonly string[]} of */
const pick = (next, of) => of[Math.floor(next() * of.length)] ?? '';

/** @typedef {{ id: string, intensity?: number }} Feeling */
/** @typedef {{ day: string, time: string | null, body: string, feelings: Feeling[], tags: string[] }} Page */

/**
 * The feelings of one page; loneliness and hope come in spells.
 * @param {() => number} next
 * @param {number} low how low these weeks are, 0 to 1
 */
function feelingsOf(next, low) {
  /** @type {Feeling[]} */
  const named = [];
  /** @param {string} id */
  const name = (id) => {
    named.push(next() < 0.4 ? { id, intensity: 1 + Math.floor(next() * 5) } : { id });
  };
  if (next() < low) name('loneliness');
  if (next() < 0.6 - 0.4 * low) name('hope');
  while (next() < 0.42) {
    const id = pick(next, FEELINGS);
    if (!named.some((feeling) => feeling.id === id)) name(id);
  }
  return named;
}

/** Mostly a few lines, sometimes a long page. @param {() => number} next */
function bodyOf(next) {
  const sentences = 2 + Math.floor(-12 * Math.log(1 - next() * 0.999));
  return Array.from({ length: Math.min(sentences, 90) }, () => pick(next, SENTENCES)).join(' ');
}

/** @param {() => number} next */
function timeOf(next) {
  if (next() < 0.06) return null;
  const hour = next() < 0.7 ? 19 + Math.floor(next() * 5) : 7 + Math.floor(next() * 11);
  return `${String(hour).padStart(2, '0')}:${String(Math.floor(next() * 60)).padStart(2, '0')}:00`;
}

/**
 * The newest `count` pages of a life up to a day, the newest first.
 * @param {number} count
 * @param {string} lastDay
 * @param {number} [seed]
 * @returns {Page[]}
 */
export function lifeOf(count, lastDay, seed = 27) {
  const next = chance(seed);
  const newest = Date.parse(`${lastDay}T00:00:00Z`);
  /** @type {Page[]} */
  const pages = [];
  let low = 0.5;
  let silent = 0;
  for (let ago = 0; pages.length < count; ago += 1) {
    low = Math.min(0.9, Math.max(0.1, low + (next() - 0.5) * 0.1));
    if (silent > 0) silent -= 1;
    else if (next() < 0.006) silent = 4 + Math.floor(next() * 40);
    else if (next() < 0.93) {
      const day = new Date(newest - ago * DAY_MS).toISOString().slice(0, 10);
      for (let more = true; more && pages.length < count; more = next() < 0.12) {
        const tags = TAGS.filter(() => next() < 0.12);
        pages.push({ day, time: timeOf(next), body: bodyOf(next), feelings: feelingsOf(next, low), tags });
      }
    }
  }
  return pages;
}

/**
 * The rows that the journal stores for these pages.
 * @param {readonly Page[]} pages
 */
export function rowsOf(pages) {
  const entries = pages.map(({ day, time, body, feelings, tags }, index) => ({
    id: index.toString(16).padStart(32, '0'),
    revision: 1,
    stamp: index.toString(16).padStart(32, 'a'),
    ancestors: [],
    device: 'd'.repeat(32),
    when: time === null ? { kind: 'date', day } : { kind: 'zoned', day, time, offset: 0 },
    body,
    layout: 'post',
    tags,
    feelings,
    extra: [],
    writtenAt: { at: Date.parse(`${day}T${time ?? '12:00:00'}Z`), offset: 0 },
    editedAt: { at: Date.parse(`${day}T${time ?? '12:00:00'}Z`), offset: 0 },
    visibility: 'private',
  }));
  const marks = entries.map(({ id, when, body, feelings, tags, visibility, writtenAt }) => ({
    id,
    when,
    name: `${body.slice(0, 58)}…`,
    isTitled: false,
    excerpt: `${body.slice(0, 138)}…`,
    feelings,
    tags,
    visibility,
    writtenAt: writtenAt.at,
    isConflicted: false,
  }));
  return { entries, marks };
}

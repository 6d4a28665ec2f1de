// The programs whose entries are JSON, each with an entry that has something in every field that is known.
import { diariumJson } from '../../../src/formats/diarium/diarium.ts';
import type { Foreign } from '../../../src/formats/foreign/foreign.ts';
import type { JsonReader } from '../../../src/formats/foreign/reader.ts';
import { journey } from '../../../src/formats/journey/journey.ts';
import { jrnlJson } from '../../../src/formats/jrnl/jrnl-json.ts';
import { moodtracker } from '../../../src/formats/moodtracker/moodtracker.ts';
import { pixels } from '../../../src/formats/pixels/pixels.ts';
import { pixy } from '../../../src/formats/pixy/pixy.ts';
import { folderOf } from './folder-of.ts';
import { READING } from './given.ts';

interface Program {
  /** What an entry of it is, with words in every field that has some. */
  base: Record<string, unknown>;
  read: (entry: unknown) => Foreign | Promise<Foreign>;
  /** Fields that hold no words of a person: what is a text there is only looked at. */
  quiet?: readonly string[];
  /** Fields whose numbers are moments, which go out as dates. */
  moments?: readonly string[];
  /** Fields that make no entry where there is nothing else. */
  beside?: readonly string[];
  /** Fields of objects with those that are known in them; what is not known there is told by its name. */
  inside?: Readonly<Record<string, readonly string[]>>;
}

const json =
  ({ read }: JsonReader, around: (entry: unknown) => unknown = (entry) => [entry]) =>
  (entry: unknown) =>
    read(around(entry), 'x.json', READING);

const ID = '1500000000000-3fd9a1c0e8b7d642';
export const PROGRAMS: Record<string, Program> = {
  jrnl: {
    base: {
      title: 'A',
      body: 'B',
      date: '2024-01-08',
      time: '19:00',
      tags: ['@c'],
      starred: true,
      uuid: 'u',
    },
    read: json(jrnlJson, (entry) => ({ entries: [entry] })),
    beside: ['date', 'time', 'uuid'],
  },
  journey: {
    base: {
      id: ID,
      date_journal: 1500000000000,
      timezone: 'UTC',
      date_modified: 1,
      text: 'A',
      type: '',
      preview_text: '',
      mood: 2,
      tags: ['b'],
      favourite: true,
      lat: 1,
      lon: 2,
      label: 'C',
      address: 'D',
      folder: 'E',
      music_title: 'F',
      music_artist: 'G',
      photos: [],
      sentiment: 1,
      weather: { id: 1, degree_c: 3, description: 'H', place: '' },
    },
    read: (entry) => journey.read(folderOf({ [`${ID}.json`]: entry }), 'x.zip', READING),
    quiet: ['type', 'preview_text'],
    moments: ['date_journal', 'date_modified', 'id'],
    beside: ['id', 'date_journal', 'timezone'],
    inside: { weather: ['id', 'degree_c', 'description'] },
  },
  pixels: {
    base: {
      date: '2024-01-05',
      type: 'Mood',
      scores: [4],
      value: 4,
      mood: 4,
      notes: 'A',
      tags: ['b', { type: 'Emotions', entries: ['c'] }],
      entries: [],
    },
    read: json(pixels),
    quiet: ['type'],
    beside: ['date'],
    inside: { entries: ['scores', 'value', 'mood', 'notes', 'tags', 'date', 'entries'] },
  },
  pixy: {
    base: {
      id: 'a',
      date: '2024-01-31',
      dateTime: '2024-01-31T14:59:31Z',
      createdAt: '2024-01-31T14:59:31Z',
      rating: 'good',
      message: 'A',
      sleep: { quality: 'good' },
      emotions: ['b'],
      tags: [],
    },
    read: json(pixy, (entry) => ({ items: [entry], tags: [] })),
    quiet: ['createdAt'],
    beside: ['id', 'date', 'dateTime'],
    inside: { sleep: ['quality'] },
  },
  moodtracker: {
    base: {
      createdAt: '2022-03-01T20:00:00Z',
      experiencedAt: '',
      updatedAt: '',
      mood: 7,
      description: 'a',
      exploration: 'B',
      location: { latitude: 1, longitude: 2 },
    },
    read: json(moodtracker),
    quiet: ['updatedAt'],
    beside: ['createdAt', 'experiencedAt'],
    inside: { location: ['latitude', 'longitude'] },
  },
  diarium: {
    base: {
      date: '2010-10-26T15:47:53.48828',
      heading: 'A',
      html: '<p>B</p>',
      tags: ['c'],
      people: ['D'],
      location: [1, 2],
      weather: 'E',
      rating: 4,
      tracker: ['F: 1'],
    },
    read: json(diariumJson),
    beside: ['date'],
  },
};

// Templates of two devices, made one: no text is written over that was changed on its own.
import { describe, expect, it } from 'vitest';
import { mergedSettings } from '../../src/journal/merge-settings.ts';
import { mergedTemplates } from '../../src/journal/merge-templates.ts';
import { MOST, type Template } from '../../src/journal/template.ts';

const evening = (body: string, ...sessions: string[]): Template => ({
  id: 'evening',
  name: 'Evening',
  body,
  ...(sessions.length > 0 ? { sessions } : {}),
});
const bodies = (all: readonly Template[]) => all.map(({ body }) => body).sort();

describe('a template that both devices have', () => {
  it('that was changed on one is changed on both', () => {
    for (const [before, after] of [
      [evening('What was heavy?'), evening('What was heavy, what was light?', 'a.3')],
      [evening('What was heavy?', 'a.2'), evening('What was heavy, what was light?', 'a.3')],
      [evening('What was heavy?', 'a.2'), evening('What was heavy, what was light?', 'a.2', 'b.1')],
    ] as const) {
      expect(mergedTemplates([before], [after])).toEqual({ all: [after], templates: 1, templatesLeft: 0 });
      expect(mergedTemplates([after], [before])).toEqual({ all: [after], templates: 0, templatesLeft: 0 });
    }
  });

  it.each([
    ['since it was made', ['a.1'], ['b.1']],
    ['since it was changed before', ['a.1', 'b.2'], ['a.2']],
    ['by an Ebb that did not note it', [], []],
  ])('that was changed on both %s is there with both texts, once, and the same on both', (_, one, other) => {
    const [a, b] = [[evening('Rain?', ...one)], [evening('Light?', ...other)]];
    const [here, there] = [mergedTemplates(a, b).all, mergedTemplates(b, a).all];
    expect(bodies(here)).toEqual(['Light?', 'Rain?']);
    const byId = (all: readonly Template[]) => all.toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(byId(there)).toEqual(byId(here));
    expect(mergedTemplates(here, there)).toEqual({ all: here, templates: 0, templatesLeft: 0 });
    expect(mergedTemplates(here, b)).toEqual({ all: here, templates: 0, templatesLeft: 0 });
  });

  it('stays as it is where there is no room for the other text', () => {
    const others = Array.from({ length: MOST.templates - 1 }, (_, at) => ({
      id: `t${at}`,
      name: '',
      body: `${at}`,
    }));
    const here = [evening('Rain?', 'a.1'), ...others];
    const met = mergedTemplates(here, [evening('Light?', 'b.1')]);
    expect(met).toEqual({ all: here, templates: 0, templatesLeft: 1 });
  });
});

it('how soon a device locks, and when it looked for pictures, is its own', () => {
  const there = [
    { key: 'locksAfterIdle', value: -1 },
    { key: 'locksAfterHidden', value: -1 },
    { key: 'picturesLookedAt', value: 1 },
    { key: 'dayStartsAt', value: 4 },
  ];
  expect(mergedSettings([], there)).toMatchObject({ rows: there.slice(3), settings: 1 });
});

it('settings that say something else there are counted, those of the device are not', () => {
  const person = { id: 'p', kind: 'person', forms: ['Sarah'], becomes: 'S.' };
  const here = [
    { key: 'dayStartsAt', value: 4 },
    { key: 'people', value: [person] },
    { key: 'chapters', value: [{ id: 'c', day: '2025-01-01', name: 'Moved' }] },
    { key: 'locksAfterIdle', value: 60 },
    { key: 'notesShown', value: ['a'] },
  ];
  const there = [
    { key: 'dayStartsAt', value: 5 },
    { key: 'people', value: [{ ...person, becomes: 'my sister' }] },
    { key: 'chapters', value: [{ id: 'c', day: '2025-01-01', name: 'Moved' }] },
    { key: 'locksAfterIdle', value: 300 },
    { key: 'notesShown', value: ['b'] },
  ];
  expect(mergedSettings(here, there)).toMatchObject({ rows: [], settings: 0, settingsStay: 2 });
  expect(mergedSettings(here, here)).toMatchObject({ rows: [], settingsStay: 0 });
  const more = [{ key: 'people', value: [{ ...person, forms: ['Sarah', 'Saz'] }] }];
  expect(mergedSettings(here, more)).toMatchObject({ settings: 1, settingsStay: 0 });
});

import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/journal/day.ts';
import { EMERGENCY, REGIONS } from '../../src/ui/support/emergency.ts';
import { LINES, regionOf, rowsOf } from '../../src/ui/support/lines.ts';

describe('the numbers of people to talk to', () => {
  it.each([...LINES, ...EMERGENCY])('say where they are from: $source', ({ source, checkedOn, regions }) => {
    expect(new URL(source).protocol).toBe('https:');
    expect(isDay(checkedOn)).toBe(true);
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) expect(region).toMatch(/^[A-Z]{2}$/);
  });

  it.each(LINES)('can be called or written to, in digits: $id', ({ call, text }) => {
    expect(call ?? text).toBeDefined();
    for (const number of [call, text?.number]) expect(number ?? '0').toMatch(/^\d[\d -]*$/);
  });

  it('are told apart by their names, and an emergency number stands once a country', () => {
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
    for (const region of REGIONS) expect(rowsOf(EMERGENCY, region).length).toBeLessThanOrEqual(1);
  });

  it('are those of the device’s country, where its language tells one', () => {
    expect(regionOf('en-NZ')).toBe('NZ');
    expect(regionOf('de-Latn-AT')).toBe('AT');
    expect(regionOf('en')).toBeNull();
    expect(regionOf('no language at all')).toBeNull();
    expect(rowsOf(LINES, 'GB').map(({ id }) => id)).toEqual(['samaritans', 'shout']);
  });
});

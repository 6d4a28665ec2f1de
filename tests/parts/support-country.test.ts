// Whose numbers stand first: of the country that was chosen, else of where the device is, else of its language.
import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../src/ui/support/emergency.ts';
import { countryHere, ZONES } from '../../src/ui/support/zones.ts';

describe('the country whose numbers stand first', () => {
  it.each([
    ['Europe/Berlin', 'en-US', 'DE'],
    ['Pacific/Auckland', 'en-GB', 'NZ'],
    ['America/Los_Angeles', 'de-DE', 'US'],
    ['Europe/Belfast', 'en-US', 'GB'],
    ['US/Eastern', 'es-MX', 'US'],
    ['America/Indiana/Knox', 'en-GB', 'US'],
    ['America/Louisville', 'en-GB', 'US'],
    ['America/Montreal', 'fr-FR', 'CA'],
    ['Canada/Newfoundland', 'en-US', 'CA'],
    ['Mexico/General', 'en-US', 'MX'],
    ['Australia/ACT', 'en-US', 'AU'],
    ['Africa/Ceuta', 'ar-MA', 'ES'],
    ['Asia/Famagusta', 'el-GR', 'CY'],
    ['Japan', 'en-US', 'JP'],
    ['NZ', 'en-US', 'NZ'],
  ])('is that of the time zone: %s with %s', (zone, language, country) => {
    expect(countryHere(zone, language)).toBe(country);
  });

  it.each([
    ['UTC', 'en-GB', 'GB'],
    ['Etc/GMT-1', 'fr-CH', 'CH'],
    ['', 'de-AT', 'AT'],
    ['EST5EDT', 'en-US', 'US'],
  ])('is that of the language where the zone tells none: %s with %s', (zone, language, country) => {
    expect(countryHere(zone, language)).toBe(country);
  });

  it('is none that is known where the zone is of a country without a row, whatever its language', () => {
    for (const zone of ['Asia/Calcutta', 'Asia/Kolkata', 'America/Sao_Paulo', 'Africa/Cairo'])
      expect(countryHere(zone, 'en-US')).toBeNull();
    expect(countryHere('UTC', 'en')).toBeNull();
  });

  it('is that of the language in a part of its country far away, and not another’s', () => {
    expect(countryHere('Indian/Reunion', 'fr-FR')).toBe('FR');
    expect(countryHere('Europe/Jersey', 'en-GB')).toBe('GB');
    expect(countryHere('America/Puerto_Rico', 'es-US')).toBe('US');
    expect(countryHere('Europe/Jersey', 'en-US')).toBeNull();
  });

  it('is told by a zone that browsers know, for each that has numbers', () => {
    const told = Intl.supportedValuesOf('timeZone').map((zone) => countryHere(zone, 'en'));
    for (const region of REGIONS) expect(told, region).toContain(region);
  });

  it('is told by names of zones that are none of our making', () => {
    const names = Object.entries(ZONES).flatMap(([area, words]) =>
      words
        .split(' ')
        .filter((word) => word !== '*' && !/^[A-Z]{2}$/.test(word))
        .map((word) => (area === '' ? word : `${area}/${word}`)),
    );
    expect(names.length).toBeGreaterThan(100);
    const halves = ['America/Indiana', 'America/Kentucky', 'America/North_Dakota'];
    for (const zone of names.filter((name) => !halves.includes(name)))
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
    expect(new Set(names).size).toBe(names.length);
  });
});

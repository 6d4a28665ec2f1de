import { describe, expect, it } from 'vitest';
import { type TraceKind, tracesIn } from '../../src/publish/traces.ts';

const all = (text: string) => tracesIn(text).map(({ kind, text: said }): [TraceKind, string] => [kind, said]);

describe('what leads to somebody', () => {
  it.each<[string, [TraceKind, string][]]>([
    ['call +44 20 7946 0000.', [['phone', '+44 20 7946 0000']]],
    [
      'call (020) 7946-0000, or 555-123-4567',
      [
        ['phone', '(020) 7946-0000'],
        ['phone', '555-123-4567'],
      ],
    ],
    [
      'call 030/1234567 or 06 12 34 56 78',
      [
        ['phone', '030/1234567'],
        ['phone', '06 12 34 56 78'],
      ],
    ],
    ['call 612 345 678', [['phone', '612 345 678']]],
    ['write to s.okafor+x@mail.example.org!', [['email', 's.okafor+x@mail.example.org']]],
    [
      'at 12 Rose Lane, and 4b Old Mill Road.',
      [
        ['street', '12 Rose Lane'],
        ['street', '4b Old Mill Road.'],
      ],
    ],
    [
      'in der Lindenstraße 5 und Lange Straße 12a',
      [
        ['street', 'Lindenstraße 5'],
        ['street', 'Lange Straße 12a'],
      ],
    ],
    [
      'au 12 rue Monge, 3 bis avenue de la République',
      [
        ['street', '12 rue Monge'],
        ['street', '3 bis avenue de la République'],
      ],
    ],
    ['en la Calle Mayor, 3', [['street', 'Calle Mayor, 3']]],
    [
      'see https://example.org/a?b=c. And www.example.org',
      [
        ['link', 'https://example.org/a?b=c'],
        ['link', 'www.example.org'],
      ],
    ],
    [
      '[there](/about "x") and example.org/me',
      [
        ['link', '/about'],
        ['link', 'example.org/me'],
      ],
    ],
    [
      '@sarah and @sarah@social.example',
      [
        ['handle', '@sarah'],
        ['handle', '@sarah@social.example'],
      ],
    ],
    [
      'number 123456789, DE89 3704 0044 0532 0130 00',
      [
        ['id', '123456789'],
        ['id', 'DE89 3704 0044 0532 0130 00'],
      ],
    ],
    ['card 4111 1111 1111 1111', [['id', '4111 1111 1111 1111']]],
  ])('%j holds %j', (text, wanted) => {
    expect(all(text)).toEqual(wanted);
  });

  it.each([
    'on 2025-06-19 and 19.06.2025, 19/06/2025, 2025-06-19 10',
    'from 2019-2025, 1999 2000 2001',
    'at 21:04 and 10:30:45',
    '1,000,000 or 12.000.000 or 10 000 000 steps',
    '1 2 3 4 5 6 7 8 9',
    'I walked 12 miles. The road went on, 3 times.',
    'half past 5, room 12, 100 % of 20.5',
  ])('%j holds nothing', (text) => {
    expect(all(text)).toEqual([]);
  });

  it('is told by its place, and no letter twice', () => {
    const text = 'Call +44 20 7946 0000 or https://x.example/@sarah/12-34-56-78-90 at 1 A Road.';
    let at = 0;
    for (const trace of tracesIn(text)) {
      expect(text.slice(trace.start, trace.end)).toBe(trace.text);
      expect(trace.start).toBeGreaterThanOrEqual(at);
      at = trace.end;
    }
  });

  it('takes as long in a long text as in many short ones', () => {
    const pieces = [
      'a',
      '1',
      '1 ',
      '1-',
      '(',
      '@',
      'a@',
      'a.',
      '+',
      'A ',
      '12 A ',
      'rue ',
      'www.',
      '](',
      'A1 ',
    ];
    // Together half a second here; one that grew with the square would take minutes.
    const begun = performance.now();
    for (const piece of pieces) tracesIn(piece.repeat(200_000 / piece.length));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

// Which numbers of a text are pointed at, at the bounds of what is one, and where each stands.
import { describe, expect, it } from 'vitest';
import { tracesIn } from '../../src/publish/traces.ts';

const all = (text: string) => tracesIn(text).map(({ kind, text: said }) => `${kind} ${said}`);

describe('a number', () => {
  it('of seven digits is a phone number and one of six is not', () => {
    expect(all('call 555-1234 now')).toEqual(['phone 555-1234']);
    expect(all('call 555-123 now')).toEqual([]);
    expect(all('number 1234567 here')).toEqual(['id 1234567']);
    expect(all('number 123456 here')).toEqual([]);
  });

  it('in one piece is a phone number where it is dialled, with fifteen digits at most', () => {
    expect(all('call 02079460000 now')).toEqual(['phone 02079460000']);
    expect(all('call +442079460000 now')).toEqual(['phone +442079460000']);
    expect(all('call 012345678901234 now')).toEqual(['phone 012345678901234']);
    expect(all('number 0123456789012345 here')).toEqual(['id 0123456789012345']);
    expect(all('number 100200300 here')).toEqual(['id 100200300']);
  });

  it('in groups is a phone number up to fifteen digits, and another above', () => {
    expect(all('number 123 456 789 012 345 here')).toEqual(['phone 123 456 789 012 345']);
    expect(all('number 123 456 789 012 3456 here')).toEqual(['id 123 456 789 012 3456']);
    expect(all('number 123 456 789 012 345 678 here')).toEqual(['id 123 456 789 012 345 678']);
  });

  it('with one group of three digits is a phone number', () => {
    expect(all('call 89 12 345 67 now')).toEqual(['phone 89 12 345 67']);
  });

  it('that holds a year among others is a phone number', () => {
    expect(all('call 2019 555 1234 now')).toEqual(['phone 2019 555 1234']);
    expect(all('from 2019 2020 2021 on')).toEqual([]);
  });

  it.each([
    'counted 10 20 30 40 50 then',
    'counted 12 34 (56) 78 then',
    'counted 11 22 33 44 55 66 77 88 99 then',
    'counted 1 2 3 4 5 6 7 8 9 10 11 12 100 then',
  ])('is none in a row of small ones: %j', (text) => {
    expect(all(text)).toEqual([]);
  });
});

describe('what is pointed at', () => {
  const placesIn = (text: string) => tracesIn(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['On 2025-06-19 555-123-4567 rang.', ['555-123-4567']],
    ['On 19.06.2025 - 030 123 4567 rang.', ['030 123 4567']],
    ['See [there](  /about/me "x") or [here](<about/you>).', ['/about/me', 'about/you']],
    ['See about ](about now.', ['about']],
  ])('is told by its place in %j', (text, wanted) => {
    expect(placesIn(text)).toEqual(wanted);
    expect(tracesIn(text).map(({ text: said }) => said)).toEqual(wanted);
  });

  it('is no sign behind it, however many there are', () => {
    expect(all('See https://example.org/a?!... and **www.example.org**, or @sarah...')).toEqual([
      'link https://example.org/a',
      'link www.example.org',
      'handle @sarah',
    ]);
  });

  it('is one where an address holds another', () => {
    expect(all('See https://x.example/?to=s@x.example/0201234567 there.')).toEqual([
      'link https://x.example/?to=s@x.example/0201234567',
    ]);
    expect(all('Write to sarah.me@x.example there.')).toEqual(['email sarah.me@x.example']);
    expect(all('See https://a.example/b@c.example, then s@x.example, then 555-1234.')).toEqual([
      'link https://a.example/b@c.example',
      'email s@x.example',
      'phone 555-1234',
    ]);
  });
});

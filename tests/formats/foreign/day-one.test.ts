// Day One's JSON: the clock of whoever wrote in whatever zone, and which of the words are its title.
import { describe, expect, test } from 'vitest';
import { entry, one, read } from './day-one-entries.ts';
import { zoned } from './zoned.ts';

const contentOf = (fields: object) => one(fields).content;

const OF_DEVICE = zoned('2024-04-16', '18:59:30', -240, 'America/New_York');

describe('an entry is of the day that it was where it was written', () => {
  test.each([
    ['Europe/Dublin', zoned('2024-04-16', '23:59:30', 60, 'Europe/Dublin')],
    [' Europe/Dublin ', zoned('2024-04-16', '23:59:30', 60, 'Europe/Dublin')],
    ['Pacific/Auckland', zoned('2024-04-17', '10:59:30', 720, 'Pacific/Auckland')],
    ['GMT', zoned('2024-04-16', '22:59:30', 0, 'GMT')],
    ['GMT-3', zoned('2024-04-16', '19:59:30', -180)],
    ['GMT+0200', zoned('2024-04-17', '00:59:30', 120)],
    ['UTC+05:30', zoned('2024-04-17', '04:29:30', 330)],
    ['gmt-0330', zoned('2024-04-16', '19:29:30', -210)],
    ['+0545', zoned('2024-04-17', '04:44:30', 345)],
    ['GMT-0', zoned('2024-04-16', '22:59:30', 0)],
  ])('in %s', (timeZone, when) => {
    const { content, problems } = one({ timeZone });
    expect([content.when, content.extra, problems]).toEqual([when, [], []]);
  });

  test.each(['Mars/One', 'GMT+24', 'GMT+2x', 'XGMT+2', 'GMT+0260', 'z'.repeat(200)])(
    'and in a zone that nobody knows, on the clock of its place or else of this device: %s',
    (timeZone) => {
      const { content, problems } = one({ timeZone });
      expect([content.when, problems.map(({ code }) => code)]).toEqual([OF_DEVICE, ['zone-of-device']]);
      expect(content.extra).toEqual([`original_timezone: ${timeZone}`]);
      const placed = one({ timeZone, location: { timeZoneName: ' Asia/Tokyo ' } });
      expect(placed.content.when).toEqual(zoned('2024-04-17', '07:59:30', 540, 'Asia/Tokyo'));
      expect(placed.problems).toEqual([]);
    },
  );

  test('without a zone, by the offset beside the time, or for all of the day', () => {
    const creationDate = '2024-04-16T23:59:59-11:00';
    expect(contentOf({ timeZone: '', creationDate })).toMatchObject({
      when: zoned('2024-04-16', '23:59:59', -660),
      extra: [],
    });
    expect(contentOf({ timeZone: '', creationDate, isAllDay: true }).when).toEqual({
      kind: 'date',
      day: '2024-04-16',
    });
    expect(contentOf({ timeZone: '', isAllDay: true }).when).toEqual({ kind: 'date', day: '2024-04-16' });
    expect(contentOf({ timeZone: 'Pacific/Auckland', isAllDay: true }).when).toEqual({
      kind: 'date',
      day: '2024-04-17',
    });
  });

  test.each<[unknown, unknown, string[], string[]]>([
    ['2024-04-16T23:59:00', { kind: 'local', day: '2024-04-16', time: '23:59:00' }, [], []],
    [' 16 April 2024 ', { kind: 'date', day: '2024-04-16' }, [], []],
    [
      '04-05-2024',
      { kind: 'date', day: '2024-05-04' },
      ['original_date: "04-05-2024"'],
      ['date-partly-read'],
    ],
    [
      `2024-04-16${' somewhere'.repeat(10)}`,
      { kind: 'date', day: '2024-04-16' },
      [`original_date: "2024-04-16${' somewhere'.repeat(10)}"`],
      ['date-partly-read'],
    ],
    ['soon', null, ['original_date: soon'], ['date-unreadable']],
    [1_713_300_000, null, ['original_date: "1713300000"'], ['date-unreadable']],
    ['', null, [], ['no-date']],
    [null, null, [], ['no-date']],
  ])('by what stands there where that is no instant: %j', (creationDate, when, extra, codes) => {
    const { content, problems } = one({ creationDate, timeZone: '' });
    expect([content.when, content.extra, problems.map(({ code }) => code)]).toEqual([when, extra, codes]);
    expect(contentOf({ creationDate }).extra).toEqual([...extra, 'original_timezone: Europe/Dublin']);
  });
});

describe('the words of an entry', () => {
  const rich = (...contents: object[]) => JSON.stringify({ contents });
  const head = (text: string) => ({ text, attributes: { line: { header: 1 } } });

  test.each<[string, object, string | undefined, string]>([
    ['a heading', { text: '\n \n# A `day` of **rain**\\!\n\n\n   Words\n' }, 'A day of rain!', '   Words'],
    ['a heading alone', { text: '# A day' }, 'A day', ''],
    ['a heading without a word', { text: '# \n\nWords' }, undefined, 'Words'],
    ['a smaller heading', { text: '## A day\n\nWords' }, undefined, '## A day\n\nWords'],
    ['a tag', { text: '#walk\n\nWords' }, undefined, '#walk\n\nWords'],
    ['lines of Windows', { text: '# A\r\n\r\nB\r\nC\r\n' }, 'A', 'B\nC'],
    [
      'a first line that the rich text calls a heading',
      { text: 'A *day*\\! \n\nWords', richText: rich(head('A day! \n'), { text: 'Words' }) },
      'A day!',
      'Words',
    ],
    [
      'one whose heading goes on in the same piece',
      { text: 'A day\n\nWords', richText: rich(head('A day\nWords')) },
      'A day',
      'Words',
    ],
    [
      'two headings one below the other',
      { text: 'A day\n\nAnother', richText: rich(head('A day\n'), head('Another\n')) },
      'A day',
      'Another',
    ],
    [
      'a rich text that begins otherwise',
      { text: 'A day\n\nB', richText: rich({ text: 'x\n' }, head('A day\n')) },
      undefined,
      'A day\n\nB',
    ],
    [
      'a rich text that says something else',
      { text: 'A day\n\nB', richText: rich(head('Another day\n')) },
      undefined,
      'A day\n\nB',
    ],
    [
      'a rich text that is damaged',
      { text: 'A\n\nB', richText: '{"contents":[{"header":1' },
      undefined,
      'A\n\nB',
    ],
    [
      'nothing but a rich text',
      {
        text: '',
        richText: rich(
          { text: 'One *two*\r\n' },
          { text: '- three' },
          {
            embeddedObjects: [
              { type: 'photo', identifier: 'P' },
              { type: 'horizontalRuleLine' },
              { type: 'photo' },
              { type: 'toString', identifier: 'P' },
              { type: 'audio', identifier: 'S' },
            ],
          },
          { text: '\n4. four' },
        ),
      },
      undefined,
      'One \\*two\\*\n\\- three\n\n![P](dayone-moment:/P)\n\n\n\n![S](dayone-moment:/audio/S)\n\n\n4\\. four',
    ],
  ])('are all there where there is %s', (_, fields, title, body) => {
    const content = contentOf(fields);
    expect([content.title, content.body.replaceAll('moment://', 'moment:/')]).toEqual([title, body]);
  });

  test('are tags alone, pictures alone, or none; then the entry is named', () => {
    const nothing = { text: '\u200B\n' };
    expect(contentOf({ ...nothing, tags: [' a\n\0 b ', 'a b', '\0', ' '] })).toMatchObject({
      body: '',
      tags: ['a b'],
    });
    expect(contentOf({ ...nothing, photos: [{ md5: 'aa', type: 'heic' }] }).body).toBe(
      '![aa.heic](photos/aa.heic)',
    );
    expect(
      read(
        entry(nothing),
        entry({ text: '', creationDate: 'soon' }),
        entry({ text: '', creationDate: '' }),
        7,
        '  ',
        'two\nlines',
      ),
    ).toMatchObject({
      entries: [],
      unread: [
        { code: 'nothing-in-it', text: '2024-04-16' },
        { code: 'nothing-in-it', text: 'soon' },
        { file: 'x.json', code: 'nothing-in-it' },
        { file: 'x.json', code: 'entry-unreadable' },
        { file: 'x.json', code: 'entry-unreadable' },
        { code: 'entry-unreadable', text: 'two lines' },
      ],
    });
    expect(read(entry({ text: '', creationDate: '' }), 7).unread.some((unread) => 'text' in unread)).toBe(
      false,
    );
  });

  test('have a pin, a place and a weather beside them, where there are any', () => {
    const location = {
      latitude: -90,
      longitude: 180,
      userLabel: 'Home',
      placeName: 'Home',
      administrativeArea: 'Region',
      country: 'Land',
    };
    expect(contentOf({ pinned: true, location }).extra).toEqual([
      'pinned: true',
      'latitude: -90',
      'longitude: 180',
      'place: Home, Region, Land',
    ]);
    expect(contentOf({ isPinned: true, pinned: false }).extra).toEqual(['pinned: true']);
    for (const odd of [
      { latitude: 5 },
      { longitude: 5 },
      { latitude: 91, longitude: 5 },
      { latitude: -5, longitude: -181 },
    ])
      expect(contentOf({ isPinned: false, location: odd }).extra).toEqual([]);
  });
});

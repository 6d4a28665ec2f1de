import { describe, expect, it } from 'vitest';
import { type ArrivedText, draftOfArrival } from '../../src/journal/arrival.ts';

const arrived = (fields: Partial<ArrivedText> = {}): ArrivedText => ({
  id: 'a',
  title: '',
  text: '',
  url: '',
  moment: { at: 1_000, offset: 120 },
  ...fields,
});

describe('a text that another app shared', () => {
  it('is a draft of the moment it came, with the caret after its last word', () => {
    expect(draftOfArrival(arrived({ title: 'T', text: 'One\r\ntwo', zone: 'Europe/Berlin' }))).toEqual({
      id: 'a',
      startedAt: { at: 1_000, offset: 120 },
      zone: 'Europe/Berlin',
      changedAt: 1_000,
      title: 'T',
      body: 'One\ntwo',
      description: '',
      tags: [],
      feelings: [],
      caret: { start: 7, end: 7 },
    });
  });

  it('holds its link once', () => {
    const body = (fields: Partial<ArrivedText>) => draftOfArrival(arrived(fields)).body;
    expect(body({ text: 'See', url: 'https://a.example/' })).toBe('See\n\nhttps://a.example/');
    expect(body({ url: ' https://a.example/ ' })).toBe('https://a.example/');
    expect(body({ text: 'See https://a.example/x', url: 'https://a.example/' })).toBe(
      'See https://a.example/x\n\nhttps://a.example/',
    );
    expect(body({ text: 'See https://a.example/ now', url: 'https://a.example/' })).toBe(
      'See https://a.example/ now',
    );
  });

  it('has a title of one line, and none where that is how the text begins', () => {
    const title = (fields: Partial<ArrivedText>) => draftOfArrival(arrived(fields)).title;
    expect(title({ title: ' A\n title ', text: 'Words' })).toBe('A title');
    expect(title({ title: 'See this', text: 'See this page' })).toBe('');
    expect(title({ title: 'Only', text: '' })).toBe('Only');
  });
});

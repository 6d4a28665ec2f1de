// Links to pictures as a site has them, and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportMarkdown, formOf } from '../../src/formats/export-markdown.ts';
import { linkedBeside, linkedForSite } from '../../src/formats/media-links.ts';
import { type ExportShape, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { anyContent, nastyText } from './arbitrary.ts';
import { byLabel, entryOf } from './entry-of.ts';

const ID = 'k3v9x2m4tq7w';
const textIn = (given: string, shape: ExportShape) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    exportMarkdown(entryOf(given), byLabel, formOf({ ...PLAIN_EXPORT, shape })),
  );

describe('a link to a picture, for a site', () => {
  it.each([
    [`![The bridge](media/${ID}.jpg)`, `![The bridge](/assets/media/${ID}.jpg)`],
    [`![](<media/${ID}.webp>)`, `![](</assets/media/${ID}.webp>)`],
    [`[heard](media/${ID}.m4a "a title")`, `[heard](/assets/media/${ID}.m4a "a title")`],
    [`![][b]\n\n[b]: media/${ID}.png\n`, `![][b]\n\n[b]: /assets/media/${ID}.png\n`],
    [`<img src="media/${ID}.gif" alt="">`, `<img src="/assets/media/${ID}.gif" alt="">`],
  ])('begins at the root: %j', (text, linked) => {
    expect(linkedForSite(text)).toBe(linked);
    expect(linkedBeside(linked)).toBe(text);
  });

  it.each([
    'It lies in media/ now.',
    `It is called media/${ID}.jpg, I think.`,
    `\`media/${ID}.jpg\``,
    '![](media/holiday.jpg)',
    `![](media/${ID}.exe)`,
    `![](media/${ID}.jpg.html)`,
    `![](media/${ID})`,
    `![](photos/media/${ID}.jpg)`,
    `![](https://example.org/media/${ID}.jpg)`,
    `![](/assets/media/${ID}.jpg)`,
  ])('is not made of anything else: %j', (text) => {
    expect(linkedForSite(text)).toBe(text);
  });

  it('is the same after any number of times, and goes back to what it was, in any text', () => {
    const link = fc.constantFrom(`![x](media/${ID}.jpg)`, `media/${ID}.png`, '](', 'src="', '\n[a]: ');
    const text = fc.array(fc.oneof(link, nastyText()), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (body) => {
        const linked = linkedForSite(body);
        expect(linkedForSite(linked)).toBe(linked);
        expect(linkedBeside(linked)).toBe(body);
      }),
    );
  });
});

describe('a file with a picture', () => {
  const text = `---\r\ntitle: "x" # why\r\nmood: 3\r\n---\r\n\r\n\r\nOne ![b](media/${ID}.jpg)\r\ntwo\r\n`;

  it('changes in the link alone where it is a post, and in nothing where it lies beside', () => {
    expect(textIn(text, 'flat')).toBe(text);
    expect(textIn(text, 'obsidian')).toBe(text);
    expect(textIn(text, 'posts')).toBe(text.replace('(media/', '(/assets/media/'));
  });

  it('is untouched where it names none, in any shape, though it speaks of media', () => {
    const plain = '---\ntitle:  "x"\n---\n\n\nThe media/ folder, a mediator, ![](media/one.jpg)\n';
    for (const shape of ['posts', 'flat', 'obsidian'] as const) expect(textIn(plain, shape)).toBe(plain);
  });

  it('says in every written post the same text but for the link', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const body = `${content.body}\n\n![b](media/${ID}.jpg)\n\nend`;
        const bytes = exportMarkdown({ ...content, body }, byLabel, formOf(PLAIN_EXPORT));
        expect(linkedBeside(entryOf(bytes).body)).toBe(
          entryOf(exportMarkdown({ ...content, body }, byLabel, formOf({ ...PLAIN_EXPORT, shape: 'flat' })))
            .body,
        );
      }),
    );
  });
});

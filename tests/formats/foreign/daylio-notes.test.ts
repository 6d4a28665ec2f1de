// The letters of Daylio's notes: what its editor marks is Markdown, what a person wrote between < and > is text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteText } from '../../../src/formats/daylio/note-text.ts';

/** The letters of a text in Markdown, without the signs that keep it from being anything else. */
const lettersOf = (markdown: string) => markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/&lt;/g, '<');

describe('a note of Daylio', () => {
  test.each([
    [
      '<a friend> said <name> and <i>x</i> & <p> and 2<b 3>1',
      '<a friend> said <name> and *x* & <p> and 2<b 3>1',
    ],
    ['<script>alert</script> and <title>mine</title>', '<script>alert</script> and <title>mine</title>'],
    ['I <3 you, 1<2 and 3>2', 'I <3 you, 1<2 and 3>2'],
    ['<!-- not today --> <?what> <!yes>', '<!-- not today --> <?what> <!yes>'],
    ['<b>open and <i>never closed', '<b>open and <i>never closed'],
    ['closed</b> and never opened</p>', 'closed</b> and never opened</p>'],
    ['<img src=x> <hr> <input>', '<img src=x> <hr> <input>'],
    ['<a>link</a>', '<a>link</a>'],
    ['the end <', 'the end <'],
  ])('keeps what stands between < and > where its editor did not write it: %s', (note, letters) => {
    expect(lettersOf(noteText(note))).toBe(letters);
  });

  test.each([
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<div>One</div><div dir="ltr">two</div>', 'One\ntwo'],
    ['<p dir="ltr">One</p><p>two</p>', 'One\n\ntwo'],
    ['<b>b</b> <em>e</em> <STRONG>s</STRONG> <u>u</u> <strike>x</strike>', '**b** *e* **s** u ~~x~~'],
    ['<font color="#ff0000">red</font> <span style="color: rgb(1, 2, 3);">and</span>', 'red and'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<a href="https://example.org/">there</a>', '[there](https://example.org/)'],
    ['1 &lt; 2 &amp; 3', '1 < 2 & 3'],
  ])('is Markdown where its editor marked it: %s', (note, markdown) => {
    expect(noteText(note).replaceAll('\\<', '<')).toBe(markdown);
  });

  test('loses no letter, whatever is between the signs', () => {
    const part = fc.constantFrom('<', '>', '</', 'a', 'b', 'p', 'name', ' ', '=', '3', '/', '!', '?', 'i>');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const note = parts.join('');
        const plain = (text: string) => text.replace(/<\/?[bipa]\s*\/?>|[^a-z0-9]/g, '');
        expect(plain(lettersOf(noteText(note)))).toBe(plain(note));
      }),
    );
  });

  test('of many signs is read in no time', () => {
    for (const sign of ['<', '<b a="', "<b a='", '<b a=', '<b ', '</b', '<b>', '</b>', '<b x="1" '])
      expect(noteText(sign.repeat(40_000)).length).toBeGreaterThan(1);
  }, 10_000);
});

// What a link to a post that is out says and where it leads, in ways of writing that are less common.
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';

const RAIN: OtherEntry = {
  id: 'p0s7-1234',
  title: 'A Day With Rain',
  fileName: '2025-06-20-a-day-with-rain.md',
  postName: '2025-06-20-a-day-with-rain',
};
/** Out under another name than it has in the journal. */
const RENAMED: OtherEntry = {
  id: 'r3n4-5678',
  title: 'Rain With Sarah',
  fileName: '2025-06-22-rain-with-sarah.md',
  postName: '2025-06-22-rain-with-s',
};
const SECOND: OtherEntry = {
  id: 'b2b2-2222',
  title: 'Snow [2]',
  fileName: '2025-06-23-snow-2.md',
  postName: '2025-06-23-snow-2',
};
const left = (text: string) => withoutPrivateLinks(text, [RAIN, RENAMED, SECOND]);
const url = '{% post_url 2025-06-20-a-day-with-rain %}';

describe('a link to a post that is out', () => {
  it.each([
    ['<https://blog.example/2025/06/20/a-day-with-rain/>', `[A Day With Rain](${url})`],
    ['https://blog.example/2025/06/20/a-day-with-rain/', `[A Day With Rain](${url})`],
    ['[[2025-06-20-a-day-with-rain]]', `[A Day With Rain](${url})`],
    ['[[2025-06-20-a-day-with-rain|that day]]', `[that day](${url})`],
    ['![[A Day With Rain|that day]]', `[that day](${url})`],
    [
      '[2025-06-20-a-day-with-rain.md](2025-06-20-a-day-with-rain.md)',
      `[2025-06-20-a-day-with-rain.md](${url})`,
    ],
    ['[rain](2025-06-20-a-day-with-rain)', `[rain](${url})`],
    ['[my post_url notes](2025-06-20-a-day-with-rain)', `[my post_url notes](${url})`],
    ['<a href="2025-06-20-a-day-with-rain.md">rain</a>', `<a href="${url}">rain</a>`],
    ['<a href=2025-06-20-a-day-with-rain.md>rain</a>', `<a href=${url}>rain</a>`],
    ['[r]: <2025-06-20-a-day-with-rain.md>', `[r]: ${url}`],
    ['<https://blog.example/2025/06/23/snow-2/>', '[Snow \\[2\\]]({% post_url 2025-06-23-snow-2 %})'],
    ['[[A Day With Rain#And Later|rain]]', `[rain](${url}#and-later)`],
    ['[[A Day With Rain#^5f3a|rain]]', `[rain](${url})`],
    ['[[A Day With Rain#Two ^|rain]]', `[rain](${url}#two)`],
  ])('leads to it: %j becomes %j', (text, wanted) => {
    expect(left(text)).toEqual({ text: wanted, removed: [] });
  });

  it.each([
    `See ${url}, and [rain](${url}#later).`,
    `[rain]({{ site.baseurl }}${url})`,
    `[rain][r]\n\n[r]: {{ site.baseurl }}${url} "words"`,
    `[rain][r]\n\n[r]: <${url}>`,
    `<a href="${url}">rain</a>`,
  ])('that leads there by itself is left as it is: %j', (text) => {
    expect(left(text)).toEqual({ text, removed: [] });
  });

  it('under the name it has in the journal alone leads to the one it is out under', () => {
    expect(left('See {% post_url 2025-06-22-rain-with-sarah %} there.').text).toBe(
      'See {% post_url 2025-06-22-rain-with-s %} there.',
    );
    expect(left('<a href="2025-06-22-rain-with-sarah.md">Rain with Sarah</a>').text).toBe(
      '<a href="{% post_url 2025-06-22-rain-with-s %}">rain with s</a>',
    );
    expect(left('![Rain With Sarah](2025-06-22-rain-with-sarah.md)').text).not.toMatch(/sarah/i);
  });

  it('that a reference names keeps its words where they tell nothing, and loses a label that does', () => {
    expect(
      left('[that day][Rain With Sarah]\n\n[Rain With Sarah]: 2025-06-22-rain-with-sarah.md\n').text,
    ).toBe('[that day]({% post_url 2025-06-22-rain-with-s %})\n\n');
    expect(left('[r]\n\n[r]: 2025-06-22-rain-with-sarah.md\n').text).toBe(
      '[r]\n\n[r]: {% post_url 2025-06-22-rain-with-s %}\n',
    );
  });
});

// A spring of an invented journal, as Markdown pages: what the screenshots show.

/** Title, text, feelings. Repeated over the weeks; the newest come first. */
const TEXTS = [
  [
    'Craving closeness',
    'There is something I keep coming back to: I want to be close to people, and I keep my distance.\n\nI did not really have a conversation with anyone today. I just kind of existed.\n\n> I nearly wrote to M. again.\n\nMaybe one hello in a hundred turns into something. It feels a little heavier today, and a little more possible.',
    ['loneliness', 'hope'],
  ],
  [
    'The woman at the bakery',
    'She remembered what I order. It is a small thing and I have thought about it all day.',
    ['hope', 'connection'],
  ],
  [
    'Nothing much',
    'Slept until eleven. The flat is quiet in a way that has weight.',
    ['loneliness', 'numbness'],
  ],
  [
    'Why being alone still feels right',
    'I am learning the difference between being alone and being left. Most evenings I get it wrong.',
    ['loneliness', 'calm'],
  ],
  ['Rain', 'Walked home without an umbrella. Nobody was in a hurry but me.', ['calm']],
  [
    'A call',
    'My sister called. We talked about soup for half an hour, and then about nothing, and it was good.',
    ['connection', 'hope', 'gratitude'],
  ],
  [
    'The long Sunday',
    'Counted the hours again. Wrote two messages and sent neither.',
    ['loneliness', 'longing'],
  ],
  ['Choir', 'Went back. Stood at the edge, sang anyway.', ['hope', 'anxiety']],
  ['Work', 'Said yes to too much. The list is longer than the day.', ['anxiety', 'tiredness']],
  ['Letter', 'Found an old letter. I was so sure of everything.', ['sadness', 'longing']],
];

const TAGS = [
  ['connection', 'healing'],
  ['small things'],
  [],
  ['alone'],
  [],
  ['family'],
  [],
  ['choir'],
  ['work'],
  [],
];

/** Days before the last one on which something was written: uneven, as people write. */
const BACK = [
  0, 2, 3, 7, 8, 10, 13, 14, 15, 17, 20, 21, 22, 25, 27, 28, 29, 32, 34, 35, 38, 39, 41, 42, 45, 49, 52, 53,
  60, 61, 63, 66, 67, 69, 70, 72, 74, 75, 78, 80, 81, 83, 84, 86, 88, 89,
];

/** Feelings of a day: as its text has them, with hope rarer the further back. */
function feelingsOf(/** @type {string[]} */ feelings, /** @type {number} */ back) {
  const isRare = back > 30 && back % 3 !== 0;
  return isRare ? feelings.map((word) => (word === 'hope' ? 'loneliness' : word)) : feelings;
}

/**
 * The pages as files.
 * @param {string} last the newest day, `2025-06-19`
 */
export function pages(last) {
  return BACK.map((back, index) => {
    const day = new Date(Date.parse(last) - back * 86_400_000).toISOString().slice(0, 10);
    const [title = '', text = '', feelings = []] = /** @type {[string, string, string[]]} */ (
      TEXTS[index % TEXTS.length]
    );
    const words = [...new Set(feelingsOf(feelings, back))].map((word) => `"${word}"`).join(', ');
    const tags = (TAGS[index % TAGS.length] ?? []).join(', ');
    const front = [
      'layout: post',
      `title: ${title}`,
      `date: ${day} ${19 + (index % 4)}:${10 + (index % 5) * 9}:00 +0200`,
    ];
    if (tags !== '') front.push(`tags: [${tags}]`);
    front.push(`emotions: [${words}]`);
    const name = `${day}-${title.toLowerCase().replaceAll(' ', '-')}.md`;
    return { name, text: `---\n${front.join('\n')}\n---\n\n${text}\n` };
  });
}

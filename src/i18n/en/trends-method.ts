// The page that says how the trends are worked out.
interface Section {
  heading: string;
  lines: readonly string[];
  formula?: readonly string[];
}

const sections: readonly Section[] = [
  {
    heading: 'What counts as a day',
    lines: [
      'A day counts as written when it has at least one entry. An entry without any feeling counts too.',
      'On a written day a feeling was either named or not named. Naming it in three entries of one day is one named day.',
      'A day without an entry is neither. It is left blank, it is never a zero, and it is in none of the numbers.',
      'An entry belongs to the day it is about. Where your day begins later than midnight, an entry in the small hours belongs to the day before; an entry without a time stays on its own day.',
    ],
  },
  {
    heading: 'The bars',
    lines: [
      'Each bar is the share of written days on which the feeling was named, week by week from Monday to Sunday. In a week with four written days, a feeling named on three of them stands at 75 %. The week has seven days, but only the written ones are asked.',
      'With one or two written days a share would say more than is known. Then there is no bar, only the count: 1/2 is one of two. Where that is too wide, the one stands above the two. Where a count has no room at all there is a small ring, and the table has the number.',
      'A week that begins or ends outside the range is counted only inside it, so the weeks add up to the sentence above them. Ranges longer than two years show months, and those longer than twelve years show years.',
      'Every picture reaches from 0 to 100 %, so that two of them can be compared.',
    ],
    formula: ['share = k / n', 'k: days that named it, n: written days'],
  },
  {
    heading: 'The thin line',
    lines: [
      'A few days can come out high or low by chance. The thin line shows how far: made in this way, such a line holds the true share about 95 times in 100. It is long where little was written and short where much was.',
      'It is the Wilson score interval. It never leaves 0 to 100 %, and it still means something when a feeling was named on none of the days, or on all of them.',
      'The line takes days as if they had nothing to do with one another. Feelings last longer than a day, so in truth the doubt is somewhat larger than the line.',
    ],
    formula: [
      'centre = (p + z²/2n) / (1 + z²/n)',
      'half = z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n)',
      'from centre − half to centre + half, with p = k/n and z = 1.96',
    ],
  },
  {
    heading: 'The marks below',
    lines: [
      'One mark is one written day. It is filled where the feeling was named, paler and hollow where you wrote and did not name it. In a long range the hollow mark is a thin stroke. Loneliness is a circle, hope a triangle.',
      'Tap a mark, or step with the arrow keys, and the day can be opened.',
    ],
  },
  {
    heading: 'Several feelings in one picture',
    lines: [
      'Overlay shows the same shares as marks joined by straight lines. A line joins neighbouring weeks only. It breaks where a week has fewer than three written days, and nothing is guessed in between.',
    ],
  },
  {
    heading: 'How strong',
    lines: [
      'Strength is optional, and not saying it is not a zero. From ten days with a strength on, a line shows them: 1 is a trace, 5 is overwhelming. A day with several entries is shown at the mean of those that said it. The line breaks after seven days without one.',
    ],
  },
  {
    heading: 'What it does not know',
    lines: [
      'People often write more on hard days, or less. The chart only knows the days you wrote.',
      'It does not say why, and it does not say what comes next. Two feelings on the same day were on the same day; nothing more is known.',
      'Everything is counted on this device, each time the page is opened.',
    ],
  },
];

export const trendsMethod = {
  title: 'How this is worked out',
  sections,
  sourcesTitle: 'Sources',
  sources: [
    {
      text: 'E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927.',
      href: 'https://doi.org/10.1080/01621459.1927.10502953',
    },
    {
      text: 'L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion, 2001.',
      href: 'https://doi.org/10.1214/ss/1009213286',
    },
  ],
  back: 'Back to trends',
};

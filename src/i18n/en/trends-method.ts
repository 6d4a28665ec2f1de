// The page that says how the trends are worked out. Every number here is one of `src/trends`; the formulas are those
// of the comments there.
import { sources } from './trends-sources.ts';

interface Section {
  heading: string;
  lines: readonly string[];
  formula?: readonly string[];
}

interface Part {
  heading: string;
  sections: readonly Section[];
}

const pictures: readonly Section[] = [
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
      'One mark is one written day. It is filled where the feeling was named, paler and hollow where you wrote and did not name it. In a long range the hollow mark is a thin stroke. Where a day would be narrower than a pixel and a half, a mark stands for the days that share a pixel, and is as high as their part that named the feeling. Loneliness is a circle, hope a triangle.',
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
    heading: 'The band',
    lines: [
      'Where two feelings are in one picture, Band fills what lies between their lines. It is only the distance of the two, week by week, and it is left out where a line breaks.',
    ],
  },
  {
    heading: 'The days before',
    lines: [
      'Below a feeling’s sentence stand the days just before those shown, as many of them, if at least three were written. “More often since” or “Less often since” is said only where the comparison described under “Before and after” carries it.',
    ],
  },
  {
    heading: 'Days written about much later',
    lines: [
      'An entry that was written more than 36 hours after the end of its day is told apart: its mark has a line below it, its strength an open middle, and the day says so when it is read out. What is remembered is counted like all else. Entries that came from files are not told apart, for nobody knows when they were written.',
    ],
  },
  {
    heading: 'The hours of writing',
    lines: [
      'Evenings are felt otherwise than mornings. Where two stretches of days are compared and each has twelve entries with a time or more, the shares of the four parts of the day are compared too. Where they lie 0.4 apart or more, the page says in which parts of the day each was written.',
    ],
    formula: ['distance = ½ · Σ |share before − share since|, over the parts of the day'],
  },
  {
    heading: 'The days a page opens with',
    lines: [
      'A page of the trends shows again the days it was left with, where they hold three written days. Otherwise it opens with 90 days, with 30 while the journal is no older, and with more where 90 hold fewer than three written days.',
    ],
  },
  {
    heading: 'A year, day by day',
    lines: [
      'One cell is one day. A filled cell named the feeling, a grey one was written without naming it, an empty one was not written.',
      'Where it was said how strong it was, the cell has a dot and one of three tints: a mean below 2.5, from 2.5, and from 3.5 on.',
    ],
  },
];

const strengths: readonly Section[] = [
  {
    heading: 'The line of strengths',
    lines: [
      'Strength is optional, and not saying it is not a zero. From ten days with a strength on, a line shows them: 1 is a trace, 5 is overwhelming. A day with several entries counts with the mean of those that said it, or, with “The strongest of each day”, with the largest.',
      'The line is an average in which older days weigh less and less. A day weighs half as much after one half-life: 7 days where up to 92 days are shown, 14 days up to 366, 30 days beyond. On each day it knows that day and those before it, never later ones, and only days that are shown.',
    ],
    formula: ['weight w = 2^(−age / half-life)', 'average m = Σ w x / Σ w'],
  },
  {
    heading: 'Its ribbon',
    lines: [
      'The ribbon is where the average probably runs: made in this way, it holds the true one about 80 times in 100 if days had nothing to do with one another. They have, so in truth the doubt is somewhat larger. It is wide where little was said.',
      'It begins where the weights amount to at least three days. Five equal answers do not mean no doubt, as the steps are whole: the variance is never taken below 1/12.',
    ],
    formula: [
      'n = (Σ w)² / Σ w²',
      's² = n / (n − 1) · Σ w (x − m)² / Σ w, at least 1/12',
      'from m − 1.2816 s/√n to m + 1.2816 s/√n',
    ],
  },
  {
    heading: 'Where the line pales and breaks off',
    lines: [
      'A day without a strength moves nothing. After the last day that said one, the line goes on level and pale for two half-lives, 14, 28 or 60 days, and then ends. It is joined across gaps up to that length and broken by longer ones. A single day between two breaks is a mark of its own.',
      'Beyond 400 days with a strength the single days are not drawn, only their average.',
    ],
  },
  {
    heading: 'When a direction is said',
    lines: [
      '“Lower” or “higher towards the end” is said only when three things agree. They are asked of weekly means: weeks from Monday to Sunday with at least two days that said a strength, and at least eight such weeks.',
      'The Mann–Kendall test gives p below .05. The 95 % interval of the Theil–Sen slope, the middle one of the slopes between any two weeks, leaves out zero. And along this slope the strength changes by at least half a step from the first of these weeks to the last.',
      'Otherwise nothing is said, and nothing is hinted at. Neighbouring days are alike, and tests that take them as unlike see directions where there are none: asked day by day, in 4 to 53 of 100 made-up journals in which nothing changes, the more the more alike their days. Weeks forget most of that. This rule spoke in 1 to 6 of 100 such journals, and in 9 to 16 of 100 where each day was very much like the one before.',
      'The price is silence. A true fall by a step and a half was seen in about 3 of 10 made-up journals of twelve weeks, and in about 9 of 10 of a year.',
    ],
    formula: [
      'slope = median of (yⱼ − yᵢ) / (tⱼ − tᵢ)',
      'S = Σ sign(yⱼ − yᵢ), i before j',
      'Z = (S ∓ 1) / √Var S, with ties',
      'a month in the sentence is 30 days; below 0.2 of a step a month, it tells the change along the slope in all',
    ],
  },
  {
    heading: 'The line that looks back',
    lines: [
      '“Look back over all of it” draws a smooth line, LOESS, from 15 days with a strength on. At each day it is a straight line through the nearest days, the nearer the heavier: through three quarters of all of them, from 30 days on through half. Beyond 400 days it is made from weekly means, and beyond 400 weeks from means of 2, 4 or more weeks.',
      'It uses what came after as well as what came before. So it redraws the past when something new is written, it runs across gaps, and its end is the least certain part. It knows nothing of what comes next, and no sentence is made from it. The ribbon holds 80 of 100, by Student’s t.',
    ],
    formula: [
      'w = (1 − (|t − t₀| / h)³)³',
      'h: distance to the farthest of the days used',
      'the straight line with the least Σ w (y − a − b t)²',
    ],
  },
  {
    heading: 'For the curious',
    lines: [
      'The mean needs one day, the spread (standard deviation, n − 1) ten. What goes from one day to the next is counted only over pairs exactly one day apart, and only from 20 such pairs on: a gap has no size.',
      'How alike a day and the next are is a correlation, with its 95 % interval by Fisher’s z. With 20 pairs that reaches from −0.44 to 0.44 around 0, so it is a curiosity. The same numbers can stand for very different months.',
    ],
    formula: ['to the next day: √(mean of (xₜ₊₁ − xₜ)²)', 'interval: tanh(artanh r ± 1.96 / √(pairs − 3))'],
  },
];

const beside: readonly Section[] = [
  {
    heading: 'Before and after',
    lines: [
      'Two stretches of time are compared by the shares of their written days. With fewer than twelve written days on a side, the counts are all there is.',
      'Otherwise a 95 % interval of the difference is made from the two thin lines, by Newcombe’s method. As neighbouring days are alike, it is made as if there were only a third of the days. “More often” or “less often” is said where it leaves out zero.',
      'Another program had other words to choose from, and a word that it did not have was not named less often: it could not be named. So where days came in from another program, a direction is said only if the days of one program alone carry it too. The same holds of strengths, tags and hunches.',
      'In made-up journals in which nothing changed, two windows of 28 days were told apart in up to 3 of 100, and in 13 of 100 where each day was very much like the one before. Without the third it would have been 5 to 42.',
    ],
    formula: [
      'd = p₁ − p₂, each with lo and hi from k/3 and n/3',
      'from d − √((p₁ − lo₁)² + (hi₂ − p₂)²)',
      'to d + √((hi₁ − p₁)² + (p₂ − lo₂)²)',
    ],
  },
  {
    heading: 'Chapters',
    lines: [
      'A chapter is a day you chose and a name you gave. Ebb looks for no such days: tests that do find some where there are none, as neighbouring days are alike.',
      'Before and from that day on, equally many calendar days are counted: as many as both sides have between your first written day and today, at most 90. The day itself belongs to what comes after. The two are compared as above.',
      'A chapter is often begun at an unusual time, and after unusual days come more usual ones whatever began. What changed there may have changed without it.',
    ],
  },
  {
    heading: 'By weekday and part of the day',
    lines: [
      'Weekdays count written days. Parts of the day count entries, by the clock time the entry is about: night from 0, morning from 5, afternoon from 12, evening from 18. An entry without a time is counted apart.',
      'A bar and its thin line, the same as in the pictures, begin at three days or entries. No weekday is called higher than another: with seven of them, one always comes out on top.',
    ],
  },
  {
    heading: 'Two feelings on one day',
    lines: [
      'Written days are counted by whether they named both, one or neither. What would be expected is what would come about if the two had nothing to do with each other: the share of the first, of the days of the second.',
      'The share of days that named both has its interval from three written days on. Nothing is tested, and more or fewer than expected is left to you to read.',
    ],
    formula: ['expected = n₁ · n₂ / n'],
  },
  {
    heading: 'Words you used',
    lines: [
      'The list counts the days that named a word. “Named 100 times” counts entries, so a word in two entries of a day counts twice.',
      'How many different words there are grows with how much was named. So the last column says how many different ones are to be expected among 20 namings taken at random from that month (in more than three years, from that year). With fewer than 20 namings there is no such number. It is a count and not a grade, and it often grows with practice.',
    ],
    formula: ['Σ (1 − C(N − Nᵢ, 20) / C(N, 20))', 'N: namings, Nᵢ: namings of one word'],
  },
  {
    heading: 'The days after',
    lines: [
      'A day is strong when “strongly” or “overwhelming” was said on it. The one, three and seven calendar days after are looked at once they have passed, and from five strong days on. A day that follows two strong ones counts once; an unwritten day is counted as unwritten.',
      'These are counts, with nothing to compare them to. After an unusually strong day a weaker one is to be expected, whatever was done or written in between.',
    ],
  },
];

const tags: readonly Section[] = [
  {
    heading: 'Beside your tags',
    lines: [
      'One feeling is set beside the eight tags used on the most of the days shown. The counts are always there: on how many days with the tag it was named, and on how many without.',
      'A sentence is thought about only with at least 40 written days, and at least 5 each with the tag, without it, with the feeling and without it.',
      'Rates of few days swing widely. So each is drawn towards the overall one, as if four average days were added to it. If the two then differ by less than 0.15, nothing is said, however sure it were.',
    ],
    formula: [
      'with: (a + 4p) / (n₁ + 4), without: (c + 4p) / (n₀ + 4)',
      'a of n₁ days with the tag, c of n₀ without, p: overall',
    ],
  },
  {
    heading: 'Two tests, and the larger p',
    lines: [
      'Fisher’s exact test asks how often days dealt out at random would differ as much. It takes days as unlike, and two things that each come in phases then look tied: with very alike days, 25 to 36 of 100 unrelated tags passed it.',
      'So there is a second one. The days with the tag are shifted against the days of the feeling through every position, with the end joined to the beginning. Both keep their phases, and p is the share of positions that differ at least as much as the real one, which counts itself. Nothing is drawn by lot: the same days give the same answer.',
      'The larger of the two p counts.',
    ],
    formula: ['p = max(Fisher, positions at least as far / n)'],
  },
  {
    heading: 'Eight questions at once',
    lines: [
      'Whoever asks eight questions gets an answer by chance more easily than with one. So each p becomes a q, by Benjamini and Hochberg, for as many tags as were tested, at most eight; tags with too few days are not among them. Of what is said at q up to 0.10, about one in ten or fewer is chance, on average.',
      'Up to 0.10 it reads “tend to come together” or “tend not to”, up to 0.20 “perhaps”. Above that nothing is said, and that is the most frequent answer. It is one feeling at a time: all feelings against all tags would find something every time.',
      'Among eight unrelated tags at least one was said to “tend to” in none of 100 made-up journals of 40 written days, in 5 or 6 of 90 days, in 3 to 6 of 150.',
    ],
    formula: ['q of the i-th smallest = min over j ≥ i of pⱼ · m / j', 'm: tags tested'],
  },
  {
    heading: 'A hunch, said first',
    lines: [
      'A hunch is written down before looking, so it is one question and needs no correction. The day it was said does not count, nor any day before it: those days may be what it was made from.',
      'The counts below it are of all days since. The answer is asked for when there are 40 written days after it, and again at 80, 160, 320 and so on, each time from the first so many. Whoever asks every day is sooner or later answered by chance: in made-up journals with nothing to find, 18 to 22 of 100 were answered at some time between the 40th and the 160th day when asked every day, 8 to 10 when asked at 40, 80 and 160, and 3 when asked once.',
      '“The days agree” when the larger p of the two tests is at most .05, the drawn-in rates differ by at least 0.15, and the difference points the way you said; “they don’t” when it points the other way. All else is “can’t tell yet”.',
    ],
  },
];

const limits: readonly Section[] = [
  {
    heading: 'What it does not know',
    lines: [
      'People often write more on hard days, or less. The chart only knows the days you wrote.',
      'It does not say why, and it does not say what comes next. Two feelings on the same day were on the same day; nothing more is known.',
      'Everything is counted on this device, each time the page is opened.',
      'It has no questionnaire. Those for loneliness and hope were made for surveys and research, and most may not be put into an app without leave. What stands here is made from the words you chose.',
    ],
  },
];

const parts: readonly Part[] = [
  { heading: 'Days, bars and marks', sections: pictures },
  { heading: 'How strong', sections: strengths },
  { heading: 'Side by side', sections: beside },
  { heading: 'Tags and hunches', sections: tags },
  { heading: 'Limits', sections: limits },
];

export const trendsMethod = {
  title: 'How this is worked out',
  parts,
  sourcesTitle: 'Sources',
  sources,
  back: 'Back to trends',
};

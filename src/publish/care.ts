// What guides to safe messaging ask to leave out of a public text on suicide or self-harm: how, how much, where. A list
// for the person to look through, by plain words in the text; never a measure of anything, and never kept.
import { patternOf } from '../journal/quiet-words.ts';
import { foldText } from '../journal/search.ts';

/** UTF-16 units from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
}

export interface Care {
  /** Whether suicide or self-harm is spoken of; the lists are empty where it is not. */
  isMeant: boolean;
  methods: Span[];
  amounts: Span[];
  places: Span[];
}

/** The words of one language; a further one is one more of these. In small letters, a `*` stands for any ending. */
interface Words {
  meant: readonly string[];
  methods: readonly string[];
  /** Words behind a number. */
  units: readonly string[];
  numbers: readonly string[];
  /** Kinds of places; one counts with a name or an article of its own. */
  places: readonly string[];
}

const ENGLISH: Words = {
  meant: [
    ...['suicid*', 'self-harm*', 'self harm*', 'selfharm*', 'self-injur*', 'self injur*'],
    ...['kill myself', 'killed myself', 'killing myself', 'kill himself', 'killed himself', 'kill herself'],
    ...[
      'killed herself',
      'kill themselves',
      'killed themselves',
      'end my life',
      'ended my life',
      'ending my life',
    ],
    ...[
      'end it all',
      'ended his life',
      'ended her life',
      'ended their life',
      'take my own life',
      'took his own life',
    ],
    ...['took her own life', 'took their own life', 'taking my own life', 'want to die', 'wanted to die'],
    ...['wanting to die', 'wish i was dead', 'wish i were dead', 'wished i was dead', 'better off dead'],
    ...['hurt myself', 'hurting myself', 'harm myself', 'harming myself', 'cut myself', 'cutting myself'],
    ...['overdos*', 'unalive*'],
  ],
  methods: [
    ...[
      'overdos*',
      'hang*',
      'hung',
      'noose*',
      'rope*',
      'gun*',
      'pistol*',
      'rifle*',
      'shoot*',
      'shot',
      'bullet*',
    ],
    ...[
      'jump*',
      'drown*',
      'pill*',
      'tablet*',
      'paracetamol',
      'acetaminophen',
      'ibuprofen',
      'aspirin',
      'insulin',
    ],
    ...[
      'opioid*',
      'fentanyl',
      'poison*',
      'pesticide*',
      'gas',
      'carbon monoxide',
      'exhaust*',
      'helium',
      'nitrogen',
    ],
    ...[
      'razor*',
      'blade*',
      'knife',
      'knives',
      'scissors',
      'cut',
      'cuts',
      'cutting',
      'slit*',
      'burn*',
      'suffocat*',
    ],
    ...['strangl*', 'asphyxiat*', 'electrocut*', 'train', 'trains', 'stab*', 'starv*', 'bled', 'bleed*'],
  ],
  units: [
    ...['mg', 'milligram*', 'g', 'gram*', 'ml', 'millilitre*', 'milliliter*', 'pill*', 'tablet*', 'capsule*'],
    ...[
      'dose*',
      'box*',
      'pack*',
      'packet*',
      'bottle*',
      'strip*',
      'metre*',
      'meter*',
      'feet',
      'storey*',
      'floor*',
      'time*',
    ],
  ],
  numbers: [
    ...[
      'a',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'fifteen',
    ],
    ...[
      'twenty',
      'thirty',
      'forty',
      'fifty',
      'sixty',
      'hundred',
      'dozen',
      'several',
      'handful of',
      'whole',
      'half a',
    ],
  ],
  places: [
    ...[
      'bridge',
      'cliff',
      'cliffs',
      'station',
      'viaduct',
      'tower',
      'platform',
      'railway',
      'tracks',
      'level crossing',
    ],
    ...[
      'multi-storey',
      'car park',
      'rooftop',
      'roof',
      'balcony',
      'head',
      'point',
      'quarry',
      'dam',
      'pier',
      'reservoir',
    ],
  ],
};

const LANGUAGES: readonly Words[] = [ENGLISH];

const BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';
const oneOf = (words: readonly string[]): string =>
  words
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/ /g, '\\s{1,5}')
        .replace('*', '\\p{L}{0,15}'),
    )
    .join('|');

interface Patterns {
  meant: RegExp;
  methods: RegExp;
  amounts: RegExp;
  places: RegExp;
}

/** A name in front with a capital letter, or one behind `of`: "Beachy Head", "the bridge at Clifton". */
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";

function patternsOf({ meant, methods, units, numbers, places }: Words): Patterns {
  const count = `(?:\\d{1,5}(?:[.,]\\d{1,3})?|${oneOf(numbers)})`;
  const anyPlace = oneOf([...places, ...places.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]);
  const isOf = '\\s{1,5}(?:of|at|in|over|near)\\s{1,5}(?:the\\s{1,5})?';
  return {
    meant: new RegExp(`${BEFORE}(?:${oneOf(meant)})${BEHIND}`, 'giu'),
    methods: new RegExp(`${BEFORE}(?:${oneOf(methods)})${BEHIND}`, 'giu'),
    amounts: new RegExp(`${BEFORE}${count}[\\s-]{0,5}(?:of\\s{1,5})?(?:${oneOf(units)})${BEHIND}`, 'giu'),
    places: new RegExp(
      `${BEFORE}(?:(?:${NAME}\\s{1,5}){1,3}(?:${anyPlace})|(?:${anyPlace})${isOf}(?:${NAME})(?:\\s${NAME})?)${BEHIND}`,
      'gu',
    ),
  };
}

const PATTERNS = LANGUAGES.map(patternsOf);

function spansIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
}

/** How far from such a mention a place is taken to belong to it, in UTF-16 units. */
const NEAR = 600;

function near(spans: readonly Span[], mentions: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) < start - NEAR) next += 1;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) <= end + NEAR;
  });
}

const inOrder = (spans: Span[]): Span[] => spans.sort((a, b) => a.start - b.start || a.end - b.end);

/**
 * Whether a text speaks of suicide or self-harm, and then its words for methods, amounts and named places near such a
 * word. English alone, but for the phrases of the quiet line. It misses what is said indirectly or misspelt, slang, notes
 * and plans, and places that have a name without a word for what they are; and it names harmless words ("the train
 * home"), for which it only asks to look.
 * @param quiet the phrases of the quiet line: what has it while one writes is cared for here too
 */
export function careIn(text: string, quiet: readonly string[] = []): Care {
  // Folded a text is as long, or nearly: near enough for what is near.
  const phrases = quiet.length === 0 ? [] : spansIn(foldText(text), patternOf(quiet));
  const mentions = inOrder([...PATTERNS.flatMap(({ meant }) => spansIn(text, meant)), ...phrases]);
  if (mentions.length === 0) return { isMeant: false, methods: [], amounts: [], places: [] };
  const all = (kind: keyof Patterns) =>
    near(inOrder(PATTERNS.flatMap((patterns) => spansIn(text, patterns[kind]))), mentions);
  return { isMeant: true, methods: all('methods'), amounts: all('amounts'), places: all('places') };
}

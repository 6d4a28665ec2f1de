// Words of the pages below the trends, in German. Counts first; more is said only where the numbers carry it.

import type { trendViews as english } from '../en/trend-views.ts';
import type { Hours } from '../en/trends.ts';
import { formFor, roundedInWords as rounded, tellable } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';
import { hoursDiffer, partOf } from './trends.ts';

const written = (n: number) =>
  formFor(n, { one: '1 Tag mit Eintrag', other: `${number(n)} Tage mit Eintrag` });
/** Behind "von", "an", "auf": the dative. */
const ofWritten = (n: number) =>
  formFor(n, { one: '1 Tag mit Eintrag', other: `${number(n)} Tagen mit Eintrag` });
const ofDays = (n: number) => formFor(n, { one: '1 Tag', other: `${number(n)} Tagen` });
/** "0,8 Stufen", "1 Stufe". */
const steps = (value: number) =>
  `${rounded(value)} ${formFor(Math.round(value * 10) / 10, { one: 'Stufe', other: 'Stufen' })}`;
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

export const trendViews: typeof english = {
  days: 'Tage',
  entries: 'Einträge',
  moreDays: 'Mehr Tage',
  of: (k: number, n: number) => `${number(k)} von ${number(n)}`,
  nothing: 'nichts geschrieben',
  none: '–',
  likely: ({ p, lo, hi }: { p: number; lo: number; hi: number }) =>
    `Das sind ${percent(tellable(p))}, wohl zwischen ${percent(lo)} und ${percent(hi)}.`,
  undo: 'Rückgängig',
  notStored: 'Das ließ sich nicht speichern. Nichts wurde geändert.',
  waiting: 'Wird gezählt …',
  notCounted: 'Das ließ sich nicht errechnen. Deine Seiten sind, wie sie waren.',

  year: {
    choose: 'Jahr',
    earlier: 'Früheres Jahr',
    later: 'Späteres Jahr',
    ending: (year: string) => `im Jahr ${year}.`,
    days: (label: string, year: string) => `Tage: ${label}, ${year}`,
    figure: (label: string, k: number, n: number, year: string) =>
      `${label}: genannt an ${number(k)} von ${ofWritten(n)} im Jahr ${year}.`,
    notWritten: (year: string) => `Im Jahr ${year} ist nichts geschrieben.`,
    note: {
      named: 'Ein gefüllter Tag nennt es.',
      strength:
        'Seine Farbe ist voller, je stärker es war, und ein Punkt heißt, dass du die Stärke angegeben hast.',
      absent: 'An einem grauen Tag ist geschrieben, ohne es zu nennen.',
      missing: 'An einem leeren ist nichts geschrieben.',
    },
  },

  strength: {
    needed: (needed: number) => `Eine Linie beginnt bei ${ofDays(needed)} mit Angabe der Stärke.`,
    figure: (label: string, rated: number, k: number, range: string) =>
      `${label}: Stärke angegeben an ${number(rated)} von ${ofDays(k)}, ${range}.`,
    note: 'Die Linie ist ein Mittel, in dem ältere Tage immer weniger wiegen. Das Band um sie ist breit, wo du wenig angegeben hast. Die Linie verblasst und bricht ab, wo nichts angegeben ist.',
    curveNote:
      'Diese Linie blickt über alle diese Tage zugleich zurück. Sie nutzt auch, was danach kam, und zeichnet deshalb die Vergangenheit neu, wenn etwas Neues geschrieben wird.',
    curveNeeded: (needed: number) => `Zurückblicken braucht ${number(needed)} Tage mit Angabe der Stärke.`,
    curve: 'Über alles zurückblicken',
    strongest: 'Das Stärkste jedes Tages',
    direction: {
      lower: (by: string) => `Gegen Ende dieser Tage niedriger als an ihrem Anfang, um etwa ${by}.`,
      higher: (by: string) => `Gegen Ende dieser Tage höher als an ihrem Anfang, um etwa ${by}.`,
      aMonth: (change: number) => `${steps(change)} im Monat`,
      inAll: (change: number) => `${steps(change)} im Ganzen`,
    },
    hours: (first: Hours, second: Hours) =>
      hoursDiffer('in der ersten Hälfte dieser Tage', first, 'in der zweiten', second),
    directionFrom: (weeks: number) =>
      formFor(weeks, { one: 'Gezählt aus 1 Woche.', other: `Gezählt aus ${number(weeks)} Wochen.` }),
    curious: 'Für Neugierige',
    level: (mean: number, n: number) => `Im Mittel ${rounded(mean)} von 5, an ${ofDays(n)}.`,
    spread: (sd: number, n: number) =>
      `Einzelne Tage liegen etwa ${steps(sd)} davon entfernt, an ${ofDays(n)}.`,
    jumps: (rmssd: number, pairs: number) =>
      `Von einem Tag zum nächsten etwa ${steps(rmssd)}, über ${formFor(pairs, { one: '1 Paar benachbarter Tage', other: `${number(pairs)} Paare benachbarter Tage` })}.`,
    lag: (r: number, lo: number, hi: number, pairs: number) =>
      `Wie ähnlich ein Tag und der nächste sind: ${rounded(r)} von 1, wohl zwischen ${rounded(lo)} und ${rounded(hi)}, über ${formFor(pairs, { one: '1 Paar', other: `${number(pairs)} Paare` })}.`,
    pairsNeeded: (pairs: number) =>
      `Mehr braucht 20 Paare benachbarter Tage mit Angabe der Stärke. Bisher: ${number(pairs)}.`,
    table: 'Tabelle',
    caption: (range: string) => `Tage mit Angabe der Stärke, ${range}`,
    columns: { named: 'Genannt', said: 'Angegeben', mean: 'Mittel', max: 'Stärkste' },
  },

  rhythm: {
    week: 'Nach Wochentag',
    weekday: 'Wochentag',
    day: 'Nach Tageszeit',
    part: 'Tageszeit',
    parts: {
      night: 'Nacht, 0 bis 5',
      morning: 'Morgen, 5 bis 12',
      afternoon: 'Nachmittag, 12 bis 18',
      evening: 'Abend, 18 bis 24',
    },
    untimed: 'Ohne Uhrzeit',
    hours: ({ part, k, n }: Hours) =>
      `Von ${formFor(n, { one: '1 Eintrag', other: `${number(n)} Einträgen` })} mit Uhrzeit ${formFor(k, { one: 'ist 1', other: `sind ${number(k)}` })} ${partOf(part)}, so viele wie aus keiner anderen Tageszeit.`,
    note: 'Die Zahlen sind Tage mit Eintrag je Wochentag und Einträge je Tageszeit. Die dünne Linie zeigt, wie sicher jede ist.',
  },

  both: {
    two: 'Wähle zwei Gefühle, dann zeigen sich die Tage, die beide nennen.',
    and: 'und',
    sentence: (both: number, n: number) =>
      both === 0
        ? formFor(n, {
            one: 'an diesem Tag mit Eintrag nicht zusammen genannt.',
            other: `an diesen ${number(n)} Tagen mit Eintrag nicht zusammen genannt.`,
          })
        : `zusammen genannt an ${number(both)} von ${ofWritten(n)}.`,
    expected: (expected: number, n: number) =>
      `Hätten die beiden nichts miteinander zu tun, fielen sie an etwa ${expected < 10 ? rounded(expected) : number(Math.round(expected))} von ${ofDays(n)} zusammen.`,
    caption: (range: string) => `Tage mit Eintrag, ${range}`,
    head: 'Genannt',
    both: 'beide',
    only: (label: string) => `nur ${label}`,
    neither: 'keins von beiden',
    days: (n: number) =>
      formFor(n, { one: 'Der Tag, der beide nennt', other: `Die ${number(n)} Tage, die beide nennen` }),
  },

  words: {
    sentence: (words: number, namings: number, n: number) =>
      `${formFor(words, { one: '1 Wort', other: `${number(words)} verschiedene Wörter` })}, ${formFor(namings, { one: 'einmal', other: `${number(namings)}-mal` })} genannt an ${ofWritten(n)}.`,
    none: 'An diesen Tagen ist kein Gefühl genannt.',
    list: 'Wie oft jedes genannt ist',
    word: 'Wort',
    more: 'Alle Wörter',
    breadth: 'Wie viele verschiedene Wörter',
    breadthNote:
      'Die letzte Spalte sagt, wie viele verschiedene Wörter bei 20 Nennungen zu erwarten sind, damit sich ein voller Monat und ein dünner vergleichen lassen. Es ist eine Zahl, keine Note, und mit der Übung wächst sie oft.',
    month: 'Monat',
    year: 'Jahr',
    named: 'Genannt',
    different: 'Wörter',
    inPicks: (picks: number) => `Bei ${number(picks)}`,
    about: (words: number) => `etwa ${rounded(words)}`,
    fewer: (picks: number) => `weniger als ${number(picks)} genannt`,
  },

  tags: {
    none: 'Kein Eintrag dieser Tage hat ein Schlagwort.',
    side: 'Tage',
    with: 'mit',
    without: 'ohne',
    intro: (label: string) =>
      `${capital(label)} und die Schlagwörter, die du am meisten verwendet hast, in Tagen mit Eintrag.`,
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `${capital(label)}: an ${number(a)} von ${ofDays(withTag)} mit „${tag}“, an ${number(c)} von ${number(without)} ohne.`,
    verdicts: {
      together: {
        more: 'Sie kommen eher zusammen vor.',
        less: 'Sie kommen eher nicht zusammen vor.',
      },
      perhaps: {
        more: 'Vielleicht kommen sie zusammen vor.',
        less: 'Vielleicht kommen sie getrennt vor.',
      },
    },
    fewDays: 'Noch zu wenige Tage: Es braucht etwa 40 Tage mit Eintrag, 5 mit und 5 ohne.',
    fewOfIt: (label: string) => `Zum Vergleichen braucht es 5 Tage, die „${label}“ nennen, und 5 ohne.`,
    note: 'Wo unter einer Zahl nichts steht, sagen die Tage nicht genug. Zwei Dinge an einem Tag waren an einem Tag; mehr ist nicht bekannt.',
  },

  hunches: {
    intro:
      'Etwas, das du vermutest, aufgeschrieben vor dem Nachsehen. Gezählt werden nur Tage danach, und die Zahlen antworten.',
    form: 'Eine neue Vermutung',
    tag: 'Ich glaube, dieses Schlagwort',
    goesWith: 'geht einher mit',
    more: 'mehr',
    less: 'weniger',
    feeling: 'von diesem Gefühl',
    choose: 'Wählen',
    add: 'Aufschreiben',
    needTag: 'Eine Vermutung braucht ein Schlagwort. Schlagwörter bekommt ein Eintrag unter seinem Text.',
    needWords: 'Eine Vermutung braucht ein Schlagwort und ein Gefühl. Wähle beides.',
    many: 'Mehr Vermutungen lassen sich nicht behalten. Entferne eine, dann ist Platz für eine andere.',
    sentence: (tag: string, direction: 'more' | 'less', label: string) =>
      `Ich glaube, „${tag}“ geht mit ${direction === 'more' ? 'mehr' : 'weniger'} „${label}“ einher.`,
    said: (day: string) => `Gesagt am ${day}.`,
    counts: (
      label: string,
      tag: string,
      [a, withTag, c, without]: readonly [number, number, number, number],
    ) =>
      `Seitdem: ${label} an ${number(a)} von ${ofDays(withTag)} mit „${tag}“, an ${number(c)} von ${number(without)} ohne.`,
    noDays: 'Seitdem ist an keinem Tag geschrieben.',
    answers: {
      agree: 'Bisher stimmen die Tage zu.',
      disagree: 'Bisher nicht.',
      'cannot-tell': 'Noch nicht zu sagen.',
    },
    missing: (needed: number, n: number) =>
      `Es braucht ${written(needed)}; bisher ${formFor(n, { one: 'ist es 1', other: `sind es ${number(n)}` })}.`,
    asked: (at: number, next: number) =>
      `Gefragt nach den ersten ${ofWritten(at)}, und wieder bei ${number(next)}.`,
    none: 'Noch keine.',
    list: 'Deine Vermutungen',
    remove: (sentence: string) => `Entfernen: ${sentence}`,
    removeShort: 'Entfernen',
    removed: 'Die Vermutung ist entfernt.',
    added: 'Die Vermutung ist aufgeschrieben.',
  },

  after: {
    strong: (label: string, n: number) =>
      n === 0
        ? `${capital(label)}: an diesen Tagen nicht stark genannt.`
        : `${capital(label)}: stark genannt an ${ofDays(n)}.`,
    strongly: 'Stark heißt, dass „stark“ oder „überwältigend“ angegeben ist.',
    needed: (needed: number) => `Zahlen beginnen bei ${number(needed)} solchen Tagen.`,
    horizons: { 1: 'Der Tag danach', 3: 'Die drei Tage danach', 7: 'Die sieben Tage danach' },
    writtenOf: (n: number, calendar: number) => `An ${number(n)} von ${ofDays(calendar)} ist geschrieben.`,
    head: 'An diesen Tagen mit Eintrag',
    again: (label: string) => `${label}, wieder`,
    againStrongly: (label: string) => `${label}, stark`,
    daysStrong: (n: number) => formFor(n, { one: 'Der starke Tag', other: `Die ${number(n)} starken Tage` }),
    daysWritten: (n: number) =>
      formFor(n, { one: 'Der Tag mit Eintrag danach', other: `Die ${number(n)} Tage mit Eintrag danach` }),
    noNone: 'An diesen Tagen ist nichts geschrieben.',
    note: 'Das sind Zahlen und die Seiten selbst. Starke Tage unterscheiden sich von anderen in mehr als dem, was geschrieben ist.',
  },

  chapters: {
    intro:
      'Eine Linie durch die Bilder, wo etwas begann: ein Umzug, eine neue Arbeit. Du ziehst sie; Ebb sucht keine.',
    form: 'Ein neues Kapitel',
    day: 'Es begann am',
    name: 'Name',
    add: 'Linie ziehen',
    needBoth: 'Ein Kapitel braucht einen Tag und einen Namen.',
    many: 'Mehr Kapitel lassen sich nicht behalten. Entferne eins, dann ist Platz für ein anderes.',
    none: 'Noch keins.',
    list: 'Deine Kapitel',
    began: (day: string) => `Begann am ${day}`,
    window: (length: number) =>
      formFor(length, {
        one: 'Ein Tag davor und einer von da an.',
        other: `${number(length)} Tage davor und ${number(length)} von da an.`,
      }),
    tooNear: 'Davor oder von da an ist nichts zu zählen.',
    side: 'Wann',
    before: 'Davor',
    after: 'Von da an',
    comparison: {
      more: 'Von da an öfter.',
      less: 'Von da an seltener.',
      'not-clear': 'Die Tage lassen keinen Unterschied erkennen.',
      programs:
        'Die Tage kamen aus verschiedenen Programmen, und die keines einzelnen lassen einen Unterschied erkennen.',
    },
    hours: (before: Hours, after: Hours) => hoursDiffer('davor', before, 'von da an', after),
    fewDays: (needed: number) => `Zum Vergleich braucht jede Seite ${written(needed)}.`,
    save: 'Speichern',
    leave: 'So lassen',
    edit: (name: string) => `Ändern: ${name}`,
    editShort: 'Ändern',
    remove: (name: string) => `Entfernen: ${name}`,
    removeShort: 'Entfernen',
    removed: (name: string) => `${name} ist entfernt.`,
    added: (name: string) => `${name} ist eingezeichnet.`,
    saved: (name: string) => `${name} ist gespeichert.`,
  },
};

// What the chosen files hold, in a few numbers.
import type { Found } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { CountTable } from './count-table.tsx';
import { briefDay, shortDay } from './day-words.ts';

function daysInWords(days: Found['days']): string {
  if (days === null) return t.importPage.noDay;
  if (days.first === days.last) return shortDay(days.first);
  return t.importPage.span(briefDay(days.first), briefDay(days.last));
}

function rowsOf(found: Found): [string, string][] {
  const { pages } = found;
  const all = (standing: keyof Found['pages']) => pages[standing].dated + pages[standing].undated;
  const counts: [string, number, boolean][] = [
    [t.importPage.rowNew, all('fresh'), true],
    [t.importPage.rowSame, all('same'), true],
    [t.importPage.rowChanged, all('changed'), false],
    [t.importPage.rowRemoved, all('removed') + all('gone'), false],
    [t.importPage.rowTwice, found.twice, false],
    [t.importPage.rowHidden, found.hidden, false],
    [t.importPage.rowPictures, found.pictures, false],
    [t.importPage.rowUnread, found.unread.total, false],
  ];
  const apps = Object.entries(found.apps) as [keyof typeof t.importPage.apps, number][];
  // Of Markdown alone there is nothing to say.
  const from = apps.every(([app]) => app === 'markdown')
    ? ''
    : apps
        .map(([app, count]) => t.importPage.appCount(t.importPage.apps[app], numberInWords(count)))
        .join(', ');
  const shown = counts
    .filter(([, count, isAlways]) => isAlways || count > 0)
    .map(([name, count]): [string, string] => [name, numberInWords(count)]);
  const program: [string, string][] = from === '' ? [] : [[t.importPage.rowFrom, from]];
  // Of no page there is no day to speak of.
  const days: [string, string][] = isEmpty(found) ? [] : [[t.importPage.rowDays, daysInWords(found.days)]];
  return [...program, ...shown.slice(0, 1), ...days, ...shown.slice(1)];
}

export function isEmpty({ pages }: Found): boolean {
  return Object.values(pages).every(({ dated, undated }) => dated + undated === 0);
}

export function FoundCounts({ found }: { found: Found }) {
  return <CountTable caption={t.importPage.found} rows={rowsOf(found)} of={found} />;
}

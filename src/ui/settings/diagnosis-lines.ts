// A diagnosis in words: the same lines for the eye and for whoever they are copied to.
import type { Diagnosis } from '../../actions/diagnose.ts';
import { t } from '../../i18n/diagnostics.ts';
import { sizeInWords } from './size-in-words.ts';

export interface Part {
  title: string;
  lines: { name: string; value: string }[];
}

const { diagnostics: words } = t;
const line = (name: string, value: string) => ({ name, value });
const yesOrNo = (answer: boolean | null) => (answer === null ? words.untold : answer ? words.yes : words.no);

function ofJournal({ lock, counted }: Diagnosis): Part['lines'] {
  const rows = Object.entries(counted?.rows ?? {});
  return [
    line(words.lock, words.locks[lock]),
    line(words.tables, counted ? String(counted.version) : words.notOpen),
    ...rows.map(([name, count]) => line(words.rows(name), count === null ? words.untold : String(count))),
  ];
}

function ofErrors({ errors }: Diagnosis): Part['lines'] {
  return errors.map(({ name, places, times }) =>
    line(name, [...(times > 1 ? [words.times(times)] : []), ...places].join(', ')),
  );
}

export function partsOf(diagnosis: Diagnosis): Part[] {
  const { version, build, window, space, isKept } = diagnosis;
  return [
    {
      title: words.parts.app,
      lines: [line(words.version, version === '' ? words.inDevelopment : `${version} (${build})`)],
    },
    {
      title: words.parts.here,
      lines: [
        line(words.browser, window.browser),
        line(words.mode, window.mode),
        line(words.language, window.language),
        line(words.zone, window.zone),
        line(words.connection, window.isOnline ? words.online : words.offline),
        line(words.worker, window.worker),
      ],
    },
    { title: words.parts.journal, lines: ofJournal(diagnosis) },
    {
      title: words.parts.space,
      lines: [
        line(words.used, space ? sizeInWords(space.used) : words.untold),
        line(words.free, space ? sizeInWords(space.free) : words.untold),
        line(words.kept, yesOrNo(isKept)),
      ],
    },
    { title: words.parts.errors, lines: ofErrors(diagnosis) },
  ];
}

export function textOf(parts: readonly Part[]): string {
  const text = parts.map(({ title, lines }) => {
    const body = lines.map(({ name, value }) => `${name}: ${value}`);
    return [title, ...(body.length === 0 ? [words.none] : body)].join('\n');
  });
  return `${text.join('\n\n')}\n`;
}

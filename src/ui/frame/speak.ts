// Another language than English: its words, before anything is drawn. It comes only where one is wanted.
import { t } from '../../i18n/index.ts';
import { speak, spoken } from '../../i18n/locale.ts';
import { alsoQuiet } from '../../journal/quiet-line.ts';
import { speakFeelings } from '../../journal/speak-feelings.ts';

const PACKS = {
  ar: () => import('../../i18n/ar/arabic.ts'),
  de: () => import('../../i18n/de/german.ts'),
  es: () => import('../../i18n/es/spanish.ts'),
  fr: () => import('../../i18n/fr/french.ts'),
};

type Name = keyof typeof PACKS;

/** The first of these tags that is spoken here; null for English, and where none is. */
export function languageFor(tags: readonly string[]): { name: Name; tag: string } | null {
  for (const tag of tags) {
    const name = tag.toLowerCase().split('-')[0] ?? '';
    if (name === 'en') return null;
    if (name in PACKS) return { name: name as Name, tag };
  }
  return null;
}

/** @param tags as the browser orders them, or the one that was chosen */
export async function speakOneOf(tags: readonly string[]): Promise<void> {
  const wanted = languageFor(tags);
  if (!wanted) return;
  const { words, labels, phrases, direction } = await PACKS[wanted.name]();
  // One that is no language ends here, and every word stays in English.
  const [tag = wanted.name] = Intl.getCanonicalLocales(wanted.tag);
  speak(tag, words);
  Object.assign(t, spoken(t));
  speakFeelings(labels);
  alsoQuiet(phrases);
  const { documentElement } = document;
  documentElement.lang = tag;
  documentElement.dir = direction;
  // It stands in index.html, in English.
  const field = document.querySelector<HTMLTextAreaElement>('#entry');
  if (!field) return;
  field.placeholder = t.write.placeholder;
  field.ariaLabel = t.write.entry;
}

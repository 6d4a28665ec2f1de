// Words of what comes to the writing page a moment later, in German.
import type { details as english } from '../en/details.ts';
import { formFor } from '../in-words.ts';

export const details: typeof english = {
  title: 'Titel',
  description: 'Beschreibung',
  tags: 'Schlagwörter',
  tagsHint: 'Ein Komma oder Enter beendet ein Schlagwort.',
  addTag: (tag: string) => `Schlagwort hinzufügen: ${tag}`,
  removeTag: (tag: string) => `Schlagwort entfernen: ${tag}`,
  tagged: (tag: string) => `Schlagwort ${tag}`,
  untagged: (tag: string) => `Schlagwort entfernt: ${tag}`,
  find: 'Gefühl suchen oder hinzufügen',
  isNamed: 'schon genannt',
  named: (label: string) => `${label} ist genannt`,
  offers: (count: number) => formFor(count, { one: '1 Vorschlag', other: `${count} Vorschläge` }),
  addOwn: (label: string) => `„${label}“ als eigenes Wort hinzufügen`,
  useExisting: (label: string) => `„${label}“ nehmen`,
  keepOwn: (label: string) => `„${label}“ als eigenes behalten`,
};

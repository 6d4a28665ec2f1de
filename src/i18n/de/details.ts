// Words of what comes to the writing page a moment later, in German.
import type { details as english } from '../en/details.ts';

export const details: typeof english = {
  title: 'Titel',
  description: 'Beschreibung',
  tags: 'Schlagwörter',
  tagsHint: 'Ein Komma oder Enter beendet ein Schlagwort.',
  addTag: (tag: string) => `Schlagwort hinzufügen: ${tag}`,
  removeTag: (tag: string) => `Schlagwort entfernen: ${tag}`,
  find: 'Gefühl suchen oder hinzufügen',
  isNamed: 'schon genannt',
  addOwn: (label: string) => `„${label}“ als eigenes Wort hinzufügen`,
  useExisting: (label: string) => `„${label}“ nehmen`,
  keepOwn: (label: string) => `„${label}“ als eigenes behalten`,
};

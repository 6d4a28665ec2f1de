// Words of what comes to the writing page a moment later, in French: finding a feeling, title, tags.
import type { details as english } from '../en/details.ts';
import { formFor } from '../in-words.ts';

export const details: typeof english = {
  title: 'Titre',
  description: 'Description',
  tags: 'Étiquettes',
  tagsHint: 'Une virgule ou Entrée termine une étiquette.',
  addTag: (tag: string) => `Ajouter l’étiquette ${tag}`,
  removeTag: (tag: string) => `Supprimer l’étiquette ${tag}`,
  tagged: (tag: string) => `Étiquette ${tag}`,
  untagged: (tag: string) => `Étiquette supprimée : ${tag}`,
  find: 'Chercher ou ajouter un ressenti',
  isNamed: 'déjà nommé',
  named: (label: string) => `Nommé : ${label}`,
  offers: (count: number) => formFor(count, { one: `${count} proposition`, other: `${count} propositions` }),
  addOwn: (label: string) => `Ajouter « ${label} », un mot à vous`,
  useExisting: (label: string) => `Utiliser « ${label} »`,
  keepOwn: (label: string) => `Garder « ${label} » comme mot à vous`,
};

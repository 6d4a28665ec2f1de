// Words of what comes to the writing page a moment later, in Spanish: finding a feeling, title, tags.
import type { details as english } from '../en/details.ts';
import { formFor } from '../in-words.ts';

export const details: typeof english = {
  title: 'Título',
  description: 'Descripción',
  tags: 'Etiquetas',
  tagsHint: 'Una coma o Enter termina una etiqueta.',
  addTag: (tag: string) => `Añadir la etiqueta ${tag}`,
  removeTag: (tag: string) => `Quitar la etiqueta ${tag}`,
  tagged: (tag: string) => `Etiqueta ${tag}`,
  untagged: (tag: string) => `Etiqueta quitada: ${tag}`,
  find: 'Buscar o añadir un sentimiento',
  isNamed: 'ya está',
  named: (label: string) => `Se nombra: ${label}`,
  offers: (count: number) => formFor(count, { one: '1 sugerencia', other: `${count} sugerencias` }),
  addOwn: (label: string) => `Añadir «${label}» como palabra propia`,
  useExisting: (label: string) => `Usar «${label}»`,
  keepOwn: (label: string) => `Dejar «${label}» como palabra propia`,
};

// Words of what comes to the writing page a moment later, in Spanish: finding a feeling, title, tags.
import type { details as english } from '../en/details.ts';

export const details: typeof english = {
  title: 'Título',
  description: 'Descripción',
  tags: 'Etiquetas',
  tagsHint: 'Una coma o Enter termina una etiqueta.',
  addTag: (tag: string) => `Añadir la etiqueta ${tag}`,
  removeTag: (tag: string) => `Quitar la etiqueta ${tag}`,
  find: 'Buscar o añadir un sentimiento',
  isNamed: 'ya está',
  addOwn: (label: string) => `Añadir «${label}» como palabra propia`,
  useExisting: (label: string) => `Usar «${label}»`,
  keepOwn: (label: string) => `Dejar «${label}» como palabra propia`,
};

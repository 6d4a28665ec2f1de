// Words of the page on which templates are changed, in Spanish.
import type { templatesPage as english } from '../en/templates.ts';

export const templatesPage: typeof english = {
  title: 'Plantillas',
  none: 'Una plantilla es un texto tuyo para empezar una página. Más › Plantillas, en la página de escribir, guarda una.',
  make: 'Crear una plantilla',
  unnamed: 'Una plantilla sin palabras',
  name: 'Nombre',
  text: 'Texto',
  comesAlong: (list: string) => `Viene con ella: ${list}`,
  leaveOut: 'Dejar fuera',
  up: 'Subir',
  down: 'Bajar',
  upOf: (name: string) => `Subir: ${name}`,
  downOf: (name: string) => `Bajar: ${name}`,
  remove: 'Quitar',
  removeOf: (name: string) => `Quitar: ${name}`,
  removed: (name: string) => `Quitada: ${name}.`,
  undo: 'Deshacer',
  saved: 'Guardado en este dispositivo',
  notStored: 'No se pudo guardar. Lo que hay en la pantalla aún se puede copiar.',
};

// Words of the frame round every page, in Spanish.
import type { frame as english } from '../en/frame.ts';

export const frame: typeof english = {
  main: 'Principal',
  skip: 'Ir a las otras páginas',
  write: 'Escribir',
  entries: 'Entradas',
  trends: 'Tendencias',
  settings: 'Ajustes',
  talk: 'Alguien con quien hablar',
  loading: 'Abriendo…',
  failedPage: 'Esta página no se pudo mostrar. Tu diario está como estaba.',
  tryAgain: 'Reintentar',
  blocked:
    'Ebb está abierto en otra ventana que es más antigua que esta. Cierra las otras ventanas y esta se abre sola.',
  outdated: 'Un Ebb más nuevo cambió este diario en otra ventana. Recarga esta página para seguir.',
  turned:
    'El bloqueo de este diario se activó o se desactivó en otra ventana. Recarga esta página para seguir.',
  erased: 'Este diario se borró en otra ventana. Recarga esta página para empezar uno nuevo.',
  closed:
    'El navegador cerró el diario. Recarga esta página para seguir. Lo que hay en la pantalla aún se puede copiar.',
  lockless:
    'El bloqueo de este diario está dañado o falta. Lo sellado no se puede abrir, y no se escribe nada. Después de borrar se puede restaurar un respaldo (Ajustes, Almacenamiento).',
  failedStore:
    'El diario no se abrió. Puede que el navegador no permita guardar aquí, o que su disco esté lleno.',
  silent: 'El almacenamiento del navegador no responde. Lo que hay en la pantalla aún se puede copiar.',
  unlike: 'Las entradas que había en este navegador no están aquí.',
  rescue: 'Qué se puede hacer',
  reload: 'Recargar',
  later: 'Luego',
  updateReady: 'Hay una versión nueva',
  updateUnsaved:
    'Lo que está escrito aquí no se pudo guardar, así que no se recargó nada. Sigue en la pantalla y se puede copiar.',
  updateElsewhere: 'En otra ventana funciona una versión nueva. Recarga esta cuando termines.',
  offlineReady: 'Listo para usarse sin conexión',
  offlineFailed:
    'Algunas partes de Ebb no se pudieron guardar para usarse sin conexión. Lo que escribes se guarda igualmente.',
};

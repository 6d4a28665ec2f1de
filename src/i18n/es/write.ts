// Words of the writing page, in Spanish.
import type { write as english } from '../en/write.ts';

export const write: typeof english = {
  entry: 'Entrada',
  placeholder: 'Escribe.',
  day: 'Día',
  time: 'Hora',
  noTime: 'sin hora',
  done: 'Listo',
  more: 'Más',
  edit: 'Editar',
  noMenu: 'No se pudo mostrar el menú.',
  saved: (clock: string) => `Guardado en este dispositivo, ${clock}`,
  failedPart: 'Una parte de esta página no se pudo mostrar. Lo que escribes se guarda igualmente.',
  notSaved: {
    full: 'Este dispositivo está lleno, así que las últimas palabras aún no están guardadas. Siguen en la pantalla. Cópialas, o libera espacio y sigue escribiendo.',
    outdated:
      'Hay un Ebb más nuevo abierto en otra ventana, así que las últimas palabras no están guardadas aquí. Cópialas y recarga esta página.',
    locked:
      'El diario está bloqueado, así que las últimas palabras no están guardadas. Cópialas, o desbloquéalo y sigue escribiendo.',
    closed:
      'El navegador cerró el diario, así que las últimas palabras no están guardadas. Cópialas y recarga esta página.',
    failed:
      'Las últimas palabras no se pudieron guardar. Siguen en la pantalla. Cópialas para tenerlas a salvo.',
  },
  notFinished: {
    full: 'Este dispositivo está lleno, así que la entrada no se pudo terminar. Todas las palabras siguen aquí. Libera espacio y prueba otra vez.',
    outdated:
      'Hay un Ebb más nuevo abierto en otra ventana, así que la entrada no se pudo terminar aquí. Copia el texto y recarga esta página.',
    locked: 'Ebb se bloqueó antes de poder terminar la entrada. Todas las palabras siguen aquí.',
    closed:
      'El navegador cerró el diario, así que la entrada no se pudo terminar. Copia el texto y recarga esta página.',
    failed: 'La entrada no se pudo terminar. Todas las palabras siguen aquí.',
  },
  copy: 'Copiar el texto',
  copied: 'Copiado',
  retry: 'Reintentar',
  feelings: 'Sentimientos en esta entrada',
  what: '¿Qué había en esto?',
  optional: 'opcional',
  moreWords: 'Más palabras',
  fewerWords: 'Menos palabras',
  strengths: '¿Con qué fuerza? Es opcional; la raya significa «sin decir».',
  howStrong: (label: string) => `¿Con qué fuerza? ${label}`,
  wentTo: (day: string) => `Lo que escribiste el ${day} es ahora una entrada.`,
  changesWentTo: (day: string) => `Lo que cambiaste en la entrada del ${day} está guardado.`,
  open: 'Abrirla',
  nothingToEdit: 'Esta entrada ya no está aquí.',
};

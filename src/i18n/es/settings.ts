// Words of the settings, in Spanish: what can be set, where everything is kept, and how to erase it.
import type {
  aboutPage as englishAboutPage,
  backupNote as englishBackupNote,
  keepNote as englishKeepNote,
  settings as englishSettings,
  storagePage as englishStoragePage,
} from '../en/settings.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) =>
  `${number(count)} ${formFor(count, { one: 'entrada', other: 'entradas' })}`;

export const settings: typeof englishSettings = {
  title: 'Ajustes',
  back: 'Ajustes',
  groups: { pages: 'Tus páginas', app: 'La aplicación', help: 'Ayuda' },
  importing: 'Importar',
  importingMore: 'Traer páginas desde archivos',
  exporting: 'Exportar',
  exportingMore: 'Sacar páginas como Markdown',
  feelings: 'Sentimientos y etiquetas',
  feelingsMore: 'Tus palabras: renombrar, unir, ocultar',
  templates: 'Plantillas',
  templatesMore: 'Textos tuyos para empezar una página',
  backup: 'Respaldo',
  backupMore: 'Un archivo que lo restaura todo',
  install: 'En la pantalla de inicio',
  installMore: 'Ebb junto a tus otras aplicaciones',
  reminder: 'Recordatorio',
  reminderMore: 'Un archivo de calendario; Ebb no envía nada',
  lock: 'Bloqueo',
  lockMore: 'Una frase secreta que sella todo lo de aquí',
  storage: 'Almacenamiento',
  storageMore: 'Espacio, lo que promete el navegador, borrar',
  about: 'Acerca de Ebb',
  aboutMore: 'Qué es Ebb y dónde guarda las cosas',
  diagnostics: 'Datos técnicos',
  diagnosticsMore: 'Versiones y recuentos, para quien te ayude',
  talk: 'Alguien con quien hablar',
  talkMore: 'Números que funcionan sin conexión',
  shortcuts: 'Atajos de teclado',
  shortcutsMore: 'Qué hacen las teclas sueltas, y cómo desactivarlas',
  language: 'Idioma',
  languageMore: 'Los sentimientos que ya nombraste conservan las palabras con que los nombraste.',
  asDevice: 'El de este dispositivo',
  dayBegins: 'Cuándo empieza un día',
  dayBeginsMore:
    'Lo que se escribe antes de esta hora cuenta para el día anterior. Las fechas de los archivos siguen como están.',
  midnight: 'Medianoche',
  notStored: 'No se pudo guardar. El ajuste está como estaba.',
};

export const storagePage: typeof englishStoragePage = {
  title: 'Almacenamiento',
  where:
    'Tus páginas se guardan en este navegador, en este dispositivo, y en ningún otro sitio. Si se borran los datos del navegador para este sitio, se borran también.',
  used: 'En uso aquí',
  free: 'Libre, según el navegador',
  usedMore: 'Más o menos, y con los archivos que Ebb necesita para abrirse sin conexión.',
  untold: 'Este navegador no dice cuánto espacio se usa.',
  pictures: 'Imágenes',
  picturesMore:
    'Una imagen que añades se hace más pequeña, y lo que la cámara escribió en ella (lugar, hora, dispositivo) queda fuera.',
  wholePictures: 'Guardar las imágenes nuevas tal como son',
  wholePicturesMore:
    'Así conservan cada byte, también ese lugar, también en exportaciones y respaldos, y ocupan más. Lo que no todos los navegadores muestran, y las imágenes de más de 30 MB, se reduce de todos modos.',
  promise: '¿Lo conserva el navegador?',
  kept: 'Sí. El navegador promete no borrarlo por su cuenta cuando falte espacio en el dispositivo.',
  notKept: 'No está prometido. Cuando falte espacio en el dispositivo, el navegador puede borrarlo.',
  keptUntold: 'Este navegador no lo dice. Un respaldo es una copia tuya.',
  ask: 'Pedir que lo conserve',
  refused:
    'El navegador no lo promete por ahora. Lo decide él, y dice que sí más a menudo cuando Ebb está en la pantalla de inicio.',
  waiting: 'El navegador te lo pregunta. Su respuesta aparece aquí cuando esta página se abre otra vez.',
  unknown: 'Este navegador no puede prometerlo. Un respaldo es una copia tuya.',
  copies: {
    title: 'Segundas copias',
    more: 'Un poco después de que escribas, Ebb copia el diario a un lugar aparte, junto a él, y relee la copia. Son para un diario que sufra un daño, y guardan sus palabras, no sus imágenes ni grabaciones. Borrar los datos del navegador para este sitio se las lleva también: un respaldo es la única copia en otro lugar.',
    nowhere: 'Este navegador no tiene lugar para ellas.',
    none: 'Aún no hay copias. La primera se hace medio minuto después de que dejes de escribir.',
    some: (count: number, newest: string) =>
      formFor(count, {
        one: `Una copia, del ${newest}.`,
        other: `${number(count)} copias, la última del ${newest}.`,
      }),
    sealed: 'Con el bloqueo activado están selladas.',
    look: 'Ver una copia',
    one: (at: string, size: string) => `${at} (${size})`,
    make: 'Hacer una copia ahora',
    making: 'Copiando…',
    made: 'La copia está hecha, y se releyó.',
    refusals: {
      nothing: 'Aún no hay nada que copiar.',
      'not-whole':
        'Faltan páginas o no se abren, así que no se hace ninguna copia nueva y las anteriores se quedan.',
      'not-verified':
        'Al releerla, la copia no era como se escribió, así que se descartó. Las anteriores se quedan.',
      'no-folder': 'Este navegador no tiene lugar para copias.',
      full: 'No hay espacio para una copia. Las anteriores se quedan.',
      closed: 'El navegador cerró el diario. Recarga esta página y prueba otra vez.',
      failed: 'No se pudo hacer ninguna copia. Las anteriores se quedan.',
    },
  },
  erase: 'Borrar todo en este dispositivo',
  eraseTitle: 'Borrar el diario',
  eraseMore:
    'Todo sigue aquí hasta que lo confirmes. Borrar se lleva cada entrada, imagen, grabación, texto anterior, borrador, palabra y ajuste de este navegador, y las segundas copias; no se puede deshacer. Se lleva también los archivos para usarse sin conexión, así que Ebb necesitaría conexión para abrirse de nuevo.',
  backupFirst: 'Hacer antes un respaldo',
  confirmWord: 'borrar',
  confirm: (word: string) => `Teclea «${word}» para seguir`,
  eraseNow: 'Borrar ahora',
  keep: 'Conservar todo',
  erasing: 'Borrando…',
  eraseFailed:
    'No se borró nada: el navegador no lo soltó. Borrar los datos de este sitio en los ajustes del navegador sí lo hace.',
  endings: {
    rest: { title: 'Lo que escribiste está borrado', text: 'El resto se está borrando…' },
    erased: {
      title: 'Todo está borrado',
      text: 'No queda nada del diario en este navegador. Los archivos que exportaste o respaldaste están donde los pusiste.',
    },
    partly: {
      title: 'Todo está borrado',
      text: 'No queda nada del diario en este navegador. Puede que archivos de la propia aplicación aún se estén borrando; no contienen nada de lo que escribiste.',
    },
    held: {
      title: 'Lo que escribiste está borrado',
      text: 'Cierra las otras ventanas para que se vaya también el resto vacío.',
    },
    waiting: {
      title: 'El borrado espera',
      text: 'Otra ventana retiene el diario, así que sigue aquí. El navegador lo borra en cuanto se cierren las otras ventanas.',
    },
  },
  startAgain: 'Abrir Ebb de nuevo',
};

export const keepNote: typeof englishKeepNote = {
  text: 'Tus páginas se guardan solo en este navegador. Cuando falte espacio en el dispositivo, el navegador puede borrarlas. Puede prometer que no lo hará.',
  ask: 'Pedir que las conserve',
  later: 'Ahora no',
  kept: 'El navegador promete conservarlas.',
  notKept: 'El navegador no lo promete por ahora. Un respaldo es una copia tuya.',
  backup: 'Respaldo',
  close: 'Cerrar',
};

/** What no checked backup has yet. */
export const backupNote: typeof englishBackupNote = {
  since: (count: number) => `${entries(count)} desde tu último respaldo comprobado.`,
  none: (count: number) => `${entries(count)}, y aún ningún respaldo comprobado.`,
  backup: 'Respaldo',
  later: 'Ahora no',
};

export const aboutPage: typeof englishAboutPage = {
  title: 'Acerca de Ebb',
  what: 'Ebb es un diario para los sentimientos. Se abre en una página, funciona sin conexión y muestra cómo se mueve con el tiempo lo que nombras.',
  version: 'Versión',
  inDevelopment: 'en desarrollo',
  where: 'Dónde están las cosas',
  whereMore: [
    'Entradas, imágenes, grabaciones, borradores, palabras y ajustes: en la base de datos de este navegador en este dispositivo, con segundas copias de todo menos imágenes y grabaciones al lado.',
    'La propia aplicación: en la caché de este navegador, para abrirse sin conexión.',
    'Exportaciones y respaldos: donde los guardaste.',
  ],
  who: 'Quién lo ve',
  whoMore: [
    'Sin cuenta, sin servidor, sin rastreo, sin estadísticas sobre ti. Ebb no pide nada a ningún otro lugar, salvo a un repositorio que conectes para publicar.',
    'Sin el bloqueo, quien pueda abrir este navegador en este dispositivo puede leer el diario. Con él, las páginas están selladas y se abren con tu frase secreta.',
  ],
  licence: 'Licencias',
  licenceMore: [
    'Ebb: MIT.',
    'Tipos de letra: Literata y Figtree, SIL Open Font License 1.1.',
    'Iconos: Phosphor, MIT.',
    'Hecho con Preact (MIT), Dexie (Apache 2.0), Chart.js (MIT), Workbox (MIT), mdast-util-from-markdown (MIT), mdast-util-gfm (MIT), micromark-extension-gfm (MIT), yaml (ISC), smol-toml (BSD 3-Clause), htmlparser2 (MIT), papaparse (MIT), fflate (MIT), diff (BSD 3-Clause), age-encryption (BSD 3-Clause), noble ciphers, curves y hashes (MIT), scure base y bip39 (MIT).',
  ],
  limits: 'Lo que no es',
  limitsMore: 'Ebb cuenta lo que escribiste. No te mide, y no es un tratamiento.',
};

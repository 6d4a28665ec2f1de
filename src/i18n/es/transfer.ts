// Words of what goes in and out, in Spanish: import, export, backup.
import type {
  backupPage as englishBackupPage,
  exportPage as englishExportPage,
  importPage as englishImportPage,
  transfer as englishTransfer,
} from '../en/transfer.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const counted = (one: string, other: string) => (count: number) =>
  `${number(count)} ${formFor(count, { one, other })}`;

const entries = counted('entrada', 'entradas');
const pages = counted('página', 'páginas');
const files = counted('archivo', 'archivos');
const pictures = counted('imagen o grabación', 'imágenes o grabaciones');

export const transfer: typeof englishTransfer = {
  back: 'Ajustes',
  cancel: 'Cancelar',
  tryAgain: 'Reintentar',
  entries,
  pages,
  files,
  steps: {
    reading: (done: string, total: string) => `Leyendo ${done} de ${total}`,
    readingSoFar: (done: string) => `Leyendo, páginas hasta ahora: ${done}`,
    comparing: () => 'Comparando con tu diario',
    storing: (done: string, total: string) => `Guardando ${done} de ${total}`,
    writing: (done: string, total: string) => `Escribiendo ${done} de ${total}`,
    checking: () => 'Releyéndolo',
    sealing: () => 'Sellándolo y abriéndolo otra vez',
  },
  starting: 'Empezando…',
  failures: {
    full: 'Este dispositivo está lleno. No se guardó nada. Libera espacio y prueba otra vez.',
    outdated: 'Hay un Ebb más nuevo abierto en otra ventana. Recarga esta página y prueba otra vez.',
    locked: 'Mientras tanto Ebb se bloqueó. Desbloquéalo y prueba otra vez.',
    closed: 'El navegador cerró el diario. Recarga esta página y prueba otra vez.',
    failed: 'No funcionó, y tu diario está como estaba.',
    cancelled: 'Cancelado. Tu diario está como estaba.',
    'no-worker': 'Esta parte de Ebb no arrancó. Recarga esta página y prueba otra vez.',
  },
};

export const importPage: typeof englishImportPage = {
  title: 'Importar',
  lead: 'Trae lo que escribiste en otro sitio: la exportación de otro diario, publicaciones de un blog, notas. Ves lo que se encontró antes de que se guarde nada.',
  chooseFiles: 'Elegir archivos',
  chooseFolder: 'Elegir una carpeta',
  kinds:
    'Daylio, Day One, Apple Journal, Journey, Diarium, jrnl, Pixels, Pixy, Mini Diary, MoodTracker; Markdown de Jekyll, Obsidian, Hugo, Eleventy, Astro; cualquier tabla como CSV. Como el archivo, zip o carpeta que dio el programa. También se pueden soltar aquí.',
  drop: 'Suéltalos aquí',
  found: 'Lo que se encontró',
  rowNew: 'Nuevas',
  rowDays: 'Días',
  rowSame: 'Ya están aquí',
  rowRemoved: 'Las quitaste',
  rowChanged: 'Importadas antes, con otro texto',
  rowTwice: 'Dos veces entre estos archivos',
  rowHidden: 'Marcadas como borrador',
  rowPictures: 'Imágenes y grabaciones',
  rowUnread: 'No se pudieron leer',
  rowFrom: 'De',
  apps: {
    markdown: 'Markdown',
    daylio: 'Daylio',
    'day-one': 'Day One',
    'apple-journal': 'Apple Journal',
    journey: 'Journey',
    diarium: 'Diarium',
    jrnl: 'jrnl',
    pixels: 'Pixels',
    pixy: 'Pixy',
    'mini-diary': 'Mini Diary',
    moodtracker: 'MoodTracker',
    csv: 'una tabla',
  },
  appCount: (app: string, count: string) => `${app}: ${count}`,
  notComing: 'Lo que no vendrá',
  notComingMore:
    'Se queda en el archivo que elegiste. Donde había una imagen o una grabación, su nombre queda en el texto.',
  media: {
    photo: counted('foto', 'fotos'),
    video: counted('vídeo', 'vídeos'),
    audio: counted('grabación', 'grabaciones'),
    document: counted('documento', 'documentos'),
    other: counted('adjunto de otro tipo', 'adjuntos de otro tipo'),
  },
  notKept: {
    missing: (count: number) =>
      formFor(count, {
        one: `${number(count)} de ellos no está entre los archivos que elegiste.`,
        other: `${number(count)} de ellos no están entre los archivos que elegiste.`,
      }),
    kind: (count: number) =>
      formFor(count, {
        one: `${number(count)} de ellos es de un tipo que Ebb no guarda o que este navegador no puede dibujar.`,
        other: `${number(count)} de ellos son de un tipo que Ebb no guarda o que este navegador no puede dibujar.`,
      }),
    'too-large': (count: number) =>
      formFor(count, {
        one: `${number(count)} de ellos pasa de 64 MB.`,
        other: `${number(count)} de ellos pasan de 64 MB.`,
      }),
    damaged: (count: number) =>
      formFor(count, {
        one: `${number(count)} de ellos no se pudo leer.`,
        other: `${number(count)} de ellos no se pudieron leer.`,
      }),
  },
  leftOutField: (field: string, count: number) => `«${field}» de ${entries(count)}`,
  span: (first: string, last: string) => `${first}\u00a0– ${last}`,
  noDay: 'No se encontró fecha en ninguna',
  nothing: 'No se encontraron páginas de diario en estos archivos.',
  isBackup: 'Esto es un respaldo de Ebb. No se importa, se restaura:',
  toBackup: 'ir a Respaldo',
  nothingNew: 'Todo lo de estos archivos ya está en tu diario.',
  samples: 'Así se verán',
  noTitle: 'Sin título',
  undatedDay: 'Día de su archivo',
  labels: 'Sentimientos en estos archivos',
  labelsMore:
    'Cada uno pasa a ser una palabra tuya con su nombre, si no eliges otra palabra, o una etiqueta.',
  columns: (file: string) => `Las columnas de ${file}`,
  columnsMore:
    'Cada fila pasa a ser una entrada. Lo que contiene cada columna es una suposición; se puede cambiar aquí.',
  columnsUndated:
    'No se encontró ninguna columna con días. Elige la que los tiene, y cada fila pasa a ser una entrada.',
  unnamedColumn: 'Sin nombre',
  roles: {
    day: 'día',
    time: 'hora',
    title: 'título',
    text: 'texto',
    feelings: 'sentimientos',
    tags: 'etiquetas',
    mood: 'ánimo, en número',
    extra: 'se guarda junto a la entrada',
    none: 'queda fuera',
  },
  dateOrder: 'Fechas como 03/04/2025',
  dateOrders: { dmy: 'primero el día', mdy: 'primero el mes' },
  places: (count: number) =>
    formFor(count, {
      one: `${entries(count)} dice dónde se escribió`,
      other: `${entries(count)} dicen dónde se escribieron`,
    }),
  placesMore: 'Un lugar va con cada exportación.',
  keepPlaces: 'Conservar los lugares',
  asOwn: 'como está',
  asWord: (word: string) => `como «${word}»`,
  asTag: 'una etiqueta',
  asAnother: 'otra palabra',
  useWord: (word: string) => `Usar «${word}»`,
  moreLabels: (count: string) => `y ${count} más`,
  offers: 'Otras líneas que pueden servir',
  offerFeelings: (key: string) => `Leer «${key}» como sentimientos`,
  offerTags: (key: string) => `Leer «${key}» como etiquetas`,
  offerMore: (count: string, examples: string) => `${count}: ${examples}`,
  undated: (count: number) => `${entries(count)} sin día`,
  undatedFile: 'El día del último cambio de su archivo',
  undatedFileMore: 'Hoy, para archivos de un zip',
  undatedToday: 'Hoy',
  leaveOut: 'Dejarlas fuera',
  changed: (count: number) =>
    `${number(count)} ${formFor(count, { one: 'entrada importada', other: 'entradas importadas' })} antes, ahora con otro texto`,
  keepBoth: 'Conservar ambas',
  removed: (count: number) => `${entries(count)} que quitaste`,
  removedMore: 'Siguen quitadas.',
  bringBack: 'Traerlas de vuelta',
  zoneless: (count: number) => `${pages(count)} con hora y sin zona horaria`,
  zonelessMore: 'Se leen como la hora del reloj de pared.',
  isUtc: 'Eran UTC',
  beside: (count: number) =>
    formFor(count, {
      one: `${pages(count)} muestra imágenes que están entre estos archivos`,
      other: `${pages(count)} muestran imágenes que están entre estos archivos`,
    }),
  besideMore:
    'Sus enlaces llevan entonces a las copias de Ebb, también al exportar. Si no, las páginas conservan los bytes con que llegaron. Las copias para otras personas no llevan ninguna.',
  takeInBeside: (count: number) => `Traer ${pictures(count)}`,
  doubts: 'Leídas con una duda',
  doubtsMore: 'Estas también entran. El archivo mismo se conserva como está.',
  unread: 'Lo que no se pudo leer',
  line: (number: string) => `línea ${number}`,
  more: (count: string) => `y ${count} más`,
  importButton: (count: number) => `Importar ${entries(count)}`,
  importPictures: (count: number) => `Importar ${pictures(count)}`,
  notNow: 'Dejarlo',
  added: (count: number) =>
    formFor(count, {
      one: `${entries(count)} está ahora en tu diario.`,
      other: `${entries(count)} están ahora en tu diario.`,
    }),
  broughtBack: (count: number) =>
    formFor(count, {
      one: `${number(count)} entrada quitada ha vuelto.`,
      other: `${number(count)} entradas quitadas han vuelto.`,
    }),
  newWords: (count: number) =>
    formFor(count, {
      one: `${number(count)} palabra vino con ellas.`,
      other: `${number(count)} palabras vinieron con ellas.`,
    }),
  picturesCame: (count: number) =>
    formFor(count, {
      one: `También vino ${pictures(count)}.`,
      other: `También vinieron ${pictures(count)}.`,
    }),
  picturesLost: (count: number) =>
    formFor(count, {
      one: `${pictures(count)} no se pudo leer o dibujar. El texto aún la nombra.`,
      other: `${pictures(count)} no se pudieron leer o dibujar. El texto aún las nombra.`,
    }),
  seeEntries: 'Ver las entradas',
  importMore: 'Importar más',
  undo: 'Deshacer esta importación',
  undoing: 'Deshaciendo…',
  undone: (count: number) =>
    formFor(count, {
      one: `La importación está deshecha: ${entries(count)} se fue.`,
      other: `La importación está deshecha: ${entries(count)} se fueron.`,
    }),
  undoneKept: (count: number) =>
    formFor(count, {
      one: `${number(count)} que cambiaste desde entonces se queda.`,
      other: `${number(count)} que cambiaste desde entonces se quedan.`,
    }),
  undoneRemoved: (count: number) => `${number(count)} que quitaste: aún entre las quitadas.`,
  earlier: 'Importaciones anteriores',
  earlierAt: (day: string, clock: string) => `${day}, ${clock}`,
  movedOn:
    'Mientras tanto otra ventana importó algo. Elige los archivos una vez más para ver cómo están ahora.',
  refused: {
    'too-large':
      'Lo compartido ocupa más de 100 MB, así que no se aceptó. Está donde estaba. Se puede elegir aquí.',
    sealed:
      'El bloqueo está activado, y un archivo entregado por otra aplicación quedaría abierto en este dispositivo hasta importarlo. Elígelo aquí.',
    'not-kept':
      'Lo compartido no se pudo guardar, así que no se aceptó. Está donde estaba. Los archivos se pueden elegir aquí.',
    'not-handed':
      'Ebb ya estaba abierto, y el navegador no entregó lo compartido. Está donde estaba. Con esta ventana cerrada, se puede compartir una vez más.',
  },
  gone: 'Estos archivos ya no están aquí. Están donde estaban, y se pueden elegir aquí.',
  noSuchImport: 'Esa importación ya se deshizo.',
  unreadCodes: {
    'other-extension': 'No es un tipo de diario que Ebb conozca.',
    'entry-unreadable': 'No está escrito como las entradas de su programa.',
    'json-damaged': 'Dañado o cortado: no se lee hasta el final. Expórtalo allí una vez más.',
    'no-day': 'Ningún día que se pueda leer.',
    'encrypted-journal': 'Cifrado por su programa. Expórtalo allí antes sin cifrar.',
    'file-missing': 'El archivo que se nombra aquí no está en el archivo comprimido.',
    'system-file': 'Un archivo del sistema o de un editor.',
    'not-text': 'No es un texto.',
    'nothing-in-it': 'No contiene nada.',
    'not-a-zip': 'No es un archivo zip.',
    'archive-damaged': 'El archivo comprimido está dañado o cortado. Se lee lo que va antes del daño.',
    'too-many-files': 'Más de 50 000 archivos. El resto no se leyó.',
    'archive-too-large': 'Descomprimido ocupa más de 400 MB. El resto no se leyó.',
    'file-too-large': 'Ocupa más de 32 MB.',
    'unsafe-name': 'Su nombre apunta fuera del archivo comprimido.',
    link: 'Un enlace a otro archivo.',
    encrypted: 'Cerrado con una contraseña. Descomprímelo antes.',
    'file-damaged': 'Dañado en el archivo comprimido.',
    backup: 'Un respaldo de Ebb. Se restaura en Ajustes, Respaldo.',
    'own-data':
      'Datos que Ebb escribe para otros programas. Un diario vuelve de un respaldo, o de su Markdown.',
    sealed: 'Sellado. Un respaldo sellado de Ebb se restaura en Ajustes, Respaldo.',
    'too-much': 'Más de 400 MB en total. Elige menos archivos a la vez.',
    'cannot-open': 'El navegador no lo pudo abrir.',
  },
  doubtCodes: {
    'zone-of-device': 'El archivo no dice zona horaria; se lee con el reloj de este dispositivo.',
    'row-ragged': 'Más o menos celdas que columnas tiene la tabla.',
    'quote-unclosed':
      'Unas comillas no se cierran, o están donde no deben; puede haber varias líneas en una celda.',
    'quote-ended': 'Unas comillas no se cierran; se tomó la celda como terminada con la línea.',
    'encoding-utf-16': 'Leído como UTF-16.',
    'encoding-guessed': 'No es UTF-8; leído con una codificación más antigua.',
    'encoding-damaged': 'Algunos caracteres no se pudieron leer.',
    'yaml-repaired': 'El front matter no es del todo YAML; leído línea a línea.',
    'front-matter-not-fields': 'El front matter no contiene campos.',
    'unclosed-front-matter': 'El front matter no se cierra; todo es texto.',
    'front-matter-in-text': 'El front matter es código o está roto; no se leyó y queda en el texto.',
    'duplicate-key': 'Una línea está dos veces; cuenta la última.',
    'date-unreadable': 'La fecha no se pudo leer; cuenta el nombre del archivo o lo que elijas.',
    'date-partly-read': 'De la fecha, solo el día es seguro.',
    'weekday-disagrees': 'El día de la semana junto a la fecha es el de otro día; leído como dice la fecha.',
    'days-disagree': 'La página dice un día distinto del de su nombre de archivo; leído como dice el nombre.',
    'date-ambiguous': 'El día y el mes podrían ir al revés; leído con el día primero.',
    'no-date': 'No dice ningún día.',
    'tags-unreadable': 'Las etiquetas no se pudieron leer.',
    'feelings-unreadable': 'Los sentimientos no se pudieron leer.',
    'intensity-unreadable': 'Una fuerza no está entre 1 y 5.',
  },
};

export const exportPage: typeof englishExportPage = {
  title: 'Exportar',
  lead: 'Tus páginas como archivos: Markdown, uno por página, como los lee un blog. Debajo, una tabla, datos y una página para imprimir.',
  plain: 'Son archivos normales: quien pueda abrirlos puede leerlos.',
  which: 'Qué entradas',
  all: 'Todas',
  filtered: 'Filtradas',
  filteredMore: 'Como las mostró la página de entradas',
  publicOnly: 'Solo públicas',
  publicMore:
    'Sus copias públicas: sin pasajes privados, solo con las imágenes que pusiste en ellas, y con los nombres como en tu lista',
  download: 'Descargar Markdown (zip)',
  folder: 'Guardar en una carpeta',
  none: 'Aquí aún no hay nada escrito.',
  nothing: 'Ninguna entrada cumple esta elección, así que no se creó ningún archivo.',
  downloaded: (count: number) => `${entries(count)}, en un zip en las descargas.`,
  shared: (count: number) => `${entries(count)}, en un zip entregado.`,
  cancelled: 'No se entregó nada.',
  waiting: 'El archivo está listo.',
  'not-taken':
    'El menú de compartir de este dispositivo no acepta archivos zip. Nada salió de Ebb. Las páginas se pueden compartir una a una, desde cada página.',
  saveNow: 'Guardar ahora',
  downloadedFile: (count: number) => `${entries(count)}, en un archivo en las descargas.`,
  sharedFile: (count: number) => `${entries(count)}, en un archivo entregado.`,
  'not-taken-file':
    'El menú de compartir de este dispositivo no acepta archivos de este tipo. Nada salió de Ebb.',
  saved: (count: number, folder: string) => `Escrito en ${folder}: ${files(count)}.`,
  same: (count: number) =>
    formFor(count, {
      one: `${files(count)} ya estaba allí, y no se escribió otra vez.`,
      other: `${files(count)} ya estaban allí, y no se escribieron otra vez.`,
    }),
  inPosts: (folder: string) => `«${folder}», en _posts`,
  inFolder: (folder: string) => `«${folder}»`,
  differing: (count: number) =>
    formFor(count, {
      one: `${files(count)} con el mismo nombre estaba allí con otro texto. Se dejó como está.`,
      other: `${files(count)} con el mismo nombre estaban allí con otro texto. Se dejaron como están.`,
    }),
  replace: 'Sustituirlos',
  edited: (count: number) =>
    `En ${number(count)} ${formFor(count, { one: 'entrada pública', other: 'entradas públicas' })} algo quedó fuera o se sustituyó. «Publicar» muestra qué.`,
  liquid: (count: number) =>
    `${entries(count)} ${formFor(count, { one: 'contiene', other: 'contienen' })} {{ o {%. Jekyll los evalúa; la línea «render_with_liquid: false» en el front matter lo desactiva.`,
  pictures: (count: number) =>
    formFor(count, { one: `${pictures(count)} va incluida.`, other: `${pictures(count)} van incluidas.` }),
  picturesMissing: (count: number) =>
    formFor(count, {
      one: `${pictures(count)} que un texto nombra no está en este dispositivo, y quedó fuera.`,
      other: `${pictures(count)} que los textos nombran no están en este dispositivo, y quedaron fuera.`,
    }),
  folderFailed: 'No se pudo escribir en la carpeta. Tu diario está como estaba.',
  more: (count: string) => `y ${count} más`,

  how: 'Cómo se escriben los archivos',
  shape: 'Hechos para',
  shapes: {
    posts: { label: 'Un blog de Jekyll', more: 'En una carpeta llamada _posts' },
    flat: { label: 'Cualquier programa', more: 'Los mismos archivos, uno junto a otro' },
    obsidian: {
      label: 'Obsidian',
      more: 'Con propiedades, etiquetas y nombres que entiende; horas sin zona',
    },
  },
  tells: 'Qué cuentan',
  strengths: 'La fuerza de cada sentimiento',
  times: 'La hora del día',
  timesMore: 'Sin ella, solo el día',
  template: 'Líneas tuyas',
  templateMore:
    '«author: Ana» añade una línea a cada archivo, «emotions -> moods» da otro nombre a una línea, «layout: journal» pone el layout, y «layout:» a secas lo deja fuera. Lo que un archivo ya dice se queda.',
  templateProblem: (line: string, why: string) => `Línea ${line}: ${why}`,
  templateCodes: {
    'not-understood': 'no es ninguna de estas.',
    'own-key': 'cada página dice esto por sí misma.',
    twice: 'ya está dicho.',
  },
  preview: 'El primer archivo',
  previewNone: 'Ninguna entrada cumple esta elección.',
  asUsual: 'Como al principio',

  others: 'Otros tipos de archivo',
  csv: 'Descargar tabla (CSV)',
  csvMore: 'Para una hoja de cálculo: una fila por entrada, una columna por sentimiento.',
  json: 'Descargar datos (JSON)',
  jsonMore: 'Para otros programas: todo lo que se dice en cada entrada.',
  paperTitle: 'Una página para imprimir',
  paperMore:
    'Las entradas de unos días con sus sentimientos, cuántas veces se nombra cada uno, y una imagen de ello.',
  from: 'Desde',
  to: 'Hasta',
  print: 'Imprimir',
  html: 'Descargar página (HTML)',
  unpacked: 'La página muestra sus imágenes una vez descomprimido el zip.',
  paper: {
    title: 'Diario',
    range: 'del {from} al {to}',
    feelings: 'Sentimientos',
    feeling: 'Sentimiento',
    named: 'Días que lo nombran, de los días escritos',
    ofWritten: '{k} de {n}',
    noFeelings: 'En estos días no se nombra ningún sentimiento.',
    picture: 'Los días que nombran {labels}.',
    pictureMore:
      'Una marca llena es un día que nombra el sentimiento, una pálida un día escrito que no lo nombra. Un día sin marca no se escribió.',
    entries: 'Entradas',
    noEntries: 'En estos días no se escribió nada.',
    tags: 'Etiquetas: {tags}',
    media: { picture: 'Imagen', pictureOf: 'Imagen: {description}', sound: 'Nota de voz' },
  },
};

const removed = counted('quitada', 'quitadas');
const drafts = counted('borrador', 'borradores');
const versions = counted('texto anterior', 'textos anteriores');
const words = counted('palabra de sentimientos', 'palabras de sentimientos');

export const backupPage: typeof englishBackupPage = {
  title: 'Respaldo',
  lead: 'Un solo archivo con todo: entradas, textos anteriores, borradores, imágenes y grabaciones, entradas quitadas, palabras de sentimientos, plantillas y ajustes.',
  keeping: {
    legend: 'Quién puede abrir el archivo',
    plain: {
      label: 'Cualquiera que lo tenga',
      more: 'Un archivo normal: quien pueda abrirlo puede leerlo. Guárdalo donde solo llegues tú.',
    },
    lock: {
      label: 'Quien pueda desbloquear este diario',
      more: 'Sellado. Lo abre tu frase secreta o tu clave de recuperación de hoy, en cualquier dispositivo, también si después las cambias aquí.',
    },
    passphrase: {
      label: 'Quien sepa una frase secreta',
      more: 'Sellado con una frase secreta solo para este archivo. Nadie puede abrir el archivo sin ella.',
    },
    ofTheFile: 'Frase secreta del archivo',
  },
  download: 'Descargar respaldo',
  last: (day: string, clock: string) => `Último respaldo: ${day}, ${clock}`,
  lastNone: 'Último respaldo: ninguno todavía',
  downloaded: 'El respaldo va camino de tus descargas. Se releyó, y todo está en él:',
  shared: 'El respaldo está entregado. Se releyó, y todo está en él:',
  cancelled: 'No se entregó nada.',
  waiting: 'El respaldo está listo. Se releyó, y todo está en él:',
  'not-taken':
    'El menú de compartir de este dispositivo no acepta archivos de este tipo, así que el respaldo no pudo salir de Ebb. Una versión más nueva del sistema los acepta. Hasta entonces, las páginas se pueden compartir una a una, desde cada página.',
  bringOver:
    '¿Hay páginas escritas en el navegador? Guarda allí un respaldo (Ajustes, Respaldo) y elige aquí ese archivo. Llegan como están.',
  also: 'Tus plantillas y ajustes también están en él.',
  saveNow: 'Guardar ahora',
  notVerified:
    'Al releerlo, el archivo no lo restauraba todo, así que se descartó. Tu diario está como estaba. Exportar también saca tus páginas.',
  folder: {
    title: 'A una carpeta, por sí solo',
    more: 'Elige una carpeta una vez, y Ebb escribe allí un respaldo más o menos una vez al día, mientras está abierto y algo cambió: un archivo por día, que se relee después. Allí no borra nada.',
    plain: 'Sin el bloqueo son archivos normales: quien pueda abrir la carpeta puede leerlos.',
    choose: 'Elegir una carpeta',
    another: 'Otra carpeta',
    now: 'Escribir allí un respaldo ahora',
    allow: 'Permitirlo otra vez',
    stop: 'Dejar de escribir allí',
    writing: 'Escribiendo…',
    standing: (name: string, last: [day: string, clock: string] | null) =>
      last === null
        ? `Carpeta: ${name}. Aún no hay nada escrito allí.`
        : `Carpeta: ${name}. Lo último escrito y releído: ${last[0]}, ${last[1]}.`,
    troubles: {
      asks: 'El navegador quiere preguntarte otra vez antes de que Ebb pueda escribir allí. No se escribió nada.',
      gone: 'La carpeta no está donde estaba. No se escribió nada.',
      full: 'No hay espacio en esa carpeta. No se escribió nada.',
      'not-verified':
        'Al releerlo, lo escrito allí no es como era. Los archivos de días anteriores están como estaban.',
      failed: 'No se pudo escribir allí.',
    },
  },
  restoring: 'Restaurar',
  restoringMore:
    'Un respaldo devuelve el diario del que se hizo. Donde ya hay páginas, se juntan las dos partes, y ves antes lo que trae.',
  restore: 'Restaurar un respaldo',
  copy: {
    title: 'Una segunda copia',
    back: 'Almacenamiento',
    of: (day: string, clock: string) =>
      `Este es el diario como estaba el ${day} a las ${clock}, guardado en este dispositivo. Nada cambia antes de que lo restaures.`,
    restore: 'Restaurar esta copia',
    gone: 'Esta copia ya no está: otras más nuevas ocuparon su lugar.',
  },
  restored: 'Todo ha vuelto:',
  alsoRestored: 'Tus plantillas y ajustes también han vuelto.',
  liesOpen:
    'El archivo estaba sellado; aquí queda abierto en este navegador. El bloqueo está en Ajustes, Bloqueo.',
  opening: {
    text: {
      passphrase: (file: string) => `${file} está sellado con una frase secreta propia.`,
      lock: (file: string) =>
        `${file} está sellado. Lo abre la frase secreta del día en que se hizo, o la clave de recuperación de ese día.`,
      'age-key': (file: string) => `${file} está sellado. Lo abre la clave age de su hoja de recuperación.`,
    },
    passphrase: 'Frase secreta',
    key: {
      lock: 'Clave de recuperación, o la clave age de la hoja de recuperación',
      'age-key': 'Clave age',
    },
    open: 'Abrir y restaurar',
    busy: 'Abriendo…',
    useKey: 'Usar la clave de recuperación',
    usePassphrase: 'Usar la frase secreta',
    wrong: 'Esa frase secreta no abre este archivo. No cambió nada.',
    wrongKey: 'Esa clave no abre este archivo. No cambió nada.',
    typo: (group: number) => `Hay un error en el grupo ${group}.`,
    length: (groups: number) => `Una clave de recuperación tiene siete grupos; aquí hay ${groups}.`,
  },
  refusals: {
    'not-a-backup': 'Esto no es un respaldo de Ebb. No cambió nada.',
    'newer-version': 'Este respaldo lo hizo un Ebb más nuevo. Actualiza antes Ebb aquí. No cambió nada.',
    damaged: 'Este respaldo está dañado: no se lee como se escribió. No cambió nada.',
    'cut-short':
      'Este respaldo está cortado: falta su final. Puede que otra copia del archivo esté entera. No cambió nada.',
    'journal-moved-on':
      'Mientras tanto otra ventana cambió el diario. No se guardó nada. Elige el archivo una vez más para ver cómo está ahora.',
  },
  seeEntries: 'Ver las entradas',
  keep: 'Dejarlo como está',
  meeting: {
    caption: 'Lo que trae el respaldo',
    rows: {
      fresh: 'Nuevas',
      same: 'Ya están aquí',
      newer: 'Más nuevas en el respaldo',
      conflicts: 'Con dos textos',
      keptPrivate: 'Privadas en el respaldo',
      removed: 'Las quitaste',
      waiting: 'Quitadas en el respaldo',
      drafts: 'Borradores',
      versions: 'Textos anteriores',
      words: 'Palabras de sentimientos',
      templates: 'Plantillas',
      templatesLeft: 'Plantillas sin sitio',
      settings: 'Ajustes',
      settingsStay: 'Ajustes que aquí quedan como están',
      media: 'Imágenes y grabaciones',
      editions: 'Copias públicas',
    },
    newerMore: 'Donde el respaldo tiene el texto más nuevo, el que hay aquí queda entre los anteriores.',
    conflictsMore: 'Donde cambiaron las dos partes, quedan los dos textos, y la página los muestra.',
    notYet: 'Aún no se guardó nada. Lo que hay aquí se queda.',
    nothing: 'Todo lo de este respaldo ya está aquí.',
    rest: 'Todo lo demás de este respaldo ya está aquí.',
    toBackup: 'Al respaldo de lo que hay aquí',
    restore: 'Restaurar',
  },
  merged: {
    done: 'El respaldo está en tu diario.',
    of: {
      fresh: (count: number) =>
        `${entries(count)} ${formFor(count, { one: 'ha llegado', other: 'han llegado' })}.`,
      newer: (count: number) =>
        `${entries(count)} ${formFor(count, { one: 'tiene', other: 'tienen' })} ahora el texto más nuevo.`,
      conflicts: (count: number) =>
        formFor(count, {
          one: `${entries(count)} tiene dos textos. Su página muestra los dos.`,
          other: `${entries(count)} tienen dos textos. Sus páginas muestran los dos.`,
        }),
      keptPrivate: (count: number) =>
        `${entries(count)} ${formFor(count, { one: 'es privada', other: 'son privadas' })} ahora, como en el respaldo.`,
      waiting: (count: number) =>
        `${number(count)} ${formFor(count, { one: 'está', other: 'están' })} entre las quitadas, como en el respaldo.`,
      drafts: (count: number) =>
        `${drafts(count)} ${formFor(count, { one: 'ha llegado', other: 'han llegado' })}.`,
      versions: (count: number) =>
        `${versions(count)} ${formFor(count, { one: 'ha llegado', other: 'han llegado' })}.`,
      words: (count: number) =>
        `${words(count)} ${formFor(count, { one: 'ha llegado', other: 'han llegado' })}.`,
      templates: (count: number) =>
        formFor(count, {
          one: `${number(count)} plantilla ha llegado.`,
          other: `${number(count)} plantillas han llegado.`,
        }),
      templatesLeft: (count: number) =>
        formFor(count, {
          one: `${number(count)} plantilla no ha llegado: aquí ya hay 50.`,
          other: `${number(count)} plantillas no han llegado: aquí ya hay 50.`,
        }),
      settings: (count: number) =>
        formFor(count, {
          one: `${number(count)} ajuste ha llegado.`,
          other: `${number(count)} ajustes han llegado.`,
        }),
      media: (count: number) =>
        formFor(count, {
          one: `${number(count)} imagen o grabación ha llegado.`,
          other: `${number(count)} imágenes o grabaciones han llegado.`,
        }),
      editions: (count: number) =>
        formFor(count, {
          one: `${number(count)} copia pública ha llegado, o lo que se envió de ella.`,
          other: `${number(count)} copias públicas han llegado, o lo que se envió de ellas.`,
        }),
    },
    stayRemoved: (count: number) =>
      formFor(count, {
        one: `${number(count)} que quitaste sigue quitada.`,
        other: `${number(count)} que quitaste siguen quitadas.`,
      }),
  },
  counts: { entries, removed, versions, drafts, pictures, words },
};

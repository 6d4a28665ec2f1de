// Words of the home screen, in Spanish: how Ebb gets there, what stays in a tab, and the reminder of the calendar.
import type {
  installNote as englishInstallNote,
  installPage as englishInstallPage,
  reminderPage as englishReminderPage,
  tabNote as englishTabNote,
} from '../en/install.ts';

export const installPage: typeof englishInstallPage = {
  title: 'En la pantalla de inicio',
  back: 'Ajustes',
  lead: 'Desde la pantalla de inicio Ebb se abre como cualquier otra aplicación, sin las barras de un navegador.',
  runs: 'Ebb funciona desde la pantalla de inicio.',
  install: 'Instalar',
  installing: 'El navegador te pregunta.',
  comesAlong: 'Se abre con el diario que hay aquí ahora.',
  installed: 'Ebb está en este dispositivo. Se abre con el diario que hay aquí.',
  dismissed: 'No se instaló nada.',
  onThisDevice: 'En este dispositivo',
  otherDevices: 'En otro dispositivo',
  tab: {
    text: 'Lo que se escribe en esta pestaña se queda en esta pestaña: Ebb en la pantalla de inicio tiene un diario propio, que empieza vacío. Safari puede borrar este tras siete días sin visitas.',
  },
  along: {
    title: 'Llévate tus páginas',
    text: 'Un archivo con todo lo escrito aquí. En el menú que se abre, «Guardar en Archivos» lo deja en este dispositivo.',
    button: 'Crear el archivo',
    making: 'Creando el archivo…',
    downloaded: 'El archivo está en las descargas.',
    shared: 'El archivo está entregado.',
    cancelled: 'No se entregó nada.',
    waiting: 'El archivo está listo.',
    saveNow: 'Guardar ahora',
    notTaken:
      'El menú de compartir de este dispositivo no acepta archivos zip. Nada salió de Ebb. Las páginas se pueden compartir una a una, desde cada página.',
    failed: 'No se pudo crear el archivo. El diario está como estaba.',
    afterwards:
      'Cuando Ebb esté en la pantalla de inicio, ábrelo desde allí: Ajustes, Respaldo, «Restaurar un respaldo», y elige el archivo.',
  },
  over: {
    title: '¿Hay páginas escritas en el navegador?',
    text: 'Primero guarda allí un respaldo. Después se puede restaurar aquí, en el diario vacío.',
    link: 'Traerlas aquí',
  },
  ways: {
    ios: {
      name: 'iPhone y iPad',
      steps: [
        'Toca Compartir. Si no está a la vista, está detrás de los tres puntos.',
        'Elige «Añadir a pantalla de inicio» (o «Agregar a inicio»).',
        'Toca «Añadir» o «Agregar». A partir de ahí, abre Ebb desde la pantalla de inicio.',
      ],
    },
    'android-firefox': {
      name: 'Android, Firefox',
      steps: [
        'Abre el menú, los tres puntos.',
        'Elige «Añadir aplicación a la pantalla de inicio».',
        'Toca «Añadir».',
      ],
    },
    android: {
      name: 'Android, Chrome y otros',
      steps: [
        'Abre el menú, los tres puntos.',
        'Elige «Instalar aplicación» o «Añadir a pantalla de inicio».',
        'Toca «Instalar».',
      ],
    },
    'desk-chromium': {
      name: 'Escritorio, Chrome y Edge',
      steps: ['Al final de la barra de direcciones, pulsa el símbolo de instalar.', 'Pulsa «Instalar».'],
    },
    'desk-safari': {
      name: 'Mac, Safari',
      steps: ['Abre el menú Archivo.', 'Elige «Añadir al Dock».'],
    },
    'desk-firefox': {
      name: 'Escritorio, Firefox',
      steps: [
        'Casi ningún Firefox de escritorio instala nada. Una pestaña fijada o un marcador abre el mismo diario.',
      ],
    },
  },
  rows: {
    addToHomeScreen: 'Añadir a pantalla de inicio',
    addApp: 'Añadir aplicación a la pantalla de inicio',
    installApp: 'Instalar aplicación',
    add: 'Añadir',
    install: 'Instalar',
  },
};

export const installNote: typeof englishInstallNote = {
  text: 'Ebb puede estar en la pantalla de inicio, junto a tus otras aplicaciones. Allí se abre con el diario que hay aquí.',
  install: 'Instalar',
  later: 'Ahora no',
};

export const tabNote: typeof englishTabNote = {
  text: 'Lo que se escribe en esta pestaña se queda en esta pestaña, aparte de Ebb en la pantalla de inicio. Safari puede borrarlo tras siete días sin visitas.',
  steps: 'Cómo llega allí',
  later: 'Ahora no',
};

export const reminderPage: typeof englishReminderPage = {
  title: 'Recordatorio',
  back: 'Ajustes',
  lead: 'El calendario de este dispositivo te lo recuerda; Ebb no envía nada. Recibes un archivo de calendario con un evento que se repite, y lo abres en el calendario.',
  name: 'Título',
  first: 'Unas líneas',
  nameMore: 'Es lo que muestra el calendario, y también la pantalla de bloqueo.',
  time: 'Hora',
  days: 'Días',
  daily: 'Cada día',
  weekdays: {
    MO: 'Lunes',
    TU: 'Martes',
    WE: 'Miércoles',
    TH: 'Jueves',
    FR: 'Viernes',
    SA: 'Sábado',
    SU: 'Domingo',
  },
  make: 'Crear el archivo de calendario',
  noDay: 'Aún no hay ningún día elegido.',
  outcomes: {
    downloaded: 'reminder.ics está en las descargas. Al abrirlo, pasa al calendario.',
    shared: 'El archivo está entregado. Al abrirlo, pasa al calendario.',
    cancelled: 'No se entregó nada.',
    waiting: 'El archivo está listo.',
    'not-taken':
      'El menú de compartir de este dispositivo no acepta archivos de calendario. Nada salió de Ebb.',
  },
  saveNow: 'Guardar ahora',
  failed: 'No se pudo crear el archivo.',
  end: 'Para terminarlo, quita el evento del calendario.',
};

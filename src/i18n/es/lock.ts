// Words of the lock, in Spanish: turning it on and off, unlocking, and what it can and cannot do.
import type {
  damaged as englishDamaged,
  lockPage as englishLockPage,
  passkey as englishPasskey,
  recovery as englishRecovery,
  unlocking as englishUnlocking,
} from '../en/lock.ts';
import { formFor } from '../in-words.ts';

const seconds = (count: number) => `${count} ${formFor(count, { one: 'segundo', other: 'segundos' })}`;

export const lockPage: typeof englishLockPage = {
  title: 'Bloqueo',
  what: 'Con el bloqueo activado, todo lo que escribes queda sellado con tu frase secreta en este dispositivo. Quien tenga el dispositivo sin ella puede ver que Ebb está aquí, cuántas filas guarda y más o menos su tamaño, y nada más.',
  forget:
    'Nadie puede restablecer una frase secreta: no hay ningún servidor que la sepa. Una clave de recuperación, que se muestra una sola vez, es el segundo acceso. Sin ninguna de las dos, lo sellado sigue sellado.',
  passphrase: 'Frase secreta',
  repeat: 'Repite la frase secreta',
  current: 'Frase secreta actual',
  currentMore: 'O la clave de recuperación, si se olvidó la frase secreta.',
  fresh: 'Frase secreta nueva',
  show: 'Mostrar lo que se teclea',
  suggest: 'Proponer seis palabras inglesas',
  strength: {
    none: '',
    weak: 'Alguien con una máquina y tiempo puede adivinarla. Una más larga aguanta más; seis palabras propuestas aguantan años.',
    fair: 'Aguanta ante alguien que prueba a mano. Ante una máquina y mucho tiempo, más palabras aguantan más.',
    strong: 'Es lo bastante larga para aguantar ante una máquina que prueba durante años.',
  },
  turnOn: 'Activar bloqueo',
  empty: 'Teclea primero una frase secreta.',
  differ: 'Las dos no son iguales. No cambió nada.',
  preparing: 'Creando las claves…',
  sealing: (done: string, total: string) => `Sellando ${done} de ${total}`,
  opening: 'Abriendo todas las páginas…',
  on: 'El bloqueo está activado.',
  turnedOff: 'El bloqueo está desactivado. Lo que escribiste vuelve a estar abierto en este navegador.',
  plainFiles:
    'Las exportaciones son archivos normales que cualquiera puede leer. Ponlas donde te dé confianza. Los respaldos van sellados, salvo que elijas otra cosa.',
  residue:
    'Lo que se escribió antes de activar el bloqueo puede dejar rastros en el disco hasta que el navegador escriba encima, y títulos y búsquedas en su historial hasta que lo borres.',
  lockNow: 'Bloquear ahora',
  change: 'Cambiar la frase secreta',
  changed: 'La frase secreta ha cambiado. Los respaldos hechos antes se abren con la anterior.',
  turnOff: 'Desactivar bloqueo',
  turnOffMore:
    'Una vez desactivado, todo lo que escribiste se puede leer en este dispositivo sin frase secreta.',
  damagedRows: (count: number) =>
    formFor(count, {
      one: 'Una fila no se puede abrir y se perdería con el bloqueo. Restaura antes un respaldo, o desactívalo igualmente.',
      other: `${count} filas no se pueden abrir y se perderían con el bloqueo. Restaura antes un respaldo, o desactívalo igualmente.`,
    }),
  turnOffAnyway: 'Desactivar igualmente',
  keepLock: 'Dejar el bloqueo',
  times: 'Cuándo se bloquea por sí solo',
  afterIdle: 'Cuando no se toca nada durante',
  afterHidden: 'Cuando Ebb no está a la vista durante',
  never: 'nunca',
  atOnce: 'en el acto',
  minutes: (count: number) => `${count} ${formFor(count, { one: 'minuto', other: 'minutos' })}`,
  seconds,
  hideMore:
    'Pulsar Escape dos veces, o el botón «Ocultar» sobre cada página, muestra una página vacía y bloquea.',
  newRecovery: 'Crear otra clave de recuperación',
  newRecoveryMore:
    'La anterior ya no abre nada aquí a partir de ahí. Los respaldos hechos antes se siguen abriendo con ella.',
  notStored: 'No se pudo guardar. El bloqueo está como estaba.',
  cancel: 'Cancelar',
  toFiles: 'Ver los archivos',
  failures: {
    'files-wait':
      'Hay archivos de otra aplicación que esperan ser importados, y quedarían legibles junto al bloqueo. Impórtalos o descártalos antes.',
    busy: 'Otra ventana está cambiando el bloqueo en este momento. Espera a que termine.',
    wrong: 'Esa no es ni la frase secreta actual ni la clave de recuperación.',
    damaged:
      'El acceso con frase secreta está dañado. En su lugar sirve la clave de recuperación; una frase secreta nueva repara ese acceso.',
    full: 'No queda espacio en este dispositivo. El bloqueo está como estaba.',
    outdated: 'Otra ventana cambió el diario. Recarga esta página y prueba una vez más.',
    locked: 'Mientras tanto Ebb se bloqueó. El bloqueo está como estaba.',
    closed: 'El navegador cerró el diario. Recarga esta página y prueba una vez más.',
    failed: 'Eso no funcionó. El bloqueo está como estaba.',
  },
};

export const passkey: typeof englishPasskey = {
  title: 'Usar una llave de acceso (huella, rostro o PIN)',
  what: 'Un acceso más, por comodidad. La frase secreta y la clave de recuperación siguen. Quien pase la comprobación del dispositivo puede entonces abrir el diario.',
  none: 'No se usa.',
  add: 'Añadir una llave de acceso',
  ready:
    'Es correcta. Ahora el dispositivo pide huella, rostro o PIN; algunos lo piden dos veces. Un dispositivo puede guardar una llave de acceso en su cuenta y en tus otros dispositivos; tu diario se queda aquí.',
  make: 'Seguir en el dispositivo',
  waiting: 'Esperando al dispositivo…',
  added: 'La llave de acceso está añadida. Desde ahora abre el diario, y la frase secreta también.',
  label: (day: string, clock: string) => `Ebb, ${day}, ${clock}`,
  from: (day: string, clock: string) => `Añadida el ${day}, ${clock}`,
  fromElsewhere: (day: string, clock: string) =>
    `Añadida el ${day}, ${clock}, en otro dispositivo o en una llave física`,
  fromUnknown: 'Añadida un día que no se puede leer',
  remove: 'Quitar',
  removeOf: (name: string) => `Quitar la llave de acceso: ${name}`,
  removed:
    'La llave de acceso ya no abre nada aquí. Puede que el dispositivo aún la muestre; se puede quitar en sus ajustes de contraseñas.',
  troubles: {
    cancelled: 'No se creó ninguna llave de acceso. No cambió nada.',
    noPrf:
      'Esta llave de acceso puede decir que estás ahí, pero no contiene ninguna clave, así que no puede abrir el diario. No se añadió. Se puede quitar en los ajustes de contraseñas del dispositivo. Puede que otro dispositivo, llave de seguridad o navegador sí pueda.',
    unasked:
      'La llave de acceso se creó, pero no dio ninguna clave, así que no se añadió. Se puede quitar en los ajustes de contraseñas del dispositivo.',
    already: 'Este dispositivo ya tiene una llave de acceso para este diario. No cambió nada.',
    insecure:
      'Las llaves de acceso necesitan una dirección web con nombre y segura (https). Esta no lo es. No cambió nada.',
  },
};

export const recovery: typeof englishRecovery = {
  title: 'Tu clave de recuperación',
  text: 'Abre el diario cuando la frase secreta se olvida. Escríbela o imprímela, y guárdala lejos de este dispositivo. Cuando sigas, ya no se muestra más; con la frase secreta se puede crear otra en cualquier momento.',
  identity: 'Para respaldos sellados',
  identityMore: 'Abre respaldos sellados sin Ebb, con el programa age. Guárdala con la clave.',
  print: 'Imprimir',
  share: 'Compartir',
  check: 'Tecléala de nuevo',
  checkMore: 'Así se sabe que está bien escrita.',
  checkNow: 'Comprobar',
  checked: 'Está bien.',
  differs: 'Esa clave no es la de arriba.',
  typo: (group: number) => `Hay un error en el grupo ${group}.`,
  length: (groups: number) => `La clave tiene siete grupos; aquí hay ${groups}.`,
  done: 'Seguir',
  later: 'Seguir sin comprobar',
};

export const unlocking: typeof englishUnlocking = {
  title: 'Ebb está bloqueado',
  passphrase: 'Frase secreta',
  unlock: 'Desbloquear',
  deriving: 'Abriendo…',
  wrong: 'Esa no es la frase secreta.',
  damaged:
    'Este acceso está dañado: ninguna frase secreta puede abrirlo, tampoco la correcta. Puede que la clave de recuperación aún abra el diario, y se puede restaurar un respaldo.',
  foreign: 'El bloqueo y el diario no van juntos. Después de borrar se puede restaurar un respaldo.',
  wait: (count: number) =>
    `Varios intentos no eran correctos. El siguiente se puede hacer dentro de ${seconds(count)}.`,
  failed: 'El diario no se abrió. No cambió nada.',
  forgotten: 'No recuerdo la frase secreta',
  waysMore:
    'La clave de recuperación abre el diario, y también una llave de acceso si se añadió. Sin ellas, lo sellado sigue sellado: entonces se puede restaurar un respaldo, una vez borrado todo lo de aquí.',
  recoveryKey: 'Clave de recuperación',
  unlockWithKey: 'Desbloquear con la clave',
  wrongKey: 'Es una clave de recuperación, pero no la de este diario.',
  passkey: 'Usar la llave de acceso',
  passkeyWaiting: 'Esperando al dispositivo…',
  passkeyTroubles: {
    cancelled: 'No se dio ninguna llave de acceso. La frase secreta abre el diario como antes.',
    wrong: 'Esa llave de acceso no es de este diario. La frase secreta abre el diario como antes.',
    noPrf:
      'La llave de acceso no dio ninguna clave en este navegador. La frase secreta abre el diario como antes.',
    damaged:
      'Este acceso está dañado: ninguna llave de acceso puede abrirlo. Puede que la frase secreta o la clave de recuperación aún abran el diario.',
    insecure:
      'Las llaves de acceso necesitan una dirección web con nombre y segura (https). La frase secreta abre el diario como antes.',
  },
  back: 'Usar la frase secreta',
  erase: 'Borrar todo en este dispositivo',
  write: 'Escribir sin desbloquear',
  picturesWait:
    'La imagen que elegiste se pone en su página cuando se desbloquee Ebb. Hasta entonces solo está en esta ventana.',
  recordingsWait:
    'La grabación que hiciste se guarda cuando se desbloquee Ebb. Hasta entonces solo está en esta ventana.',
  writeMore:
    'Ebb está bloqueado. Lo que escribes aquí se sella al teclear y se une a tu diario cuando se desbloquea. Hasta entonces no se puede releer, tampoco aquí.',
  sealed: 'Sellado. Se une a tu diario cuando se desbloquee Ebb.',
  next: 'Escribir otra página',
  hide: 'Ocultar',
  byKey: 'Se abrió con la clave de recuperación.',
  renew: 'Elegir otra frase secreta',
  later: 'Ahora no',
};

export const damaged: typeof englishDamaged = {
  rows: (count: number) =>
    formFor(count, {
      one: 'Una fila del diario está dañada y no se puede abrir. El resto está entero. Puede que un respaldo aún la tenga.',
      other: `${count} filas del diario están dañadas y no se pueden abrir. El resto está entero. Puede que un respaldo aún las tenga.`,
    }),
  older:
    'Algo fuera de Ebb cambió el diario: algunas de sus filas faltan o son más antiguas de lo que eran. Lo que hay aquí se puede leer. Puede que un respaldo tenga el resto.',
};

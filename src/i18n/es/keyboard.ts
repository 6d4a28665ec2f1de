// Words of the list of keyboard shortcuts, in Spanish.
import type { keyboard as english } from '../en/keyboard.ts';

export const keyboard: typeof english = {
  title: 'Atajos de teclado',
  keys: [
    { keys: ['n'], does: 'Una entrada nueva' },
    { keys: ['e'], does: 'Entradas' },
    { keys: ['t'], does: 'Tendencias' },
    { keys: ['s'], does: 'Ajustes' },
    { keys: ['/'], does: 'Buscar en las entradas' },
    { keys: ['j', 'k'], does: 'La entrada siguiente y la anterior de la lista' },
    { keys: ['Enter'], does: 'Abrir esa entrada' },
    { keys: ['Esc'], does: 'Volver a la página de la que depende esta' },
    { keys: ['Ctrl + Enter'], does: 'Listo, al escribir' },
    { keys: ['Ctrl + B'], does: 'Negrita, al escribir' },
    { keys: ['?'], does: 'Esta lista' },
  ],
  or: 'o',
  acts: 'Las teclas sueltas actúan',
  actsMore:
    'Las letras, / y ? actúan cuando ningún campo tiene el foco; en la página donde escribes, solo ?. Desactivadas, no hacen nada; esta lista sigue en Ajustes.',
  notStored: 'No se pudo guardar. El ajuste está como estaba.',
  close: 'Cerrar',
};

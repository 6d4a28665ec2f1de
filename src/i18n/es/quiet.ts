// Words of the quiet line below a page, and of its place in the settings, in Spanish.
import type { quiet as englishQuiet, quietSetting as englishQuietSetting } from '../en/quiet.ts';

export const quiet: typeof englishQuiet = {
  carry: 'Esto suena a mucho para llevarlo a solas. Si quieres hablar con alguien:',
  talk: 'Alguien con quien hablar ahora',
  asYouLeftIt: 'Tu página está como la dejaste.',
};

export const quietSetting: typeof englishQuietSetting = {
  name: 'La línea discreta',
  more: 'Cuando una página contiene una de las frases de abajo, o nombra desesperanza, una línea bajo su texto dice dónde hay alguien con quien hablar. Ebb mira en este dispositivo la página que tienes delante, y no guarda ni cuenta nada de ella. Se le pasarán cosas por alto.',
  show: 'Mostrar la línea discreta',
  phrases: 'Las frases',
  notStored: 'No se pudo guardar. Está como estaba.',
};

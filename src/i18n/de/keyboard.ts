// Words of the list of keyboard shortcuts, in German.
import type { keyboard as english } from '../en/keyboard.ts';

export const keyboard: typeof english = {
  title: 'Tastenkürzel',
  keys: [
    { keys: ['n'], does: 'Ein neuer Eintrag' },
    { keys: ['e'], does: 'Einträge' },
    { keys: ['t'], does: 'Verlauf' },
    { keys: ['s'], does: 'Optionen' },
    { keys: ['/'], does: 'Einträge durchsuchen' },
    { keys: ['j', 'k'], does: 'Nächster und voriger Eintrag der Liste' },
    { keys: ['Enter'], does: 'Diesen Eintrag öffnen' },
    { keys: ['Esc'], does: 'Zurück zu der Seite, zu der diese gehört' },
    { keys: ['Strg + Enter'], does: 'Fertig, beim Schreiben' },
    { keys: ['Strg + B'], does: 'Fett, beim Schreiben' },
    { keys: ['?'], does: 'Diese Liste' },
  ],
  or: 'oder',
  acts: 'Einzelne Tasten wirken',
  actsMore:
    'Buchstaben, / und ? wirken, solange kein Feld den Fokus hat; auf der Seite, auf der du schreibst, nur ?. Ausgeschaltet tun sie nichts; diese Liste bleibt in den Optionen.',
  notStored: 'Das ließ sich nicht speichern. Die Einstellung ist, wie sie war.',
  close: 'Schließen',
};

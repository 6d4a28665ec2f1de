// Words of the quiet line, in German.
import type { quiet as englishQuiet, quietSetting as englishSetting } from '../en/quiet.ts';

export const quiet: typeof englishQuiet = {
  carry: 'Das klingt nach viel, um es allein zu tragen. Wenn du mit einem Menschen sprechen möchtest:',
  talk: 'Jetzt mit jemandem reden',
  asYouLeftIt: 'Deine Seite ist, wie du sie verlassen hast.',
};

export const quietSetting: typeof englishSetting = {
  name: 'Die stille Zeile',
  more: 'Wenn auf einer Seite eine der Wendungen unten steht oder Hoffnungslosigkeit genannt ist, sagt eine Zeile unter dem Text, wo jemand zum Reden ist. Ebb sieht auf diesem Gerät nach, auf der Seite, die du vor dir hast, und behält und verrät nichts davon. Manches wird es übersehen.',
  show: 'Stille Zeile zeigen',
  phrases: 'Die Wendungen',
  notStored: 'Das ließ sich nicht speichern. Es ist, wie es war.',
};

// A journal that is not as it was, in French: what happened, and what can be done.
import type { rescue as english } from '../en/rescue.ts';
import { formFor } from '../in-words.ts';
import { numberInWords as number } from '../locale.ts';

const entries = (count: number) =>
  formFor(count, { one: `${number(count)} entrée`, other: `${number(count)} entrées` });

export const rescue: typeof english = {
  title: 'Votre journal',
  whole: 'Rien ne manque au journal de ce navigateur.',
  write: 'Aller à la page d’écriture',
  account: {
    missing: (before: number) =>
      `Ce navigateur contenait un journal de ${entries(before)}. Ce qui s’est ouvert n’est pas ce journal. Le navigateur l’a peut-être effacé, ou ses fichiers sont endommagés.`,
    older: (before: number, now: string) =>
      `La dernière fois qu’Ebb était ouvert ici, le journal contenait ${entries(before)}. Ce qui s’est ouvert est un état plus ancien, qui en contient ${now}. Les derniers changements manquent.`,
    fewer: (before: number, now: string) =>
      `Ce journal devrait contenir ${entries(before)}, et en contient ${now}. Ses fichiers sont peut-être endommagés. Ce qui est ici peut être lu.`,
    failed: 'Le navigateur n’ouvre pas le journal. Rien n’a été changé.',
    silent:
      'Le stockage du navigateur ne répond pas. Ce qui est enregistré est comme avant ; ce qui est à l’écran peut être copié. Ebb continue de demander, et le dit quand une réponse arrive.',
  },
  ways: 'Ce qui est possible',
  again: 'Réessayer',
  againMore: 'Fermer le navigateur et le rouvrir peut aider aussi.',
  looking: 'Recherche d’une copie sur cet appareil…',
  copy: (when: string) => `Remettre la copie du ${when}`,
  saveCopy: (when: string) => `Enregistrer la copie du ${when} dans un fichier`,
  copyMore: (count: number | null) =>
    count === null
      ? 'Ebb la garde sur cet appareil à côté du journal. Elle s’ouvre avec votre phrase secrète ou votre clé de secours.'
      : `Ebb la garde sur cet appareil à côté du journal. Elle contient ${entries(count)}.`,
  lookingForRows: 'Recherche de ce qui peut être lu…',
  saveRows: 'Enregistrer dans un fichier ce qui est lisible',
  saveRowsMore: (count: number, lost: string | null) =>
    `${formFor(count, {
      one: `${entries(count)} peut être lue quand même`,
      other: `${entries(count)} peuvent être lues quand même`,
    })}${lost === null ? '' : ` ; nombre d’éléments illisibles : ${lost}`}. Un journal qui s’ouvre prend le fichier comme une sauvegarde.`,
  handed: {
    downloaded: 'Le fichier est en route vers vos téléchargements.',
    shared: '',
    cancelled: '',
    waiting: 'Le fichier est prêt. Touchez encore une fois pour l’enregistrer.',
    'not-taken': 'Cet appareil n’accepte pas le fichier. Rien n’a quitté Ebb.',
  },
  backup: 'Restaurer une sauvegarde',
  backupMore: 'À partir d’un fichier que vous avez enregistré.',
  export: 'Enregistrer ce qui est ici',
  exportMore: 'En Markdown ou sous une autre forme, avant toute autre chose.',
  erase: 'Effacer et recommencer',
  eraseMore:
    'Quand rien d’autre n’aide : dans les réglages, sous Stockage. Une question vient avant toute chose.',
  goOn: (count: number) =>
    formFor(count, {
      one: `Continuer avec l’entrée qui est ici (${number(count)})`,
      other: `Continuer avec les ${entries(count)} qui sont ici`,
    }),
  goOnMore: 'Ebb n’en parlera plus. Une sauvegarde peut aussi être restaurée plus tard.',
  begin: 'Commencer un journal vide',
  beginMore: 'Ebb ne parlera plus de l’ancien. Une sauvegarde peut aussi être restaurée plus tard.',
  beginSure: 'Oui, commencer un journal vide',
  leave: 'Laisser',
  failed: 'Cela n’a pas pu être enregistré. Rien n’a été changé.',
};

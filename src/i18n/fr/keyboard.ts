// Words of the list of keyboard shortcuts, in French.
import type { keyboard as english } from '../en/keyboard.ts';

export const keyboard: typeof english = {
  title: 'Raccourcis clavier',
  keys: [
    { keys: ['n'], does: 'Une nouvelle entrée' },
    { keys: ['e'], does: 'Entrées' },
    { keys: ['t'], does: 'Tendances' },
    { keys: ['s'], does: 'Réglages' },
    { keys: ['/'], does: 'Chercher dans les entrées' },
    { keys: ['j', 'k'], does: 'L’entrée suivante et la précédente dans la liste' },
    { keys: ['Enter'], does: 'Ouvrir cette entrée' },
    { keys: ['Esc'], does: 'Retour à la page dont celle-ci dépend' },
    { keys: ['Ctrl + Enter'], does: 'Terminer, pendant l’écriture' },
    { keys: ['Ctrl + B'], does: 'Gras, pendant l’écriture' },
    { keys: ['?'], does: 'Cette liste' },
  ],
  or: 'ou',
  acts: 'Touches seules actives',
  actsMore:
    'Les lettres, / et ? agissent tant qu’aucun champ n’est actif ; sur la page d’écriture, seul ? agit. Désactivées, elles ne font rien ; cette liste reste dans Réglages.',
  notStored: 'Cela n’a pas pu être enregistré. Le réglage est comme avant.',
  close: 'Fermer',
};

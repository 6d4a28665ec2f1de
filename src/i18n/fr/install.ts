// Words of the home screen, of what stays in a tab, and of the reminder, in French.
import type {
  installNote as englishInstallNote,
  installPage as englishInstallPage,
  reminderPage as englishReminderPage,
  tabNote as englishTabNote,
} from '../en/install.ts';

export const installPage: typeof englishInstallPage = {
  title: 'Sur l’écran d’accueil',
  back: 'Réglages',
  lead: 'Depuis l’écran d’accueil, Ebb s’ouvre comme toute autre application, sans les barres d’un navigateur autour.',
  runs: 'Ebb s’ouvre depuis l’écran d’accueil.',
  install: 'Installer',
  installing: 'Le navigateur vous pose la question.',
  comesAlong: 'Il s’ouvre avec le journal qui est ici.',
  installed: 'Ebb est sur cet appareil. Il s’ouvre avec le journal qui est ici.',
  dismissed: 'Rien n’a été installé.',
  onThisDevice: 'Sur cet appareil',
  otherDevices: 'Sur un autre appareil',
  tab: {
    text: 'Ce qui est écrit dans cet onglet reste dans cet onglet : Ebb sur l’écran d’accueil a un journal à lui, vide au départ. Safari peut effacer celui-ci après sept jours sans visite.',
  },
  along: {
    title: 'Emporter vos pages',
    text: 'Un fichier avec tout ce qui est écrit ici. Dans le menu qui s’ouvre, « Enregistrer dans Fichiers » le garde sur cet appareil.',
    button: 'Créer le fichier',
    making: 'Création du fichier…',
    downloaded: 'Le fichier est dans les téléchargements.',
    shared: 'Le fichier est transmis.',
    cancelled: 'Rien n’a été transmis.',
    waiting: 'Le fichier est prêt.',
    saveNow: 'Enregistrer',
    notTaken:
      'Le menu de partage de cet appareil n’accepte pas les fichiers zip : rien n’a quitté Ebb. Chaque page peut être partagée depuis sa propre page.',
    failed: 'Le fichier n’a pas pu être créé. Le journal est comme avant.',
    afterwards:
      'Une fois Ebb sur l’écran d’accueil, ouvrez-le de là : Réglages, Sauvegarde, « Restaurer une sauvegarde », et choisissez le fichier.',
  },
  over: {
    title: 'Des pages écrites dans le navigateur ?',
    text: 'Enregistrez d’abord une sauvegarde là-bas. Elle peut ensuite être restaurée ici, dans le journal vide.',
    link: 'Les faire venir',
  },
  ways: {
    ios: {
      name: 'iPhone et iPad',
      steps: [
        'Touchez Partager. S’il n’est pas visible, il est derrière les trois points.',
        'Choisissez « Sur l’écran d’accueil ».',
        'Touchez « Ajouter ». Ensuite, ouvrez Ebb depuis l’écran d’accueil.',
      ],
    },
    'android-firefox': {
      name: 'Android, Firefox',
      steps: [
        'Ouvrez le menu, les trois points.',
        'Choisissez « Ajouter l’application à l’écran d’accueil ».',
        'Touchez « Ajouter ».',
      ],
    },
    android: {
      name: 'Android, Chrome et autres',
      steps: [
        'Ouvrez le menu, les trois points.',
        'Choisissez « Installer l’application » ou « Ajouter à l’écran d’accueil ».',
        'Touchez « Installer ».',
      ],
    },
    'desk-chromium': {
      name: 'Ordinateur, Chrome et Edge',
      steps: [
        'Au bout de la barre d’adresse, cliquez sur le signe d’installation.',
        'Cliquez sur « Installer ».',
      ],
    },
    'desk-safari': {
      name: 'Mac, Safari',
      steps: ['Ouvrez le menu Fichier.', 'Choisissez « Ajouter au Dock ».'],
    },
    'desk-firefox': {
      name: 'Ordinateur, Firefox',
      steps: [
        'Sur ordinateur, Firefox n’installe le plus souvent rien. Un onglet épinglé ou un marque-page ouvre le même journal.',
      ],
    },
  },
  rows: {
    addToHomeScreen: 'Sur l’écran d’accueil',
    addApp: 'Ajouter l’application à l’écran d’accueil',
    installApp: 'Installer l’application',
    add: 'Ajouter',
    install: 'Installer',
  },
};

export const installNote: typeof englishInstallNote = {
  text: 'Ebb peut être sur l’écran d’accueil, à côté de vos autres applications. Il s’y ouvre avec le journal qui est ici.',
  install: 'Installer',
  later: 'Plus tard',
};

export const tabNote: typeof englishTabNote = {
  text: 'Ce qui est écrit dans cet onglet reste dans cet onglet, à part d’Ebb sur l’écran d’accueil. Safari peut l’effacer après sept jours sans visite.',
  steps: 'Comment l’y mettre',
  later: 'Plus tard',
};

export const reminderPage: typeof englishReminderPage = {
  title: 'Rappel',
  back: 'Réglages',
  lead: 'Le rappel vient du calendrier de cet appareil ; Ebb lui-même n’envoie rien. Vous recevez un fichier de calendrier avec un événement qui revient, et vous l’ouvrez dans le calendrier.',
  name: 'Titre',
  first: 'Quelques lignes',
  nameMore: 'C’est ce que montre le calendrier, et l’écran verrouillé aussi.',
  time: 'Heure',
  days: 'Jours',
  daily: 'Chaque jour',
  weekdays: {
    MO: 'Lundi',
    TU: 'Mardi',
    WE: 'Mercredi',
    TH: 'Jeudi',
    FR: 'Vendredi',
    SA: 'Samedi',
    SU: 'Dimanche',
  },
  make: 'Créer le fichier de calendrier',
  noDay: 'Aucun jour n’est encore choisi.',
  outcomes: {
    downloaded: 'reminder.ics est dans les téléchargements. Une fois ouvert, il entre dans le calendrier.',
    shared: 'Le fichier est transmis. Une fois ouvert, il entre dans le calendrier.',
    cancelled: 'Rien n’a été transmis.',
    waiting: 'Le fichier est prêt.',
    'not-taken':
      'Le menu de partage de cet appareil n’accepte pas les fichiers de calendrier : rien n’a quitté Ebb.',
  },
  saveNow: 'Enregistrer',
  failed: 'Le fichier n’a pas pu être créé.',
  end: 'Pour y mettre fin, supprimez l’événement dans le calendrier.',
};

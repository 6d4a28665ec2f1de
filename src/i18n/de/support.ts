// Words of the page with numbers to call, in German.

import type { support as english } from '../en/support.ts';
import { placeInWords } from '../in-words.ts';
import { dayInWords } from '../locale.ts';

export const support: typeof english = {
  title: 'Jemand zum Reden',
  toWriting: 'Zurück zum Schreiben',
  back: 'Zurück',
  country: 'Land',
  otherCountry: 'Ein anderes Land',
  place: placeInWords,
  signal: 'Für Anrufe und SMS reicht ein Mobilfunknetz, ohne Internet.',
  emergency: 'Notfall',
  lines: 'Zum Reden',
  noLine:
    'Ebb kennt hier keine Nummer, die sich prüfen ließ. Im Verzeichnis unten stehen die meisten Länder.',
  noEmergency: 'Der Notruf vor Ort ist auch dafür da. Einige Nummern:',
  emergencyNumber: 'Notruf',
  helpline: 'Hilfetelefon',
  always: 'Tag und Nacht',
  elsewhere: 'Andere Länder:',
  elsewhereMore: 'braucht Internet',
  fails: 'Geht eine Nummer nicht, wähle den Notruf.',
  call: (number: string) => `${number} anrufen`,
  text: (number: string, word?: string) => (word ? `SMS mit ${word} an ${number}` : `SMS an ${number}`),
  others: 'Nummern anderer Länder',
  sources: 'Woher diese Nummern sind',
  sourcesMore:
    'Jede steht auf einer Seite des Dienstes, einer Regierung oder einer öffentlichen Stelle. Nummern ändern sich; für diese Liste hat niemand dort angerufen.',
  sourceOf: (name: string, places: string) => `${name}, ${places}:`,
  checkedOn: (day: string) => `gelesen am ${dayInWords(day, { dateStyle: 'long' })}`,
  lineNames: {
    lifeline988: '988 Lifeline',
    suicideCrisis988: '988 Suicide Crisis Helpline',
    samaritans: 'Samaritans',
    samaritansIreland: 'Samaritans',
    shout: 'Shout',
    lifelineAustralia: 'Lifeline',
    needToTalk: '1737, Need to talk?',
    telefonSeelsorge: 'TelefonSeelsorge',
    notruf142: 'Telefonseelsorge',
    dargeboteneHand: 'Die Dargebotene Hand, La Main Tendue',
    prevention3114: '3114',
    centreDePrevention: 'Centre de Prévention du Suicide',
    zelfmoordpreventie: '113 Zelfmoordpreventie',
    sns24: 'SNS 24, Option 4',
    mieli: 'MIELI',
    sadag: 'SADAG',
    inochiNoDenwa: 'Inochi no Denwa',
  },
};

// Words of the page with numbers to call, in French. Short: it is read on a hard day.
import type { support as english } from '../en/support.ts';
import { placeInWords } from '../in-words.ts';
import { dayInWords } from '../locale.ts';

export const support: typeof english = {
  title: 'Parler à quelqu’un',
  toWriting: 'Retour à l’écriture',
  back: 'Retour',
  country: 'Pays',
  otherCountry: 'Un autre pays',
  place: placeInWords,
  signal: 'Les appels et les SMS passent par le réseau téléphonique, sans internet.',
  emergency: 'Urgence',
  lines: 'Pour parler',
  noLine:
    'Ebb ne connaît pas de ligne ici qu’il ait pu vérifier. L’annuaire ci-dessous couvre la plupart des pays.',
  noEmergency: 'Le numéro d’urgence local est là pour cela aussi. En voici quelques-uns :',
  emergencyNumber: 'Numéro d’urgence',
  helpline: 'Ligne d’écoute',
  always: 'jour et nuit',
  elsewhere: 'Autres pays :',
  elsewhereMore: 'avec internet',
  fails: 'Si un numéro ne fonctionne pas, composez le numéro d’urgence.',
  call: (number: string) => `Appeler le ${number}`,
  text: (number: string, word?: string) => (word ? `SMS : ${word} au ${number}` : `SMS au ${number}`),
  others: 'Numéros d’autres pays',
  sources: 'D’où viennent ces numéros',
  sourcesMore:
    'Chacun est donné par une page du service, d’un gouvernement ou d’un organisme public. Les numéros changent ; personne ne les a composés pour cette liste.',
  sourceOf: (name: string, places: string) => `${name}, ${places} :`,
  checkedOn: (day: string) => `lu le ${dayInWords(day, { dateStyle: 'long' })}`,
  lineNames: {
    lifeline988: '988 Lifeline',
    suicideCrisis988: '988, Ligne d’aide en cas de crise de suicide',
    samaritans: 'Samaritans',
    samaritansIreland: 'Samaritans',
    shout: 'Shout',
    lifelineAustralia: 'Lifeline',
    needToTalk: '1737, Need to talk?',
    telefonSeelsorge: 'TelefonSeelsorge',
    notruf142: 'Telefonseelsorge',
    dargeboteneHand: 'La Main Tendue, Die Dargebotene Hand',
    prevention3114: '3114',
    centreDePrevention: 'Centre de Prévention du Suicide',
    zelfmoordpreventie: '113 Zelfmoordpreventie',
    sns24: 'SNS 24, option 4',
    mieli: 'MIELI',
    sadag: 'SADAG',
    inochiNoDenwa: 'Inochi no Denwa',
  },
};

// Words of the page with numbers to call, in Spanish. Short: it is read on a hard day.
import type { support as english } from '../en/support.ts';
import { placeInWords } from '../in-words.ts';
import { dayInWords } from '../locale.ts';

export const support: typeof english = {
  title: 'Alguien con quien hablar',
  toWriting: 'Volver a escribir',
  back: 'Atrás',
  country: 'País',
  otherCountry: 'Otro país',
  place: placeInWords,
  signal: 'Las llamadas y los SMS funcionan con señal de teléfono, sin internet.',
  emergency: 'Emergencias',
  lines: 'Para hablar',
  noLine:
    'Ebb no conoce aquí ninguna línea que haya podido comprobar. El directorio de abajo tiene casi todos los países.',
  noEmergency: 'El número local de emergencias también está para esto. Algunos son:',
  emergencyNumber: 'Número de emergencias',
  helpline: 'Línea de ayuda',
  always: 'día y noche',
  elsewhere: 'Otros países:',
  elsewhereMore: 'necesita internet',
  fails: 'Si un número falla, marca el de emergencias.',
  call: (number: string) => `Llamar al ${number}`,
  text: (number: string, word?: string) => (word ? `SMS con ${word} al ${number}` : `SMS al ${number}`),
  others: 'Números de otros países',
  sources: 'De dónde son estos números',
  sourcesMore:
    'Cada uno lo dice una página del servicio, de un gobierno o de un organismo público. Los números cambian; nadie los marcó para esta lista.',
  sourceOf: (name: string, places: string) => `${name}, ${places}:`,
  checkedOn: (day: string) => `leída el ${dayInWords(day, { dateStyle: 'long' })}`,
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
    sns24: 'SNS 24, opción 4',
    mieli: 'MIELI',
    sadag: 'SADAG',
    inochiNoDenwa: 'Inochi no Denwa',
  },
};

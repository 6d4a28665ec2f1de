// Words of the page with numbers to call. Short: it is read on a hard day.
const LANGUAGE = 'en-GB';
const PLACES = new Intl.DisplayNames([LANGUAGE], { type: 'region' });
const DAY = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' });

export const support = {
  title: 'Someone to talk to',
  back: 'Back to writing',
  country: 'Country',
  otherCountry: 'Another country',
  place: (region: string) => PLACES.of(region) ?? region,
  signal: 'Calls and texts go out with a phone signal and no internet.',
  emergency: 'Emergency',
  lines: 'To talk',
  noLine: 'Ebb knows of no line here that it could check. The directory below has most countries.',
  noEmergency: 'The local emergency number is there for this, too. Some are:',
  emergencyNumber: 'Emergency number',
  helpline: 'Helpline',
  always: 'day and night',
  elsewhere: 'Other countries',
  elsewhereMore: 'needs internet',
  fails: 'If a number fails, dial the emergency number.',
  call: (number: string) => `Call ${number}`,
  text: (number: string, word?: string) => (word ? `Text ${word} to ${number}` : `Text ${number}`),
  others: 'Numbers of other countries',
  sources: 'Where these numbers are from',
  sourcesMore:
    'Each is said by a page of the service, of a government or of a public body. Numbers change; nobody dialled them for this list.',
  checkedOn: (day: string) => `read on ${DAY.format(new Date(`${day}T00:00:00Z`))}`,
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
    sns24: 'SNS 24, option 4',
    mieli: 'MIELI',
    sadag: 'SADAG',
    inochiNoDenwa: 'Inochi no Denwa',
  },
};

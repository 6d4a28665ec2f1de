// Numbers that are dialled as they are in the country they belong to. A row is here only where a page of the service
// itself, or of a government or a public body of its country, says the number; where a country has more, the ones left
// out are not judged by it. `checkedOn`: the day on which that page was read last. Nobody has dialled them for it.

export type LineId =
  | 'lifeline988'
  | 'suicideCrisis988'
  | 'samaritans'
  | 'samaritansIreland'
  | 'shout'
  | 'lifelineAustralia'
  | 'needToTalk'
  | 'telefonSeelsorge'
  | 'notruf142'
  | 'dargeboteneHand'
  | 'prevention3114'
  | 'centreDePrevention'
  | 'zelfmoordpreventie'
  | 'sns24'
  | 'mieli'
  | 'sadag'
  | 'inochiNoDenwa';

export interface Sourced {
  /** ISO 3166 regions it is for. */
  regions: readonly string[];
  source: string;
  /** `YYYY-MM-DD`. */
  checkedOn: string;
}

export interface Line extends Sourced {
  id: LineId;
  call?: string;
  /** What is sent by text message, where a word must be in it. */
  text?: { number: string; word?: string };
  /** Whether its page says that it is there day and night; its hours are not known otherwise. */
  isAlways?: boolean;
}

export const checkedOn = '2026-11-28';

export const LINES: readonly Line[] = [
  {
    id: 'lifeline988',
    call: '988',
    text: { number: '988' },
    isAlways: true,
    regions: ['US'],
    source: 'https://www.samhsa.gov/mental-health/988/faqs',
    checkedOn,
  },
  {
    id: 'suicideCrisis988',
    call: '988',
    text: { number: '988' },
    isAlways: true,
    regions: ['CA'],
    source: 'https://alberta.ca/release.cfm?xID=909629CC89518-0C53-9B12-D01859468058F1D0',
    checkedOn,
  },
  {
    id: 'samaritans',
    call: '116 123',
    isAlways: true,
    regions: ['GB'],
    source:
      'https://samaritans.org/branches/coventry/coventry-branch-news/coventry-samaritans-will-be-open-usual-over-christmas',
    checkedOn,
  },
  {
    id: 'shout',
    text: { number: '85258', word: 'SHOUT' },
    isAlways: true,
    regions: ['GB'],
    source: 'https://giveusashout.org/about-us/faq',
    checkedOn,
  },
  {
    id: 'samaritansIreland',
    call: '116 123',
    isAlways: true,
    regions: ['IE'],
    source: 'https://www.oireachtas.ie/en/debates/question/2013-12-10/505/',
    checkedOn,
  },
  {
    id: 'needToTalk',
    call: '1737',
    text: { number: '1737' },
    isAlways: true,
    regions: ['NZ'],
    source: 'https://www.pegasus.health.nz/?p=6300',
    checkedOn,
  },
  {
    id: 'lifelineAustralia',
    call: '13 11 14',
    isAlways: true,
    regions: ['AU'],
    source: 'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
    checkedOn,
  },
  {
    id: 'telefonSeelsorge',
    call: '0800 111 0 111',
    isAlways: true,
    regions: ['DE'],
    source: 'https://ts-bayreuth.de/node/1',
    checkedOn,
  },
  {
    id: 'notruf142',
    call: '142',
    isAlways: true,
    regions: ['AT'],
    source:
      'https://rtr.at/TKP/was_wir_tun/telekommunikation/konsumentenservice/information/informationen_fuer_konsumenten/TKKS_Notrufe.de.html',
    checkedOn,
  },
  {
    id: 'dargeboteneHand',
    call: '143',
    isAlways: true,
    regions: ['CH', 'LI'],
    source: 'https://www.143.ch/fr/category/news/',
    checkedOn,
  },
  {
    id: 'prevention3114',
    call: '3114',
    isAlways: true,
    regions: ['FR'],
    source: 'https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/',
    checkedOn,
  },
  {
    id: 'centreDePrevention',
    call: '0800 32 123',
    regions: ['BE'],
    source:
      'https://www.preventionsuicide.be/actualites/le-centre-de-prevention-du-suicide-publie-son-rapport-dactivites-2022',
    checkedOn,
  },
  {
    id: 'zelfmoordpreventie',
    call: '113',
    regions: ['NL'],
    source: 'https://www.113.nl/schoolopdracht',
    checkedOn,
  },
  {
    id: 'sns24',
    call: '808 24 24 24',
    isAlways: true,
    regions: ['PT'],
    source: 'https://www.sns24.gov.pt/en/servico/aconselhamento-psicologico-no-sns-24/',
    checkedOn,
  },
  {
    id: 'mieli',
    call: '09 2525 0111',
    regions: ['FI'],
    source: 'https://mieli.fi/helpline',
    checkedOn,
  },
  {
    id: 'sadag',
    call: '0800 567 567',
    isAlways: true,
    regions: ['ZA'],
    source: 'https://www.sadag.org/index.php?option=com_content&view=article&id=3141',
    checkedOn,
  },
  {
    id: 'inochiNoDenwa',
    call: '0120-783-556',
    regions: ['JP'],
    source: 'https://www.city.akiruno.tokyo.jp/0000015267.html',
    checkedOn,
  },
];

/** The rows of a region. */
export const rowsOf = <T extends Sourced>(rows: readonly T[], region: string): T[] =>
  rows.filter(({ regions }) => regions.includes(region));

/** The region of a language tag (`en-NZ` -> `NZ`), or null. */
export function regionOf(tag: string): string | null {
  try {
    return new Intl.Locale(tag).region ?? null;
  } catch {
    return null;
  }
}

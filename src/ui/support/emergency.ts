// Emergency numbers, each with the page of a government or a public body that says it.
import { checkedOn, LINES, type Sourced } from './lines.ts';

export interface Emergency extends Sourced {
  number: string;
}

export const EMERGENCY: readonly Emergency[] = [
  {
    number: '112',
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
    source:
      'https://www.salute.gov.it/portale/temi/p2_6.jsp?id=4623&area=118%2520Pronto%2520Soccorso&menu=vuoto',
    checkedOn,
  },
  {
    number: '999',
    regions: ['GB'],
    source: 'https://www.swast.nhs.uk/when-to-call-999',
    checkedOn,
  },
  {
    number: '911',
    regions: ['US'],
    source:
      'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
    checkedOn,
  },
  {
    number: '911',
    regions: ['CA'],
    source: 'https://www.gnb.ca/en/topic/laws-safety/community-safety/911.html',
    checkedOn,
  },
  {
    number: '112',
    regions: ['CH'],
    source: 'https://ch.ch/en/road-accident-what-should-i-do',
    checkedOn,
  },
  {
    number: '911',
    regions: ['MX'],
    source: 'https://www.gob.mx/policiafederal/articulos/088-911-responder-ante-cualquier-llamado?idiom=es',
    checkedOn,
  },
  {
    number: '000',
    regions: ['AU'],
    source: 'https://www.health.vic.gov.au/mental-health-services/telephone-and-online-services',
    checkedOn,
  },
  {
    number: '111',
    regions: ['NZ'],
    source: 'https://www.govt.nz/browse/crime-and-justice/crimes-and-emergencies/111-emergency-service/',
    checkedOn,
  },
  {
    number: '119',
    regions: ['JP'],
    source: 'https://www.city.edogawa.tokyo.jp/foreign/nonnative/kinkyu/kinkyu-pol.html',
    checkedOn,
  },
];

/** Every region that has a row, once. */
export const REGIONS: readonly string[] = [
  ...new Set([...LINES, ...EMERGENCY].flatMap(({ regions }) => regions)),
];

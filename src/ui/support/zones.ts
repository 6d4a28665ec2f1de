// Which country a device is in, by its time zone: somebody who speaks American English in Berlin needs Berlin's numbers.
// Source: `zone.tab` and `backward` of the IANA time zone database, 2025b, for the countries of the lists here. Names
// that are only links today are in it: browsers still say some of them.
import { regionOf } from './lines.ts';

/** By the first part of a zone's name: a country, then the second part of the names of its zones; `*` for any. */
export const ZONES: Readonly<Record<string, string>> = {
  Africa: 'ES Ceuta ZA Johannesburg',
  America:
    'CA Atikokan Blanc-Sablon Cambridge_Bay Coral_Harbour Creston Dawson Dawson_Creek Edmonton Fort_Nelson Glace_Bay Goose_Bay Halifax Inuvik Iqaluit Moncton Montreal Nipigon Pangnirtung Rainy_River Rankin_Inlet Regina Resolute St_Johns Swift_Current Thunder_Bay Toronto Vancouver Whitehorse Winnipeg Yellowknife MX Bahia_Banderas Cancun Chihuahua Ciudad_Juarez Ensenada Hermosillo Matamoros Mazatlan Merida Mexico_City Monterrey Ojinaga Santa_Isabel Tijuana US Adak Anchorage Atka Boise Chicago Denver Detroit Fort_Wayne Indiana Indianapolis Juneau Kentucky Knox_IN Los_Angeles Louisville Menominee Metlakatla New_York Nome North_Dakota Phoenix Shiprock Sitka Yakutat',
  Antarctica: 'AU Macquarie',
  Asia: 'CY Famagusta Nicosia JP Tokyo',
  Atlantic: 'ES Canary PT Azores Madeira',
  Australia: 'AU *',
  Canada: 'CA *',
  Europe:
    'AT Vienna BE Brussels BG Sofia CH Zurich CY Nicosia CZ Prague DE Berlin Busingen DK Copenhagen EE Tallinn ES Madrid FI Helsinki FR Paris GB Belfast London GR Athens HR Zagreb HU Budapest IE Dublin IT Rome LI Vaduz LT Vilnius LU Luxembourg LV Riga MT Malta NL Amsterdam PL Warsaw PT Lisbon RO Bucharest SE Stockholm SI Ljubljana SK Bratislava',
  Mexico: 'MX *',
  Pacific: 'NZ Auckland Chatham US Honolulu Johnston',
  US: 'US *',
  // Of one part alone.
  '': 'GB GB-Eire IE Eire JP Japan NZ NZ-CHAT PL Poland PT Portugal US Navajo',
};

/** Zones of parts of a country far from it: that a number reaches them no row says, so its language has to say it too. */
const PARTS: Readonly<Record<string, string>> = {
  FI: 'Mariehamn',
  FR: 'Cayenne Guadeloupe Martinique Mayotte Reunion',
  GB: 'Guernsey Isle_of_Man Jersey',
  US: 'Guam Pago_Pago Puerto_Rico Saipan St_Thomas',
};

function regionOfZone(area: string, place: string): string | null {
  let region = '';
  for (const word of (ZONES[area] ?? '').split(' ')) {
    if (/^[A-Z]{2}$/.test(word)) region = word;
    if (word === '*' || word === place) return region;
  }
  return null;
}

/**
 * The country that a device is in: as its zone tells, and where that tells none, as its language does. Null where the
 * zone is in none of the countries here: another country's numbers would be no help there.
 * @param zone an IANA name, as the browser says it; '' for none
 * @param language a BCP 47 tag
 */
export function countryHere(zone: string, language: string): string | null {
  const [area = '', place = ''] = zone.includes('/') ? zone.split('/') : ['', zone];
  const spoken = regionOf(language) ?? '';
  // `UTC`, `EST5EDT` and `Etc/GMT-1` are nowhere on earth.
  const isNowhere = area === '' || area === 'Etc' || PARTS[spoken]?.split(' ').includes(place);
  return regionOfZone(area, place) ?? (isNowhere && spoken ? spoken : null);
}

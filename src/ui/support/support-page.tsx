// Numbers to call or text. All of it stands here: nothing is fetched. The country is the one that was chosen by hand, which
// this browser keeps, else the one that the device is in.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rowInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/support.ts';
import { chooseCountry, chosenCountry } from '../../platform/country.ts';
import { cameFrom, routeOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import folded from '../parts/folded.module.css';
import { Page } from '../parts/page.tsx';
import { EMERGENCY, type Emergency, REGIONS } from './emergency.ts';
import { LINES, type Line, rowsOf } from './lines.ts';
import styles from './support-page.module.css';
import { countryHere } from './zones.ts';

/** A directory of lines in most countries. */
const DIRECTORY = 'findahelpline.com';
const OTHER = '';

const dialled = (number: string) => number.replace(/[ -]/g, '');
const placesIn = ({ regions }: { regions: readonly string[] }) => rowInWords(regions.map(t.support.place));

function regionNow(): string {
  const { timeZone = '' } = new Intl.DateTimeFormat().resolvedOptions();
  const region = chosenCountry() ?? countryHere(timeZone, navigator.language) ?? OTHER;
  return REGIONS.includes(region) ? region : OTHER;
}

/** To the page one came from; where there is none, or it is this one, to the writing page. */
function Back() {
  const [before] = useState(() => (cameFrom === '' ? '' : new URL(cameFrom).hash));
  const [place = 'support'] = routeOf(before).path;
  const href = place === 'support' ? '#/' : before;
  const isWriting = place === 'support' || place === 'write';
  return <BackLink href={href}>{isWriting ? t.support.toWriting : t.support.back}</BackLink>;
}

export function SupportPage() {
  const [region, setRegion] = useState(regionNow);
  const choose = (next: string) => {
    chooseCountry(next);
    setRegion(next);
  };
  const [lines, emergencies] = [rowsOf(LINES, region), rowsOf(EMERGENCY, region)];
  return (
    <Page title={t.support.title} above={<Back />}>
      <Country region={region} choose={choose} />
      <Numbers title={t.support.lines}>
        {lines.length === 0 ? <p class={styles.none}>{t.support.noLine}</p> : <Lines lines={lines} />}
      </Numbers>
      <Numbers title={t.support.emergency}>
        {emergencies.length === 0 && <p class={styles.none}>{t.support.noEmergency}</p>}
        <Emergencies rows={emergencies.length === 0 ? EMERGENCY : emergencies} region={region} />
      </Numbers>
      <p class={styles.fails}>{t.support.fails}</p>
      <p class={styles.elsewhere}>
        {t.support.elsewhere}{' '}
        <a href={`https://${DIRECTORY}`} target="_blank" rel="noopener noreferrer">
          {DIRECTORY}
        </a>{' '}
        <span class={styles.place}>({t.support.elsewhereMore})</span>
      </p>
      <p class={styles.signal}>{t.support.signal}</p>
      <Others region={region} />
      <Sources />
    </Page>
  );
}

function Country({ region, choose }: { region: string; choose: (region: string) => void }) {
  const named = REGIONS.map((each) => [each, t.support.place(each)] as const);
  const sorted = [...named].sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <label class={styles.country}>
      {t.support.country}
      <select autocomplete="off" value={region} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {/* First: the country that was guessed may be another's. */}
        <option value={OTHER}>{t.support.otherCountry}</option>
        {sorted.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Numbers({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class={styles.list}>
      {lines.map((line) => (
        <Row
          key={line.id}
          name={t.support.lineNames[line.id]}
          what={[t.support.helpline, placesIn(line), line.isAlways ? t.support.always : '']
            .filter(Boolean)
            .join(' · ')}
        >
          {line.call && <Call number={line.call} />}
          {line.text && (
            <a class={styles.number} href={smsOf(line.text)}>
              {t.support.text(line.text.number, line.text.word)}
            </a>
          )}
        </Row>
      ))}
    </ul>
  );
}

function smsOf({ number, word }: NonNullable<Line['text']>): string {
  return `sms:${dialled(number)}${word ? `?body=${word}` : ''}`;
}

function Emergencies({ rows, region }: { rows: readonly Emergency[]; region: string }) {
  return (
    <ul class={styles.list}>
      {rows.map((row) => (
        <Row
          key={row.source}
          name={row.regions.includes(region) ? t.support.place(region) : placesIn(row)}
          what={t.support.emergencyNumber}
        >
          <Call number={row.number} />
        </Row>
      ))}
    </ul>
  );
}

function Row({ name, what, children }: { name: string; what: string; children: ComponentChildren }) {
  return (
    <li class={styles.row}>
      <span>
        {name}
        <span class={styles.place}>{what}</span>
      </span>
      <span class={styles.numbers}>{children}</span>
    </li>
  );
}

function Call({ number }: { number: string }) {
  return (
    <a class={styles.number} href={`tel:${dialled(number)}`}>
      {t.support.call(number)}
    </a>
  );
}

function Others({ region }: { region: string }) {
  const isElsewhere = ({ regions }: { regions: readonly string[] }) => !regions.includes(region);
  return (
    <details class={`${styles.more} ${folded.folded}`}>
      <summary>{t.support.others}</summary>
      <Lines lines={LINES.filter(isElsewhere)} />
      <Emergencies rows={EMERGENCY.filter(isElsewhere)} region={region} />
    </details>
  );
}

function Sources() {
  const rows = [
    ...LINES.map((line) => ({ ...line, name: t.support.lineNames[line.id] })),
    ...EMERGENCY.map((row) => ({ ...row, name: row.number })),
  ];
  return (
    <details class={`${styles.more} ${folded.folded}`}>
      <summary>{t.support.sources}</summary>
      <p>{t.support.sourcesMore}</p>
      <ul class={styles.sources}>
        {rows.map((row) => (
          <li key={`${row.name} ${row.source}`}>
            {t.support.sourceOf(row.name, placesIn(row))}{' '}
            <a href={row.source} target="_blank" rel="noopener noreferrer">
              {new URL(row.source).hostname}
            </a>
            , {t.support.checkedOn(row.checkedOn)}
          </li>
        ))}
      </ul>
    </details>
  );
}

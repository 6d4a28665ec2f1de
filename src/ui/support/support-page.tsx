// Numbers to call or text. All of it stands here: nothing is fetched, asked or remembered.
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/support.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Page } from '../parts/page.tsx';
import { EMERGENCY, LINES, nearestFirst, regionOf } from './lines.ts';
import styles from './support-page.module.css';

/** A directory of lines in most countries. */
const DIRECTORY = 'findahelpline.com';

const dialled = (number: string) => number.replaceAll(' ', '');

export function SupportPage() {
  const region = regionOf(navigator.language);
  return (
    <Page title={t.support.title} above={<BackLink href="#/">{t.support.back}</BackLink>}>
      <Numbers title={t.support.lines}>
        {nearestFirst(LINES, region).map(({ place, call, text }) => (
          <Row
            key={place}
            name={t.support.lineNames[place]}
            what={`${t.support.helpline} · ${t.support.linePlaces[place]}`}
          >
            <Call number={call} />
            {text && (
              <a class={styles.number} href={`sms:${dialled(text)}`}>
                {t.support.text(text)}
              </a>
            )}
          </Row>
        ))}
      </Numbers>
      <Numbers title={t.support.emergency}>
        {nearestFirst(EMERGENCY, region).map(({ place, number }) => (
          <Row key={place} name={t.support.emergencyPlaces[place]} what={t.support.emergencyNumber}>
            <Call number={number} />
          </Row>
        ))}
      </Numbers>
      <p class={styles.fails}>{t.support.fails}</p>
      <p class={styles.elsewhere}>
        {t.support.elsewhere}:{' '}
        <a href={`https://${DIRECTORY}`} target="_blank" rel="noopener noreferrer">
          {DIRECTORY}
        </a>{' '}
        <span class={styles.place}>({t.support.elsewhereMore})</span>
      </p>
      <p class={styles.signal}>{t.support.signal}</p>
    </Page>
  );
}

function Numbers({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      <ul class={styles.list}>{children}</ul>
    </section>
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

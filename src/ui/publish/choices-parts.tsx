// What is set about all posts: a time of waiting, and what goes along for the blog's own charts.
import { useState } from 'preact/hooks';
import { changePublishing } from '../../actions/change-publishing.ts';
import { t } from '../../i18n/publish.ts';
import {
  LEAST_POSTS,
  MOST_COOLING_DAYS,
  type PublishingChoices,
  publishingOf,
} from '../../journal/publishing.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { ChoiceField } from '../parts/field.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './publish.module.css';

const watchPublishing = watchLater('publishing');
const COOLING = [0, 1, 2, 3, 5, 7, 14, 21, MOST_COOLING_DAYS];
const KINDS = ['none', 'entries', 'weeks'] as const;

export function ChoicesParts() {
  const { coolingDays, siteData, leastPosts } = publishingOf(useWatch(watchPublishing));
  const [hasFailed, setFailed] = useState(false);
  const change = (choices: Partial<PublishingChoices>) => {
    setFailed(false);
    changePublishing(choices).catch(() => setFailed(true));
  };
  const days = [...new Set([...COOLING, coolingDays])].sort((a, b) => a - b);
  return (
    <>
      <section class={styles.part} aria-labelledby="cooling">
        <h2 id="cooling">{t.publish.coolingTitle}</h2>
        <p class={styles.more}>{t.publish.coolingMore}</p>
        <ChoiceField
          name={t.publish.cooling}
          options={days.map((count) => ({ value: String(count), label: t.publish.days(count) }))}
          value={String(coolingDays)}
          choose={(value) => change({ coolingDays: Number(value ?? 0) })}
        />
      </section>
      <section class={styles.part} aria-labelledby="site-data">
        <h2 id="site-data">{t.site.title}</h2>
        <p class={styles.more}>{t.site.more}</p>
        <ChoiceField
          name={t.site.label}
          options={KINDS.map((kind) => ({ value: kind, label: t.site.kinds[kind] }))}
          value={siteData}
          choose={(value) => change({ siteData: (value ?? 'none') as PublishingChoices['siteData'] })}
        />
        {siteData === 'weeks' && (
          <ChoiceField
            name={t.site.least}
            options={LEAST_POSTS.map((count) => ({ value: String(count), label: String(count) }))}
            value={String(leastPosts)}
            choose={(value) => change({ leastPosts: Number(value) })}
          />
        )}
      </section>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
    </>
  );
}

// What Ebb is, where it keeps things, and whose work it stands on.
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/settings.ts';
import { ownBuild, ownVersion } from '../../platform/build.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Page } from '../parts/page.tsx';
import styles from './about-page.module.css';

export function AboutPage() {
  const version = ownVersion();
  return (
    <Page title={t.aboutPage.title} above={<BackLink href="#/settings">{t.settings.back}</BackLink>}>
      <p>{t.aboutPage.what}</p>
      <p class={styles.version}>
        {t.aboutPage.version} {version === '' ? t.aboutPage.inDevelopment : `${version} (${ownBuild()})`}
      </p>
      <Part title={t.aboutPage.where} lines={t.aboutPage.whereMore} />
      <Part title={t.aboutPage.who} lines={t.aboutPage.whoMore} />
      <Part title={t.aboutPage.limits} lines={[t.aboutPage.limitsMore]} />
      <Part title={t.aboutPage.licence} lines={t.aboutPage.licenceMore} />
    </Page>
  );
}

function Part({ title, lines }: { title: ComponentChildren; lines: readonly string[] }) {
  return (
    <section class={styles.part}>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

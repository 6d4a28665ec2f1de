// How the trends are worked out, in plain words, with the formula and where it comes from.
import { trendsMethod } from '../../i18n/trends-method.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Page } from '../parts/page.tsx';
import styles from './method-page.module.css';

export function MethodPage() {
  const { title, sections, sources, sourcesTitle, back } = trendsMethod;
  return (
    <Page title={title} above={<BackLink href={hrefOf('trends')}>{back}</BackLink>}>
      <div class={styles.text}>
        {sections.map(({ heading, lines, formula }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {formula !== undefined && (
              <div class={styles.formula}>
                {formula.map((line) => (
                  <code key={line}>{line}</code>
                ))}
              </div>
            )}
          </section>
        ))}
        <section>
          <h2>{sourcesTitle}</h2>
          <ul>
            {sources.map(({ text, href }) => (
              <li key={href}>
                {text}{' '}
                <a href={href} rel="noopener noreferrer" target="_blank">
                  {href.replace('https://', '')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

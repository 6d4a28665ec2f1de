// How the trends are worked out, in plain words, with the formula and where it comes from. Folded, so that the page
// is a list of questions one can see over; what counts as a day, on which all the rest stands, lies open.
import { trendsMethod } from '../../i18n/trends-method.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import folded from '../parts/folded.module.css';
import { Page } from '../parts/page.tsx';
import styles from './method-page.module.css';

type Section = (typeof trendsMethod.parts)[number]['sections'][number];

export function MethodPage() {
  const { title, parts, sources, sourcesTitle, back } = trendsMethod;
  return (
    <Page title={title} above={<BackLink href={hrefOf('trends')}>{back}</BackLink>}>
      <div class={styles.text}>
        {parts.map(({ heading, sections }, place) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {sections.map((section, index) => (
              <Folded key={section.heading} section={section} isOpen={place === 0 && index === 0} />
            ))}
          </section>
        ))}
        <section>
          <h2>{sourcesTitle}</h2>
          <ul>
            {sources.map(({ text, href }) => (
              <li key={href}>
                {text}{' '}
                <a href={href} rel="noopener noreferrer" target="_blank">
                  {decodeURIComponent(href).replace('https://', '')}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

function Folded({ section: { heading, lines, formula }, isOpen }: { section: Section; isOpen: boolean }) {
  return (
    <details class={`${styles.folded} ${folded.folded}`} open={isOpen}>
      <summary>
        <h3>{heading}</h3>
      </summary>
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
    </details>
  );
}

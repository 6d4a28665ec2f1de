// The language of the app. Another one begins with the page loaded anew: words stand in all of it.
import { useState } from 'preact/hooks';
import { LANGUAGES } from '../../i18n/languages.ts';
import { t } from '../../i18n/settings.ts';
import { chooseLanguage } from '../../platform/choose-language.ts';
import { chosenLanguage } from '../../platform/language.ts';
import { Notice } from '../parts/page.tsx';
import styles from './settings-page.module.css';

/** As the browser has it. */
const DEVICE = '';

export function LanguageRow() {
  const [hasFailed, setFailed] = useState(false);
  const change = (language: string) => {
    if (chooseLanguage(language === DEVICE ? null : language)) location.reload();
    else setFailed(true);
  };
  return (
    <>
      <label class={styles.name} for="language">
        {t.settings.language}
      </label>
      <span id="more-language" class={styles.more}>
        {t.settings.languageMore}
      </span>
      <div class={styles.below}>
        <select
          id="language"
          class={styles.choice}
          aria-describedby="more-language"
          value={chosenLanguage() ?? DEVICE}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        >
          <option value={DEVICE}>{t.settings.asDevice}</option>
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {hasFailed && <Notice role="alert">{t.settings.notStored}</Notice>}
    </>
  );
}

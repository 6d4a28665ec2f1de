import { t } from '../../i18n/feelings-page.ts';

/** The name of a family as it is read. */
export const familyName = (family: string | null): string =>
  family === null ? t.feelingsPage.noFamily : (t.feelingsPage.families[family] ?? family);

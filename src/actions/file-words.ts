import { language } from '../i18n/index.ts';
import { t } from '../i18n/publish.ts';
import type { FileWords } from '../workers/publish-jobs.ts';

/** The words that files for others may hold, in the language of this device's Ebb. */
export const fileWords = (): FileWords => ({ language, ...t.publish.inFiles });

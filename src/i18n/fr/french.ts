// Every word in French, by the names that the pages know them by. They come together, before anything is said.
import { details } from './details.ts';
import { diagnostics } from './diagnostics.ts';
import { differences, entries, entryPage, historyPage, removedPage } from './entries.ts';
import { example } from './example.ts';
import { feelings } from './feelings.ts';
import { feelingsPage } from './feelings-page.ts';
import { frame } from './frame.ts';
import { installNote, installPage, reminderPage, tabNote } from './install.ts';
import { keyboard } from './keyboard.ts';
import { damaged, lockPage, passkey, recovery, unlocking } from './lock.ts';
import { lookingBack } from './looking-back.ts';
import { meanings } from './meanings.ts';
import { media } from './media.ts';
import { nowhere } from './not-found.ts';
import { postStates } from './post-states.ts';
import { edition, ledger, look, people, place, publish, series, site } from './publish.ts';
import { quiet, quietSetting } from './quiet.ts';
import { quietPhrases } from './quiet-phrases.ts';
import { rescue } from './rescue.ts';
import { aboutPage, backupNote, keepNote, settings, storagePage } from './settings.ts';
import { support } from './support.ts';
import { templatesPage } from './templates.ts';
import { backupPage, exportPage, importPage, transfer } from './transfer.ts';
import { trendViews } from './trend-views.ts';
import { trends } from './trends.ts';
import { trendsMethod } from './trends-method.ts';
import { vocabulary } from './vocabulary.ts';
import { write } from './write.ts';
import { anotherLine, lines, pageMenu, templateMenu, writing } from './writing.ts';

export const words = {
  aboutPage,
  anotherLine,
  backupNote,
  backupPage,
  damaged,
  details,
  diagnostics,
  differences,
  edition,
  entries,
  entryPage,
  example,
  exportPage,
  feelings,
  feelingsPage,
  frame,
  historyPage,
  importPage,
  installNote,
  installPage,
  keepNote,
  keyboard,
  ledger,
  lines,
  lockPage,
  look,
  lookingBack,
  meanings,
  media,
  nowhere,
  pageMenu,
  passkey,
  people,
  place,
  postStates,
  publish,
  quiet,
  quietSetting,
  recovery,
  reminderPage,
  removedPage,
  rescue,
  series,
  settings,
  site,
  storagePage,
  support,
  tabNote,
  templateMenu,
  templatesPage,
  transfer,
  trends,
  trendsMethod,
  unlocking,
  views: trendViews,
  write,
  writing,
};

export const labels = vocabulary;
export const phrases = quietPhrases;
export const direction = 'ltr';

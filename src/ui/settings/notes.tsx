// What is said or asked once, above a page: one thing at a time, and never two in one sitting.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/install.ts';
import { isIosTab, isOnHomeScreen } from '../../platform/home-screen.ts';
import { type InstallState, install, watchInstall } from '../../platform/install.ts';
import { type Settings, watchMarks, watchSettings } from '../../store/watch.ts';
import { useRoute } from '../frame/route.ts';
import { Button, ButtonRow, LinkButton } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { AtTop } from './at-top.tsx';
import { BackupNote, useBackupDue } from './backup-note.tsx';
import { KeepNote } from './keep-note.tsx';
import { type Note, rememberNote } from './remember-note.ts';

const AFTER_ENTRIES = 3;
/** Pages that say it themselves, or are in the midst of something. */
const OWN_WORDS = ['install', 'import', 'export', 'backup'];

/** What is due, decided once as the notes come: an answer to one never brings up the next. */
function dueOf({ notesShown }: Settings): Note {
  if (isIosTab() && !notesShown.includes('tab')) return 'tab';
  return notesShown.includes('keep') ? 'install' : 'keep';
}

export function Notes() {
  const { path } = useRoute();
  const settings = useWatch(watchSettings);
  const [due, setDue] = useState<Note | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  useEffect(() => {
    if (settings && due === null) setDue(dueOf(settings));
  }, [settings]);
  const [first, second = ''] = path;
  // Above an entry that was just written nothing else is asked.
  if (first === 'entries' && second !== '') return null;
  // In the settings it stands for good: there it is looked for.
  const isAtSettings = first === 'settings' && second === '';
  if (isIosTab() && (isAtSettings || due === 'tab')) {
    if (first === 'settings' && OWN_WORDS.includes(second)) return null;
    return <TabNote settings={settings} isForGood={isAtSettings} />;
  }
  if (second !== '') return null;
  if (due === 'keep') return <KeepNote />;
  if (due !== 'install' || !settings || isAnswered) return null;
  return <LaterNote settings={settings} answered={() => setAnswered(true)} />;
}

/** What may be said again and again, one at a time; an answer to one ends it for this sitting. */
function LaterNote({ settings, answered }: { settings: Settings; answered: () => void }) {
  const count = useBackupDue(settings);
  if (count === null) return null;
  if (count === 0) return <InstallNote settings={settings} answered={answered} />;
  const end = () => {
    goOnWithPage();
    answered();
  };
  return (
    <AtTop>
      <BackupNote count={count} lastBackupAt={settings.lastBackupAt} answered={end} />
    </AtTop>
  );
}

/** The button goes with its note; whoever pressed it by key goes on with the page. */
function goOnWithPage(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

function answer(settings: Settings, note: Note): void {
  goOnWithPage();
  rememberNote(settings, note);
}

/** An iPhone's tab is no safe place for a journal: said where one looks back, never over the page being written. */
function TabNote({ settings, isForGood }: { settings: Settings | null; isForGood: boolean }) {
  if (!settings || (!isForGood && settings.notesShown.includes('tab'))) return null;
  return (
    <Notice>
      <p>{t.tabNote.text}</p>
      <ButtonRow>
        <LinkButton weight="plain" href="#/settings/install">
          {t.tabNote.steps}
        </LinkButton>
        {!isForGood && (
          <Button weight="plain" onClick={() => answer(settings, 'tab')}>
            {t.tabNote.later}
          </Button>
        )}
      </ButtonRow>
    </Notice>
  );
}

function InstallNote({ settings, answered }: { settings: Settings; answered: () => void }) {
  const [state, setState] = useState<InstallState>('none');
  useEffect(() => watchInstall(setState), []);
  const isNew = !settings.notesShown.includes('install');
  if (!isNew || state !== 'offered' || isOnHomeScreen()) return null;
  return (
    <AtTop>
      <Invitation settings={settings} answered={answered} />
    </AtTop>
  );
}

/** Counts entries only while the invitation is still to come. */
function Invitation({ settings, answered }: { settings: Settings; answered: () => void }) {
  const marks = useWatch(watchMarks);
  if (marks === null || marks.length < AFTER_ENTRIES) return null;
  const end = () => {
    answer(settings, 'install');
    answered();
  };
  const ask = () => {
    end();
    void install();
  };
  return (
    <Notice role="status">
      <p>{t.installNote.text}</p>
      <ButtonRow>
        <Button onClick={ask}>{t.installNote.install}</Button>
        <Button weight="plain" onClick={end}>
          {t.installNote.later}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

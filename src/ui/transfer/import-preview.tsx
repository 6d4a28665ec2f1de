// What was found, before any of it is stored: numbers, what only the person can say, and the one button.
import { useState } from 'preact/hooks';
import {
  entriesToAdd,
  type Found,
  type FoundTable,
  type ImportChoices,
  NO_CHOICES,
} from '../../actions/import-files.ts';
import { t } from '../../i18n/transfer.ts';
import { watchWords } from '../../store/watch.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { DoubtfulFiles, UnreadFiles } from './file-problems.tsx';
import { FoundCounts, isEmpty } from './found-counts.tsx';
import { ImportChoicesPart, PicturesBeside } from './import-choices.tsx';
import styles from './import-page.module.css';
import { ImportSamples } from './import-samples.tsx';
import { LabelMeanings } from './label-meanings.tsx';
import { NotComing } from './not-coming.tsx';
import { TableColumns } from './table-columns.tsx';

export function ImportPreview({
  found,
  store,
  readAgain,
  cancel,
}: {
  found: Found;
  store: (choices: ImportChoices) => void;
  readAgain: (file: string, columns: FoundTable['columns']) => void;
  cancel: () => void;
}) {
  const words = useWatch(watchWords);
  const [choices, setChoices] = useState(NO_CHOICES);
  const change = (next: Partial<ImportChoices>) => setChoices({ ...choices, ...next });
  const count = entriesToAdd(found, choices);
  const holdsBackup = found.unread.first.some(({ code }) => code === 'backup' || code === 'sealed');
  const most = entriesToAdd(found, {
    ...choices,
    undated: 'today',
    changed: 'keep-both',
    removed: 'bring-back',
  });
  return (
    <div class={styles.parts}>
      {holdsBackup && (
        <p>
          {t.importPage.isBackup} <a href="#/settings/backup">{t.importPage.toBackup}</a>
        </p>
      )}
      <FoundCounts found={found} />
      {found.tables.map((table) => (
        <TableColumns key={table.file} table={table} change={(columns) => readAgain(table.file, columns)} />
      ))}
      {most === 0 ? (
        <>
          <Nothing found={found} holdsBackup={holdsBackup} />
          <PicturesBeside found={found} choices={choices} change={change} />
          <PicturesAlone found={found} choices={choices} store={() => store(choices)} />
        </>
      ) : (
        <>
          <ImportChoicesPart found={found} choices={choices} change={change} />
          {words && <LabelMeanings labels={found.labels} words={words} choices={choices} change={change} />}
          <ButtonRow>
            <Button weight="strong" disabled={count === 0} onClick={() => store(choices)}>
              {t.importPage.importButton(count)}
            </Button>
            <Button weight="plain" onClick={cancel}>
              {t.importPage.notNow}
            </Button>
          </ButtonRow>
          {words && <ImportSamples samples={found.samples} words={words} />}
        </>
      )}
      <NotComing found={found} />
      <UnreadFiles unread={found.unread} />
      <DoubtfulFiles doubts={found.doubts} />
    </div>
  );
}

function Nothing({ found, holdsBackup }: { found: Found; holdsBackup: boolean }) {
  // What is missing is asked for above.
  if (found.tables.length > 0 && isEmpty(found)) return null;
  if (!isEmpty(found)) return <p>{t.importPage.nothingNew}</p>;
  // What a backup is was said already.
  return holdsBackup && found.unread.total === 1 ? null : <p>{t.importPage.nothing}</p>;
}

/** The pages are here, and their pictures were not among the files that they came with, or were left there. */
function PicturesAlone({
  found: { pictures, beside },
  choices,
  store,
}: {
  found: Found;
  choices: ImportChoices;
  store: () => void;
}) {
  if (pictures + beside.pictures === 0) return null;
  const count = pictures + (choices.beside === 'take-in' ? beside.pictures : 0);
  return (
    <ButtonRow>
      <Button weight="strong" disabled={count === 0} onClick={store}>
        {t.importPage.importPictures(count || beside.pictures)}
      </Button>
    </ButtonRow>
  );
}

// Feelings and tags: everything the person ever named, to be called otherwise, joined, hidden, or moved between the two.
import { useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/feelings-page.ts';
import { t as first } from '../../i18n/settings.ts';
import { listTags, listWords } from '../../journal/dictionary-list.ts';
import { isOwn } from '../../journal/entry.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Word } from '../../journal/words.ts';
import { watchMarks } from '../../store/watch.ts';
import { watchDictionary } from '../../store/watch-dictionary.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { AddWord } from './add-word.tsx';
import { FamilyList, HiddenList, Others, TagList } from './feelings-lists.tsx';
import styles from './feelings-page.module.css';
import { useArranging } from './use-arranging.ts';

/** Rows that are taken in at a glance; more have a field to find one in. */
const AT_A_GLANCE = 12;

export function FeelingsPage() {
  const rows = useWatch(watchDictionary);
  const marks = useWatch(watchMarks);
  const arranging = useArranging();
  return (
    <Page title={t.feelingsPage.title} above={<BackLink href="#/settings">{first.settings.back}</BackLink>}>
      <Status {...arranging} />
      {rows && marks && <Lists rows={rows} marks={marks} arranging={arranging} />}
    </Page>
  );
}

type Arranging = ReturnType<typeof useArranging>;

function Status({ said, progress, hasFailed, status, undo }: Arranging) {
  return (
    <>
      <div role="status" ref={status} class={styles.status}>
        {(progress ?? said.text) !== '' && (
          <div class={styles.said}>
            <span>{progress ?? said.text}</span>
            {said.undo && progress === null && (
              <Button onClick={() => void undo()}>{t.feelingsPage.undo}</Button>
            )}
          </div>
        )}
      </div>
      {hasFailed && <Notice role="alert">{t.feelingsPage.notStored}</Notice>}
    </>
  );
}

function Lists({
  rows,
  marks: all,
  arranging,
}: {
  rows: readonly Word[];
  marks: readonly Mark[];
  arranging: Arranging;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isWide, setWide] = useState(false);
  const marks = useMemo(() => all.filter(isOwn), [all]);
  const whole = useMemo(() => ({ words: listWords(rows, marks), tags: listTags(marks) }), [rows, marks]);
  const words = useMemo(() => (text === '' ? whole.words : listWords(rows, marks, text)), [whole, text]);
  const tags = useMemo(() => (text === '' ? whole.tags : listTags(marks, text)), [whole, text]);
  const shared = { rows, open, setOpen, act: arranging.act };
  const isFinding = text.trim() !== '';
  const hasOthers = whole.words.others.length > 0;
  const count = whole.tags.length + whole.words.named.reduce((sum, family) => sum + family.words.length, 0);
  const isEmpty = words.named.length + words.others.length + words.hidden.length + tags.length === 0;
  return (
    <>
      {(count > AT_A_GLANCE || isWide || isFinding) && (
        <SearchField name={t.feelingsPage.find} text={text} change={setText} />
      )}
      <p role="status">{isFinding && isEmpty ? t.feelingsPage.nothing : ''}</p>
      <section class={styles.part} hidden={isFinding && isEmpty}>
        <h2>{t.feelingsPage.feelings}</h2>
        <p class={styles.more}>
          {whole.words.named.length === 0 ? t.feelingsPage.noFeelings : t.feelingsPage.feelingsMore}
        </p>
        <FamilyList families={words.named} {...shared} />
        {(isWide || isFinding) && <Others families={words.others} {...shared} />}
        {!isFinding && (
          <div class={styles.below}>
            {hasOthers && (
              <Button aria-expanded={isWide} onClick={() => setWide(!isWide)}>
                {isWide ? t.feelingsPage.fewer : t.feelingsPage.more}
              </Button>
            )}
            <AddWord
              rows={rows}
              act={arranging.act}
              show={(row) => {
                setWide(true);
                setOpen(row);
                requestAnimationFrame(() => document.getElementById(row)?.focus());
              }}
            />
          </div>
        )}
        <HiddenList words={words.hidden} {...shared} />
      </section>
      {(tags.length > 0 || !isFinding) && (
        <section class={styles.part}>
          <h2>{t.feelingsPage.tags}</h2>
          <p class={styles.more}>
            {whole.tags.length === 0 ? t.feelingsPage.noTags : t.feelingsPage.tagsMore}
          </p>
          <TagList tags={tags} all={whole.tags} {...shared} />
        </section>
      )}
    </>
  );
}

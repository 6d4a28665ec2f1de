// Asks what a template is to be called, in the place of the item that keeps it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import type { Draft } from '../../journal/draft.ts';
import { MOST } from '../../journal/template.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useAlone } from '../parts/use-alone.ts';
import styles from './template-menu.module.css';

export function KeepTemplate({
  name,
  draft,
  keep,
  cancel,
}: {
  /** What it is called unless the person says otherwise. */
  name: string;
  draft: Draft | null;
  keep: (name: string, along: { tags: boolean; feelings: boolean }) => Promise<void>;
  cancel: () => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [tags, setTags] = useState(false);
  const [feelings, setFeelings] = useState(false);
  const { isBusy, alone } = useAlone();
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      class={styles.naming}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void alone(() => keep(text, { tags, feelings }));
      }}
    >
      <label class={styles.name}>
        {t.templateMenu.name}
        <input
          ref={input}
          type="text"
          autocomplete="off"
          maxLength={MOST.name}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {draft && draft.tags.length > 0 && (
        <Along label={t.templateMenu.withTags} isOn={tags} change={setTags} />
      )}
      {draft && draft.feelings.length > 0 && (
        <Along label={t.templateMenu.withFeelings} isOn={feelings} change={setFeelings} />
      )}
      <ButtonRow>
        <Button type="submit" aria-disabled={isBusy}>
          {t.templateMenu.keepNow}
        </Button>
        <Button weight="plain" onClick={cancel}>
          {t.templateMenu.cancel}
        </Button>
      </ButtonRow>
    </form>
  );
}

function Along({ label, isOn, change }: { label: string; isOn: boolean; change: (isOn: boolean) => void }) {
  return (
    <label class={styles.along}>
      <input type="checkbox" checked={isOn} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

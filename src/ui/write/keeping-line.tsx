import { useState } from 'preact/hooks';
import type { Keeping } from '../../actions/keep-draft.ts';
import { clockInWords, t } from '../../i18n/index.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { field } from './field.ts';

/** Says "Saved" only of what is stored, and nothing while a write is under way: the last truth stands. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const [last, setLast] = useState('');
  const now = keeping.kind === 'kept' ? t.write.saved(clockInWords(keeping.at)) : '';
  if (now !== '' && now !== last) setLast(now);
  const text = keeping.kind === 'failed' ? '' : now || last;
  return <span role="status">{text}</span>;
}

/** A failed write: said at once, with a way to carry the text away. */
export function NotKept({ text, retry }: { text: string; retry: () => void }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      setCopied(true);
    } catch {
      // No permission: the text is selected, so that the system's own copy is one tap away.
      field.focus();
      field.select();
    }
  };
  return (
    <Notice role="alert">
      <p>{text}</p>
      <ButtonRow>
        <Button onClick={copy}>{isCopied ? t.write.copied : t.write.copy}</Button>
        <Button onClick={retry}>{t.write.retry}</Button>
      </ButtonRow>
    </Notice>
  );
}

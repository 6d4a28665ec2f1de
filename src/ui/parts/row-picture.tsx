// The small picture at the end of a row. Its place is kept until it is there; one that cannot be shown has none.
import { useEffect, useState } from 'preact/hooks';
import { isBroken, showThumbnail } from '../../actions/show-thumbnail.ts';
import { t } from '../../i18n/entries.ts';
import type { Medium } from '../../journal/medium.ts';
import type { FirstPicture } from '../../store/watch-first-pictures.ts';
import styles from './row-picture.module.css';

export function RowPicture({ picture: { medium, description } }: { picture: FirstPicture }) {
  const [address, setAddress] = useThumbnail(medium);
  if (address === '') return null;
  if (address === null) return <span class={styles.picture} />;
  return (
    <img
      class={styles.picture}
      src={address}
      alt={description || t.entryPage.imageUnnamed}
      decoding="async"
      onError={() => setAddress('')}
    />
  );
}

/** Null until it is there, '' where there is none. */
function useThumbnail(medium: Medium) {
  const [address, setAddress] = useState<string | null>(isBroken(medium) ? '' : null);
  useEffect(() => {
    if (isBroken(medium)) return;
    const gone = new AbortController();
    let made = '';
    void showThumbnail(medium, gone.signal).then((blob) => {
      if (gone.signal.aborted) return;
      if (blob) made = URL.createObjectURL(blob);
      setAddress(made);
    });
    return () => {
      gone.abort();
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [medium.id]);
  return [address, setAddress] as const;
}

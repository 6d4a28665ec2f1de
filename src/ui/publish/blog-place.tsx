import { useState } from 'preact/hooks';
import { changePlace } from '../../actions/connect-host.ts';
import { t } from '../../i18n/publish.ts';
import type { HostPlace } from '../../journal/host-place.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './publish.module.css';

const LONGEST = 200;

/** Where in the repository the blog lies. */
export function BlogPlace({ place }: { place: HostPlace }) {
  const [branch, setBranch] = useState(place.branch ?? '');
  const [folder, setFolder] = useState(place.folder);
  const [end, setEnd] = useState<'saved' | 'failed' | null>(null);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const change = {
      branch: branch.trim() || null,
      folder: folder
        .split('/')
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .join('/'),
    };
    changePlace(change).then(
      () => setEnd('saved'),
      () => setEnd('failed'),
    );
  };
  return (
    <form class={styles.form} onSubmit={save}>
      <TextField name={t.place.branch} value={branch} longest={LONGEST} change={setBranch} />
      <p class={styles.more}>{t.place.branchMore}</p>
      <TextField name={t.place.folder} value={folder} longest={LONGEST} change={setFolder} />
      <p class={styles.more}>{t.place.folderMore}</p>
      <Button type="submit">{t.place.save}</Button>
      <p role="status">{end === 'saved' ? t.place.saved : ''}</p>
      {end === 'failed' && <Notice role="alert">{t.publish.notStored}</Notice>}
    </form>
  );
}

// Posts that were looked at and wait to go: together as one archive, or into the folder of the blog.
import type { PostLine } from '../../actions/look-at-posts.ts';
import { chooseBlog, type InFolder, publishInFolder, publishZip } from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { canSaveToFolder } from '../../platform/files.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useJob } from '../parts/use-job.ts';
import { FolderOutcome } from './folder-outcome.tsx';
import { PostRow } from './post-row.tsx';
import styles from './publish.module.css';
import { type Removable, SendPart } from './send-part.tsx';
import { WayOutcome, type Went } from './way-outcome.tsx';

/** What is still in a repository, of posts that are no longer meant for others. */
const removableOf = (stale: readonly PostLine[]): Removable[] =>
  stale.flatMap(({ id, standing }) =>
    standing.filter(({ to }) => to.kind === 'host').map(({ path, to }) => ({ id, path, to: to.name })),
  );

export function ReadyPart({
  lines,
  stale,
  hasLeft,
}: {
  lines: readonly PostLine[];
  stale: readonly PostLine[];
  /** Something of a post that is gone may have stayed in the repository. */
  hasLeft: boolean;
}) {
  const job = useJob<Went>();
  const folders = useJob<InFolder>();
  const isBusy = job.progress !== undefined || folders.progress !== undefined;
  const ids = lines.map(({ id }) => id);
  const intoFolder = (again?: FileSystemDirectoryHandle, replace: string[] = [], of = ids) =>
    folders.run(async (_tell, signal) => {
      const folder = again ?? (await chooseBlog().catch(() => 'failed' as const));
      if (folder === 'failed') return { ok: false, code: 'folder' };
      return folder && publishInFolder(of, folder, replace, signal);
    });
  const hasAny = lines.length > 0;
  return (
    <>
      {hasAny && (
        <section class={styles.part} aria-labelledby="list-ready">
          <h2 id="list-ready">{t.publish.lists.ready}</h2>
          <p class={styles.more}>{t.publish.listsMore.ready}</p>
          <ul class={styles.list}>
            {lines.map((line) => (
              <PostRow key={line.id} line={line} />
            ))}
          </ul>
          <ButtonRow>
            <Button
              weight="strong"
              aria-disabled={isBusy}
              onClick={() => job.run((_tell, signal) => publishZip(ids, signal))}
            >
              {t.publish.zip}
            </Button>
            {canSaveToFolder() && (
              <Button aria-disabled={isBusy} onClick={() => intoFolder()}>
                {t.publish.folder}
              </Button>
            )}
          </ButtonRow>
        </section>
      )}
      {!hasAny && stale.length > 0 && canSaveToFolder() && (
        <ButtonRow>
          <Button aria-disabled={isBusy} onClick={() => intoFolder()}>
            {t.publish.folder}
          </Button>
        </ButtonRow>
      )}
      <SendPart ids={ids} removable={removableOf(stale)} hasLeft={hasLeft} />
      <WayOutcome job={job} isZip />
      <FolderOutcome job={folders} replace={(folder, paths, of) => intoFolder(folder, paths, of)} />
    </>
  );
}

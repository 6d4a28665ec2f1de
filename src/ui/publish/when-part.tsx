// When a post goes out, and how: now, with others, or not before tomorrow.
import { useState } from 'preact/hooks';
import type { PostLook } from '../../actions/look-at-posts.ts';
import {
  chooseBlog,
  type InFolder,
  publishByCopying,
  publishBySharing,
  publishFile,
  publishInFolder,
} from '../../actions/publish-posts.ts';
import { t } from '../../i18n/publish.ts';
import { DAY_MS } from '../../journal/day.ts';
import type { Edition } from '../../journal/edition.ts';
import { publishingOf, restsUntil } from '../../journal/publishing.ts';
import { now } from '../../platform/clock.ts';
import { canSaveToFolder } from '../../platform/files.ts';
import { canShareText } from '../../platform/share.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { hrefOf, navigate } from '../frame/route.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useJob } from '../parts/use-job.ts';
import { useWatch } from '../parts/use-watch.ts';
import { FolderOutcome } from './folder-outcome.tsx';
import { LookPart } from './look-part.tsx';
import { dayOfInstant } from './place-words.ts';
import styles from './publish.module.css';
import { SendPart } from './send-part.tsx';
import type { Keeper } from './use-keeper.ts';
import { WayOutcome, type Went } from './way-outcome.tsx';

const watchPublishing = watchLater('publishing');

interface Looked {
  look: PostLook;
  edition: Edition;
  keeper: Keeper;
}

export function WhenPart({ look, edition, keeper }: Looked) {
  const choices = publishingOf(useWatch(watchPublishing));
  const [isChoosing, setChoosing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const [isResting, setResting] = useState(false);
  const sha256 = look.lookedSha;
  const put = async (fields: Partial<Edition>) => {
    const isStored = (await keeper.with((before) => ({ ...before, ...fields }))) !== null;
    setFailed(!isStored);
    return isStored;
  };
  // What was just ticked must be in what goes out.
  const isCurrent = look.editedAt === edition.editedAt && keeper.shown === edition && !keeper.isAhead;
  const until = restsUntil(edition, choices, now().at);
  const again = async () => {
    const isStored = await put({ lookAgainAt: now().at + DAY_MS, looked: '' });
    setResting(isStored);
    setChoosing(false);
  };
  const ready = async () => {
    if (!isCurrent) return;
    if (await put({ looked: sha256, lookAgainAt: null })) navigate(hrefOf('publish'));
  };
  const go = async () => {
    if (!isCurrent) return;
    if (await put({ looked: sha256, lookAgainAt: null })) setChoosing(true);
  };
  return (
    <LookPart id="when" title={t.look.when}>
      {until !== null && !isResting && <p class={styles.more}>{t.look.rests(dayOfInstant(until))}</p>}
      <ButtonRow>
        <Button
          weight="strong"
          aria-expanded={isChoosing}
          aria-disabled={!isCurrent}
          onClick={() => void go()}
        >
          {t.look.now}
        </Button>
        <Button onClick={() => void again()}>{t.look.tomorrow}</Button>
        <Button weight="plain" aria-disabled={!isCurrent} onClick={() => void ready()}>
          {t.look.ready}
        </Button>
      </ButtonRow>
      <p role="status">{isCurrent ? (isResting ? t.look.again : '') : t.look.catchingUp}</p>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
      {isChoosing && <HowPart look={look} isCurrent={isCurrent} />}
    </LookPart>
  );
}

function HowPart({ look: { file }, isCurrent }: { look: PostLook; isCurrent: boolean }) {
  const job = useJob<Went>();
  const folders = useJob<InFolder>();
  const intoFolder = (again?: FileSystemDirectoryHandle, replace: string[] = []) =>
    folders.run(async (_tell, signal) => {
      const folder = again ?? (await chooseBlog().catch(() => 'failed' as const));
      if (folder === 'failed') return { ok: false, code: 'folder' };
      return folder && publishInFolder([file.id], folder, replace, signal);
    });
  const go = (work: () => Promise<Went>) => isCurrent && job.run(work);
  const share = async (): Promise<Went> => {
    const went = await publishBySharing(file);
    return went.ok ? { ...went, isShared: true } : went;
  };
  const copy = async (): Promise<Went> => {
    const went = await publishByCopying(file);
    return went.ok ? { ...went, isCopied: true } : went;
  };
  return (
    <fieldset aria-label={t.look.choose}>
      <p class={styles.more}>{t.look.choose}</p>
      <ButtonRow>
        <Button aria-disabled={!isCurrent} onClick={() => go(() => publishFile(file))}>
          {t.look.download}
        </Button>
        {canShareText() && (
          <Button aria-disabled={!isCurrent} onClick={() => go(share)}>
            {t.look.share}
          </Button>
        )}
        <Button aria-disabled={!isCurrent} onClick={() => go(copy)}>
          {t.look.copy}
        </Button>
        {canSaveToFolder() && (
          <Button aria-disabled={!isCurrent} onClick={() => isCurrent && intoFolder()}>
            {t.look.folder}
          </Button>
        )}
      </ButtonRow>
      <SendPart ids={[file.id]} isOnly />
      <WayOutcome job={job} />
      <FolderOutcome job={folders} replace={(folder, paths) => intoFolder(folder, paths)} />
    </fieldset>
  );
}

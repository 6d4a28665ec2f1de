// The pictures of what was written, each of which stays there unless it is put into the copy.
import { useMemo, useState } from 'preact/hooks';
import { makePublicPicture, type PublicPictureMade } from '../../actions/public-picture.ts';
import { t } from '../../i18n/publish.ts';
import type { Edition } from '../../journal/edition.ts';
import type { Entry } from '../../journal/entry.ts';
import { withoutKeptBack } from '../../journal/kept-back.ts';
import {
  mediaIn,
  type PlacedPicture,
  pictureMarkdown,
  pictureTakenOut,
  placedPictures,
} from '../../journal/medium.ts';
import { openPictures, publicPictures, withPicturePut } from '../../journal/public-picture.ts';
import { edited } from '../../journal/text-edit.ts';
import { watchMediaOf } from '../../store/watch-medium.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { Picture } from '../parts/picture.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './copy-pictures.module.css';
import parts from './publish.module.css';
import type { Keeper } from './use-keeper.ts';

/** A text without a picture, wherever it stands. */
function withoutPicture(text: string, ids: ReadonlySet<string>): string {
  let left = text;
  for (const placed of placedPictures(text).reverse())
    if (ids.has(placed.id)) left = edited(left, pictureTakenOut(left, placed));
  return left;
}

type Failure = Extract<PublicPictureMade, { ok: false }>['code'] | 'not-stored';

interface Copying {
  entry: Entry;
  edition: Edition;
  keeper: Keeper;
}

export function CopyPictures({ entry, edition, keeper }: Copying) {
  const open = useMemo(() => openPictures(entry.body), [entry.body]);
  const named = mediaIn(edition.body)
    .map(({ id }) => id)
    .join(' ');
  const rows = useWatch(useMemo(() => watchMediaOf(named === '' ? [] : named.split(' ')), [named]));
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  if (open.length === 0) return null;
  const copies = [...publicPictures(rows ?? []).values()];
  const store = async (how: (now: Edition) => Edition, done: string) => {
    const stored = await keeper.with(how);
    setSaid(stored ? done : '');
    setFailure(stored ? null : 'not-stored');
  };
  const put = async (picture: PlacedPicture) => {
    const made = await makePublicPicture(picture.id);
    if (!made.ok) {
      setFailure(made.code);
      return;
    }
    const before = withoutKeptBack(entry.body.slice(0, picture.start));
    const markdown = pictureMarkdown(made.medium, picture.description);
    await store(
      (now) => ({ ...now, body: withPicturePut(now.body, markdown, before) }),
      t.edition.pictures.in,
    );
  };
  const takeOut = ({ id }: PlacedPicture) => {
    const ids = new Set(copies.filter(({ of }) => of === id).map((copy) => copy.id));
    return store((now) => ({ ...now, body: withoutPicture(now.body, ids) }), t.edition.pictures.out);
  };
  const act = (picture: PlacedPicture, isIn: boolean) => {
    if (busy !== null) return;
    setBusy(picture.id);
    setSaid('');
    setFailure(null);
    void (isIn ? takeOut(picture) : put(picture)).finally(() => setBusy(null));
  };
  return (
    <section class={parts.part} aria-labelledby="copy-pictures">
      <h2 id="copy-pictures">{t.edition.pictures.title}</h2>
      <p class={parts.more}>{t.edition.pictures.more}</p>
      <ul class={styles.pictures}>
        {open.map((picture, index) => (
          <OnePicture
            key={picture.id}
            picture={picture}
            nth={index + 1}
            isIn={copies.some(({ of }) => of === picture.id)}
            isBusy={rows === null || busy !== null}
            act={act}
          />
        ))}
      </ul>
      <p role="status" class={parts.more}>
        {busy === null ? said : t.edition.pictures.drawing}
      </p>
      {failure !== null && <Notice role="alert">{failureInWords(failure)}</Notice>}
    </section>
  );
}

function failureInWords(failure: Failure): string {
  const { failures } = t.edition.pictures;
  return failure in failures ? failures[failure as keyof typeof failures] : failures.other;
}

function OnePicture({
  picture,
  nth,
  isIn,
  isBusy,
  act,
}: {
  picture: PlacedPicture;
  nth: number;
  isIn: boolean;
  isBusy: boolean;
  act: (picture: PlacedPicture, isIn: boolean) => void;
}) {
  const { pictures } = t.edition;
  return (
    <li>
      <span class={styles.frame}>
        <Picture id={picture.id} description={picture.description} isSmall />
      </span>
      <Button
        weight={isIn ? 'plain' : 'normal'}
        aria-label={isIn ? pictures.takeOutNth(nth) : pictures.putNth(nth)}
        aria-disabled={isBusy}
        onClick={() => act(picture, isIn)}
      >
        {isIn ? pictures.takeOut : pictures.put}
      </Button>
    </li>
  );
}

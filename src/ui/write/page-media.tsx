// The pictures and recordings of the page being written, below its text: the field can only name them.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/media.ts';
import { type PlacedPicture, placedPictures, placedSounds } from '../../journal/medium.ts';
import { FilePicture, Picture } from '../parts/picture.tsx';
import { Sound } from '../parts/sound.tsx';
import { type Adding, takePasted, watchAdding } from './add-pictures.ts';
import { field } from './field.ts';
import styles from './page-media.module.css';
import { describe, takeOutOf } from './placed-media.ts';
import { type Unstored, wanted, watchUnstored } from './unstored.ts';
import { UnstoredMedia } from './unstored-media.tsx';
import { VoiceNote } from './voice-note.tsx';
import { type Voice, watchVoice } from './voice-recording.ts';

export function PageMedia({ body }: { body: string }) {
  const pictures = useMemo(() => placedPictures(body), [body]);
  const sounds = useMemo(() => placedSounds(body), [body]);
  const [adding, setAdding] = useState<Adding>({ count: 0, failed: [] });
  useEffect(() => watchAdding(setAdding), []);
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => watchVoice(setVoice), []);
  const [unstored, setUnstored] = useState<readonly Unstored[]>([]);
  useEffect(() => watchUnstored(setUnstored), []);
  useEffect(takePasted, []);
  const waiting = new Map(unstored.map((one) => [one.medium.id, one]));
  const heard = sounds.filter(({ id }) => !voice?.isComing(id) && !waiting.has(id));
  return (
    <>
      {pictures.length > 0 && (
        <ol class={styles.pictures} aria-label={t.media.list}>
          {pictures.map((picture, index) => (
            <Placed
              key={`${picture.id} ${index}`}
              picture={picture}
              nth={index + 1}
              place={placeOf(pictures, index)}
              isAwaited={adding.count > 0}
              waiting={waiting.get(picture.id)}
            />
          ))}
        </ol>
      )}
      {heard.length > 0 && (
        <ul class={styles.pictures} aria-label={t.media.sounds}>
          {heard.map(({ id, description }, index) => (
            <li key={`${id} ${index}`} class={styles.said}>
              <Sound id={id} name={description} />
              <TakeOut id={id} place={placeOf(heard, index)} name={t.media.takeOutSound(description)} />
            </li>
          ))}
        </ul>
      )}
      {voice && <VoiceNote voice={voice} />}
      <UnstoredMedia media={wanted(unstored)} />
      <p role="status" class={styles.adding}>
        {adding.count > 0 && t.media.adding(adding.count)}
      </p>
      {adding.failed.map(({ name, code }, index) => (
        <p key={index} role="alert" class={styles.failed}>
          {inWords(name, code)}
        </p>
      ))}
    </>
  );
}

/** How many before it are of the same file: which of the places in the text is its own. */
const placeOf = (all: readonly PlacedPicture[], index: number): number =>
  all.slice(0, index).filter(({ id }) => id === all[index]?.id).length;

function inWords(name: string, code: Adding['failed'][number]['code']): string {
  const said = t.media.notAdded[code];
  return typeof said === 'string' ? said : said(name || t.media.picture);
}

function Placed({
  picture: { id, description },
  nth,
  place,
  isAwaited,
  waiting,
}: {
  picture: PlacedPicture;
  nth: number;
  place: number;
  isAwaited: boolean;
  waiting: Unstored | undefined;
}) {
  const shows = description || `${t.media.picture} ${numberInWords(nth)}`;
  return (
    <li class={styles.placed}>
      <span class={styles.thumb}>
        {waiting ? (
          <FilePicture file={waiting.file()} description={shows} />
        ) : (
          <Picture id={id} description={shows} isSmall isAwaited={isAwaited} />
        )}
      </span>
      <input
        class={styles.description}
        aria-label={t.media.describeNth(nth)}
        placeholder={t.media.description}
        dir="auto"
        autocomplete="off"
        value={description}
        onInput={({ currentTarget }) => describe(id, currentTarget.value, place)}
      />
      <TakeOut id={id} place={place} name={t.media.takeOutNth(nth)} />
    </li>
  );
}

function TakeOut({ id, place, name }: { id: string; place: number; name: string }) {
  return (
    <button
      type="button"
      class={styles.out}
      aria-label={name}
      onClick={() => {
        takeOutOf(id, place);
        field.focus({ preventScroll: true });
      }}
    >
      {t.media.takeOut}
    </button>
  );
}

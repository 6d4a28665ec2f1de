// The pictures and recordings of the page being written, below its text: the field can only name them.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/media.ts';
import { type PlacedPicture, placedPictures, placedSounds } from '../../journal/medium.ts';
import { Picture } from '../parts/picture.tsx';
import { Sound } from '../parts/sound.tsx';
import { type Adding, takePasted, watchAdding } from './add-pictures.ts';
import { field } from './field.ts';
import styles from './page-media.module.css';
import { describe, takeOut } from './placed-media.ts';
import { VoiceNote } from './voice-note.tsx';
import { type Voice, watchVoice } from './voice-recording.ts';

export function PageMedia({ body }: { body: string }) {
  const pictures = useMemo(() => placedPictures(body), [body]);
  const sounds = useMemo(() => placedSounds(body), [body]);
  const [adding, setAdding] = useState<Adding>({ count: 0, failed: [] });
  useEffect(() => watchAdding(setAdding), []);
  const [voice, setVoice] = useState<Voice | null>(null);
  useEffect(() => watchVoice(setVoice), []);
  useEffect(takePasted, []);
  const heard = sounds.filter(({ id }) => !voice?.isComing(id));
  return (
    <>
      {pictures.length > 0 && (
        <ol class={styles.pictures} aria-label={t.media.list}>
          {pictures.map((picture, index) => (
            <Placed
              key={`${picture.id} ${index}`}
              picture={picture}
              nth={index + 1}
              isAwaited={adding.count > 0}
            />
          ))}
        </ol>
      )}
      {heard.length > 0 && (
        <ul class={styles.pictures} aria-label={t.media.sounds}>
          {heard.map(({ id, description }, index) => (
            <li key={`${id} ${index}`} class={styles.said}>
              <Sound id={id} name={description} />
              <TakeOut id={id} name={t.media.takeOutSound(description)} />
            </li>
          ))}
        </ul>
      )}
      {voice && <VoiceNote voice={voice} />}
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

function inWords(name: string, code: Adding['failed'][number]['code']): string {
  const said = t.media.notAdded[code];
  return typeof said === 'string' ? said : said(name || t.media.picture);
}

function Placed({
  picture: { id, description },
  nth,
  isAwaited,
}: {
  picture: PlacedPicture;
  nth: number;
  isAwaited: boolean;
}) {
  return (
    <li class={styles.placed}>
      <span class={styles.thumb}>
        <Picture
          id={id}
          description={description || `${t.media.picture} ${numberInWords(nth)}`}
          isSmall
          isAwaited={isAwaited}
        />
      </span>
      <input
        class={styles.description}
        aria-label={t.media.describeNth(nth)}
        placeholder={t.media.description}
        dir="auto"
        autocomplete="off"
        value={description}
        onInput={({ currentTarget }) => describe(id, currentTarget.value)}
      />
      <TakeOut id={id} name={t.media.takeOutNth(nth)} />
    </li>
  );
}

function TakeOut({ id, name }: { id: string; name: string }) {
  return (
    <button
      type="button"
      class={styles.out}
      aria-label={name}
      onClick={() => {
        takeOut(id);
        field.focus({ preventScroll: true });
      }}
    >
      {t.media.takeOut}
    </button>
  );
}

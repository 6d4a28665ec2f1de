// What could not be stored, below the page: with a way to try again, and to have it elsewhere.
import { handOver } from '../../actions/hand-over.ts';
import { t as shared } from '../../i18n/index.ts';
import { t } from '../../i18n/media.ts';
import { isPicture } from '../../journal/medium.ts';
import styles from './page-media.module.css';
import { layAside, letGoOf, storeAgain, type Unstored } from './unstored.ts';

export function UnstoredMedia({ media }: { media: readonly Unstored[] }) {
  const pictures = media.filter(({ medium }) => isPicture(medium.type));
  return (
    <>
      {media
        .filter((one) => !pictures.includes(one))
        .map((one) => (
          <Together
            key={one.medium.id}
            media={[one]}
            text={t.media.unstored}
            out={t.media.dropRecording}
            letGo={letGoOf}
          />
        ))}
      {pictures.length > 0 && (
        <Together
          media={pictures}
          text={t.media.unstoredPictures(pictures.length)}
          out={t.media.takeOut}
          letGo={layAside}
        />
      )}
    </>
  );
}

/** However many there are: where there is room again there is room for most. They are saved one by one. */
function Together({
  media,
  text,
  out,
  letGo,
}: {
  media: readonly Unstored[];
  text: string;
  out: string;
  letGo: (one: Unstored) => void;
}) {
  const [first] = media;
  const latest = media.at(-1);
  if (!first || !latest) return null;
  const save = async () => {
    const handed = await handOver(first.file());
    if (handed === 'downloaded' || handed === 'shared') letGoOf(first);
  };
  const tries = media.reduce((sum, one) => sum + one.tries, 0);
  return (
    <div class={styles.running}>
      {/* Said anew with each try that failed. */}
      <p key={tries} role="alert" class={styles.clock}>
        {text} {t.media.whyUnstored[latest.code]}
      </p>
      {/* For this window that is final. */}
      {latest.code !== 'outdated' && (
        <button type="button" class={styles.stop} onClick={() => media.forEach(storeAgain)}>
          {shared.frame.tryAgain}
        </button>
      )}
      <button type="button" class={styles.stop} onClick={() => void save()}>
        {media.length > 1 ? t.media.saveNamed(first.file().name) : t.media.saveAsFile}
      </button>
      <button type="button" class={styles.out} onClick={() => media.forEach(letGo)}>
        {out}
      </button>
    </div>
  );
}

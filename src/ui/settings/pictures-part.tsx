// What becomes of pictures that are added: smaller and without what the camera wrote, or as they are.
import { useState } from 'preact/hooks';
import { changeWholePictures } from '../../actions/change-whole-pictures.ts';
import { t } from '../../i18n/settings.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import { Notice } from '../parts/page.tsx';
import { Switch } from '../parts/switch.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './storage-page.module.css';

const watchWish = watchLaters(['wholePictures']);

export function PicturesPart() {
  const wish = useWatch(watchWish);
  const [hasFailed, setFailed] = useState(false);
  const change = (isWhole: boolean) => {
    setFailed(false);
    changeWholePictures(isWhole).catch(() => setFailed(true));
  };
  return (
    <section class={styles.part}>
      <h2>{t.storagePage.pictures}</h2>
      <p>{t.storagePage.picturesMore}</p>
      <Switch
        label={t.storagePage.wholePictures}
        isOn={wish?.wholePictures === true}
        isUnknown={wish === null}
        describedBy="more-whole-pictures"
        turn={change}
      />
      <p id="more-whole-pictures" class={styles.more}>
        {t.storagePage.wholePicturesMore}
      </p>
      {hasFailed && <Notice role="alert">{t.settings.notStored}</Notice>}
    </section>
  );
}

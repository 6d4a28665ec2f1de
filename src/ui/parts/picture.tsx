// A picture of the journal's own, wherever a text with it is read.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/media.ts';
import styles from './picture.module.css';
import { useMedium } from './use-medium.ts';

/** `isSmall`: as one of several beside the page being written. `isAwaited`: it is on its way. */
export function Picture({
  id,
  description,
  isSmall = false,
  isAwaited = false,
}: {
  id: string;
  description: string;
  isSmall?: boolean;
  isAwaited?: boolean;
}) {
  const { size, address } = useMedium(id, isAwaited);
  const [isBroken, setBroken] = useState(false);
  if (address === '' || isBroken) {
    return (
      <span class={styles.missing}>
        {description ? t.media.missing(description) : t.media.missingUnnamed}
      </span>
    );
  }
  return (
    <img
      class={isSmall ? styles.small : styles.picture}
      // Its place is kept until it is there.
      {...size}
      {...(address === null ? {} : { src: address })}
      alt={description || t.media.picture}
      // Beside the text it would be dropped into it as another picture.
      {...(isSmall ? { draggable: false } : {})}
      decoding="async"
      onError={() => setBroken(true)}
    />
  );
}

/** One that is in this window alone, as small as `isSmall`. */
export function FilePicture({ file, description }: { file: File; description: string }) {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <img
      class={styles.small}
      {...(address === null ? {} : { src: address })}
      alt={description}
      draggable={false}
      decoding="async"
    />
  );
}

// The repository that posts can go into: connected, tried, let go of.
import { useState } from 'preact/hooks';
import { type AddressCode, connectHost, disconnectHost } from '../../actions/connect-host.ts';
import { t } from '../../i18n/publish.ts';
import { hostPlaceOf, nameOfPlace } from '../../journal/host-place.ts';
import { isUnsaved } from '../../platform/storing.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { Muted, Notice, Page } from '../parts/page.tsx';
import { boxed, useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { BlogPlace } from './blog-place.tsx';
import styles from './publish.module.css';
import { TokenPart } from './token-part.tsx';

const watchPlace = boxed(watchLater('hostPlace'));
const LONGEST = 500;

export function PlacePage() {
  const stored = useWatch(watchPlace);
  const place = stored && hostPlaceOf(stored.value);
  const [isFresh, setFresh] = useState(false);
  const [said, setSaid] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const leave = () => {
    setFailed(false);
    disconnectHost().then(
      () => setSaid(t.place.disconnected),
      () => setFailed(true),
    );
  };
  return (
    <Page title={t.place.title} above={<BackLink href={hrefOf('publish')}>{t.publish.back}</BackLink>}>
      <Muted>{t.place.lead}</Muted>
      <p role="status">{place ? '' : said}</p>
      {hasFailed && <Notice role="alert">{t.publish.notStored}</Notice>}
      {stored === null && <Waiting />}
      {stored && !place && <Connecting connected={() => setFresh(true)} />}
      {place && (
        <>
          <p class={styles.place}>{t.place.connected(nameOfPlace(place))}</p>
          {isFresh && <LoadAnew />}
          <BlogPlace place={place} />
          <TokenPart place={place} />
          <div class={styles.part}>
            <Button weight="plain" onClick={leave}>
              {t.place.disconnect}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

function Connecting({ connected }: { connected: () => void }) {
  const [address, setAddress] = useState('');
  const [code, setCode] = useState<AddressCode | 'failed' | null>(null);
  const connect = async (event: SubmitEvent) => {
    event.preventDefault();
    setCode(null);
    try {
      const place = await connectHost(address);
      if ('code' in place) setCode(place.code);
      else connected();
    } catch {
      setCode('failed');
    }
  };
  return (
    <form class={styles.form} onSubmit={(event) => void connect(event)}>
      <TextField name={t.place.address} value={address} longest={LONGEST} change={setAddress} />
      <p class={styles.more}>{t.place.addressExample}</p>
      {code !== null && (
        <Notice role="alert">{code === 'failed' ? t.publish.notStored : t.place.codes[code]}</Notice>
      )}
      <Button type="submit" weight="strong">
        {t.place.connect}
      </Button>
    </form>
  );
}

/** Offered, and only while nothing is unsaved. */
function LoadAnew() {
  return (
    <Notice>
      <p>{t.place.reloadFirst}</p>
      <ButtonRow>
        <Button
          onClick={() => {
            if (!isUnsaved()) location.reload();
          }}
        >
          {t.place.reload}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

// Going on with what is here. An empty journal is begun only when that is said twice.
import { useState } from 'preact/hooks';
import { goOnWithThis } from '../../actions/go-on.ts';
import { t } from '../../i18n/rescue.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { Way } from './way.tsx';

const BEGIN = 'begin-empty';

export function GoOnWay({ count }: { count: number }) {
  const [isAsked, setAsked] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const goOn = () => void goOnWithThis().then((isDone) => setFailed(!isDone));
  const isEmpty = count === 0;
  const leave = () => {
    setAsked(false);
    // The button goes; who pressed it by key goes on where it was asked for.
    document.getElementById(BEGIN)?.focus();
  };
  return (
    <Way more={isEmpty ? t.beginMore : t.goOnMore}>
      {!isEmpty && <Button onClick={goOn}>{t.goOn(count)}</Button>}
      {isEmpty && (
        <Button id={BEGIN} aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
          {t.begin}
        </Button>
      )}
      {isAsked && (
        <ButtonRow>
          <Button onClick={goOn}>{t.beginSure}</Button>
          <Button weight="plain" onClick={leave}>
            {t.leave}
          </Button>
        </ButtonRow>
      )}
      {isFailed && <Notice role="alert">{t.failed}</Notice>}
    </Way>
  );
}

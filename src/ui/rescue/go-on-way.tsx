// Going on with what is here. An empty journal is begun only when that is said twice.
import { useState } from 'preact/hooks';
import { goOnWithThis } from '../../actions/go-on.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/rescue.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { Way } from './way.tsx';

export function GoOnWay({ count }: { count: number }) {
  const [isAsked, setAsked] = useState(false);
  const [isFailed, setFailed] = useState(false);
  const goOn = () => void goOnWithThis().then((isDone) => setFailed(!isDone));
  const isEmpty = count === 0;
  return (
    <Way more={isEmpty ? t.beginMore : t.goOnMore}>
      {!isEmpty && <Button onClick={goOn}>{t.goOn(numberInWords(count), count === 1)}</Button>}
      {isEmpty && !isAsked && <Button onClick={() => setAsked(true)}>{t.begin}</Button>}
      {isEmpty && isAsked && (
        <ButtonRow>
          <Button onClick={goOn}>{t.beginSure}</Button>
          <Button weight="plain" onClick={() => setAsked(false)}>
            {t.leave}
          </Button>
        </ButtonRow>
      )}
      {isFailed && <Notice role="alert">{t.failed}</Notice>}
    </Way>
  );
}

// A page whose code comes when it is first opened. It is kept on the device, so "coming" is a moment.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { noteError } from '../../platform/errors.ts';
import { Boundary } from '../parts/boundary.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import type { Route } from './route.ts';

type PageComponent = ComponentType<{ route: Route }>;

const loaded = new Map<() => Promise<PageComponent>, PageComponent>();

export function LazyPage({ load, route }: { load: () => Promise<PageComponent>; route: Route }) {
  const [attempt, setAttempt] = useState(0);
  const [page, setPage] = useState<PageComponent | null>(() => loaded.get(load) ?? null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    load().then(
      (Loaded) => {
        loaded.set(load, Loaded);
        setPage(() => Loaded);
      },
      (error) => {
        noteError(error);
        setFailed(true);
      },
    );
  }, [load, attempt]);
  const again = () => setAttempt(attempt + 1);
  if (hasFailed) return <FailedPage retry={again} />;
  if (!page) return <main aria-busy="true" />;
  const Loaded = page;
  return (
    // One broken page does not take the journal with it, and, as pages of one chunk stand in one place, does not stay
    // in the place of the next.
    <Boundary key={`${attempt} ${route.path.slice(0, 2)}`} failed={() => <FailedPage retry={again} />}>
      <Loaded route={route} />
    </Boundary>
  );
}

function FailedPage({ retry }: { retry: () => void }) {
  return (
    <main>
      <Notice role="alert">
        <p>{t.frame.failedPage}</p>
        <Button onClick={retry}>{t.frame.tryAgain}</Button>
      </Notice>
    </main>
  );
}

// A page whose code comes when it is first opened. It is kept on the device, so "coming" is a moment.
import { Component, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
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
      () => setFailed(true),
    );
  }, [load, attempt]);
  if (hasFailed) return <FailedPage retry={() => setAttempt(attempt + 1)} />;
  if (!page) return <main aria-busy="true" />;
  const Loaded = page;
  return (
    // Pages of one chunk stand in one place: a broken one does not stay in the place of the next.
    <Boundary key={`${attempt} ${route.path.slice(0, 2)}`} retry={() => setAttempt(attempt + 1)}>
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

/** One broken page must not take the journal with it. */
class Boundary extends Component<{ retry: () => void }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <FailedPage retry={this.props.retry} /> : this.props.children;
  }
}

// What stands round every page: the way about, what the store says, and updates.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import type { StoreState } from '../../store/store-state.ts';
import { Button, LinkButton } from '../parts/button.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './frame.module.css';
import type { Route } from './route.ts';
import { UpdateNotice } from './update-notice.tsx';

const PLACES: readonly { name: IconName & keyof typeof t.frame; href: string; holds: readonly string[] }[] = [
  { name: 'write', href: '#/', holds: ['write'] },
  { name: 'entries', href: '#/entries', holds: ['entries', 'looking-back', 'publish', 'removed'] },
  { name: 'trends', href: '#/trends', holds: ['trends'] },
  { name: 'settings', href: '#/settings', holds: ['settings', 'support'] },
];

export function Frame({
  route,
  store,
  note,
  isRescue = false,
  children,
}: {
  route: Route;
  store: StoreState;
  /** Something to be said once, above the page. */
  note: ComponentChildren;
  /** The page says what can be done. */
  isRescue?: boolean;
  children: ComponentChildren;
}) {
  const here = route.path[0] ?? 'write';
  const nav = useRef<HTMLElement>(null);
  return (
    <>
      {/* The places stand after the page, and a list of entries may be long. While writing they come first. */}
      {here !== 'write' && (
        // biome-ignore lint/a11y/useValidAnchor: it goes somewhere, and the address holds the page
        <a
          class={styles.skip}
          href="#places"
          onClick={(event) => {
            event.preventDefault();
            nav.current?.querySelector('a')?.focus();
          }}
        >
          {t.frame.skip}
        </a>
      )}
      <div class={styles.notices}>
        <StoreNotice state={store} isRescue={isRescue} />
        <UpdateNotice />
        {note}
      </div>
      {children}
      <nav ref={nav} id="places" class={styles.nav} aria-label={t.frame.main}>
        {PLACES.map(({ name, href, holds }) => (
          <a
            key={name}
            class={styles.place}
            href={href}
            aria-current={holds.includes(here) ? 'page' : undefined}
          >
            <Icon name={name} />
            {t.frame[name]}
          </a>
        ))}
      </nav>
    </>
  );
}

/** Something can be done about it, on a page of its own. */
const RESCUED: readonly StoreState[] = ['failed', 'silent', 'missing', 'older', 'fewer'];
/** To load the page anew changes nothing. */
const NO_RELOAD: readonly StoreState[] = ['blocked', 'missing', 'older', 'fewer'];

function textOf(state: Exclude<StoreState, 'opening' | 'ready' | 'locked'>): string {
  if (state === 'missing' || state === 'older' || state === 'fewer') return t.frame.unlike;
  return state === 'failed' ? t.frame.failedStore : t.frame[state];
}

function StoreNotice({ state, isRescue }: { state: StoreState; isRescue: boolean }) {
  if (state === 'opening' || state === 'ready' || state === 'locked') return null;
  // Its page says it at length.
  if (isRescue && NO_RELOAD.includes(state)) return null;
  const text = textOf(state);
  return (
    <Notice role="alert">
      <p>{text}</p>
      {!NO_RELOAD.includes(state) && <Button onClick={() => location.reload()}>{t.frame.reload}</Button>}
      {RESCUED.includes(state) && !isRescue && <LinkButton href="#/rescue">{t.frame.rescue}</LinkButton>}
    </Notice>
  );
}

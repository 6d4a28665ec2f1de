// The button of the menu. The menu itself comes later than the page.
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './page-menu-button.module.css';
import type { MenuItem, PageMenu } from './use-page-menu.ts';
import type { Writing } from './use-writing.ts';

export function PageMenuButton({
  menu,
  writing,
  items,
}: {
  menu: PageMenu;
  writing: Writing;
  /** What others add to the menu. */
  items: readonly MenuItem[];
}) {
  const button = useRef<HTMLButtonElement>(null);
  const { parts } = menu;
  return (
    <>
      {menu.state === 'failed' && (
        <div class={styles.failed}>
          <Notice role="alert">{t.write.noMenu}</Notice>
        </div>
      )}
      {parts && <parts.StartedNotice writing={writing} />}
      <button
        ref={button}
        type="button"
        class={styles.more}
        aria-haspopup="dialog"
        aria-expanded={menu.state === 'open'}
        onClick={menu.open}
      >
        <Icon name="more" />
        {t.write.more}
      </button>
      {parts && menu.state === 'open' && (
        <parts.PageMenu close={menu.close} writing={writing} items={items} anchor={button.current} />
      )}
    </>
  );
}

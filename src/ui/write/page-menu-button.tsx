// The button of the menu. The menu itself comes later than the page.
import { useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './page-menu-button.module.css';
import type { PageMenu } from './use-page-menu.ts';
import type { Writing } from './use-writing.ts';

export function PageMenuButton({
  menu,
  writing,
  find,
}: {
  menu: PageMenu;
  writing: Writing;
  /** Opens finding in the page. */
  find: () => void;
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
      {parts && <parts.BarNotice writing={writing} />}
      <button
        ref={button}
        type="button"
        class={styles.more}
        // Its name as well: a title beside a name of its own would be read after it.
        title={t.write.more}
        aria-haspopup="dialog"
        aria-expanded={menu.state === 'open'}
        onClick={menu.open}
      >
        <Icon name="more" />
      </button>
      {parts && menu.state === 'open' && (
        <parts.PageMenu
          close={menu.close}
          settings={menu.settings}
          writing={writing}
          find={find}
          anchor={button.current}
        />
      )}
    </>
  );
}

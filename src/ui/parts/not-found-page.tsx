import { t } from '../../i18n/index.ts';
import { LinkButton } from './button.tsx';
import { Empty, Page } from './page.tsx';

/** An address that leads nowhere says so and leads home. */
export function NotFoundPage() {
  return (
    <Page title={t.frame.notFound}>
      <Empty>
        <LinkButton href="#/">{t.frame.home}</LinkButton>
      </Empty>
    </Page>
  );
}

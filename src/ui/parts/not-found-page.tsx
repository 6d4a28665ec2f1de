import { t } from '../../i18n/not-found.ts';
import { LinkButton } from './button.tsx';
import { Empty, Page } from './page.tsx';

/** An address that leads nowhere says so and leads home. */
export function NotFoundPage() {
  return (
    <Page title={t.notFound}>
      <Empty>
        <LinkButton href="#/">{t.home}</LinkButton>
      </Empty>
    </Page>
  );
}

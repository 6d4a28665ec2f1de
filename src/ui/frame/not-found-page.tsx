import { t } from '../../i18n/index.ts';
import { LinkButton } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';

/** An address that leads nowhere says so and leads home. */
export function NotFoundPage() {
  return (
    <Page title={t.frame.notFound}>
      <LinkButton href="#/">{t.frame.home}</LinkButton>
    </Page>
  );
}

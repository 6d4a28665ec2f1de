import { t } from '../../../i18n/trend-views.ts';
import { Muted, Notice } from '../../parts/page.tsx';

/** In place of numbers that are being counted, or could not be. */
export function NotYet({ hasFailed }: { hasFailed: boolean }) {
  return hasFailed ? <Notice role="alert">{t.views.notCounted}</Notice> : <Muted>{t.views.waiting}</Muted>;
}

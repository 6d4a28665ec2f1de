// The pages that go together: one chunk, since each is small and leads to the other.
export { InstallPage } from './install-page.tsx';
export { ReminderPage } from './reminder-page.tsx';

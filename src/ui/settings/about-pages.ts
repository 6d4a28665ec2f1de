// What Ebb is, and how it stands on this device: one chunk.
export { AboutPage } from './about-page.tsx';
export { DiagnosticsPage } from './diagnostics-page.tsx';

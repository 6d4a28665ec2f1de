// What one tab remembers across its own reloads: random ids only, nothing that was written.
const DRAFT = 'draft';

export function rememberDraft(id: string): void {
  try {
    sessionStorage.setItem(DRAFT, id);
  } catch {
    // Where the browser forbids it, a reload finds the newest draft instead.
  }
}

export function rememberedDraft(): string | null {
  try {
    return sessionStorage.getItem(DRAFT);
  } catch {
    return null;
  }
}

/**
 * Whether a body holds a passage marked as not for others: a `:::private` fence, or a `%%` comment.
 * Coarse on purpose: a public export leaves such an entry out rather than cut it wrongly.
 */
export function holdsPrivatePassage(body: string): boolean {
  return /:::\s*private/i.test(body) || body.includes('%%');
}

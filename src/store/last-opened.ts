/** When the journal was opened last: a setting about this device's clock, so no backup carries it. */
export const LAST_OPENED = 'lastOpenedAt';

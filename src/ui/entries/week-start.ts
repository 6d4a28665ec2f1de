/** Weekday that weeks begin with where this device lives: 1 Monday to 7 Sunday. Monday where nobody says. */
export function weekStartsOn(tag = navigator.language): number {
  type WithWeek = Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  try {
    const locale: WithWeek = new Intl.Locale(tag);
    // Chromium and Safari had the property before the method; Firefox had neither for long.
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  } catch {
    return 1;
  }
}

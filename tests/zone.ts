// Fails the suite when the time zone it was asked to run in is not the one it runs in.
const asked = process.env.TZ;
const found = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (asked !== found) throw new Error(`These tests were to run in ${asked} and run in ${found}.`);

// Words of the page with numbers to call. Short: it is read on a hard day.
export const support = {
  title: 'Someone to talk to',
  back: 'Back to writing',
  signal: 'Calls and texts go out with a phone signal and no internet.',
  emergency: 'Emergency',
  lines: 'To talk',
  emergencyNumber: 'Emergency number',
  helpline: 'Helpline',
  elsewhere: 'Other countries',
  elsewhereMore: 'needs internet',
  fails: 'If a number fails, dial the emergency number.',
  call: (number: string) => `Call ${number}`,
  text: (number: string) => `Text ${number}`,
  emergencyPlaces: {
    us: 'United States, Canada',
    uk: 'United Kingdom, Ireland',
    eu: 'Europe and many other places',
    au: 'Australia',
    nz: 'New Zealand',
  },
  linePlaces: { us: 'United States, Canada', ie: 'Ireland', nz: 'New Zealand' },
  lineNames: { us: '988', ie: 'Samaritans', nz: '1737' },
};

// Words of the quiet line below a page, and of its place in the settings.
export const quiet = {
  carry: 'This sounds like a lot to carry alone. If you’d like a person:',
  talk: 'Someone to talk to now',
  asYouLeftIt: 'Your page is as you left it.',
};

export const quietSetting = {
  name: 'The quiet line',
  more: 'When a page holds one of the phrases below, or names hopelessness, one line under its text says where there is someone to talk to. Ebb looks on this device, at the page in front of you, and keeps and tells nothing of it. It will miss things.',
  show: 'Show the quiet line',
  phrases: 'The phrases',
  notStored: 'That could not be stored. It is as it was.',
};

// Words of an address that leads nowhere.
export const nowhere = {
  notFound: 'There is no page here.',
  home: 'Go to the writing page',
};

import { MOST_PEOPLE, type Person, peopleOf } from '../journal/person.ts';
import { knownNamesOf } from '../journal/publishing.ts';
import { updateLater } from '../store/later-settings.ts';
import { randomId } from '../store/random-id.ts';

/** Changes the list of people from what it is at that moment. */
export async function changePeople(change: (people: Person[]) => Person[]): Promise<void> {
  await updateLater('people', (value) => change(peopleOf(value)));
}

/** Adds somebody to the list. False where there is no room. */
export async function addPerson(person: Omit<Person, 'id'>): Promise<boolean> {
  let isAdded = false;
  await changePeople((all) => {
    isAdded = all.length < MOST_PEOPLE;
    return isAdded ? [...all, { ...person, id: randomId() }] : all;
  });
  return isAdded;
}

/** Says that a word is fine as it stands, so that the last look does not ask again. */
export async function addKnownName(word: string): Promise<void> {
  await updateLater('knownNames', (value) => [...new Set([...knownNamesOf(value), word])]);
}

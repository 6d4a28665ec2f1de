/** One bit of an entry's sealed row is another: runs in a page, so it stands on nothing outside itself. */
export const damageEntry = (id: string): Promise<void> =>
  new Promise((done) => {
    const opening = indexedDB.open('ebb');
    opening.onsuccess = () => {
      const changing = opening.result.transaction('entries', 'readwrite');
      const reading = changing.objectStore('entries').get(id);
      reading.onsuccess = () => {
        reading.result.ct[3] ^= 1;
        changing.objectStore('entries').put(reading.result);
      };
      changing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });

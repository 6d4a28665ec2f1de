/** A folder in memory, as far as an export needs one; files of `_posts` have their folder in their name. */
export function memoryFolder(files: Map<string, Uint8Array>, within = ''): FileSystemDirectoryHandle {
  const missing = () => Object.assign(new Error('none'), { name: 'NotFoundError' });
  const handleOf = (name: string) => ({
    getFile: async () => new Blob([new Uint8Array(files.get(name) ?? [])]),
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => files.set(name, bytes),
      close: async () => undefined,
    }),
  });
  return {
    getDirectoryHandle: async (name: string) => memoryFolder(files, `${within}${name}/`),
    getFileHandle: async (name: string, { create = false } = {}) => {
      if (!create && !files.has(within + name)) throw missing();
      return handleOf(within + name);
    },
    removeEntry: async (name: string) => {
      if (!files.delete(within + name)) throw missing();
    },
  } as unknown as FileSystemDirectoryHandle;
}

// How long the processor was at work for these tests. The clock goes on while other programs have it: on a busy machine
// twice the time goes by for the same work.

/** Milliseconds of this process, since it began. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of work that something takes this process. Unlike the time on the wall, it is the same
 * on a machine that is busy with other things.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

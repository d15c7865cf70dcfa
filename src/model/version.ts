/** Version of the data: numbers with points, "2026.1"; also the name of its folder. */
export const VERSION = /^\d+(?:\.\d+)*$/;

/** Negative, zero or positive: 2026.2 comes before 2026.10. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

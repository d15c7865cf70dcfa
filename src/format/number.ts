/** A decimal cut at its point, so that a column can be aligned on it: "80.62" → "80" and ".62". */
export function split(value: string): { whole: string; fraction: string } {
  const at = value.indexOf('.');
  const [whole, fraction] = at < 0 ? [value, ''] : [value.slice(0, at), value.slice(at)];
  return { whole: whole.replace('-', '−'), fraction };
}

/** A day that is in the calendar and a minute of it, Beijing time: "2026-01-31 09:00". */
export function isMoment(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text)) return false;
  // A day that no month has is moved on, and then no longer what was written.
  const read = new Date(`${text.replace(' ', 'T')}:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 16).replace('T', ' ') === text;
}

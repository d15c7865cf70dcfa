const LIMIT = 20_000;
const LONGEST = 80;

/**
 * The same function, remembering what it said of short texts: a form prints the same labels and numbers again and
 * again. What is returned must not be changed by the caller.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, value);
    return value;
  };
}

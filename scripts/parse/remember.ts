const LIMIT = 60_000;
const LONGEST = 80;

/**
 * The same function, remembering what it said of short texts: a form prints the same labels and numbers again and
 * again. What is returned must not be changed by the caller.
 */
export function remember<T>(read: (text: string) => T, longest = LONGEST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, value);
    return value;
  };
}

/** The same function, remembering what it said of an object for as long as that object is used. */
export function rememberOf<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, T>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = read(of);
    known.set(of, value);
    return value;
  };
}

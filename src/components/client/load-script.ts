const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a script of the site that leaves its data under a name of the window. A script, not a request: pages opened
 * from disk may load scripts, but nothing else.
 */
export function loadScript<T>(address: string, name: string): Promise<T> {
  const known = loading.get(address);
  if (known) return known as Promise<T>;
  const wanted = new Promise<T>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve((window as unknown as Record<string, unknown>)[name] as T));
    script.addEventListener('error', () => {
      loading.delete(address);
      reject(new Error(`cannot load ${address}`));
    });
    document.head.append(script);
  });
  loading.set(address, wanted);
  return wanted;
}

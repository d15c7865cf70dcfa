/**
 * Relative address from one file of the site to another, both given from the site's root ("en/year/2021.html").
 * Relative ones work in any sub-directory of a portal and from disk.
 */
export function href(from: string, to: string, hash = ''): string {
  const anchor = hash ? `#${hash}` : '';
  if (from === to && anchor) return anchor;
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/') + anchor;
}

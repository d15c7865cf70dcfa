/** The section at the top of the window, by the id of its heading. */
function currentSection(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  return above.length > 0 ? (above[above.length - 1]?.id ?? '') : '';
}

/** Moving to another year keeps the reader at the same section. */
export function setUpYears(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.year-nav a'))
    link.addEventListener('click', () => {
      const section = currentSection();
      if (section) link.hash = section;
    });
}

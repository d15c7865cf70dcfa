/*
 * Runs before the page is drawn, so that the reader's colours and text size are there at once. Without it the page
 * follows the system's setting.
 */
const root = document.documentElement;

for (const name of ['theme', 'size']) {
  try {
    const chosen = localStorage.getItem(`jixiao-${name}`);
    if (chosen) root.setAttribute(`data-${name}`, chosen);
  } catch {
    // Storage may be switched off, and is for pages opened from disk in some browsers.
  }
}
root.classList.add('script');

export {};

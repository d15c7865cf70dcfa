function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`jixiao-${name}`, value);
  } catch {
    // The choice then lasts for this page only.
  }
}

function wire(name: string, fallback: string): void {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`button[data-${name}-choice]`)];
  const show = () => {
    const current = root.getAttribute(`data-${name}`) ?? fallback;
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.getAttribute(`data-${name}-choice`) === current));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const value = button.getAttribute(`data-${name}-choice`) ?? fallback;
      root.setAttribute(`data-${name}`, value);
      remember(name, value);
      show();
    });
  show();
}

/** Colours and text size, remembered in this browser. */
export function setUpDisplay(): void {
  const panel = document.querySelector<HTMLDetailsElement>('details.display');
  if (!panel) return;
  wire('theme', 'auto');
  wire('size', 'normal');
  panel.hidden = false;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('click', (event) => {
    if (panel.open && !panel.contains(event.target as Node)) panel.open = false;
  });
}

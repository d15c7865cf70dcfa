import type { Page } from 'playwright-core';

/** What is wrong with the labels of the drawings that can be seen on a page, by the boxes of a real browser. */
export function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // px by which two boxes may meet: a line box is higher than its glyphs.
    const SLACK = 3;
    const faults: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / svg.viewBox.baseVal.width;
      const id = svg.getAttribute('aria-labelledby')?.split(' ')[0] ?? '';
      const lines = [...svg.querySelectorAll('text')].flatMap((text) => {
        const spans = [...text.querySelectorAll('tspan')];
        return spans.length > 0 ? spans : [text];
      });
      const boxes = lines.map((line) => {
        const size = Number.parseFloat(getComputedStyle(line).fontSize) * scale;
        if (size < 11.99) faults.push(`${id}: ${size.toFixed(1)} px: ${line.textContent}`);
        const box = line.getBoundingClientRect();
        const out =
          box.left < frame.left - 1.5 * scale ||
          box.right > frame.right + 1.5 * scale ||
          box.top < frame.top - 3 ||
          box.bottom > frame.bottom + 3;
        if (out) faults.push(`${id}: cut off: ${line.textContent}`);
        return { box, text: line.textContent };
      });
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Lines of one name stand close: their boxes share the leading.
          if (wide > SLACK && high > SLACK + 5 * scale) faults.push(`${id}: "${a.text}" on "${b.text}"`);
        }
      });
    }
    return faults;
  });
}

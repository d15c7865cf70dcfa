import { describe, expect, test } from 'vitest';
import { panelSvg } from '../../src/charts/panel.ts';
import { KINDS, SPECS } from './specs.ts';

describe.each(KINDS.map((kind) => [kind]))('%s', (kind) => {
  test.each(['wide', 'narrow'] as const)('drawn %s as before', async (variant) => {
    const panel = { id: `golden-${kind}`, title: '标题', description: '说明', chart: SPECS[kind] };
    const svg = panelSvg(panel, variant, '图');
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`golden/${kind}-${variant}.svg`);
  });
});

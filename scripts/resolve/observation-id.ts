import type { Identity, Observation } from '../../src/model/report.ts';
import { squeezeText } from '../parse/text.ts';

const slug = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
};

type Keyed = Pick<Observation, 'measure' | 'scope' | 'phase' | 'subject' | 'year' | 'denominator' | 'beside'>;

/**
 * Stable id: report, then scope, phase and year only where they are not the report's own, then the measure. A project
 * is named by a hash of its name, so that the id does not depend on the order of the projects. A further rate of the
 * same spending is told by its budget.
 */
export function observationId(identity: Identity, o: Keyed): string {
  const parts = [identity.reportId];
  if (o.scope !== identity.scope) parts.push(o.scope);
  if (o.phase !== identity.phase) parts.push(o.phase);
  if (o.year !== '') parts.push(o.year);
  if (o.subject !== '') parts.push(slug(squeezeText(o.subject)));
  parts.push(o.measure);
  if (o.measure === 'execution_rate_recomputed' || o.beside) parts.push(o.denominator);
  return parts.join('.');
}

import type { Document } from '../../src/model/document.ts';
import type { Reading } from './reading.ts';

/**
 * A reading with its words as the file has them, where digits of full width were read in half width. A value whose
 * print differs from what was read is one that was normalised.
 */
export function asPrinted({ lines, printed }: Document): (reading: Reading) => Reading {
  if (!printed) return (reading) => reading;
  return (reading) => {
    const { line, text } = reading.source;
    const [read = '', own = ''] = [lines[line - 1], printed[line - 1]];
    if (read === own) return reading;
    const at = read.indexOf(text);
    /** A piece as it stands at or behind a place of the line. */
    const restore = (piece: string, from: number): string => {
      const start = piece === '' ? -1 : read.indexOf(piece, Math.max(0, from));
      return start < 0 ? piece : own.slice(start, start + piece.length);
    };
    const { value } = reading;
    const said = restore(value.text, at);
    return {
      ...reading,
      source: { line, text: restore(text, at) },
      value:
        value.status === 'reported' && said !== value.text
          ? { ...value, status: 'reported_normalised', text: said }
          : { ...value, text: said },
    };
  };
}

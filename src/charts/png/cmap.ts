/**
 * The characters that an OpenType font has a glyph for, from formats 4 and 12 of its `cmap` table
 * (OpenType 1.9, "cmap – Character to Glyph Index Mapping Table").
 */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableAt(view, 'cmap');
  const found = new Set<number>();
  const count = view.getUint16(start + 2);
  for (let record = 0; record < count; record += 1) {
    const at = start + view.getUint32(start + 4 + record * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, found);
    if (format === 12) readGroups(view, at, found);
  }
  return found;
}

function tableAt(view: DataView, name: string): number {
  const count = view.getUint16(4);
  for (let record = 0; record < count; record += 1) {
    const at = 12 + record * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  throw new Error(`the font has no ${name} table`);
}

function readSegments(view: DataView, at: number, found: Set<number>): void {
  const double = view.getUint16(at + 6);
  for (let segment = 0; segment < double; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + double + segment);
    for (let code = first; code <= last && code !== 0xffff; code += 1) found.add(code);
  }
}

function readGroups(view: DataView, at: number, found: Set<number>): void {
  const count = view.getUint32(at + 12);
  for (let group = 0; group < count; group += 1) {
    const record = at + 16 + group * 12;
    const last = view.getUint32(record + 4);
    for (let code = view.getUint32(record); code <= last; code += 1) found.add(code);
  }
}

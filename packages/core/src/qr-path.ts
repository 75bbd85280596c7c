/** A QR code as one SVG path. Imported by its own address: it brings the encoder along. */
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

export interface QrPath {
  /** Modules along a side, without the quiet zone of four that ISO/IEC 18004 asks for. */
  size: number;
  /** `d` of one path that fills all dark modules. */
  path: string;
}

/** @returns Null where the text does not fit into a code. */
export function qrPath(text: string): QrPath | null {
  try {
    const code = generate(text);
    return { size: code.size, path: toSvgPath(code) };
  } catch {
    return null;
  }
}

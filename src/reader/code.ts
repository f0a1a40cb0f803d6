import { encodeQR } from 'qr';

const SVG = 'http://www.w3.org/2000/svg';

/** Returns the code of an address for paper: always dark on white, with the quiet zone that scanners need; throws when the address is too long for one. */
export function paperCode(address: string): SVGElement {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 2 });
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.append(path);
  return svg;
}

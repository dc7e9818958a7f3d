import { flattenStyles, type StyleOf } from './flatten-styles.ts';

/** Characters that no XML file may hold, whatever their spelling. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const shownStyle: StyleOf = (element) => {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
};

/** The drawing, which must be in the document, as the text of an SVG file that needs nothing else. */
export function printSvg(svg: SVGSVGElement, styleOf: StyleOf = shownStyle): string {
  const text = new XMLSerializer().serializeToString(flattenStyles(svg, styleOf));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(NOT_XML, '')}\n`;
}

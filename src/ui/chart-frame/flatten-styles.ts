/** Properties a drawing gets from styles, written as attributes of the same name. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
] as const;

/** Those an element does not get from the one around it, and what each is where nothing is said. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** How the browser shows an element: the value of a property, `` where it has none. */
export type StyleOf = (element: Element) => (property: string) => string;

/**
 * A copy of the drawing that looks the same without the page: colours of the theme, fonts and everything classes give are
 * attributes of the elements that have them. `styleOf` is asked about the original.
 */
export function flattenStyles(svg: SVGSVGElement, styleOf: StyleOf): Element {
  const copy = svg.cloneNode(true) as Element;
  flatten(svg, copy, () => '', styleOf);
  return copy;
}

function flatten(
  original: Element,
  copy: Element,
  around: (property: string) => string,
  styleOf: StyleOf,
): void {
  const style = styleOf(original);
  for (const property of INHERITED) write(copy, property, style(property), around(property));
  for (const [property, usual] of Object.entries(OWN)) write(copy, property, style(property), usual);
  for (const name of ['class', 'style']) copy.removeAttribute(name);
  for (const [at, child] of [...original.children].entries()) {
    const childCopy = copy.children[at];
    if (childCopy !== undefined) flatten(child, childCopy, style, styleOf);
  }
}

function write(copy: Element, property: string, value: string, usual: string): void {
  if (value === '' || value === usual) copy.removeAttribute(property);
  else copy.setAttribute(property, value);
}

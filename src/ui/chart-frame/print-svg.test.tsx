// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { flattenStyles, type StyleOf } from './flatten-styles.ts';
import { printSvg } from './print-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Styles = Readonly<Record<string, string>>;

/** An SVG with a group and in it a text, and the styles the browser would compute for each, by tag. */
function draw(styles: Readonly<Record<string, Styles>>): {
  readonly svg: SVGSVGElement;
  readonly styleOf: StyleOf;
} {
  const make = (tag: string): SVGElement => document.createElementNS(SVG, tag) as SVGElement;
  const [svg, group, text] = [make('svg'), make('g'), make('text')];
  text.textContent = 'Élan & <co>\u0000\u001b';
  text.setAttribute('class', 'label');
  text.setAttribute('style', 'fill: red');
  group.setAttribute('fill', 'var(--ink)');
  group.append(text);
  svg.append(group);
  return {
    svg: svg as SVGSVGElement,
    styleOf: (element) => (property) => styles[element.tagName.toLowerCase()]?.[property] ?? '',
  };
}

const SHOWN = {
  svg: { fill: 'rgb(0, 0, 0)', 'font-family': 'Inter', opacity: '1' },
  g: { fill: 'rgb(1, 2, 3)', 'font-family': 'Inter', opacity: '0.5' },
  text: { fill: 'rgb(1, 2, 3)', 'font-family': 'Inter', opacity: '1' },
};

test('what styles give is written as attributes, once where it is inherited', () => {
  const { svg, styleOf } = draw(SHOWN);
  const copy = flattenStyles(svg, styleOf);
  const [group, text] = [copy.children[0], copy.children[0]?.children[0]];
  expect(copy.getAttribute('font-family')).toBe('Inter');
  expect(group?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
  expect(group?.getAttribute('opacity')).toBe('0.5');
  for (const name of ['fill', 'font-family', 'opacity', 'class', 'style'])
    expect(text?.hasAttribute(name)).toBe(false);
});

test('the drawing on screen stays as it is', () => {
  const { svg, styleOf } = draw(SHOWN);
  flattenStyles(svg, styleOf);
  expect(svg.children[0]?.getAttribute('fill')).toBe('var(--ink)');
  expect(svg.querySelector('text')?.getAttribute('class')).toBe('label');
});

test('the file is XML: its namespace said, markup escaped, no forbidden characters', () => {
  const { svg, styleOf } = draw(SHOWN);
  const text = printSvg(svg, styleOf);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /);
  expect(text).toContain(`xmlns="${SVG}"`);
  expect(text).toContain('Élan &amp; &lt;co&gt;</text>');
  expect(text).not.toContain('var(');
});

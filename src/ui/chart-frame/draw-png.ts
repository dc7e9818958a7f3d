import { printSvg } from './print-svg.ts';

/** Sharp on most screens and in print. */
const SCALE = 2;

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** An image of SVG knows no fonts but the machine's, so the text is written on it in the page's. */
function writeText(context: CanvasRenderingContext2D, text: SVGTextElement): void {
  const { fill, fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
  const place = text.getCTM();
  if (place === null || text.getNumberOfChars() === 0) return;
  const { a, b, c, d, e, f } = place;
  context.setTransform(a * SCALE, b * SCALE, c * SCALE, d * SCALE, e * SCALE, f * SCALE);
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  context.fillStyle = fill;
  context.fillText(text.textContent ?? '', text.getBBox().x, text.getStartPositionOfChar(0).y);
}

/** A picture of the drawing, which must be in the document, at twice its size. */
export async function drawPng(svg: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = svg.width.baseVal.value * SCALE;
  canvas.height = svg.height.baseVal.value * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures: no 2D canvas.');
  const wordless = svg.cloneNode(true) as SVGSVGElement;
  for (const text of wordless.querySelectorAll('text')) text.remove();
  svg.after(wordless);
  context.drawImage(await loadImage(printSvg(wordless)), 0, 0, canvas.width, canvas.height);
  for (const text of svg.querySelectorAll('text')) writeText(context, text);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('This browser could not make a PNG of the chart.');
  return blob;
}

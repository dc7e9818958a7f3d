/** What we use of it: its own types know no `keepFeatures` yet. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly variationAxes: { readonly wght: number | { readonly min: number; readonly max: number } };
      readonly keepFeatures: readonly string[];
    },
  ): Promise<Buffer>;
}

/** What a drawing fills the months without entries with. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={6} stroke="var(--edge)" strokeWidth={1} opacity={0.45} />
      </pattern>
    </defs>
  );
}

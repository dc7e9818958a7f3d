type SwatchProps = {
  /** A colour of tailwind.config.js without its dashes, `domain-hardware`; an unknown one falls back to grey. */
  readonly colour: string;
};

/** A small square of colour before a name; never says anything the name does not. */
export function Swatch({ colour }: SwatchProps) {
  return (
    <span
      aria-hidden
      className="inline-block size-2 shrink-0 rounded-[2px] print:[print-color-adjust:exact]"
      style={{ background: `var(--${colour}, var(--muted))` }}
    />
  );
}

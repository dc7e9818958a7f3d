/** Beside a piece: no other outlet is excerpted in it. */
export function OnlyOutlet() {
  return (
    <span className="ml-1.5 whitespace-nowrap rounded-md bg-warn-tint px-1.5 py-px text-2xs text-warn">
      only outlet
    </span>
  );
}

export type MenuItem = { readonly id: string; readonly label: string; readonly onSelect: () => void };

import type { Config } from 'tailwindcss';

type Palette = Readonly<Record<string, string>>;

export declare const palettes: { readonly light: Palette; readonly dark: Palette };

declare const config: Config;
export default config;

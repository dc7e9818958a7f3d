import plugin from 'tailwindcss/plugin';

/**
 * Every colour of the app, light and dark. Text colours hold 4.5:1 on page, panel and hover; the six domain colours
 * hold 3:1 on page and panel and differ by at least 11 (OKLab × 100) under protanopia, deuteranopia and tritanopia.
 * The five steps of heat go from few to many: ink stands on the first three, the panel's colour on the others.
 */
export const palettes = {
  light: {
    page: '#FAF9F6',
    panel: '#FFFFFF',
    hover: '#F1EEE7',
    line: '#E9E5DD',
    edge: '#8B8D8E',
    ink: '#1B1F24',
    muted: '#5F6977',
    accent: '#0B6E6E',
    'accent-tint': '#DFEBE9',
    highlight: '#FCE9A9',
    warn: '#A0480B',
    'warn-tint': '#FDEBD0',
    good: '#1A6B37',
    'good-tint': '#DDF3E4',
    bad: '#A3202B',
    'bad-tint': '#FBE1E1',
    'domain-hardware': '#2259BA',
    'domain-forces': '#384659',
    'domain-technology': '#A374E8',
    'domain-economy': '#875000',
    'domain-politics': '#0A9894',
    'domain-security': '#E84E58',
    'heat-1': '#DCEBE9',
    'heat-2': '#B2D4D1',
    'heat-3': '#82B6B3',
    'heat-4': '#2C7C7B',
    'heat-5': '#0A5253',
  },
  dark: {
    page: '#0F1317',
    panel: '#161B21',
    hover: '#1E252C',
    line: '#232B33',
    edge: '#6B7783',
    ink: '#E6E9EC',
    muted: '#93A0AD',
    accent: '#4FB8AF',
    'accent-tint': '#162D2E',
    highlight: '#5A4A12',
    warn: '#F0A94B',
    'warn-tint': '#33260F',
    good: '#6FD08C',
    'good-tint': '#12331F',
    bad: '#F28B8B',
    'bad-tint': '#3A1A1C',
    'domain-hardware': '#5074B8',
    'domain-forces': '#BAC8DE',
    'domain-technology': '#B283F7',
    'domain-economy': '#EDAB36',
    'domain-politics': '#3EAC9F',
    'domain-security': '#D03845',
    'heat-1': '#1B3234',
    'heat-2': '#264C4D',
    'heat-3': '#2F6463',
    'heat-4': '#44A39B',
    'heat-5': '#86DBD2',
  },
};

const names = Object.keys(palettes.light);
const variables = (palette) => Object.fromEntries(names.map((name) => [`--${name}`, palette[name]]));
const dark = { ...variables(palettes.dark), 'color-scheme': 'dark' };

/** @type {import('tailwindcss').Config} */
export default {
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(names.map((name) => [name, `var(--${name})`])),
    },
    fontFamily: {
      sans: ['"Inter Variable"', '"Inter Fallback"', 'system-ui', 'sans-serif'],
      serif: ['"Source Serif 4 Variable"', '"Source Serif Fallback"', 'Georgia', 'serif'],
      wordmark: ['"Wordmark"', '"Source Serif Fallback"', 'Georgia', 'serif'],
      mono: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'Consolas', 'monospace'],
    },
    fontSize: {
      '2xs': ['0.6875rem', '1rem'],
      xs: ['0.75rem', '1.125rem'],
      sm: ['0.8125rem', '1.25rem'],
      base: ['1rem', '1.5rem'],
      read: ['1.125rem', '1.6'],
      lg: ['1.25rem', '1.4'],
      xl: ['1.5rem', '1.25'],
      '2xl': ['1.875rem', '1.2'],
      '3xl': ['2.25rem', '1.15'],
    },
    extend: { borderRadius: { card: '10px' } },
  },
  plugins: [
    plugin(({ addBase }) => {
      addBase({
        ':root': { ...variables(palettes.light), 'color-scheme': 'light' },
        '@media (prefers-color-scheme: dark)': { ":root:not([data-theme='light'])": dark },
        ":root[data-theme='dark']": dark,
        // Paper is white, whatever the screen is.
        '@media print': {
          ':root:root': { ...variables(palettes.light), '--page': '#FFFFFF', 'color-scheme': 'light' },
        },
      });
    }),
  ],
};

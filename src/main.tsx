import './app/ask-ahead.ts';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { logCaught } from './app/log-caught.ts';
import { loadFirstPage } from './app/router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: no element with id root to mount the app in');

/** Milliseconds in which a page that is nearly there may come; the frame in the HTML stands meanwhile. */
const GRACE = 250;

const app = createRoot(root, { onCaughtError: logCaught });
const draw = (): void => startTransition(() => app.render(<App />));
const grace = new Promise((resolve) => setTimeout(resolve, GRACE));
// Drawn once, with the page in it, where that comes soon; in parts, so that no task is long.
Promise.race([loadFirstPage(), grace]).then(draw, draw);

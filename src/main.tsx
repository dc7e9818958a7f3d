import './app/ask-ahead.ts';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { logCaught } from './app/log-caught.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: no element with id root to mount the app in');

const app = createRoot(root, { onCaughtError: logCaught });
// In short tasks: what stands in the HTML can be pressed meanwhile.
startTransition(() => app.render(<App />));

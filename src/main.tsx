import './app/ask-ahead.ts';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { logCaught } from './app/log-caught.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: no element with id root to mount the app in');

const app = createRoot(root, { onCaughtError: logCaught });
// In a task of its own, since reading the scripts has been one; whole, so that a key pressed then finds what answers it.
setTimeout(() => flushSync(() => app.render(<App />)));

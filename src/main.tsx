import './app/ask-ahead.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { logCaught } from './app/log-caught.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html: no element with id root to mount the app in');

createRoot(root, { onCaughtError: logCaught }).render(<App />);

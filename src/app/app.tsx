import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useEffect } from 'react';
import { CommandsProvider } from '../ui/commands/commands-provider.tsx';
import './fonts.css';
import './app.css';
import { pressAgain } from './press-again.ts';
import { queryClient } from './query-client.ts';
import { Router } from './router.tsx';

export function App() {
  useEffect(pressAgain, []);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <CommandsProvider>
          <Router />
        </CommandsProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

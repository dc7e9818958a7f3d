import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { CommandsProvider } from '../ui/commands/commands-provider.tsx';
import './fonts.css';
import './app.css';
import { queryClient } from './query-client.ts';
import { Router } from './router.tsx';

export function App() {
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

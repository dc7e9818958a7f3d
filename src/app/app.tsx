import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { RouterProvider } from 'react-router-dom';
import { CommandsProvider } from '../ui/commands/commands-provider.tsx';
import './app.css';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <CommandsProvider>
          <RouterProvider router={router} />
        </CommandsProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

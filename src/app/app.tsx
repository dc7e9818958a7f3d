import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useSyncExternalStore } from 'react';
import { RouterProvider } from 'react-router-dom';
import './app.css';
import { InitializedProvider } from './initialized.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';

export function App() {
  const initialized = useSyncExternalStore(router.subscribe, () => router.state.initialized);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <InitializedProvider value={initialized}>
          <RouterProvider router={router} />
        </InitializedProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}

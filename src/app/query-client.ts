import { QueryClient } from '@tanstack/react-query';

/** The corpus does not change under an open page: nothing is fetched again for a window that gets the focus back. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, refetchOnReconnect: false } },
});

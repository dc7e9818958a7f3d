import { createContext, useContext } from 'react';

const Initialized = createContext(false);

/** Set by the app, which holds the router: the shell is drawn by the router and cannot ask it. */
export const InitializedProvider = Initialized.Provider;

/** Whether the first page has its code and data; false while only its skeleton stands. */
export function useInitialized(): boolean {
  return useContext(Initialized);
}

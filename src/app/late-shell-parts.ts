/** In one file, because small ones would each wait for the network. */
export { DossierCount } from '../views/dossier-count.tsx';
export { DossierMessages } from './dossier-messages.tsx';
export { HeaderTools } from './header-tools.tsx';
export { LateShell } from './late-shell.tsx';
export { ShellDialogs } from './shell-dialogs.tsx';

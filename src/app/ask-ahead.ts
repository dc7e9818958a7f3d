import { loadRest } from '../views/explore/load-rest.ts';

// What comes after the first view is on its way while all other modules are still being read; who needs it says what is wrong.
loadRest().catch(() => {});

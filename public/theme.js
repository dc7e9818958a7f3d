// Before the first paint, so that a remembered theme never flashes the other one. A file of its own because the page
// allows no inline script; the same key and values as src/app/theme.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be blocked: the system's theme then.
}

// What the page is before its code has come. Elsewhere than on Explore: a page's shape, the mark on its link (draw-frame.tsx).
const [explore, ...others] = document.querySelectorAll('#root nav a');
const here = location.pathname;
if (explore && here !== explore.pathname) {
  document.getElementById('explore-frame').remove();
  document.getElementById('page-frame').hidden = false;
  explore.removeAttribute('aria-current');
  const own = others.find(({ pathname }) => here === pathname || here.startsWith(`${pathname}/`));
  if (own) [own.className, explore.className] = [explore.className, own.className];
}

// Keys pressed now are pressed again when something answers them (press-again.ts).
const keys = [];
const keep = (event) => {
  keys.push(event);
  // The palette's, not the browser's.
  if ((event.ctrlKey || event.metaKey) && event.key === 'k') event.preventDefault();
};
addEventListener('keydown', keep);
globalThis.takeEarlyKeys = () => {
  removeEventListener('keydown', keep);
  return keys.splice(0);
};

// What stands in the page before its code is that of Explore (src/app/draw-frame.tsx). At another address: the shape of any
// page, and the mark on the page's own link. A file of its own because the page allows no inline script.
const [explore, ...others] = document.querySelectorAll('#root nav a');
const here = location.pathname;
if (explore && here !== explore.pathname) {
  document.getElementById('explore-frame').remove();
  document.getElementById('page-frame').hidden = false;
  explore.removeAttribute('aria-current');
  const own = others.find(({ pathname }) => here === pathname || here.startsWith(`${pathname}/`));
  if (own) [own.className, explore.className] = [explore.className, own.className];
}

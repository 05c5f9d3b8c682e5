// Menus are <details>: Escape, a click elsewhere and leaving by keyboard close them.
const opened = () => document.querySelector('.drop[open]');

document.addEventListener('keydown', event => {
  const menu = opened();
  if (event.key !== 'Escape' || !menu) return;
  menu.open = false;
  if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
  event.preventDefault();
});

for (const leave of ['click', 'focusin'])
  document.addEventListener(leave, event => {
    const menu = opened();
    if (menu && !menu.contains(event.target)) menu.open = false;
  });

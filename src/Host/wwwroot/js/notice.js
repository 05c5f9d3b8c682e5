// The notice is said aloud (a live region speaks only when it changes); its undo goes away after ten seconds, unless it is in use.
const patience = 10000;
const notice = document.querySelector('.notice');
const status = notice.querySelector('[role=status]');
const words = status.textContent;
status.textContent = '';
setTimeout(() => { status.textContent = words; }, 100);

const undo = notice.querySelector('[data-undo]');
if (undo) setTimeout(function retire() {
  if (undo.matches(':hover, :focus-within')) setTimeout(retire, 1000);
  else undo.remove();
}, patience);

// What is typed into a form is kept on the server while it is typed, to be found again on any device. Without scripts the
// server keeps it whenever the form comes back.
const pause = 1500;
const longest = 10000;
const patience = 8000;
const retries = [5000, 15000, 60000];
const form = document.querySelector('form[data-draft]:not([data-draft=off])');
const said = form.querySelector('[data-draft-said]');
const word = form.querySelector('[data-draft-word]');
let timer = 0;
let since = 0;
let typed = 0;
let failures = 0;
let sending = null;
let over = false;

form.addEventListener('input', plan);
form.addEventListener('change', plan);
addEventListener('online', () => { if (failures) keep(); });
document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && since) keep(); });

// Nothing overtakes the save itself. An answer that leaves the page where it is lets typing go on.
document.addEventListener('submit', event => {
  if (event.target !== form || event.defaultPrevented) return;
  stop();
  setTimeout(() => { over = false; }, patience);
});
addEventListener('pageshow', event => { if (event.persisted) over = false; });

function plan(event) {
  if (over || event.target.type === 'search') return;
  typed++;
  since ||= Date.now();
  clearTimeout(timer);
  timer = setTimeout(keep, Math.min(pause, Math.max(0, since + longest - Date.now())));
}

function stop() {
  over = true;
  clearTimeout(timer);
  sending?.abort();
}

async function keep() {
  clearTimeout(timer);
  if (over) return;
  if (sending) {
    timer = setTimeout(keep, pause);
    return;
  }
  const upTo = typed;
  const address = new URL(form.action);
  address.search = '?handler=Draft';
  sending = new AbortController();
  const hung = setTimeout(request => request.abort(new Error('no answer')), patience, sending);
  try {
    const answer = await fetch(address, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual', signal: sending.signal, keepalive: document.visibilityState === 'hidden',
    });
    if (answer.type === 'opaqueredirect') {
      over = true;
      tell('Votre session a pris fin. Rien n’est perdu\u00A0: «\u00A0Enregistrer\u00A0» vous reconnecte et garde votre saisie.', '');
    } else if (!answer.ok) {
      throw new Error(String(answer.status));
    } else {
      const kept = await answer.json();
      failures = 0;
      over ||= !kept.kept;
      if (kept.kept && upTo === typed) {
        since = 0;
        form.dispatchEvent(new CustomEvent('kept', { bubbles: true }));
      }
      tell(kept.word ?? '', kept.said);
    }
  } catch (error) {
    if (error.name === 'AbortError') return;
    timer = setTimeout(keep, retries[Math.min(failures++, retries.length - 1)]);
    tell('La connexion manque. Votre saisie reste dans cette page\u00A0: elle sera gardée dès que possible.', '');
  } finally {
    clearTimeout(hung);
    sending = null;
  }
}

function tell(message, routine) {
  if (word.textContent !== message) word.textContent = message;
  word.hidden = !message;
  said.textContent = routine;
}

// The buttons of the persons section without leaving the page: the same form is sent, and of the same answer only the
// section is taken. An answer without it (the session has ended) is asked for as without scripts; where no answer comes, the
// page stays as it is and says so.
const patience = 8000;

document.addEventListener('click', event => {
  const button = event.target.closest('[data-persons] button[name=suite]');
  if (button) take(event, button);
});

// Enter in one of its fields does what its button would.
document.addEventListener('keydown', event => {
  const section = event.key === 'Enter' && event.target.matches('input:not([type=radio], [type=checkbox])') && event.target.closest('[data-persons]');
  if (section) take(event, (event.target.closest('details') ?? section.querySelector('input[type=search]').closest('.flex-wrap')).querySelector('button'));
});

async function take(event, button) {
  event.preventDefault();
  const form = button.form;
  const section = button.closest('[data-persons]');
  if (section.getAttribute('aria-busy')) return;
  section.setAttribute('aria-busy', 'true');
  const asking = new AbortController();
  const timer = setTimeout(() => asking.abort(), patience);
  try {
    const answer = await fetch(form.action, {
      method: 'POST', body: new URLSearchParams(new FormData(form, button)), redirect: 'manual', signal: asking.signal,
    });
    const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page && page.querySelector('[data-persons]');
    const isWrongElsewhere = fresh && page.querySelector('.errors') && !fresh.querySelector('[aria-invalid=true]');
    if (fresh && !isWrongElsewhere) replace(section, fresh, button.value);
    else form.requestSubmit(button);
  } catch {
    tell(section);
  } finally {
    clearTimeout(timer);
    section.removeAttribute('aria-busy');
  }
}

function replace(section, fresh, asked) {
  const opened = section.querySelector('details').open;
  section.replaceWith(fresh);
  if (opened && fresh.querySelector('.oops')) fresh.querySelector('details').open = true;
  focus(fresh, asked);
}

/** The buttons work again; asking twice makes no second sheet. */
function tell(section) {
  section.querySelector('[data-persons-word]')?.remove();
  const word = Object.assign(document.createElement('p'), { className: 'note mb-0' });
  word.setAttribute('role', 'alert');
  word.dataset.personsWord = '';
  section.append(word);
  word.textContent = 'La connexion ne répond pas. Rien n’est perdu\u00A0: essayez encore, ou continuez sans choisir personne, cela se corrige plus tard.';
}

/** Where the person goes on: what is wrong, the first one found, or whoever is chosen now. */
function focus(section, asked) {
  const target = section.querySelector('[aria-invalid=true]')
    ?? (asked === 'chercher' ? section.querySelector('input.look:checked:not([value=""])') ?? section.querySelector('input[type=search]') : null)
    ?? section.querySelector('input.look:checked') ?? section.querySelector('input[type=search]');
  target.focus();
}

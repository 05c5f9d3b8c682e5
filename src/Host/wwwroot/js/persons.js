// The buttons of the persons section without leaving the page: the same form is sent, and of the same answer only the
// section is taken. What cannot be fetched is sent as without scripts.
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
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, button)), redirect: 'error' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-persons]');
    if (!answer.ok || !fresh) throw new Error('no section');
    if (page.querySelector('.errors') && !fresh.querySelector('[aria-invalid=true]')) throw new Error('what is wrong stands elsewhere');
    const opened = section.querySelector('details').open;
    section.replaceWith(fresh);
    if (opened && fresh.querySelector('.oops')) fresh.querySelector('details').open = true;
    focus(fresh, button.value);
  } catch {
    section.removeAttribute('aria-busy');
    form.requestSubmit(button);
  }
}

/** Where the person goes on: what is wrong, the first one found, or whoever is chosen now. */
function focus(section, asked) {
  const target = section.querySelector('[aria-invalid=true]')
    ?? (asked === 'chercher' ? section.querySelector('input.look:checked:not([value=""])') ?? section.querySelector('input[type=search]') : null)
    ?? section.querySelector('input.look:checked') ?? section.querySelector('input[type=search]');
  target.focus();
}

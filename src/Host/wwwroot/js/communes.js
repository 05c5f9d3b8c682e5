// A commune by name, postal code or INSEE code: the list follows what is typed (WAI-ARIA combobox with a listbox).
const pause = 150;
let lists = 0;

document.querySelectorAll('[data-communes]').forEach(field => {
  const input = field.querySelector('input:not([type=hidden]):not([type=radio])');
  const hidden = field.querySelector('input[type=hidden]');
  if (hidden) combobox(field, input, hidden);
});

function combobox(field, input, hidden) {
  const list = Object.assign(document.createElement('ul'), { className: 'found', id: `communes-${++lists}`, hidden: true });
  const said = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Communes proposées');
  said.setAttribute('aria-live', 'polite');
  input.after(list, said);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]])
    input.setAttribute(name, value);

  let communes = [], current = -1, timer, request;

  input.addEventListener('input', () => {
    hidden.value = '';
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  input.addEventListener('keydown', event => {
    if (list.hidden) return event.key === 'ArrowDown' && input.value ? search() : undefined;
    const move = { ArrowDown: current + 1, ArrowUp: current - 1 }[event.key];
    if (move !== undefined) point((move + communes.length) % communes.length);
    else if (event.key === 'Enter' && current >= 0) choose(current);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.addEventListener('blur', close);
  // Before the focus is lost.
  list.addEventListener('mousedown', event => {
    event.preventDefault();
    const option = event.target.closest('li');
    if (option) choose([...list.children].indexOf(option));
  });

  async function search() {
    const typed = input.value.trim();
    request?.abort();
    if (typed.length < 2) return close();
    request = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.communes}?q=${encodeURIComponent(typed)}`, { signal: request.signal });
      if (answer.ok) show(await answer.json());
    } catch (failure) {
      // Without an answer the field stays a text field, which the server understands.
      if (failure.name !== 'AbortError') close();
    }
  }

  function show(found) {
    communes = found;
    list.replaceChildren(...found.map((commune, index) => {
      const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}`, textContent: `${nameOf(commune)}, ${commune.departement}` });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      return option;
    }));
    list.hidden = found.length === 0 || document.activeElement !== input;
    input.setAttribute('aria-expanded', String(!list.hidden));
    point(-1);
    said.textContent = found.length === 0 ? 'Aucune commune trouvée' : `${found.length} commune${found.length > 1 ? 's' : ''} proposée${found.length > 1 ? 's' : ''}`;
  }

  function point(index) {
    current = index;
    [...list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === index)));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', list.children[index].id);
    list.children[index].scrollIntoView({ block: 'nearest' });
  }

  function choose(index) {
    hidden.value = communes[index].code;
    input.value = communes[index].label;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    said.textContent = `${input.value} choisie`;
    close();
  }

  function close() {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    point(-1);
  }
}

/** Crest (26400) */
function nameOf(commune) {
  const codes = commune.postalCodes;
  return codes.length === 0 ? commune.name : `${commune.name} (${codes[0]}${codes.length > 1 ? '…' : ''})`;
}

// One submit at a time, and no page left by mistake with something unsaved.
const patience = 8000;
let dirty = document.querySelector('.errors, [data-kept]') !== null;
let leaving = false;
let waiting = 0;

// Sent without a connection, a form would give way to the browser's own error page.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post') return;
  form.querySelector('[data-form-word]')?.remove();
  if (navigator.onLine) return;
  event.preventDefault();
  tell(form, 'Vous êtes hors ligne\u00A0: rien n’est parti et rien n’est perdu. Votre saisie reste dans cette page\u00A0; envoyez-la quand la connexion revient.');
}, true);

document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (event.submitter?.hasAttribute('data-file')) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  event.submitter?.setAttribute('aria-disabled', 'true');
  leaving = true;
  // An answer that is a file leaves the page where it is; none at all, too.
  waiting = setTimeout(() => {
    release(form);
    if (form.hasAttribute('data-form'))
      tell(form, 'La réponse tarde. Votre saisie reste dans cette page\u00A0: vous pouvez l’envoyer encore, elle ne comptera qu’une fois.');
  }, patience);
});

function tell(form, text) {
  const word = Object.assign(document.createElement('p'), { className: 'note mt-4 mb-0' });
  word.setAttribute('role', 'alert');
  word.dataset.formWord = '';
  const place = form.querySelector('.save');
  if (place) place.before(word);
  else form.append(word);
  word.textContent = text;
}

function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  leaving = false;
}

// The back button may bring the page back as it was left.
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  clearTimeout(waiting);
  document.querySelectorAll('form[data-sent]').forEach(release);
});

if (document.querySelector('form[data-form]')) {
  document.addEventListener('input', event => { dirty ||= event.target.form?.hasAttribute('data-form') ?? false; });
  document.addEventListener('kept', () => { dirty = false; });
  addEventListener('beforeunload', event => { if (dirty && !leaving) event.preventDefault(); });
}

// One submit at a time, and no page left by mistake with something unsaved.
const patience = 8000;
let dirty = document.querySelector('.errors, [data-kept]') !== null;
let leaving = false;

document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  event.submitter?.setAttribute('aria-disabled', 'true');
  leaving = true;
  // An answer that is a file leaves the page where it is.
  setTimeout(() => release(form), patience);
});

function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
  leaving = false;
}

// The back button may bring the page back as it was left.
addEventListener('pageshow', event => {
  if (event.persisted) document.querySelectorAll('form[data-sent]').forEach(release);
});

if (document.querySelector('form[data-form]')) {
  document.addEventListener('input', event => { dirty ||= event.target.form?.hasAttribute('data-form') ?? false; });
  document.addEventListener('kept', () => { dirty = false; });
  addEventListener('beforeunload', event => { if (dirty && !leaving) event.preventDefault(); });
}

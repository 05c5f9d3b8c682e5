// Passkeys: asks the server for a challenge, the browser for an answer, and sends the form with it. What is wrong with the
// form comes instead of the challenge: a key that is refused afterwards would stay on the device.
const isThere = 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

const ceremonies = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

for (const form of document.querySelectorAll('form[data-passkey]')) if (isThere) prepare(form);

function prepare(form) {
  form.querySelector('[data-passkey-button]').hidden = false;
  form.querySelector('[data-passkey-missing]')?.remove();
  let asking = false;
  form.addEventListener('submit', event => {
    if (form.elements['Input.Credential'].value) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    answer(form).catch(error => say(form, sentence(error))).finally(() => { asking = false; });
  }, { capture: true });
}

async function answer(form) {
  forget(form);
  const own = [...new FormData(form)].filter(([name]) => name === '__RequestVerificationToken' || name.startsWith('Input.'));
  const asked = await fetch(form.dataset.ask, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(own),
  });
  if (asked.status === 400) return refuse(form, (await asked.json()).errors);
  if (!asked.ok) throw new Error(asked.status);
  const { options, state } = await asked.json();
  const credential = await ceremonies[form.dataset.passkey](JSON.parse(options));
  form.elements['Input.Credential'].value = JSON.stringify(credential.toJSON());
  form.elements['Input.State'].value = state;
  form.requestSubmit();
}

// As the server shows it: above the control, which names it.
function refuse(form, errors) {
  for (const { field, message } of errors) {
    const control = form.elements[field];
    if (!control) {
      say(form, message);
      continue;
    }
    const text = document.createElement('p');
    text.id = `${control.id}-e`;
    text.className = 'oops mb-2';
    text.textContent = message;
    control.before(text);
    control.parentElement.classList.add('wrong');
    control.setAttribute('aria-invalid', 'true');
    describe(control, [text.id, ...descriptions(control)]);
  }
  form.querySelector('[aria-invalid]')?.focus();
}

function forget(form) {
  say(form, '');
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    document.getElementById(`${control.id}-e`)?.remove();
    control.parentElement.classList.remove('wrong');
    control.removeAttribute('aria-invalid');
    describe(control, descriptions(control).filter(id => id !== `${control.id}-e`));
  }
}

const descriptions = control => (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);

function describe(control, ids) {
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

function sentence(error) {
  if (error.name === 'InvalidStateError') return 'Cet appareil a déjà une clé pour ce compte.';
  if (error.name === 'NotAllowedError') return 'L’appareil n’a pas donné de clé : vous avez renoncé, ou le temps est passé. Vous pouvez recommencer.';
  return 'La clé n’a pas pu être demandée. Rechargez la page et recommencez.';
}

function say(form, text) {
  let place = form.querySelector('[role=alert]');
  if (!place) {
    place = document.createElement('p');
    place.setAttribute('role', 'alert');
    place.className = 'oops mb-0';
    form.querySelector('[data-passkey-button]').before(place);
  }
  place.textContent = text;
}

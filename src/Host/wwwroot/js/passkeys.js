// Passkeys: asks the server for a challenge, the browser for an answer, and sends the form with it.
const isThere = 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

const ceremonies = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

for (const form of document.querySelectorAll('form[data-passkey]')) if (isThere) prepare(form);

function prepare(form) {
  form.querySelector('[data-passkey-button]').hidden = false;
  form.querySelector('[data-passkey-missing]')?.remove();
  form.addEventListener('submit', event => {
    if (form.elements['Input.Credential'].value) return;
    event.preventDefault();
    answer(form).catch(error => say(form, sentence(error)));
  }, { capture: true });
}

async function answer(form) {
  say(form, '');
  const token = new FormData(form).get('__RequestVerificationToken');
  const asked = await fetch(form.dataset.ask, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ __RequestVerificationToken: token }),
  });
  if (!asked.ok) throw new Error(asked.status);
  const { options, state } = await asked.json();
  const credential = await ceremonies[form.dataset.passkey](JSON.parse(options));
  form.elements['Input.Credential'].value = JSON.stringify(credential.toJSON());
  form.elements['Input.State'].value = state;
  form.requestSubmit();
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

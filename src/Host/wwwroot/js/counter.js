// How many characters remain; said aloud only when few are left, or each key would speak.
const few = 100;

for (const field of document.querySelectorAll('[data-count][maxlength]')) {
  const shown = Object.assign(document.createElement('p'), { className: 'left mb-0' });
  const said = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  shown.setAttribute('aria-hidden', 'true');
  said.setAttribute('aria-live', 'polite');
  field.after(shown, said);

  let pause;
  const tell = () => {
    const left = field.maxLength - field.value.length;
    const text = `${left.toLocaleString('fr')} caractère${left > 1 ? 's' : ''} restant${left > 1 ? 's' : ''}`;
    shown.textContent = text;
    clearTimeout(pause);
    pause = setTimeout(() => { said.textContent = left <= few ? text : ''; }, 800);
  };
  field.addEventListener('input', tell);
  tell();
}

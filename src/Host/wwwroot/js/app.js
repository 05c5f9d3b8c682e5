// The comfort of scripts: every page and form works without. Each module is fetched only by pages that have what it serves.
import './menu.js';

const modules = {
  'form[method=post]': './forms.js',
  'form[data-draft]:not([data-draft=off])': './drafts.js',
  '.errors': './errors.js',
  '.step': './stepper.js',
  '[data-count]': './counter.js',
  '.notice': './notice.js',
  '[data-communes]': './communes.js',
  '[data-passkey]': './passkeys.js',
  '[data-persons]': './persons.js',
};

// As elements of the page, not by import(): the page is loaded once they have run, and what is typed then is kept.
for (const [selector, module] of Object.entries(modules))
  if (document.querySelector(selector)) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = new URL(module, import.meta.url);
    document.head.append(script);
  }

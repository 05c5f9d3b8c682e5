// Makes out/lib/bootstrap.css: Bootstrap without the components that the screens do not have (they are more than half of it).
import { readFileSync, writeFileSync } from 'node:fs';

const dropped = new RegExp('\\.(' + [
  'accordion', 'alert', 'badge', 'breadcrumb', 'card', 'carousel', 'drop', 'fade', 'collapse', 'collapsing', 'icon-link', 'list-group',
  'modal', 'nav', 'navbar', 'offcanvas', 'page', 'pagination', 'placeholder', 'popover', 'bs-popover', 'progress', 'spinner', 'tab-',
  'toast', 'tooltip', 'bs-tooltip', 'thumbnail', 'img-thumbnail', 'figure-',
  // Colours that cannot follow light and dark, and looks that the theme has its own of.
  'link-', 'text-bg', 'btn-(?:outline|check|close|group|toolbar|secondary|success|danger|warning|info|light|dark|link)',
  'form-(?:floating|range|switch|control-color)', 'input-group', 'is-(?:in)?valid', '(?:in)?valid-', 'was-validated', 'focus-ring',
  'object-fit', 'ratio', 'table-(?:primary|secondary|success|danger|warning|info|light|dark)', 'fixed-', 'float-', 'offset-',
  'bg-(?:primary|secondary|success|danger|warning|info|light|dark|black|white|gradient)', 'border-(?:primary|secondary|success|danger|warning|info|light|dark|black|white)',
  'text-(?:primary|secondary|success|danger|warning|info|light|dark|black|white)', 'user-select', 'pe-(?:none|auto)', 'z-', 'shadow',
].join('|') + ')');

const kept = rules(readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8').replace(/\/\*#.*?\*\//s, '')).map(keep).join('');
writeFileSync('out/lib/bootstrap.css', kept);

/** The rules of one level: at-rules and statements stay whole. */
function rules(css) {
  const found = [];
  for (let at = 0, start = 0, depth = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}') depth--;
    else if (css[at] !== ';') continue;
    if (depth === 0) {
      found.push(css.slice(start, at + 1));
      start = at + 1;
    }
  }
  return found;
}

function keep(rule) {
  const open = rule.indexOf('{');
  const head = rule.slice(0, open);
  if (open < 0 || head.startsWith('@keyframes')) return /progress|spinner|placeholder/.test(head) ? '' : rule;
  if (head.startsWith('@')) {
    const inner = rules(rule.slice(open + 1, -1)).map(keep).join('');
    return inner && `${head}{${inner}}`;
  }
  const selectors = selectorsOf(head).filter(selector => !dropped.test(selector));
  return selectors.length === 0 ? '' : selectors.join(',') + rule.slice(open);
}

/** Parted by commas outside parentheses. */
function selectorsOf(head) {
  const found = [''];
  let depth = 0;
  for (const letter of head) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

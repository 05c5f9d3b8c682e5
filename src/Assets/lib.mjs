// Makes out/lib/: the styles, fonts and icons that Host serves under /lib.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

mkdirSync('out/lib', { recursive: true });
await import('./styles.mjs');

const icons = JSON.parse(readFileSync('icons.json', 'utf8')).map(name => {
  const drawing = readFileSync(`node_modules/bootstrap-icons/icons/${name}.svg`, 'utf8');
  return `<symbol id="${name}" viewBox="0 0 16 16">${drawing.replace(/<svg[^>]*>|<\/svg>/g, '').replace(/\n\s*/g, '')}</symbol>`;
});
writeFileSync('out/lib/icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${icons.join('\n')}\n</svg>\n`);

// « latin » holds French; « latin-ext » the rarer letters of names. A browser fetches it only where a page has one.
const ranges = JSON.parse(readFileSync('node_modules/@fontsource/atkinson-hyperlegible-next/unicode.json', 'utf8'));
const faces = [400, 600].flatMap(weight => ['latin-ext', 'latin'].map(subset => {
  const file = `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`;
  cpSync(`node_modules/@fontsource/atkinson-hyperlegible-next/files/${file}`, `out/lib/${subset}-${weight}.woff2`);
  return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};font-display:swap;`
    + `src:url(${subset}-${weight}.woff2) format("woff2");unicode-range:${ranges[subset]}}`;
}));
writeFileSync('out/lib/fonts.css', faces.join('\n') + '\n');

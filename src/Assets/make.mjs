// Makes out/ from node_modules: what BuildingBlocks and Pdf embed and what Host serves.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

rmSync('out', { recursive: true, force: true });
mkdirSync('out/fonts', { recursive: true });

const font = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
cpSync(`${font}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`, 'out/fonts/regular.ttf');
cpSync(`${font}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`, 'out/fonts/semibold.ttf');
const passwords = JSON.parse(readFileSync('node_modules/@zxcvbn-ts/language-common/src/passwords.json', 'utf8'));
writeFileSync('out/passwords.txt', passwords.join('\n'));
await import('./territories.mjs');
await import('./lib.mjs');

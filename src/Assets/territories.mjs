// Makes out/territories.bin out of @etalab/decoupage-administratif: what src/BuildingBlocks/Communes loads at start.
//
// The file is the int32 length of its content, then the content as one Brotli stream. All numbers are little-endian.
// The content is the sections below in this order, each an int32 length in bytes and its bytes.
// "Lines" are UTF-8 lines ended by \n, cells parted by \t.
//   regions      lines   code, name
//   departements lines   code, name, region code
//   epcis        lines   SIREN, name
//   codes        5 ASCII bytes for each commune, in the order of codes; arrondissements of Paris, Lyon, Marseille included
//   names        lines   one name for each commune
//   populations  int32   for each commune; 0 where nobody is counted
//   epci         uint16  for each commune: place in epcis, 65535 for none
//   postalCounts byte    for each commune: how many postal codes
//   postalCodes  int32   of all communes, one after the other
//   parents      lines   code of an arrondissement, code of its commune
//   former       lines   old, delegated or associated code; code of today's commune; searched name or nothing
//   keys         lines   folded name without spaces of each commune, then of each former line that has a name
//   entryKeys    uint16  place in keys, for each word of each key; ordered by the key's text from that word on
//   entryStarts  byte    where in the key that word starts
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const read = name => JSON.parse(readFileSync(`node_modules/@etalab/decoupage-administratif/data/${name}.json`, 'utf8'));
const ordinal = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byCode = (a, b) => ordinal(a.code, b.code);

const regions = read('regions').sort(byCode);
const departements = read('departements').sort(byCode);
const epcis = read('epci').sort(byCode);
const source = read('communes');
const communes = source
  .filter(place => place.type === 'commune-actuelle' || place.type === 'arrondissement-municipal')
  .map(place => ({ ...place, nom: place.nom.replace(/ Arrondissement$/, ' arrondissement') }))
  .sort(byCode);

const current = new Map(communes.map(commune => [commune.code, commune]));
const epciOf = new Map(epcis.flatMap((epci, place) => epci.membres.map(member => [member.code, place])));

// The same folding as PlaceNames.cs, which a test compares over every name.
const words = name => name.toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '')
  .split(/[^a-z0-9]+/).filter(word => word !== '');

// Communes left for another territory under a new number; the source does not know it.
const renumbered = [['97123', '97701'], ['97127', '97801']];

const former = [
  ...source.filter(place => place.chefLieu !== undefined)
    .map(place => ({ code: place.code, today: place.chefLieu, nom: place.nom })),
  ...communes.flatMap(commune => (commune.anciensCodes ?? []).map(code => ({ code, today: commune.code, nom: '' }))),
  ...renumbered.map(([code, today]) => ({ code, today, nom: '' })),
]
  .map(old => ({ ...old, nom: words(old.nom).join() === words(current.get(old.today).nom).join() ? '' : old.nom }))
  .sort((a, b) => byCode(a, b) || ordinal(b.nom, a.nom))
  .filter((old, place, all) => old.nom !== '' || (!current.has(old.code) && all[place - 1]?.code !== old.code));

const named = [...communes, ...former.filter(old => old.nom !== '')];
const keys = named.map(place => words(place.nom).join(''));
const entries = named.flatMap((place, key) => {
  let start = 0;
  return words(place.nom).map(word => ({ key, start: (start += word.length) - word.length }));
});
const text = entry => keys[entry.key].slice(entry.start);
entries.sort((a, b) => ordinal(text(a), text(b)) || a.key - b.key || a.start - b.start);

check(communes.every(commune => commune.code.length === 5), 'a code has not five characters');
const departementOf = code => code.slice(0, /^9[78]/.test(code) ? 3 : 2);
check(communes.every(commune => commune.departement === departementOf(commune.code)), 'a code does not begin with its département');
check(former.every(old => current.has(old.today)), 'an old commune leads nowhere');
check(named.length < 65535 && epcis.length < 65535, 'too many for uint16');
check(keys.every(key => key.length > 0 && key.length < 256), 'a key is empty or too long');

const postal = commune => commune.codesPostaux ?? [];
const lines = rows => Buffer.from(rows.map(row => `${row}\n`).join(''));
const numbers = (type, values) => Buffer.from(type.from(values).buffer);
const sections = [
  lines(regions.map(region => `${region.code}\t${region.nom}`)),
  lines(departements.map(departement => `${departement.code}\t${departement.nom}\t${departement.region}`)),
  lines(epcis.map(epci => `${epci.code}\t${epci.nom}`)),
  Buffer.from(communes.map(commune => commune.code).join('')),
  lines(communes.map(commune => commune.nom)),
  numbers(Int32Array, communes.map(commune => commune.population ?? 0)),
  numbers(Uint16Array, communes.map(commune => epciOf.get(commune.commune ?? commune.code) ?? 65535)),
  numbers(Uint8Array, communes.map(commune => postal(commune).length)),
  numbers(Int32Array, communes.flatMap(commune => postal(commune).map(Number))),
  lines(communes.filter(commune => commune.commune !== undefined).map(commune => `${commune.code}\t${commune.commune}`)),
  lines(former.map(old => `${old.code}\t${old.today}\t${old.nom}`)),
  lines(keys),
  numbers(Uint16Array, entries.map(entry => entry.key)),
  numbers(Uint8Array, entries.map(entry => entry.start)),
];

const content = Buffer.concat(sections.flatMap(section => [numbers(Int32Array, [section.length]), section]));

// Quality 11 would save a sixth of the size and cost four seconds of every first build.
const compressed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
writeFileSync('out/territories.bin', Buffer.concat([numbers(Int32Array, [content.length]), compressed]));

function check(holds, message) {
  if (!holds) throw new Error(`territories.mjs: ${message}`);
}

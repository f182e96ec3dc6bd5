// Derives world.geojson and region.geojson, the base map of this programme, from Natural Earth 1:10m (public domain)
// and from own.geojson (our own labels and lakes). How to run it and what it leaves out: SOURCES.md.
// Usage: node derive.mjs COUNTRIES_10M_JSON OUTPUT_FOLDER
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {merge, mesh} from 'topojson-client';
import {planarRingArea, presimplify, simplify} from 'topojson-simplify';
import polygonClipping from 'polygon-clipping';

// box: west, south, east, north in degrees. detail and smallestRing in square degrees: a point goes when the triangle
// with its neighbours is smaller than `detail`, an island or a hole when it is smaller than `smallestRing`.
const LEVELS = [
  {name: 'world', box: [-20, -40, 130, 65], detail: 0.009, smallestRing: 0.04, decimals: 3},
  {name: 'region', box: [24, 34, 60, 50], detail: 0.00002, smallestRing: 0.0002, decimals: 4},
];

// Lines to be drawn dashed: all lines of an area that the source lists without an ISO 3166 number, and these pairs,
// where a box is given only inside it. Dashed says that not everybody draws this line or draws it here, and no more.
const DASHED = [
  {pair: ['Russia', 'Ukraine'], box: [32, 44, 36, 46.5]},
  {pair: ['India', 'Pakistan'], box: [73.3, 32.3, 80, 38]},
  {pair: ['China', 'India']},
  {pair: ['China', 'Pakistan']},
  {pair: ['Egypt', 'Sudan']},
  {pair: ['Israel', 'Palestine']},
  {pair: ['Israel', 'Syria']},
  {pair: ['Kenya', 'S. Sudan']},
  {pair: ['Morocco', 'W. Sahara']},
  {pair: ['S. Sudan', 'Sudan']},
];
const NOT_A_BORDER = [['Baikonur', 'Kazakhstan'], ['China', 'Hong Kong'], ['China', 'Macao']];

const [countriesFile, outputFolder] = process.argv.slice(2);
const own = JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'own.geojson'), 'utf8'));
const source = presimplify(JSON.parse(readFileSync(countriesFile, 'utf8')));

for (const level of LEVELS) {
  const topology = simplify(source, level.detail);
  const features = [...land(topology, level), ...borders(topology, level), ...ours(level)];
  const lines = features.map(feature => JSON.stringify(feature)).join(',\n');
  writeFileSync(join(outputFolder, `${level.name}.geojson`), `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

// The union of all countries. A sea without an outlet is a hole in it, so the Caspian is water.
function land(topology, {box, smallestRing, decimals}) {
  const [west, south, east, north] = box;
  const frame = [[[west, south], [east, south], [east, north], [west, north], [west, south]]];
  const large = ring => planarRingArea(ring) >= smallestRing;
  return merge(topology, topology.objects.countries.geometries).coordinates
      .map(polygon => polygon.map(unwrapped))
      .filter(([shell]) => large(shell))
      .map(([shell, ...holes]) => [shell, ...holes.filter(large)])
      .flatMap(polygon => polygonClipping.intersection(polygon, frame))
      .map(polygon => polygon.map(ring => rounded(ring, decimals)).filter(ring => ring.length > 3))
      .filter(polygon => polygon.length > 0)
      .sort(([a], [b]) => planarRingArea(b) - planarRingArea(a) || a[0][0] - b[0][0] || a[0][1] - b[0][1])
      .map(coordinates => featureOf({kind: 'land'}, 'Polygon', coordinates));
}

// Lines between countries, no areas: solid ones first.
function borders(topology, {box, decimals}) {
  const lines = {solid: [], dashed: []};
  const between = test => mesh(topology, topology.objects.countries, (a, b) => a !== b && test(a, b)).coordinates;
  const ruleFor = (a, b) => DASHED.find(rule => isPair(rule.pair, a, b));
  const hasNoNumber = area => area.id === undefined;
  const drawn = (a, b) => !NOT_A_BORDER.some(pair => isPair(pair, a, b));
  const dashed = (a, b) => hasNoNumber(a) || hasNoNumber(b) || ruleFor(a, b) !== undefined;
  const dashedInPart = (a, b) => ruleFor(a, b)?.box !== undefined;
  lines.solid.push(...between((a, b) => drawn(a, b) && !dashed(a, b)));
  lines.dashed.push(...between((a, b) => drawn(a, b) && dashed(a, b) && !dashedInPart(a, b)));
  for (const rule of DASHED.filter(rule => rule.box)) {
    for (const line of between((a, b) => isPair(rule.pair, a, b))) {
      const parts = split(line, rule.box);
      lines.solid.push(...parts.outside);
      lines.dashed.push(...parts.inside);
    }
  }
  return ['solid', 'dashed'].flatMap(stroke => lines[stroke]
      .flatMap(line => split(line, box).inside)
      .map(line => rounded(line, decimals))
      .filter(line => line.length > 1)
      .sort((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1] || a.length - b.length)
      .map(line => featureOf({kind: 'border', stroke}, 'LineString', line)));
}

function ours({name}) {
  return own.features.filter(feature => feature.properties.on.includes(name)).map(({properties, geometry}) => {
    const {on, ...rest} = properties;
    return featureOf(rest, geometry.type, geometry.coordinates);
  });
}

// Cuts a line where it crosses the sides of a box, into the pieces inside and the pieces outside.
function split(line, [west, south, east, north]) {
  const parts = {inside: [], outside: []};
  let piece;
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    const at = t => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
    const cuts = [(west - x0) / (x1 - x0), (east - x0) / (x1 - x0), (south - y0) / (y1 - y0), (north - y0) / (y1 - y0)];
    const stops = [0, ...cuts.filter(t => t > 0 && t < 1).sort((a, b) => a - b), 1];
    for (let s = 1; s < stops.length; s++) {
      const [x, y] = at((stops[s - 1] + stops[s]) / 2);
      const side = x >= west && x <= east && y >= south && y <= north ? 'inside' : 'outside';
      if (piece?.side !== side) {
        piece = {side, points: [at(stops[s - 1])]};
        parts[side].push(piece.points);
      }
      piece.points.push(at(stops[s]));
    }
  }
  return parts;
}

// A ring that jumps across the 180th meridian runs on to the east instead.
function unwrapped(ring) {
  const jumps = ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180);
  return jumps ? ring.map(([x, y]) => [x < -30 ? x + 360 : x, y]) : ring;
}

function rounded(points, decimals) {
  const scale = 10 ** decimals;
  return points.map(point => point.map(value => Math.round(value * scale) / scale))
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
}

function isPair([first, second], a, b) {
  const names = [a.properties.name, b.properties.name];
  return names.includes(first) && names.includes(second);
}

function featureOf(properties, type, coordinates) {
  return {type: 'Feature', properties, geometry: {type, coordinates}};
}

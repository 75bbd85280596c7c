/**
 * The floor: the least anyone could do with the same clustering library. Bare SVG circles, no list,
 * no filters, no names, no outlines.
 */
import Supercluster from 'supercluster';

const WORLD = { lon: [-12, 42], lat: [34, 68] };

function mercator(lat) {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}

function draw(index) {
  const svg = document.querySelector('svg');
  svg.replaceChildren();
  const [west, east] = WORLD.lon;
  const [south, north] = WORLD.lat.map(mercator);
  for (const { geometry, properties } of index.getClusters(
    [west, WORLD.lat[0], east, WORLD.lat[1]],
    3,
  )) {
    const [lon, lat] = geometry.coordinates;
    const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    circle.setAttribute('cx', String(((lon - west) / (east - west)) * 1000));
    circle.setAttribute('cy', String(((north - mercator(lat)) / (north - south)) * 700));
    circle.setAttribute('r', String(4 + Math.log2(properties.point_count ?? 1)));
    svg.append(circle);
  }
}

export function show(activities, country) {
  const index = new Supercluster({ radius: 60, maxZoom: 12 });
  index.load(
    activities
      .filter((activity) => activity.place && (!country || activity.country === country))
      .map(({ id, place }) => ({
        type: 'Feature',
        properties: { id },
        geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
      })),
  );
  draw(index);
  return index;
}

window.floor = { show };

// node run.js PEER WORLD.json...: for each world a line: what it permits of every request, and how long loading and deciding took.
'use strict';
const fs = require('fs');

const LEAST_NS = 300e6;

async function main(name, files) {
  const peer = require(`./${name}.js`);
  for (const file of files) {
    const world = JSON.parse(fs.readFileSync(file));
    let began = process.hrtime.bigint();
    const decide = await peer.load(world);
    const load = Number(process.hrtime.bigint() - began);
    const permitted = world.requests.map(decide);
    let times = 0, ns = 0;
    began = process.hrtime.bigint();
    do {
      world.requests.forEach(decide);
      times++;
      ns = Number(process.hrtime.bigint() - began);
    } while (ns < LEAST_NS);
    console.log(JSON.stringify({ permitted, decided: times * world.requests.length, ns, load }));
  }
  console.log(JSON.stringify({ cannot: peer.CANNOT }));
}

main(process.argv[2], process.argv.slice(3)).catch((e) => { console.error(e.message); process.exit(1); });

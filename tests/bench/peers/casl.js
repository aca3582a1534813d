// CASL: an ability for each recipient and role; agreements are rules over fields, later `cannot` wins over `can`.
'use strict';
const { AbilityBuilder, createMongoAbility, subject } = require('@casl/ability');
const { permittedFieldsOf } = require('@casl/ability/extra');

const CANNOT = [
  'the release is weighed outside (a condition cannot compare two attributes): the ability sees only the classes it covers',
  'a condition knows no field, so what asks for a release is one rule for each class',
  'service_contact hangs on safe_contact (F14): asked outside, twice',
  'codes, sections and what would suffice: it answers permitted or not',
];

function fits(row, to, role) {
  return (!row.to || row.to.includes(to)) && (!row.roles || row.roles.includes(role));
}

// What a row asks of the record, as mongo queries: one for each stretch in which it holds.
function stretches(world, row, to) {
  const base = { at: { $gte: row.since, $lt: row.until } };
  if (row.record) base.record = row.record;
  if (row.from) base.from = { $in: row.from };
  if (row.purposes) base.purpose = { $in: row.purposes };
  if (row.partner) base.partner = true;
  if (row.covered) return world.spells.map(([name, since, until]) => ({ ...base, from: name, at: { $gte: since, $lt: until } }));
  if (row.restricted >= row.until) return [base];
  const spared = world.restricted.filter((p) => !row.purposes || row.purposes.includes(p));
  const late = { $gte: Math.max(row.since, row.restricted), $lt: row.until };
  const out = [{ ...base, at: { $gte: row.since, $lt: row.restricted } }, { ...base, at: late, purpose: { $in: spared } }];
  if (!row.purposes || row.purposes.includes('prosecution_handoff'))
    out.push({ ...base, at: late, purpose: 'prosecution_handoff', accepted: true });
  return out;
}

function share(can, actions, row, when) {
  if (row.ask === 'nothing') can(actions, 'record', row.classes, when);
  if (row.ask === 'victim told') can(actions, 'record', row.classes, { ...when, told: true });
  if (row.ask !== 'nothing') for (const cls of row.classes) can(actions, 'record', [cls], { ...when, covers: cls });
}

function ability(world, to, role) {
  const { can, cannot, build } = new AbilityBuilder(createMongoAbility);
  const rows = world.rows.filter((row) => fits(row, to, role));
  for (const effect of ['share', 'ask', 'forbid'])
    for (const row of rows.filter((r) => r.effect === effect))
      for (const when of stretches(world, row, to)) {
        const actions = row.actions || world.actions;
        if (effect === 'share') share(can, actions, row, when);
        if (effect === 'forbid') cannot(actions, 'record', row.classes, when);
        if (effect === 'ask') for (const cls of row.classes) cannot(actions, 'record', [cls], { ...when, covers: { $ne: cls } });
      }
  return build();
}

function covered(q) {
  const r = q.release;
  const holds = r && r.client === q.client && r.from === q.from && r.to === q.to && r.purposes.includes(q.purpose) &&
    r.signed <= q.at && q.at < r.expires && q.at < r.revoked && !r.barred;
  return holds ? r.classes : [];
}

function load(world) {
  const abilities = new Map();
  for (const to of world.organisations)
    for (const role of new Set(world.requests.map((q) => q.role))) abilities.set(`${to} ${role}`, ability(world, to, role));
  const fieldsFrom = (rule) => rule.fields || world.classes;
  return (q) => {
    const record = subject('record', { from: q.from, partner: q.from !== q.to, record: q.record, purpose: q.purpose, at: q.at,
      told: q.told, accepted: q.accepted, covers: covered(q) });
    const open = new Set(permittedFieldsOf(abilities.get(`${q.to} ${q.role}`), q.action, record, { fieldsFrom }));
    return q.classes.filter((cls) => open.has(cls) && (cls !== 'service_contact' || open.has('safe_contact')));
  };
}

module.exports = { load, CANNOT };

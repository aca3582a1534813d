// Cedar: every row a policy of its own; a class is the resource, a role the principal; any forbid wins over every permit.
'use strict';
const cedar = require('@cedar-policy/cedar-wasm/nodejs');

const CANNOT = [
  'one authorization a class; each crosses from JavaScript into wasm as JSON, which is most of its time: in Rust it is faster',
  'service_contact hangs on safe_contact (F14): asked outside, twice',
  'codes and what would suffice: it answers allow or deny, with the policies that matched',
];

const set = (words) => `[${words.map((w) => `"${w}"`).join(', ')}]`;
const entities = (type, ids) => `[${ids.map((id) => `${type}::"${id}"`).join(', ')}]`;

const COVERS = 'context has release && context has client && context.release.client == context.client && ' +
  'context.release.from == context.from && context.release.to == context.to && ' +
  'context.release.purposes.contains(context.purpose) && context.release.signed <= context.at && ' +
  'context.at < context.release.expires && context.at < context.release.revoked && !context.release.barred && ' +
  'context.release.classes.contains(resource)';

function conditions(world, row) {
  const all = [`${entities('Class', row.classes)}.contains(resource)`, `context.at >= ${row.since} && context.at < ${row.until}`];
  if (row.from) all.push(`${set(row.from)}.contains(context.from)`);
  if (row.to) all.push(`${set(row.to)}.contains(context.to)`);
  if (row.record) all.push(`context.record == "${row.record}"`);
  if (row.roles) all.push(`${entities('Role', row.roles)}.contains(principal)`);
  if (row.purposes) all.push(`${set(row.purposes)}.contains(context.purpose)`);
  if (row.partner) all.push('context.from != context.to');
  if (row.covered)
    all.push(world.spells.map(([n, a, b]) => `(context.from == "${n}" && context.at >= ${a} && context.at < ${b})`).join(' || ') || 'false');
  if (row.restricted < row.until)
    all.push(`context.at < ${row.restricted} || ${set(world.restricted)}.contains(context.purpose) || ` +
      '(context.purpose == "prosecution_handoff" && context.accepted)');
  if (row.ask === 'victim told') all.push(`context.told || (${COVERS})`);
  if (row.ask === 'release') all.push(COVERS);
  return all.map((one) => `(${one})`).join(' && ');
}

function policy(world, row) {
  const action = row.actions ? `action in ${entities('Action', row.actions)}` : 'action';
  const unless = row.effect === 'ask' ? ` unless { ${COVERS} }` : '';
  return `${row.effect === 'share' ? 'permit' : 'forbid'}(principal, ${action}, resource) when { ${conditions(world, row)} }${unless};`;
}

function context(q) {
  const { from, to, record, purpose, at, told, accepted } = q;
  const out = { from, to, record, purpose, at, told, accepted };
  if (q.client !== null) out.client = q.client;
  if (q.release) out.release = { ...q.release, classes: q.release.classes.map((id) => ({ __entity: { type: 'Class', id } })) };
  return out;
}

let sets = 0;

function load(world) {
  const name = `world-${sets++}`;
  const made = cedar.preparsePolicySet(name, { staticPolicies: world.rows.map((row) => policy(world, row)).join('\n') });
  if (made.type !== 'success') throw new Error(JSON.stringify(made.errors[0]));
  const allowed = (q, given, cls) => {
    const answer = cedar.statefulIsAuthorized({ preparsedPolicySetId: name, principal: { type: 'Role', id: q.role },
      action: { type: 'Action', id: q.action }, resource: { type: 'Class', id: cls }, context: given, entities: [] });
    // A policy that could not be evaluated is left out by Cedar, a forbid too: it may not happen.
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length) throw new Error(JSON.stringify(answer));
    return answer.response.decision === 'allow';
  };
  return (q) => {
    const given = context(q);
    return q.classes.filter((cls) => allowed(q, given, cls) && (cls !== 'service_contact' || allowed(q, given, 'safe_contact')));
  };
}

module.exports = { load, CANNOT };

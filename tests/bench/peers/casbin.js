// casbin: every row a policy with a condition of its own; the matcher tries them all; any deny wins over every allow.
'use strict';
const { newEnforcer, newModelFromString } = require('casbin');

const CANNOT = [
  'one enforcement a class; lists of words and the release are functions of ours that the matcher calls',
  'service_contact hangs on safe_contact (F14): asked outside, twice',
  'codes, sections and what would suffice: it answers permitted or not, with at most one policy that matched',
];

const MODEL = `
[request_definition]
r = q, cls
[policy_definition]
p = from, to, roles, actions, purposes, record, classes, cond, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = listed(p.classes, r.cls) && listed(p.from, r.q.from) && listed(p.to, r.q.to) && listed(p.record, r.q.record) && \
listed(p.actions, r.q.action) && listed(p.purposes, r.q.purpose) && listed(p.roles, r.q.role) && eval(p.cond)
`;

const list = (words) => (words ? `,${words.join(',')},` : '*');

function covers(q, cls) {
  const r = q.release;
  return Boolean(r) && r.client === q.client && r.from === q.from && r.to === q.to && r.purposes.includes(q.purpose) &&
    r.signed <= q.at && q.at < r.expires && q.at < r.revoked && !r.barred && r.classes.includes(cls);
}

function condition(world, row) {
  const all = [`r.q.at >= ${row.since} && r.q.at < ${row.until}`];
  if (row.partner) all.push('r.q.from != r.q.to');
  if (row.covered)
    all.push(`(${world.spells.map(([n, a, b]) => `(r.q.from == "${n}" && r.q.at >= ${a} && r.q.at < ${b})`).join(' || ') || 'false'})`);
  if (row.restricted < row.until)
    all.push(`(r.q.at < ${row.restricted} || listed("${list(world.restricted)}", r.q.purpose) || ` +
      `(r.q.purpose == "prosecution_handoff" && r.q.accepted))`);
  if (row.effect === 'ask') all.push('!covers(r.q, r.cls)');
  if (row.ask === 'victim told') all.push('(r.q.told || covers(r.q, r.cls))');
  if (row.ask === 'release') all.push('covers(r.q, r.cls)');
  return all.join(' && ');
}

async function load(world) {
  const enforcer = await newEnforcer(newModelFromString(MODEL));
  enforcer.addFunction('listed', (words, word) => words === '*' || words.includes(`,${word},`));
  enforcer.addFunction('covers', covers);
  const policies = new Map();   // none may be there twice
  for (const row of world.rows) {
    const policy = [list(row.from), list(row.to), list(row.roles), list(row.actions), list(row.purposes),
      row.record ? `,${row.record},` : '*', list(row.classes), condition(world, row), row.effect === 'share' ? 'allow' : 'deny'];
    policies.set(policy.join(' '), policy);
  }
  if (!await enforcer.addPolicies([...policies.values()])) throw new Error('casbin did not take the policies');
  return (q) => q.classes.filter((cls) => enforcer.enforceSync(q, cls) &&
    (cls !== 'service_contact' || enforcer.enforceSync(q, 'safe_contact')));
}

module.exports = { load, CANNOT };

// A provider of OpenID Connect for tests: oidc-provider as it is, with people who are whoever the form says, and keys that change.
// usage: node provider.mjs FOLDER PORT; FOLDER has provider.json (clients and more of its configuration), certificate and key. Says "listening" on stdout.
import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import crypto from 'node:crypto';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const [folder, port] = process.argv.slice(2);
const installed = createRequire(path.join(process.cwd(), 'x.js'));
const {default: Provider} = await import(pathToFileURL(installed.resolve('oidc-provider')));
const {SignJWT, importJWK} = await import(pathToFileURL(installed.resolve('jose')));
const issuer = `https://127.0.0.1:${port}`;
const settings = JSON.parse(fs.readFileSync(path.join(folder, 'provider.json')));

function keys(generation) {
	const rsa = crypto.generateKeyPairSync('rsa', {modulusLength: 2048}).privateKey.export({format: 'jwk'});
	const ec = crypto.generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey.export({format: 'jwk'});
	return [{...rsa, kid: `r${generation}`, use: 'sig'}, {...ec, kid: `e${generation}`, use: 'sig'}];
}

const configuration = {
	cookies: {keys: ['a key of a test']},
	claims: {openid: ['sub', 'acr', 'amr', 'auth_time'], sid: null},
	acrValues: ['urn:test:two', 'urn:test:one'],
	enabledJWA: {idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'HS256']},
	conformIdTokenClaims: false,
	features: {
		devInteractions: {enabled: false},
		backchannelLogout: {enabled: true},
		rpInitiatedLogout: {enabled: true, logoutSource: (ctx, form) => { ctx.body = form; }},
	},
	interactions: {url: (ctx, interaction) => `/interaction/${interaction.uid}`},
	findAccount: (ctx, id) => ({accountId: id, claims: () => ({sub: id})}),
	// Who has signed in has agreed.
	loadExistingGrant: async (ctx) => {
		const grant = new ctx.oidc.provider.Grant({clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId});
		grant.addOIDCScope('openid');
		await grant.save();
		return grant;
	},
	renderError: (ctx, out) => { ctx.type = 'json'; ctx.body = out; },
	pkce: {methods: ['S256'], required: () => true},
	...settings,
};

let generation = 1;
let current = keys(generation);
let provider, handle;

// Kept: sessions, codes and grants, which are in the process's memory.
function open() {
	provider = new Provider(issuer, {...configuration, jwks: {keys: current}});
	handle = provider.callback();
}

async function body(request) {
	let text = '';
	for await (const piece of request)
		text += piece;
	return new URLSearchParams(text);
}

// A form in place of a page: who she is, and how she has shown it.
async function interaction(request, response) {
	const form = await body(request);
	if (form.has('error'))
		return provider.interactionFinished(request, response, {error: form.get('error')});
	return provider.interactionFinished(request, response, {login: {
		accountId: form.get('subject'), acr: form.get('acr') || undefined, amr: form.getAll('amr'),
		ts: form.has('ts') ? Number(form.get('ts')) : undefined}}, {mergeWithLastSubmission: false});
}

// A logout token as it sends them, for a test that sends it twice.
async function logoutToken(asked) {
	const key = current.find((k) => k.kty === 'RSA');
	return new SignJWT({events: {'http://schemas.openid.net/event/backchannel-logout': {}}})
		.setProtectedHeader({alg: 'RS256', kid: key.kid, typ: 'logout+jwt'}).setIssuer(issuer).setAudience(asked.get('client'))
		.setSubject(asked.get('subject')).setJti(asked.get('number')).setIssuedAt().sign(await importJWK(key, 'RS256'));
}

async function turn(request, response) {
	const {pathname: where, searchParams: asked} = new URL(request.url, issuer);
	if (where === '/test/rotate') {     // the keys before are gone
		current = keys(++generation);
		open();
		response.end('rotated');
	} else if (where === '/test/logout-token') {
		response.end(await logoutToken(asked));
	} else if (where.startsWith('/interaction/') && request.method === 'POST') {
		await interaction(request, response);
	} else if (where.startsWith('/interaction/')) {
		response.end('who are you?');
	} else {
		await handle(request, response);
	}
}

open();
https.createServer({key: fs.readFileSync(path.join(folder, 'provider.key')), cert: fs.readFileSync(path.join(folder, 'provider.crt'))},
	(request, response) => turn(request, response).catch((why) => { console.error(why); response.statusCode = 500; response.end(String(why)); }))
	.listen(Number(port), '127.0.0.1', () => console.log('listening'));

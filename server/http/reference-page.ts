import type { AnyEndpoint } from '@upshot/shared/contract/endpoint'
import { scopeOf } from '@upshot/shared/contract/endpoint'
import { problemStatus } from '@upshot/shared/contract/problem'
import { html, raw } from 'hono/html'
import { z } from 'zod'

type Html = ReturnType<typeof html>

/** The reference of the API for people: one page, from the contracts, without a script. */
export function referencePage(endpoints: readonly AnyEndpoint[], version: string): Html {
  const groups = Map.groupBy(endpoints, endpoint => endpoint.path.split('/')[1] ?? '')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Upshot</title>
<style>${raw(style)}</style>
</head>
<body>
<header>
<p><a href="/">Upshot</a></p>
<h1>API reference</h1>
<p>Version ${version}. Everything the screens do can be done here. The same as an OpenAPI document:
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p>Programs send an API token: <code>Authorization: Bearer upshot_…</code>. Create one under Settings, API tokens.
Answers are JSON; failures are problem details (RFC 9457) with one of the codes <a href="#problems">below</a>.</p>
</header>
<nav aria-label="Contents"><ul>${[...groups.keys()].map(name => html`<li><a href="#${name}">${name}</a></li>`)}</ul></nav>
<main>
${[...groups].map(([name, members]) => html`<section id="${name}"><h2>${name}</h2>${members.map(entry)}</section>`)}
<section id="problems"><h2>Problems</h2><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th></tr></thead>
<tbody>${Object.entries(problemStatus).map(
    ([code, status]) => html`<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td></tr>`,
  )}</tbody></table></section>
</main>
</body>
</html>`
}

function entry(endpoint: AnyEndpoint): Html {
  const { spec, method, path } = endpoint
  const { output } = spec
  return html`<article id="${anchorOf(endpoint)}">
<h3><span class="method">${method}</span> <code>/api${path}</code></h3>
<p>${spec.summary}${spec.description === undefined ? '' : html` ${spec.description}`}</p>
<p class="who">${audienceOf(endpoint)}</p>
${fields('Path', spec.params)}${fields('Query', spec.query)}
${endpoint.kind === 'json' && endpoint.spec.body !== undefined ? schema('Body', endpoint.spec.body, 'input') : ''}
${output === undefined ? '' : schema('Answer', output, 'output')}
</article>`
}

function anchorOf({ method, path }: AnyEndpoint): string {
  return `${method}${path.replace(/[/:]+/g, '-')}`.toLowerCase()
}

function audienceOf(endpoint: AnyEndpoint): string {
  const { allow } = endpoint.spec
  if (allow === 'anyone') return 'For anyone, without signing in.'
  const role = allow === 'signed-in' ? 'Anyone signed in' : `Role ${allow} or above`
  const scope = scopeOf(endpoint)
  return `${role}; ${scope === 'session' ? 'in a browser session only.' : `token scope ${scope}.`}`
}

function fields(title: string, shape: Record<string, z.ZodType> | undefined): Html | string {
  const entries = Object.entries(shape ?? {})
  if (entries.length === 0) return ''
  return html`<h4>${title}</h4><dl>${entries.map(
    ([name, type]) =>
      html`<dt><code>${name}</code></dt><dd><code>${JSON.stringify(described(type, 'input'))}</code></dd>`,
  )}</dl>`
}

function schema(title: string, type: z.ZodType, io: 'input' | 'output'): Html {
  const text = JSON.stringify(described(type, io), null, 2)
  return html`<details><summary>${title}</summary><pre tabindex="0" role="region" aria-label="${title} schema">${text}</pre></details>`
}

function described(type: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema, additionalProperties, ...rest } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return rest
}

const style = `
:root { color-scheme: light dark; --page: #fafaf8; --card: #fff; --line: #e6e5e0; --ink: #1b1d22; --second: #5a5e68; --accent: #0b6e7f; }
@media (prefers-color-scheme: dark) { :root { --page: #14161a; --card: #1b1e24; --line: #2c3038; --ink: #ecedef; --second: #a6abb5; --accent: #4fc3d4; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 960px; padding: 24px; background: var(--page); color: var(--ink); font: 14px/1.45 system-ui, sans-serif; }
a { color: var(--accent); }
h1 { font-size: 28px; } h2 { font-size: 20px; margin-top: 48px; } h3 { font-size: 14px; margin: 0; overflow-wrap: anywhere; } h4 { font-size: 13px; margin: 12px 0 4px; }
nav ul { display: flex; flex-wrap: wrap; gap: 8px 16px; list-style: none; padding: 0; }
nav a { display: inline-block; padding: 4px 0; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 16px 0; padding: 20px; }
article p { margin: 8px 0; } .who { color: var(--second); font-size: 13px; }
.method { font-weight: 650; color: var(--accent); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 0; } dd { margin: 0; overflow-wrap: anywhere; color: var(--second); }
summary { cursor: pointer; padding: 4px 0; } pre { overflow: auto; max-height: 480px; border: 1px solid var(--line); border-radius: 8px; padding: 12px; font-size: 12px; }
td, th { text-align: left; padding: 4px 16px 4px 0; } :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`

import { problemStatus } from '@upshot/shared/contract/problem'
import { html, raw } from 'hono/html'
import type { Json } from './api-schemas.ts'
import type { OpenApiDocument, Operation, Parameter } from './openapi.ts'

type Html = ReturnType<typeof html>

interface Entry {
  method: string
  path: string
  operation: Operation
}

/** The reference of the API for people: one page, from the OpenAPI document, without a script. */
export function referencePage(document: OpenApiDocument): Html {
  const entries = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
  const schemas = Object.entries(document.components.schemas)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · Upshot</title>
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<style>${raw(style)}</style>
</head>
<body>
<header>
<p><a href="/">Upshot</a></p>
<h1>API reference</h1>
<p>Version ${document.info.version}. Everything the screens do can be done here. The same as an OpenAPI document:
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p>Programs send an API token: <code>Authorization: Bearer upshot_…</code>. Create one under Settings, API tokens.
Answers are JSON; failures are problem details (RFC 9457) with one of the codes <a href="#problems">below</a>.
Unknown fields are refused, absent values are null, and a list in a query is one value with commas.</p>
</header>
<nav aria-label="Contents"><ul>${document.tags.map(
    ({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`,
  )}<li><a href="#schemas">Schemas</a></li><li><a href="#problems">Problems</a></li></ul></nav>
<main>
${document.tags.map(
  ({ name, description }) =>
    html`<section id="${anchor(name)}"><h2>${name}</h2><p>${description}</p>${entries
      .filter(({ operation }) => operation.tags.includes(name))
      .map(article)}</section>`,
)}
<section id="schemas"><h2>Schemas</h2>${schemas.map(
    ([name, schema]) =>
      html`<article id="schema-${name}"><h3><code>${name}</code></h3>${block(name, schema)}</article>`,
  )}</section>
<section id="problems"><h2>Problems</h2><table><thead><tr><th scope="col">Code</th><th scope="col">Status</th></tr></thead>
<tbody>${Object.entries(problemStatus).map(
    ([code, status]) => html`<tr id="problem-${code}"><td><code>${code}</code></td><td>${status}</td></tr>`,
  )}</tbody></table></section>
</main>
</body>
</html>`
}

function article({ method, path, operation }: Entry): Html {
  const { parameters, requestBody, responses } = operation
  return html`<article id="${operation.operationId}">
<h3><span class="method">${method}</span> <code>${path}</code></h3>
<p>${operation.summary}</p>
<p class="who">${operation.description}</p>
${fields(
  'Path',
  parameters.filter(({ in: place }) => place === 'path'),
)}
${fields(
  'Query',
  parameters.filter(({ in: place }) => place === 'query'),
)}
${requestBody === undefined ? '' : contents('Body', requestBody)}
${Object.entries(responses)
  .filter(([status]) => status.startsWith('2'))
  .map(([status, response]) => contents(`Answer ${status}`, response))}
</article>`
}

function fields(title: string, parameters: readonly Parameter[]): Html | string {
  if (parameters.length === 0) return ''
  return html`<h4>${title}</h4><dl>${parameters.map(
    ({ name, required, schema }) =>
      html`<dt><code>${name}</code>${required ? '' : ' (optional)'}</dt><dd><code>${linked(JSON.stringify(schema))}</code></dd>`,
  )}</dl>`
}

function contents(title: string, holder: { content?: unknown; description?: unknown }): Html | string {
  const { content } = holder
  if (typeof content !== 'object' || content === null) return html`<p>${title}: ${String(holder.description)}</p>`
  return html`${Object.entries(content).map(([type, { schema }]) => block(`${title}: ${type}`, schema))}`
}

function block(title: string, schema: Json): Html {
  const text = JSON.stringify(schema, null, 2)
  return html`<details><summary>${title}</summary><pre tabindex="0" role="region" aria-label="${title}">${linked(text)}</pre></details>`
}

/** JSON as text, with a link where it refers to a schema. */
function linked(text: string): Html {
  const parts = text.split(/"#\/components\/schemas\/([A-Za-z]+)"/)
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<a href="#schema-${part}">${part}</a>`))}`
}

function anchor(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
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

import type { HeaderRule } from '../../domain/headers.ts';
import { expression } from '../../domain/path-pattern.ts';
import type { HostingPlan } from './plan.ts';

/** Headers that every path gets with one value: CloudFront sends them by policy, on error pages too. */
function everywhere({ base, rules }: HostingPlan): HeaderRule['headers'] {
  const all = rules.find(({ path }) => path === `${base}*`)?.headers ?? {};
  const varied = rules.filter(({ path }) => path !== `${base}*`).flatMap(({ headers }) => Object.keys(headers));
  return Object.fromEntries(Object.entries(all).filter(([name]) => !varied.includes(name)));
}

/** Response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
export function cloudfrontPolicy(plan: HostingPlan): string {
  const items = Object.entries(everywhere(plan));
  const security: Record<string, [string, object]> = {
    'Referrer-Policy': ['ReferrerPolicy', { ReferrerPolicy: 'no-referrer', Override: true }],
    'X-Content-Type-Options': ['ContentTypeOptions', { Override: true }],
  };
  const custom = items.filter(([name]) => !(name in security)).map(([Header, Value]) => ({ Header, Value, Override: true }));
  const policy = {
    Name: 'rantau-aman',
    SecurityHeadersConfig: Object.fromEntries(items.flatMap(([name]) => (security[name] ? [security[name]] : []))),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}

/** Viewer-request function: redirects, the missing slash, and `index.html`, which S3 does not look for by itself. */
export function cloudfrontRequest({ base, redirects }: HostingPlan): string {
  return `var moved = ${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])))};

function handler(event) {
  var request = event.request;
  var path = request.uri;
  if (path === '/' && '${base}' !== '/') return to('${base}', 302);
  var folder = path.endsWith('/') ? path : path + '/';
  if (moved[folder]) return to(moved[folder], 301);
  if (!path.endsWith('/') && !/\\.[a-z0-9_]+$/.test(path)) return to(folder, 301);
  if (path.endsWith('/')) request.uri = path + 'index.html';
  return request;
}

function to(path, status) {
  return { statusCode: status, statusDescription: status === 301 ? 'Moved Permanently' : 'Found', headers: { location: { value: path } } };
}
`;
}

/** Viewer-response function: the headers that differ from path to path. The policy sends the rest. */
export function cloudfrontResponse(plan: HostingPlan): string {
  const always = everywhere(plan);
  const rules = plan.rules.flatMap(({ path, headers }) => {
    const own = Object.entries(headers).filter(([name]) => !(name in always));
    return own.length > 0 ? [[expression(path), Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value]))]] : [];
  });
  return `var rules = ${JSON.stringify(rules)};

function handler(event) {
  var headers = event.response.headers;
  rules.forEach(function (rule) {
    if (!new RegExp(rule[0]).test(event.request.uri)) return;
    Object.keys(rule[1]).forEach(function (name) {
      headers[name] = { value: rule[1][name] };
    });
  });
  return event.response;
}
`;
}

/** A file with its type; text is always UTF-8. */
export function respond(body: string, type: string): Response {
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}

/** A JSON file, indented so that people can read it too. */
export function respondJson(content: unknown, type = 'application/json'): Response {
  return respond(`${JSON.stringify(content, null, 2)}\n`, type);
}

// Calls to the emulator over plain HTTP. Every response goes to the judge.
export class Service {
  constructor(base, document, judge, report) {
    Object.assign(this, { base, document, judge, report, seen: new Map(), filled: new Map() });
  }

  /** Finds the operations that the emulator says it does not know yet: it knows the document, but not what to do. */
  async findNotServed() {
    this.notServed = new Set();
    for (const operation of this.document.operations.values()) {
      const response = await this.send(operation.verb, operation.path.replace(/\{[^}]+\}/g, 'unknown'), { 'x-api-key': 'tlk_contract' });
      if (response.status === 501 && response.json().code === 'emulator_operation_not_served') this.notServed.add(operation.id);
    }
  }

  /** Makes a call and has its response judged. `expected` is a status, or 2 for any success. A poll counts only when it is faulty. */
  async call(id, { path = {}, query = '', body, fault, key = 'tlk_contract', name = '', poll = false } = {}, expected = 2) {
    const operation = this.document.operations.get(id);
    const filledPath = operation.path.replace(/\{([^}]+)\}/g, (_, part) => encodeURIComponent(path[part] ?? 'unknown'));
    const headers = { ...(key && { 'x-api-key': key }), ...(fault && { 'x-emulator-fault': fault }), ...(typeof body === 'string' && { 'content-type': 'application/json' }) };
    const response = await this.send(operation.verb, `${filledPath}${query && `?${query}`}`, headers, body);

    const faults = this.judge.faults(operation, response);
    if (expected === 2 ? Math.floor(response.status / 100) !== 2 : response.status !== expected) {
      faults.unshift(`answers ${response.status} in place of ${expected === 2 ? 'a success' : expected}: ${response.text.slice(0, 300)}`);
    }
    this.note(id, response);
    if (!poll || faults.length > 0) this.report(`${id} ${response.status}${name && ` ${name}`}`, faults);
    return response;
  }

  async send(method, path, headers, body) {
    const response = await fetch(this.base + path, { method, headers, body });
    const text = await response.text();
    const json = () => JSON.parse(text);
    return { status: response.status, headers: response.headers, text, json };
  }

  note(id, response) {
    this.seen.set(id, (this.seen.get(id) ?? new Set()).add(response.status));
    if (response.status < 300 && response.text.startsWith('{') && (JSON.parse(response.text.split('\n')[0]).data?.length ?? 1) > 0) {
      this.filled.set(id, response);
    }
  }
}

/** A body as its operation wants it: JSON text, or a form in which a member named by `files` is a file. */
export function bodyOf(document, operation, value, files) {
  const { type, schema } = document.body(operation);
  if (type === 'application/json') {
    return JSON.stringify(value);
  }
  const form = new FormData();
  for (const [name, member] of Object.entries(value)) {
    for (const item of Array.isArray(member) ? member : [member]) {
      if (document.resolve(schema.properties[name])?.format === 'binary') {
        form.append(name, new Blob([files(item)]), item);
      } else {
        form.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item));
      }
    }
  }
  return form;
}

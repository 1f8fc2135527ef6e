// The bundled document, read for what the checks need of it.
import { readFileSync } from 'node:fs';

const verbs = new Set(['get', 'put', 'post', 'delete', 'patch']);

export class ApiDocument {
  constructor(file) {
    this.root = JSON.parse(readFileSync(file, 'utf8'));
    this.operations = new Map(Object.entries(this.root.paths).flatMap(([path, item]) => Object.entries(item)
      .filter(([verb]) => verbs.has(verb))
      .map(([verb, operation]) => [operation.operationId, { ...operation, id: operation.operationId, verb: verb.toUpperCase(), path }])));
  }

  resolve(value) {
    while (value?.$ref) {
      value = value.$ref.slice(2).split('/').reduce((at, step) => at[step.replaceAll('~1', '/').replaceAll('~0', '~')], this.root);
    }
    return value;
  }

  parameters(operation, place) {
    return (operation.parameters ?? []).map(parameter => this.resolve(parameter)).filter(parameter => parameter.in === place);
  }

  body(operation) {
    const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    return type && { type, schema: this.resolve(media.schema), examples: media.examples };
  }

  // What the document says of a response: its exact status, else the class of the status.
  response(operation, status) {
    return this.resolve(operation.responses[status] ?? operation.responses[`${Math.floor(status / 100)}XX`]);
  }
}

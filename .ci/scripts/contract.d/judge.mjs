// Holds responses against the document, with ajv.
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

export class Judge {
  constructor(document) {
    this.document = document;
    this.ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'document', components: { schemas: toJsonSchema(document.root.components.schemas) } });
    this.validators = new Map();
  }

  /** Every fault of a response, as text. */
  faults(operation, response) {
    const described = this.document.response(operation, response.status);
    if (!described) {
      return [`the document knows no ${response.status} for ${operation.id}`];
    }
    return [...this.headerFaults(described, response), ...this.bodyFaults(described, response)];
  }

  /** The faults of an error that belongs to no operation. */
  errorFaults(response) {
    return this.schemaFaults({ $ref: '#/components/schemas/ErrorEnvelope' }, response.text);
  }

  headerFaults(described, response) {
    return Object.entries(described.headers ?? {}).flatMap(([name, header]) => {
      const { schema } = this.document.resolve(header);
      const text = response.headers.get(name);
      if (text === null) {
        return name === 'X-Api-Version' ? [`the header ${name} is missing`] : [];
      }
      const value = ['integer', 'number'].includes(this.document.resolve(schema).type) ? Number(text) : text;
      return this.valueFaults(schema, value).map(fault => `header ${name} (${text}): ${fault}`);
    });
  }

  bodyFaults(described, response) {
    if (!described.content) {
      return ['', '{}'].includes(response.text.trim()) ? [] : [`a body that the document does not know: ${response.text}`];
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0].trim();
    const media = described.content[type];
    if (!media) {
      return [`the content type '${type}' is not one of ${Object.keys(described.content).join(', ')}`];
    }
    return type === 'application/x-ndjson'
      ? response.text.split('\n').filter(line => line !== '').flatMap(line => this.schemaFaults(media.schema, line))
      : this.schemaFaults(media.schema, response.text);
  }

  schemaFaults(schema, text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return [`no JSON: ${error.message}: ${text.slice(0, 200)}`];
    }
    return this.valueFaults(schema, value);
  }

  valueFaults(schema, value) {
    const key = JSON.stringify(schema);
    if (!this.validators.has(key)) {
      this.validators.set(key, this.ajv.compile(toJsonSchema(schema)));
    }
    const validate = this.validators.get(key);
    return validate(value) ? [] : validate.errors.map(e => `${e.instancePath || '/'} ${e.message} ${JSON.stringify(e.params)}`);
  }
}

/**
 * OpenAPI 3.0 in the words of JSON Schema: `nullable` allows null.
 * Responses are open to members that a later service may send; the emulator invents none, so what has members is closed here.
 */
function toJsonSchema(schema) {
  if (Array.isArray(schema)) {
    return schema.map(toJsonSchema);
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  if (schema.$ref) {
    return { $ref: `document${schema.$ref}` };
  }
  const { nullable, example, ...rest } = schema;
  const changed = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, name === 'properties' ? mapValues(value, toJsonSchema) : toJsonSchema(value)]));
  if (changed.properties && changed.additionalProperties === undefined) {
    changed.additionalProperties = false;
  }
  return nullable ? { anyOf: [{ type: 'null' }, changed] } : changed;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

// Holds replies against the document, with ajv.
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

  /** Every fault of a reply, as text. */
  faults(operation, reply) {
    const described = this.document.reply(operation, reply.status);
    if (!described) {
      return [`the document knows no ${reply.status} for ${operation.id}`];
    }
    return [...this.headerFaults(described, reply), ...this.bodyFaults(described, reply)];
  }

  /** The faults of an error that belongs to no operation. */
  errorFaults(reply) {
    return this.schemaFaults({ $ref: '#/components/schemas/ErrorEnvelope' }, reply.text);
  }

  headerFaults(described, reply) {
    return Object.entries(described.headers ?? {}).flatMap(([name, header]) => {
      const { schema } = this.document.resolve(header);
      const text = reply.headers.get(name);
      if (text === null) {
        return name === 'X-Api-Version' ? [`the header ${name} is missing`] : [];
      }
      const value = ['integer', 'number'].includes(this.document.resolve(schema).type) ? Number(text) : text;
      return this.valueFaults(schema, value).map(fault => `header ${name} (${text}): ${fault}`);
    });
  }

  bodyFaults(described, reply) {
    if (!described.content) {
      return ['', '{}'].includes(reply.text.trim()) ? [] : [`a body that the document does not know: ${reply.text}`];
    }
    const type = (reply.headers.get('content-type') ?? '').split(';')[0].trim();
    const media = described.content[type];
    if (!media) {
      return [`the content type '${type}' is not one of ${Object.keys(described.content).join(', ')}`];
    }
    return type === 'application/x-ndjson'
      ? reply.text.split('\n').filter(line => line !== '').flatMap(line => this.schemaFaults(media.schema, line))
      : this.schemaFaults(media.schema, reply.text);
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
 * Replies are open to members that a later service may send; the emulator invents none, so what has members is closed here.
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

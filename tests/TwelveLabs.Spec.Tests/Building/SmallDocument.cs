namespace TwelveLabs.Spec.Tests.Building;

/// <summary>A document that is as small as the build takes, to be broken in one place at a time.</summary>
internal static class SmallDocument
{
    public const string Example = """{"_id": "1", "kind": "big"}""";

    public const string Yaml =
        """
        openapi: 3.0.3
        info:
          title: Things
          version: '1.2'
          description: Things of all kinds.
          x-twelvelabs-api-version: '1.2'
          x-twelvelabs-version-header: X-Api-Version
          x-twelvelabs-version-patterns: ['^1']
          x-twelvelabs-retry-statuses: {always: [429], safe: [500, 503]}
        servers:
          - url: https://things.example.com/v1
        security:
          - ApiKey: []
        tags:
          - name: Things
            description: What there is.
        paths:
          /things/{thing-id}:
            get:
              operationId: Things_Get
              tags: [Things]
              summary: Get a thing
              description: One thing.
              x-twelvelabs-retry: safe
              parameters:
                - $ref: '#/components/parameters/ThingId'
                - name: size
                  in: query
                  description: How large.
                  schema: {type: string}
              responses:
                '200':
                  description: The thing.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Thing'
                      examples:
                        thing:
                          summary: A thing
                          externalValue: examples/thing.json
        components:
          securitySchemes:
            ApiKey: {type: apiKey, in: header, name: x-api-key, x-twelvelabs-key: {rejected: key_bad, advice: Make a new one.}}
          parameters:
            ThingId:
              name: thing-id
              in: path
              required: true
              description: The id of the thing.
              schema: {type: string}
          responses:
            BadRequest:
              description: No.
          schemas:
            Thing:
              type: object
              description: A thing.
              required: [_id]
              properties:
                _id:
                  type: string
                  description: The id.
                kind:
                  description: The kind.
                  allOf:
                    - $ref: '#/components/schemas/Kind'
            Kind:
              type: string
              description: A kind of thing.
              x-twelvelabs-open-enum: true
              enum: [big, small]
              x-enumDescriptions: [Large., Little.]
        """;

    public static string Put(TemporaryFolder folder, string yaml)
    {
        folder.Write("examples/thing.json", Example);
        return folder.Write("document.yaml", yaml);
    }
}

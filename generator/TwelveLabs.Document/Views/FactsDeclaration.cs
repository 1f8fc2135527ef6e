using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the classes of what the document says of the API as a whole.</summary>
internal static class FactsDeclaration
{
    private const string Indent = "    ";

    /// <summary>Returns the C# after the summary.</summary>
    public static string Of(JsonObject json, IEnumerable<JsonObject> operations)
    {
        var info = json["info"]!;
        var scheme = json["components"]!["securitySchemes"]!.AsObject().First().Value!;
        var patterns = info["x-twelvelabs-version-patterns"]!.AsArray().Select(p => $"(?:{p!.GetValue<string>()})");
        var statuses = info[Extensions.RetryStatuses]!;
        return $$"""
            [ApiFacts]
            internal static class ApiFacts
            {
                public const string Version = {{Literal(info["x-twelvelabs-api-version"]!)}};
                public const string VersionHeader = {{Literal(info["x-twelvelabs-version-header"]!)}};
                public const string VersionPattern = {{Literal(string.Join('|', patterns))}};
                public const string Server = {{Literal(json["servers"]![0]!["url"]!)}};
            {{string.Join('\n', HeaderNames(json, operations).Select(header => $"{Indent}public const string {header.Key} = {Literal(header.Value)};"))}}
                public const string KeyHeader = {{Literal(scheme["name"]!)}};
                public const string KeyRejectedCode = {{Literal(scheme[Extensions.Key]!["rejected"]!)}};
                public const string KeyAdvice = {{Literal(scheme[Extensions.Key]!["advice"]!)}};
            {{Webhook(json)}}

                public static bool RetriesAlways(int status) => status is {{Pattern(statuses["always"]!)}};

                public static bool RetriesWhenSafe(int status) => status is {{Pattern(statuses["safe"]!)}};
            }

            /// <summary>The groups of operations that share a rate limit: the partitions of <see cref="TwelveLabsClientOptions.RateLimiter"/>.</summary>
            public static class RateLimitGroups
            {
            {{string.Join("\n\n", Groups(operations))}}
            }
            {{Embedding(info[Extensions.EmbeddingEngine])}}
            """;
    }

    private static string Webhook(JsonObject json)
    {
        var schemas = json["components"]!["schemas"]!.AsObject();
        return schemas.Select(schema => schema.Value![Extensions.Webhook]).FirstOrDefault(found => found is not null) is not { } webhook ? "" : $$"""
                public const string WebhookHeader = {{Literal(webhook["header"]!)}};
                public const string WebhookTimestamp = {{Literal(webhook["timestamp"]!)}};
                public const string WebhookSignature = {{Literal(webhook["signature"]!)}};
                public const int WebhookTolerance = {{webhook["tolerance"]}};
            """;
    }

    private static string Embedding(JsonNode? engine) => engine is null ? "" : $$"""

        /// <summary>The default values of embedding operations.</summary>
        public static class EmbeddingDefaults
        {
            /// <summary>The default engine.</summary>
            public const string EngineName = {{Literal(engine["name"]!)}};

            /// <summary>The number of dimensions of its embeddings.</summary>
            public const int Dimensions = {{engine["dimensions"]}};
        }
        """;

    private static IEnumerable<string> Groups(IEnumerable<JsonObject> operations) => operations
        .Where(operation => operation.ContainsKey(Extensions.RateLimitGroup))
        .GroupBy(operation => operation[Extensions.RateLimitGroup]!.GetValue<string>(), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => $"""
            /// <summary>Shared by {string.Join(", ", group.Select(o => $"<c>{o["operationId"]}</c>"))}.</summary>
            public const string {PropertyNames.Pascal(group.Key)} = {Literal(group.Key)};
        """);

    // A header's component has a name of its own; what it is called on the wire stands where a response refers to it.
    private static SortedDictionary<string, string> HeaderNames(JsonObject json, IEnumerable<JsonObject> operations)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var responses = json["components"]!["responses"]!.AsObject().Concat(operations.SelectMany(operation => operation["responses"]!.AsObject()));
        foreach (var (_, response) in responses)
        {
            foreach (var (wire, header) in response!["headers"] as JsonObject ?? [])
            {
                if (header!["$ref"]?.GetValue<string>() is { } reference)
                {
                    names[reference.Split('/')[^1]] = wire;
                }
            }
        }

        return names;
    }

    // As C# has it: 500 or 502 or 503
    private static string Pattern(JsonNode statuses) => string.Join(" or ", statuses.AsArray().Select(s => s!.ToJsonString()));

    private static string Literal(JsonNode text) => CSharpLiteral.Of(text.GetValue<string>());

    private static string Literal(string text) => CSharpLiteral.Of(text);
}

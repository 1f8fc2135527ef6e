using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes what is declared and passed on of a method: its parameters, its result, and how its arguments become a request.</summary>
internal static class MethodSignature
{
    private static readonly string[] Last = ["RequestOptions? options = null", "CancellationToken cancellationToken = default"];

    /// <summary>Adds it to the operation, whose parameters and responses are those that NSwag is shown.</summary>
    public static void Apply(string path, string httpMethod, JsonObject operation)
    {
        var parameters = operation["parameters"]!.AsArray().Select(parameter => parameter!.AsObject()).ToList();
        foreach (var parameter in parameters)
        {
            parameter["x-view-name"] = Name(parameter);
        }

        var request = operation["x-view-request"]?.GetValue<string>();
        var isOptional = operation["x-view-request-optional"]?.GetValue<bool>() == true;
        string[] ofRequest = request is null ? [] : [isOptional ? $"{request}? request = null" : $"{request} request"];
        var passed = parameters.Select(Name).Concat(request is null ? [] : ["request"]).Concat(["options", "cancellationToken"]);
        var result = Result(operation);

        operation["x-view-method"] = operation["operationId"]!.GetValue<string>().Split('_')[^1];
        operation["x-view-operation"] = Operation(path, httpMethod, operation);
        operation["x-view-parameters"] = string.Join(", ", parameters.Select(Declaration).Concat(ofRequest).Concat(Last));
        operation["x-view-arguments"] = string.Join(", ", passed);
        operation["x-view-returns"] = result is null ? "Task" : $"Task<{result}>";
        operation["x-view-value"] = Value(operation, result is not null);
        operation["x-view-response"] = result is null ? "Task<ApiResponse>" : $"Task<ApiResponse<{result}>>";
        operation["x-view-send"] = result is null ? "call, cancellationToken" : $"call, {result}.Read, cancellationToken";
        operation["x-view-bind"] = new JsonArray([.. parameters.SelectMany(Bind).Concat(Body(operation)).Select(line => (JsonNode)line)]);
    }

    private static string Value(JsonObject operation, bool hasResult)
    {
        var call = $"{operation["x-view-method"]}WithResponseAsync({operation["x-view-arguments"]})";
        return hasResult ? $"ApiResponse.ValueOf({call})" : call;
    }

    private static string Operation(string path, string httpMethod, JsonObject operation)
    {
        var isSafe = operation[Extensions.Retry]?.GetValue<string>() == "safe" ? "true" : "false";
        var group = operation[Extensions.RateLimitGroup] is { } name ? $"\"{name}\"" : "null";
        var done = operation[Extensions.DoneOnRetry] is { } status ? $", doneOnRetry: {status}" : "";
        var id = operation["operationId"];
        return $"\"{id}\", \"{httpMethod.ToUpperInvariant()}\", \"{path}\", safeToRepeat: {isSafe}, rateLimitGroup: {group}{done}";
    }

    private static string Declaration(JsonObject parameter)
    {
        var type = CSharpType.Of(parameter["schema"]!.AsObject(), "request");
        return OperationView.IsRequired(parameter) ? $"{type} {Name(parameter)}" : $"{type}? {Name(parameter)} = null";
    }

    private static string[] Bind(JsonObject parameter)
    {
        var kind = parameter["in"]!.GetValue<string>() == "query" ? "Query" : "Path";
        var sensitive = parameter.ContainsKey(Extensions.Sensitive) ? ", sensitive: true" : "";
        var bind = $"call.{kind}(\"{parameter["name"]}\", {Name(parameter)}, nameof({Name(parameter)}){sensitive});";
        return OperationView.IsRequired(parameter) ? [bind] : [$"if ({Name(parameter)} is not null)", "{", "    " + bind, "}", ""];
    }

    private static IEnumerable<string> Body(JsonObject operation) => operation["x-view-body"]?.GetValue<string>() switch
    {
        "query" => ["call.Query(request, nameof(request));"],
        "multipart" => ["call.Form(request, nameof(request));"],
        "json" => ["call.Json(request, nameof(request));"],
        _ => [],
    };

    private static string? Result(JsonObject operation) => operation["responses"]!.AsObject()
        .Where(response => response.Key.StartsWith('2'))
        .Select(response => response.Value!["content"]?.AsObject().First().Value!["schema"])
        .OfType<JsonObject>()
        .Select(schema => CSharpType.Of(schema, "response"))
        .FirstOrDefault();

    private static string Name(JsonObject parameter) => PropertyNames.Argument(parameter["name"]!.GetValue<string>());
}

using TwelveLabs.Generator.Pipeline;

namespace TwelveLabs.Generator.Emit;

/// <summary>How a client speaks to the API: the key on each request, the exception of each failure, the version of each response.</summary>
internal static class ProtocolEmitter
{
    public static string Emit(ClientInfo client, StatusTable table)
    {
        var code = Code.File(client.Namespace, "Newtonsoft.Json");
        // Declared here too, so that it is there even where the client has no operation.
        code.Line($"public partial interface I{client.Name};").Line();
        code.Open($"partial class {client.Name} : I{client.Name}, IApiProtocol");
        code.Line("private readonly ApiTransport _transport;").Line();
        code.Line($"internal {client.Name}(ApiTransport transport) => _transport = transport;").Line();
        code.Line("/// <summary>For mocks: a client whose calls fail unless they are overridden.</summary>");
        code.Line($"protected {client.Name}() => _transport = ApiTransport.Missing;").Line();
        Authentication(code);
        Errors(code, table);
        Version(code);
        code.Line("private Task<ApiResponse<T>> SendAsync<T>(ApiCall call, Func<JsonReader, T> read, CancellationToken cancellationToken) =>");
        code.Then("_transport.SendAsync(call, this, read, cancellationToken);").Line();
        code.Line("private Task<ApiResponse> SendAsync(ApiCall call, CancellationToken cancellationToken) =>");
        code.Then("_transport.SendAsync(call, this, cancellationToken);");
        return code.Close().ToString();
    }

    private static void Authentication(Code code)
    {
        code.Open("void IApiProtocol.Authenticate(HttpRequestMessage request, string apiKey)");
        code.Line("request.Headers.Remove(ApiFacts.KeyHeader);");
        code.Line("request.Headers.TryAddWithoutValidation(ApiFacts.KeyHeader, apiKey);");
        code.Close().Line();
    }

    private static void Errors(Code code, StatusTable table)
    {
        code.Line("ApiException IApiProtocol.ToException(ErrorResponse response) => (response.Envelope?.Code, (int)response.StatusCode) switch");
        code.Line("{");
        foreach (var error in table.Codes)
        {
            code.Then($"({Code.Literal(error.Code)}, _) => new {error.Exception}(response),");
        }

        foreach (var status in table.Statuses)
        {
            var range = status.First == status.Last ? $"{status.First}" : $">= {status.First} and <= {status.Last}";
            code.Then($"(_, {range}) => new {status.Exception}(response),");
        }

        code.Then("_ => new ApiException(response),").Line("};").Line();
    }

    private static void Version(Code code)
    {
        code.Line("string? IApiProtocol.ReadVersion(ApiHeaders headers) => headers[ApiFacts.VersionHeader];").Line();
        code.Line("bool IApiProtocol.IsExpectedVersion(string version) =>");
        code.Then("System.Text.RegularExpressions.Regex.IsMatch(version, ApiFacts.VersionPattern, System.Text.RegularExpressions.RegexOptions.CultureInvariant);").Line();
    }
}
